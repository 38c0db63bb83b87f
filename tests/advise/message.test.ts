import { speakEnglish, type Deal } from "@buyinmap/core";
import { describe, expect, it, test } from "vitest";
import type { MessageCheck, Remark } from "../../packages/core/src/advise/message/check.js";
import { checkMessage, type CheckMessageOptions } from "../../packages/core/src/advise/message/checkMessage.js";
import { messageChecks } from "../../packages/core/src/advise/message/checks.js";
import { describeRemark } from "../../packages/core/src/words/describeRemark.js";
import { remarkSentences } from "../../packages/core/src/words/english/message.js";
import { freeze } from "../deal.js";
import { northwind } from "./messageDeal.js";

const cfo = (...rest: readonly string[]) => ["/stakeholders/cfo", ...rest].join("/");
const stranger: Deal = freeze({ id: "d", name: "D", stakeholders: { it: {} } });

const good = `Hello Dana,

You said that fewer empty runs would make this worth your while. You also told us that there are too few planners to run it, while the quarter closes late. Your annual report says that you want to cut the cost of fuel by 8% this year.

What would your planners have to see to trust a new forecast?

Could you spare fifteen minutes on Tuesday to tell me?`;

/** What one check has to say of a text. */
function remarks(
  asked: MessageCheck,
  text: string,
  { to = "it", deal = stranger, ...options }: { to?: string; deal?: Deal } & CheckMessageOptions = {},
) {
  return checkMessage(text, deal, to, { ...options, checks: [asked] }).remarks.map(({ severity, span, params }) => ({
    severity,
    ...(span ? { marked: text.slice(span.start, span.end) } : {}),
    params,
  }));
}

function check(id: string): MessageCheck {
  return messageChecks.find((each) => each.id === id)!;
}

it("has nothing to say of a good message but what else could be in it", () => {
  expect(checkMessage(good, northwind, "cfo")).toEqual({
    words: 71,
    sentences: 6,
    grade: expect.closeTo(3.457, 3),
    remarks: [],
    used: [
      cfo("reasons/0"),
      cfo("concerns/1"),
      cfo("persona/pressures/0"),
      cfo("persona/movesNeedle/0"),
      cfo("research/priorities/0"),
    ],
    unused: [
      cfo("persona/pressures/1"),
      cfo("persona/caresAbout/0"),
      cfo("persona/measuredBy/0"),
      cfo("criteria/0"),
      "/research/presentSolution/0",
    ],
    skipped: [],
  });
});

it("knows nothing of someone who is not on the map, or who bears the name of something inherited", () => {
  for (const id of ["nobody", "toString", "__proto__"]) {
    const { used, unused } = checkMessage(good, stranger, id);
    expect([used, unused]).toEqual([[], []]);
  }
});

test.each<[string, string, object[]]>([
  ["nothing", "", [{ severity: "serious", params: { words: 0, fewest: 3, most: 5 } }]],
  ["only a smile", " 🙂\r\n", [{ severity: "serious", params: { words: 0, fewest: 3, most: 5 } }]],
  ["too short", "Hello Dana", [{ severity: "info", params: { words: 2, fewest: 3, most: 5 } }]],
  ["just long enough", "Hello Dana Whitfield", []],
  ["as long as may be", "one two three four five.", []],
  [
    "too long",
    "one two three four five six seven.",
    [{ severity: "caution", marked: "six seven", params: { words: 7, fewest: 3, most: 5 } }],
  ],
])("length: %s", (_, text, expected) => {
  expect(remarks(check("length"), text, { bounds: { fewestWords: 3, mostWords: 5 } })).toEqual(expected);
});

const noAsk = [{ severity: "caution", params: { asks: 0 } }];
test.each<[string, object[]]>([
  ["We make planning software.", noAsk],
  ["What would you change first?", noAsk],
  ["How soon can you tell that a plan has failed?", noAsk],
  ["Would you say that it works?", noAsk],
  ["Please find our brochure attached.", noAsk],
  ["If you could change one thing, what would it be?", noAsk],
  ["Could you spare ten minutes?", []],
  ["COULD YOU spare ten minutes", []],
  ["When could we meet?", []],
  ["Please tell me when you are free, and let me know where.", []],
  ["I would be grateful if you wrote back.", []],
  [
    "Could you spare ten minutes? We are near. Please send me the plan.\r\nCould we meet on Monday?",
    ["Please send me the plan.", "Could we meet on Monday?"].map((marked) => ({
      severity: "caution",
      marked,
      params: { asks: 3 },
    })),
  ],
])("one ask: %s", (text, expected) => {
  expect(remarks(check("ask"), text)).toEqual(expected);
});

