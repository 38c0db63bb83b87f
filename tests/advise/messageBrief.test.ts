import { advise, analyze, speakEnglish, type Deal, type NextStep } from "@buyinmap/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { checkMessage } from "../../packages/core/src/advise/message/checkMessage.js";
import { discreet } from "../../packages/core/src/advise/message/checks/discreet.js";
import { briefPieces, messageBrief, type MessageAsk } from "../../packages/core/src/advise/message/messageBrief.js";
import type { QuestionParts } from "../../packages/core/src/words/questionSentence.js";
import { clip } from "../../packages/core/src/words/clip.js";
import { describeBrief, mostBriefUnits } from "../../packages/core/src/words/describeBrief.js";
import { stepRules } from "../../packages/core/src/advise/rules.js";
import { briefWords } from "../../packages/core/src/words/english/message.js";
import { freeze } from "../deal.js";
import { deal as anyDeal } from "../laws/arbitraries.js";
import { asOf, northwind } from "./messageDeal.js";

const analysis = analyze(northwind, { asOf });
const english = speakEnglish({ cfo: "Dana Whitfield", champion: "Priya Raman", rae: "Rae Costa" });
const cfo = (...rest: readonly string[]) => ["/stakeholders/cfo", ...rest].join("/");

const questions = {
  settled: () => "What would you have to see to call it settled?",
  behind: ({ params }: QuestionParts) => `You spoke of “${String(params["concerns"])}”. What lies behind that?`,
  theirs: ({ name, company }: QuestionParts) => `What moves ${name} at ${company}?`,
};

/** A step of which only what the test is about is given. */
function step(rest: Partial<NextStep> = {}): NextStep {
  return {
    id: "workThroughConcern:cfo",
    rule: "workThroughConcern",
    move: "raiseBuyIn",
    about: ["cfo"],
    through: [],
    because: [cfo("concerns/1")],
    params: {},
    questions: [],
    effects: [],
    effort: 1,
    requires: [],
    proof: { type: "concern", state: "workedThrough" },
    first: false,
    stake: 0,
    worth: 0,
    ...rest,
  };
}

it("says why, what matters most, what proves the research, one ask, one question, and what to leave out", () => {
  const params = {
    concerns: ["too few planners to run it", "a second failed rollout"],
    note: "A second failed rollout!",
    days: 12,
  };
  expect(
    messageBrief(northwind, analysis, step({ by: "rae", params, questions: ["behind", "settled"] }), "cfo"),
  ).toEqual({
    to: "cfo",
    by: "rae",
    step: "workThroughConcern:cfo",
    rule: "workThroughConcern",
    move: "raiseBuyIn",
    because: [cfo("concerns/1")],
    matters: [
      { kind: "concern", path: cfo("concerns/1"), text: "too few planners to run it", of: "person", at: "2026-11-10" },
      { kind: "reason", path: cfo("reasons/0"), text: "fewer empty runs", of: "person", at: "2026-11-01" },
      { kind: "pressure", path: cfo("persona/pressures/0"), text: "closing the quarter late", of: "person" },
    ],
    detail: {
      kind: "finding",
      path: cfo("research/priorities/0"),
      text: "cut fuel cost by 8% this year",
      of: "person",
      at: "2026-09-01",
      topic: "priorities",
      source: "annual report 2025",
    },
    ask: { type: "concern", state: "workedThrough" },
    question: "behind",
    about: ["cfo"],
    company: "Northwind",
    params: { concerns: ["too few planners to run it"], days: 12 },
    missing: [],
    keepOut: [
      { kind: "suspectedConcern", path: cfo("concerns/0"), text: "a second failed rollout", about: "cfo" },
      {
        kind: "internalNote",
        path: cfo("notes/0"),
        text: "Her brother works for the rival, be careful about pricing",
        about: "cfo",
      },
    ],
  });
});

it("words it for the reader, with notes for the seller", () => {
  const brief = messageBrief(northwind, analysis, step({ questions: ["settled"] }), "cfo");
  expect(describeBrief(brief, english, { questions })).toEqual({
    text: [
      "Hello Dana Whitfield,",
      "I would like to hear how this looks from where you sit. You brought up “too few planners to run it”. " +
        "You gave “fewer empty runs” as your reason to look at this. I understand that “closing the quarter late” presses on you. " +
        "What stood out when we read up on your work: “cut fuel cost by 8% this year”.",
      "What would you have to see to call it settled?",
      "Could you spare twenty minutes to go through it with me?",
    ].join("\n\n"),
    missing: [],
    keepOut: [
      "Do not mention “a second failed rollout”: it is only suspected. Let them bring it up.",
      "Do not mention “Her brother works for the rival, be careful about pricing”: the note is internal.",
    ],
  });
});

it("does not say twice what the question quotes", () => {
  const params = { concerns: ["too few planners to run it"] };
  const { text } = describeBrief(
    messageBrief(northwind, analysis, step({ params, questions: ["behind"] }), "cfo"),
    english,
    { questions },
  );
  expect(text.split("too few planners to run it")).toHaveLength(2);
  expect(text).toContain("You spoke of “too few planners to run it”. What lies behind that?");
});