test.each<[string, string, object[]]>([
  ["none", "We make software.", [{ severity: "info", params: { asks: 0 } }]],
  ["an ask is none", "Could you call me?", [{ severity: "info", params: { asks: 1 } }]],
  ["one beside the ask", "What keeps you busy? Could you call me?", []],
  ["in quotation marks", "Ask yourself “why now?” Then call.", []],
  ["in Arabic", "ما رأيك؟", []],
  ["in full width", "你怎么看？", []],
])("a question: %s", (_, text, expected) => {
  expect(remarks(check("question"), text)).toEqual(expected);
});

describe("their facts", () => {
  const facts = ["closing the quarter late", "die Rückläufe im Lager", "churn"];
  const deal: Deal = freeze({ id: "d", name: "D", stakeholders: { it: { persona: { pressures: facts } } } });
  const used = (text: string, locale = "en") =>
    checkMessage(text, deal, "it", { locale }).used.map((path) => facts[Number(path.split("/").at(-1))]);

  test.each<[string, string, string[]]>([
    ["in other forms and order", "Late again when you CLOSED the quarters?", ["closing the quarter late"]],
    ["by half of the words", "You close the quarter by hand.", ["closing the quarter late"]],
    ["not by one word of several", "It is never too late.", []],
    ["not by words in different sentences", "You are late. A quarter is lost. What closes it?", []],
    ["without diacritics", "Die Ruckläufe liegen im lager.", ["die Rückläufe im Lager"]],
    ["decomposed", "Ru\u0308ckla\u0308ufe, Lager".normalize("NFD"), ["die Rückläufe im Lager"]],
    ["by the only word there is", "What about churn?", ["churn"]],
    ["not inside of another word", "The churner was unchurned.", []],
  ])("used %s", (_, text, expected) => {
    expect(used(text)).toEqual(expected);
  });

  it("are told by the first five letters in other languages", () => {
    expect(used("Was machen die Rücklaufquoten des Lagers?", "de")).toEqual(["die Rückläufe im Lager"]);
  });

  it("are named while there are not enough of them, and once there are none it is said", () => {
    const persona = { pressures: ["late quarter", "empty trucks", "angry drivers", "old software"] };
    const known: Deal = freeze({ id: "d", name: "D", stakeholders: { it: { persona } } });
    const said = (text: string, of = known) => remarks(check("tailored"), text, { deal: of });
    const params = { person: "it" };
    expect(said("Hello.", stranger)).toEqual([{ severity: "info", params: { ...params, used: 0, facts: [] } }]);
    expect(said("Hello.")).toEqual([
      { severity: "caution", params: { ...params, used: 0, facts: ["late quarter", "empty trucks", "angry drivers"] } },
    ]);
    expect(said("Another late quarter.")).toEqual([
      { severity: "info", params: { ...params, used: 1, facts: ["empty trucks", "angry drivers", "old software"] } },
    ]);
    expect(said("Late quarter, empty trucks, angry drivers.")).toEqual([]);
  });

  it("prove the research when they say where they are from", () => {
    const said = (text: string) => remarks(check("researched"), text, { deal: northwind, to: "cfo" });
    const found = ["cut fuel cost by 8% this year", "planning runs in 14 spreadsheets"];
    expect(said("Trucks wait at the gate.")).toEqual([{ severity: "info", params: { facts: found } }]);
    expect(said("You plan in spreadsheets, 14 of them.")).toEqual([]);
    expect(remarks(check("researched"), "Hello.")).toEqual([{ severity: "info", params: { facts: [] } }]);
  });
});

test.each<[string, object[]]>([
  ["You know your trade, we know ours.", []],
  ["We lead. Our tools win. You’ll see what I’ve built.", [{ severity: "info", params: { you: 1, we: 3, least: 1 } }]],
  ["Nobody is named.", []],
])("you and we: %s", (text, expected) => {
  expect(remarks(check("youToWe"), text)).toEqual(expected);
});

it("marks the hardest sentence of a text that reads hard, and knows the grade of one that does not", () => {
  const hard = "Organization requires preparation and communication.";
  const text = `We met. ${hard} Stop.`;
  const [remark] = remarks(check("readable"), text);
  // Eight words of twenty syllables in three sentences: 0.39 × 8 / 3 + 11.8 × 20 / 8 − 15.59.
  expect(remark).toEqual({ severity: "caution", marked: hard, params: { grade: expect.closeTo(14.95, 10), most: 8 } });
  expect(remarks(check("readable"), "The cat sat on the mat.")).toEqual([]);
  // Six words of one syllable in one sentence: 0.39 × 6 + 11.8 − 15.59.
  expect(checkMessage("The cat sat on the mat.", stranger, "it").grade).toBeCloseTo(-1.45, 10);
  expect(checkMessage("你怎么看？ 2026.", stranger, "it").grade).toBeUndefined();
});

test.each<[string, object[]]>([
  ["We use plain words.", []],
  [
    "LEVERAGING best-in-class synergies",
    [
      { severity: "info", marked: "LEVERAGING", params: { phrase: "leverage", instead: "use" } },
      {
        severity: "info",
        marked: "best-in-class",
        params: { phrase: "best in class", instead: "what it does better" },
      },
      { severity: "info", marked: "synergies", params: { phrase: "synergy", instead: "what each gains" } },
    ],
  ],
  ["See https://example.com/leverage", []],
])("jargon: %s", (text, expected) => {
  expect(remarks(check("plainWords"), text)).toEqual(expected);
});

it("takes a team's own list of words", () => {
  expect(remarks(check("plainWords"), "Leverage the flux.", { jargon: { "the flux": "" } })).toEqual([
    { severity: "info", marked: "the flux", params: { phrase: "the flux", instead: "" } },
  ]);
});