describe("what matters", () => {
  const matters = (deal: Deal, because: readonly string[] = []) =>
    messageBrief(freeze(deal), analyze(deal, { asOf }), step({ because }), "it").matters.map(({ text }) => text);
  const person = (known: Deal["stakeholders"][string]): Deal => ({ id: "d", name: "D", stakeholders: { it: known } });
  const persona = {
    pressures: ["late quarter", "empty trucks"],
    caresAbout: ["cash"],
    movesNeedle: ["forecast"],
    holdsBack: ["software"],
  };

  test.each<[string, Deal, string[], string[]]>([
    [
      "one of each kind before a second of any",
      person({ persona: { ...persona, movesNeedle: [] } }),
      [],
      ["late quarter", "cash", "software"],
    ],
    [
      "a second where there is nothing else",
      person({ persona: { pressures: persona.pressures } }),
      [],
      ["late quarter", "empty trucks"],
    ],
    [
      "what the step rests on first",
      person({ persona }),
      ["/stakeholders/it/persona/pressures/1"],
      ["empty trucks", "cash", "forecast"],
    ],
    [
      "the newest of a kind first",
      person({
        reasons: [
          { text: "old", voicedBy: "buyer", at: "2026-01-01" },
          { text: "new", voicedBy: "buyer", at: "2026-11-01" },
          { text: "undated", voicedBy: "buyer" },
        ],
      }),
      [],
      ["new", "old", "undated"],
    ],
    ["nothing of later days", person({ reasons: [{ text: "tomorrow", voicedBy: "buyer", at: "2026-11-23" }] }), [], []],
    [
      "nothing suspected, supplied by us, or settled",
      person({
        reasons: [{ text: "our reason", voicedBy: "seller" }],
        concerns: [
          { type: "fear", text: "layoffs", state: "suspected" },
          { type: "fear", text: "losing face", state: "suspected" },
          { type: "fear", text: "a settled matter", state: "workedThrough" },
        ],
        persona: { holdsBack: ["afraid to lose his face", "The layoffs"] },
      }),
      [],
      [],
    ],
  ])("%s", (_, deal, because, expected) => {
    expect(matters(deal, because)).toEqual(expected);
  });
});

describe("the detail", () => {
  const found = (text: string, rest: object = {}) => ({ text, ...rest });
  const detail = (theirs: Deal["research"], ofDeal: Deal["research"]) => {
    const deal: Deal = {
      id: "d",
      name: "D",
      stakeholders: { it: theirs ? { research: theirs } : {} },
      ...(ofDeal ? { research: ofDeal } : {}),
    };
    return messageBrief(freeze(deal), analyze(deal, { asOf }), step(), "it").detail?.text;
  };
  const source = "a report";
  test.each<[string, Deal["research"], Deal["research"], string | undefined]>([
    [
      "theirs before the deal's",
      { size: [found("their size", { source })] },
      { size: [found("company size", { source, at: asOf })] },
      "their size",
    ],
    [
      "the newest",
      { size: [found("earlier", { source, at: "2026-01-01" }), found("later", { source, at: "2026-02-01" })] },
      undefined,
      "later",
    ],
    [
      "only with a source",
      { size: [found("their size")] },
      { size: [found("company size", { source })] },
      "company size",
    ],
    [
      "never a budget",
      { budget: [found("their budget", { source })] },
      { budget: [found("the budget", { source })] },
      undefined,
    ],
    ["nothing", undefined, undefined, undefined],
  ])("is %s", (_, theirs, ofDeal, expected) => {
    expect(detail(theirs, ofDeal)).toBe(expected);
  });
});

it("names what is not known of someone", () => {
  const missing = (id: string, rest: Partial<NextStep> = {}) =>
    messageBrief(northwind, analysis, step(rest), id).missing;
  expect(missing("nobody")).toEqual(["name", "reasons", "pressures", "priorities", "question"]);
  expect(missing("security", { questions: ["howSeeIt"] })).toEqual(["name", "reasons", "pressures", "priorities"]);
  const empty: Deal = freeze({ id: "d", name: "D", stakeholders: {} });
  const brief = messageBrief(empty, analyze(empty, { asOf }), step(), "toString");
  expect(brief.missing).toEqual(briefPieces);
  expect(describeBrief(brief).missing).toEqual(briefPieces.map((piece) => briefWords.missing[piece]));
});

it("asks whoever stands in between for an introduction", () => {
  const through = step({
    rule: "introduce",
    move: "reach",
    about: ["cfo"],
    through: ["champion"],
    questions: ["behindIt"],
    proof: { type: "contact" },
  });
  const brief = messageBrief(northwind, analysis, through, "champion");
  expect([brief.ask, brief.question, brief.missing]).toEqual([
    { type: "introduction", to: ["cfo"] },
    undefined,
    ["reasons", "pressures", "priorities"],
  ]);
  expect(describeBrief(brief, english).text).toBe(
    [
      "Hello Priya Raman,",
      "This would touch the work of Dana Whitfield, and you know more of that than we do. What stood out when we read up on your company: “planning runs in 14 spreadsheets”.",
      "What would you tell me about Dana Whitfield beforehand?",
      "Could you bring Dana Whitfield and me together?",
    ].join("\n\n"),
  );
});