describe("what the buyer must not read", () => {
  const said = (text: string, to = "cfo") => remarks(check("discreet"), text, { deal: northwind, to });
  const serious = (marked: string, params: object) => [{ severity: "serious", marked, params }];
  const suspected = { kind: "suspectedConcern", path: cfo("concerns/0"), about: "cfo" };

  test.each<[string, string, object[]]>([
    ["a suspected concern", "You fear a Second, FAILED roll-out… or rollout?", []],
    [
      "a suspected concern in its words",
      "You fear a Second, FAILED rollout?",
      serious("Second, FAILED rollout", suspected),
    ],
    ["a part of it", "A failed rollout is no fun.", []],
    [
      "one of somebody else",
      "Priya is afraid of losing a team.",
      serious("losing a team", {
        kind: "suspectedConcern",
        path: "/stakeholders/champion/concerns/0",
        about: "champion",
      }),
    ],
    [
      "a part of an internal note",
      "I hear your brother works for the rival, careful.",
      serious("brother works for the rival, careful", { kind: "internalNote", path: cfo("notes/0"), about: "cfo" }),
    ],
    [
      "an internal note on the deal",
      "The board meets in secret on Friday.",
      serious("board meets in secret on Friday", { kind: "internalNote", path: "/notes/0" }),
    ],
    ["a note that is not internal", "You like short calls.", []],
    ["what they have said", "There are too few planners to run it.", []],
  ])("%s", (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it("is no secret once they have said it themselves", () => {
    const concerns = (["suspected", "voiced"] as const).map((state) => ({
      type: "fear" as const,
      text: "a second failed rollout",
      state,
    }));
    const deal: Deal = freeze({ id: "d", name: "D", stakeholders: { it: { concerns }, cto: {} } });
    expect(remarks(check("discreet"), "A second failed rollout.", { deal })).toEqual([]);
    expect(remarks(check("discreet"), "A second failed rollout.", { deal, to: "cto" })).toHaveLength(1);
  });

  it("does not take names for secrets", () => {
    const deal: Deal = freeze({
      ...northwind,
      notes: [{ text: "Northwind planning suite" }, { text: "Dana Whitfield" }],
    });
    expect(remarks(check("discreet"), "Dana Whitfield of Northwind planning suite", { deal })).toEqual([]);
  });
});

it("skips in other languages what it only knows in English, and says so", () => {
  const {
    skipped,
    remarks: made,
    grade,
  } = checkMessage("Können Sie mich anrufen?", stranger, "it", { locale: "de-AT" });
  const skip = (id: string) => ({ check: id, why: "language", language: "de" });
  expect(skipped).toEqual(["ask", "youToWe", "readable", "plainWords"].map(skip));
  expect(made.map((remark) => remark.check)).toEqual(["length", "tailored", "researched"]);
  expect(grade).toBeUndefined();
});

it("refuses a locale that is none", () => {
  expect(() => checkMessage("Hello", stranger, "it", { locale: "not a locale" })).toThrow(RangeError);
});

it("passes over markup, entities and addresses, and keeps places true", () => {
  const text =
    '<p class="x">You&nbsp;said:</p>\r\n<ul><li>fewer <b>empty</b> runs</li></ul><!-- leverage -->\r\nWe leverage it, see https://example.com/why?leverage=1.';
  const {
    words,
    sentences,
    used,
    remarks: made,
  } = checkMessage(text, northwind, "cfo", { checks: [check("plainWords")] });
  expect([words, sentences, used]).toEqual([9, 3, [cfo("reasons/0")]]);
  expect(made.map(({ span }) => text.slice(span!.start, span!.end))).toEqual(["leverage"]);
});

it("reads a line that was only broken to keep it short as one sentence", () => {
  expect(checkMessage("You close the quarter\nby hand.\n\nWhat is next", stranger, "it").sentences).toBe(2);
});

it("asks a host's own checks, and only those", () => {
  const shout: MessageCheck = {
    id: "shout",
    find: ({ writing: { text } }) =>
      text.endsWith("!")
        ? [{ severity: "caution", span: { start: text.length - 1, end: text.length }, params: {} }]
        : [],
  };
  expect(checkMessage("Hello!", stranger, "it", { checks: [shout] }).remarks).toEqual([
    { check: "shout", severity: "caution", span: { start: 5, end: 6 }, params: {} },
  ]);
  expect(checkMessage("", stranger, "it", { checks: [shout] }).remarks).toEqual([]);
});

const english = speakEnglish({ cfo: "Dana", it: "Sam" });
test.each<[Remark["check"], Remark["params"], string]>([
  ["length", { words: 0, fewest: 50, most: 125 }, "Nothing is written yet."],
  ["length", { words: 12, fewest: 50, most: 125 }, "12 words; from 50 on there is room to say what is in it for them."],
  [
    "length",
    { words: 200, fewest: 50, most: 125 },
    "200 words; more than 125 are long to read on a phone. Cut from here, or earlier.",
  ],
  ["ask", { asks: 0 }, "It asks for nothing. Say the one thing you would like them to do."],
  ["ask", { asks: 3 }, "This is one of 3 asks. Keep the one that matters most."],
  ["question", { asks: 0 }, "Nothing invites them to speak. Ask how they see it."],
  ["question", { asks: 1 }, "The only question asks for something. Add one that lets them say how they see it."],
  [
    "tailored",
    { person: "cfo", used: 0, facts: [] },
    "Nothing is known of what matters to Dana. Find out before you write.",
  ],
  [
    "tailored",
    { person: "cfo", used: 0, facts: ["late quarter", "empty trucks"] },
    "Nothing in it is about Dana. You know of “late quarter” and “empty trucks”.",
  ],
  ["tailored", { person: "cfo", used: 1, facts: ["late quarter"] }, "You also know of “late quarter”, should it fit."],
  [
    "researched",
    { facts: [] },
    "One detail would show that you have read up on them; none with a source is on record.",
  ],
  [
    "researched",
    { facts: ["14 spreadsheets"] },
    "One detail would show that you have read up on them, such as “14 spreadsheets”.",
  ],
  ["youToWe", { you: 0, we: 1, least: 1 }, "It says “I” or “we” once and “you” never. Turn it around."],
  ["youToWe", { you: 1, we: 4, least: 1 }, "It says “I” or “we” 4 times and “you” once. Turn it around."],
  [
    "readable",
    { grade: 12.34, most: 8 },
    "It reads like grade 12; up to 8 is easy for everyone. Start with this sentence.",
  ],
  ["plainWords", { phrase: "leverage", instead: "use" }, "“leverage” is seller's talk. Try “use”."],
  ["plainWords", { phrase: "blue sky", instead: "" }, "“blue sky” is seller's talk. Nothing is lost without it."],
  ["discreet", { kind: "internalNote", path: "/notes/0" }, "This is in an internal note. Keep it to yourselves."],
  [
    "discreet",
    { kind: "suspectedConcern", path: "/x", about: "it" },
    "So far this is only suspected of Sam. Let it come from them.",
  ],
  ["a host's own", {}, "a host's own"],
])("says of %s %j", (id, params, sentence) => {
  expect(describeRemark({ check: id, severity: "info", params }, english)).toBe(sentence);
});

it("has a sentence for every check", () => {
  expect(Object.keys(remarkSentences).toSorted()).toEqual(messageChecks.map(({ id }) => id).toSorted());
});