it("does not speak to the reader of themselves as of someone else", () => {
  const said = (to: string) =>
    describeBrief(messageBrief(northwind, analysis, step({ questions: ["theirs"] }), to), english, { questions }).text;
  expect(said("cfo")).toContain("\n\nWhat would have to be true for you to want this?\n\n");
  expect(said("champion")).toContain("\n\nWhat moves Dana Whitfield at Northwind?\n\n");
});

const asks: readonly Exclude<MessageAsk, { type: "introduction" }>[] = [
  { type: "reading", of: "buyIn", tier: "statement" },
  ...([1, 2, 3, 4] as const).map((rung) => ({ type: "ask" as const, rung })),
  ...(["voiced", "workedThrough"] as const).map((state) => ({ type: "concern" as const, state })),
  { type: "reason" },
  { type: "criterion" },
  { type: "finding", topics: ["painPoints", "budget", "size"] },
  { type: "finding", topics: [] },
  { type: "contact" },
  { type: "person" },
  { type: "role" },
  { type: "note" },
];

test.each(asks)("makes a message that passes, for whatever is to show: %j", (proof) => {
  for (const move of Object.keys(briefWords.why) as NextStep["move"][]) {
    const { text } = describeBrief(messageBrief(northwind, analysis, step({ proof, move }), "cfo"), english);
    expect(checkMessage(text, northwind, "cfo").remarks).toEqual([]);
  }
});

test.each(stepRules.map(({ id }) => [id]))("makes a message that passes, for the rule %s", (id) => {
  const { move, proof } = stepRules.find((rule) => rule.id === id)!;
  const brief = messageBrief(northwind, analysis, step({ rule: id, move, proof }), "cfo");
  const { remarks, used } = checkMessage(describeBrief(brief, english).text, northwind, "cfo");
  expect(remarks).toEqual([]);
  expect(used).toEqual(expect.arrayContaining([...brief.matters, brief.detail!].map(({ path }) => path)));
});

it("fits a phone whatever stands in the deal, and quotes nothing that must stay inside", () => {
  const long = fc.oneof(
    fc.constant("a".repeat(3000)),
    fc.constant("word and ".repeat(200)),
    fc.constant("👩‍👩‍👧".repeat(300)),
    fc.constant("短".repeat(900)),
  );
  const scene = anyDeal.chain((deal) =>
    fc.record({
      deal: fc.constant(deal),
      pick: fc.nat(),
      name: fc.option(long, { nil: "Dana" }),
      texts: fc.array(long, { maxLength: 2 }),
    }),
  );
  fc.assert(
    fc.property(scene, ({ deal, pick, name, texts }) => {
      const ids = Object.keys(deal.stakeholders);
      fc.pre(ids.length > 0);
      const id = ids[pick % ids.length]!;
      const told = { ...deal.stakeholders[id], name, persona: { ...deal.stakeholders[id]!.persona, pressures: texts } };
      const known: Deal = freeze({ ...deal, stakeholders: { ...deal.stakeholders, [id]: told } });
      const analyzed = analyze(known, { asOf });
      const speech = speakEnglish({ [id]: name });
      const steps = [
        step({ about: [id], questions: ["theirs"] }),
        step({ about: ids, through: [id] }),
        step({ about: [], through: [id] }),
      ];
      const brief = messageBrief(known, analyzed, steps[pick % 3]!, id);
      const { text } = describeBrief(brief, speech, { questions });
      expect(text.length).toBeLessThanOrEqual(mostBriefUnits);
      expect(/\p{Surrogate}/u.test(text)).toBe(false);
      expect(brief.matters.length).toBeLessThanOrEqual(3);
      for (const { text: quoted } of brief.matters) {
        expect(checkMessage(quoted, known, id, { checks: [discreet] }).remarks).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

it("is the same again, and in whatever order people were added", () => {
  const turned: Deal = {
    ...northwind,
    stakeholders: Object.fromEntries(Object.entries(northwind.stakeholders).toReversed()),
  };
  const briefs = (deal: Deal) => {
    const analyzed = analyze(deal, { asOf });
    return advise(deal, analyzed).flatMap((one) =>
      [...one.about, ...one.through].map((id) => messageBrief(deal, analyzed, one, id)),
    );
  };
  expect(briefs(northwind).length).toBeGreaterThan(3);
  expect(briefs(turned)).toEqual(briefs(northwind));
});

test.each([
  ["a second  failed\nrollout", 40, "a second failed rollout"],
  ["a second failed rollout", 18, "a second failed…"],
  ["unbroken", 5, "unbr…"],
  ["👩‍👩‍👧👩‍👩‍👧", 10, "👩‍👩‍👧…"],
  ["   ", 5, ""],
])("clips %j to %i", (text, most, expected) => {
  expect(clip(text, most)).toBe(expected);
});
