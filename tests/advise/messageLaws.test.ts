import type { Deal } from "@buyinmap/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { checkMessage } from "../../packages/core/src/advise/message/checkMessage.js";
import { factsOf } from "../../packages/core/src/advise/message/factsOf.js";
import { findAsks } from "../../packages/core/src/advise/message/findAsks.js";
import { jargon } from "../../packages/core/src/advise/message/jargon.js";
import { maskMarkup } from "../../packages/core/src/advise/message/maskMarkup.js";
import { sentencesIn, wordsIn } from "../../packages/core/src/advise/message/segments.js";
import { readWriting } from "../../packages/core/src/advise/message/writing.js";
import { questionSentences } from "../../packages/core/src/words/english/questions.js";
import { freeze } from "../deal.js";
import { deal as anyDeal } from "../laws/arbitraries.js";

/** Words that say something, words that say nothing, signs, and what only a test would write. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "late",
      "quarter",
      "empty",
      "trucks",
      "runs",
      "budget",
      "brother",
      "rival",
      "rollout",
      "Ärger",
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom("you", "we", "the", "please", "Could you", "leverage", "best-in-class", "what"),
  },
  { weight: 3, arbitrary: fc.constantFrom(". ", "? ", "! ", ", ", "\n", "\r\n\r\n", "… ", "”") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "🙂",
      "<br>",
      "<p",
      ">",
      "&amp;",
      "https://x.org/late?",
      "مرحبا",
      "你好。",
      "e\u0301",
      "\u200F",
      "\uD83D",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);
const message = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" "));
const phrase = fc.array(
  fc.constantFrom("late", "quarter", "empty", "trucks", "runs", "budget", "brother", "rival", "the", "Ärger"),
  { minLength: 1, maxLength: 6 },
);
const text = phrase.map((words) => words.join(" "));
const texts = fc.array(text, { maxLength: 3 });

const told: fc.Arbitrary<Deal> = fc
  .record({
    pressures: texts,
    holdsBack: texts,
    reasons: fc.array(fc.record({ text, voicedBy: fc.constantFrom("buyer" as const, "seller" as const) }), {
      maxLength: 2,
    }),
    concerns: fc.array(
      fc.record({
        type: fc.constant("fear" as const),
        text,
        state: fc.constantFrom("suspected" as const, "voiced" as const),
      }),
      { maxLength: 2 },
    ),
    notes: fc.array(fc.record({ text, internal: fc.boolean() }, { requiredKeys: ["text"] }), { maxLength: 2 }),
    priorities: fc.array(fc.record({ text, source: fc.constant("a report") }, { requiredKeys: ["text"] }), {
      maxLength: 2,
    }),
  })
  .map(({ pressures, holdsBack, reasons, concerns, notes, priorities }) =>
    freeze({
      id: "d",
      name: "D",
      notes,
      research: { priorities },
      stakeholders: { it: { persona: { pressures, holdsBack }, reasons, concerns, research: { priorities } } },
    }),
  );

describe("a report on a message", () => {
  it("marks places within the text, from the start of a word to its end or that of its sentence", () => {
    fc.assert(
      fc.property(message, told, (draft, deal) => {
        for (const { span } of checkMessage(draft, deal, "it").remarks) {
          if (!span) continue;
          const { start, end } = span;
          expect(0 <= start && start < end && end <= draft.length).toBe(true);
          expect(draft.slice(start, end)).toBe(draft.slice(start, end).trim());
        }
      }),
    );
  });

  it("marks jargon where jargon stands, and each ask but the first where it is asked", () => {
    fc.assert(
      fc.property(message, told, (draft, deal) => {
        const { remarks } = checkMessage(draft, deal, "it");
        const asks = findAsks(readWriting(draft, "en").sentences).map(({ start, end }) => draft.slice(start, end));
        const marked = (id: string) =>
          remarks
            .filter(({ check, span }) => check === id && span)
            .map(({ span }) => draft.slice(span!.start, span!.end));
        expect(marked("ask")).toEqual(asks.slice(1));
        for (const word of marked("plainWords")) expect(["leverage", "best-in-class"]).toContain(word);
      }),
    );
  });

  it("splits what could be said into used and unused", () => {
    fc.assert(
      fc.property(message, told, (draft, deal) => {
        const { used, unused } = checkMessage(draft, deal, "it");
        const facts = factsOf(deal, "it", "en").map(({ path }) => path);
        expect([...used, ...unused].toSorted()).toEqual(facts.toSorted());
        expect(used.filter((path) => unused.includes(path))).toEqual([]);
      }),
    );
  });

  it("loses no fact, and names none as unused that was not, when a fact is added", () => {
    fc.assert(
      fc.property(message, told, fc.nat(), (draft, deal, which) => {
        const before = checkMessage(draft, deal, "it");
        const facts = factsOf(deal, "it", "en");
        fc.pre(facts.length > 0);
        const added = facts[which % facts.length]!;
        const after = checkMessage(`${draft}\n\n${added.text}.`, deal, "it");
        expect(after.used).toEqual(expect.arrayContaining([...before.used, added.path]));
        expect(before.unused).toEqual(expect.arrayContaining([...after.unused]));
      }),
    );
  });

  it("is the same again, changes nothing and does not depend on the order of people", () => {
    fc.assert(
      fc.property(message, anyDeal, (draft, deal) => {
        const turned = { ...deal, stakeholders: Object.fromEntries(Object.entries(deal.stakeholders).toReversed()) };
        for (const id of ["nobody", ...Object.keys(deal.stakeholders)]) {
          const report = checkMessage(draft, freeze(deal), id);
          expect(checkMessage(draft, deal, id)).toEqual(report);
          expect(checkMessage(draft, turned, id)).toEqual(report);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("never passes a message that quotes what the buyer must not read, unless they have said it", () => {
    fc.assert(
      fc.property(told, fc.nat(), (deal, which) => {
        const { concerns = [], reasons = [] } = deal.stakeholders["it"]!;
        const said = [
          ...concerns.filter(({ state }) => state === "voiced"),
          ...reasons.filter(({ voicedBy }) => voicedBy === "buyer"),
        ];
        const secrets = [
          ...concerns.filter(({ state }) => state === "suspected"),
          ...(deal.notes ?? []).filter(({ internal }) => internal !== false),
        ].filter((secret) => secret.text.split(" ").filter((word) => word !== "the").length > 1);
        fc.pre(secrets.length > 0 && said.length === 0);
        const { remarks } = checkMessage(`Hello. ${secrets[which % secrets.length]!.text}`, deal, "it");
        expect(remarks.map(({ check, severity }) => `${check} ${severity}`)).toContain("discreet serious");
      }),
    );
  });
});

test.each(Object.entries(questionSentences))("the question %s asks, and asks for nothing", (_, sentence) => {
  const { sentences } = readWriting(
    sentence({ name: "Dana", company: "Northwind", params: { concerns: ["a late quarter"] } }),
    "en",
  );
  expect([findAsks(sentences), sentences.at(-1)!.isQuestion]).toEqual([[], true]);
});

it("is found in all of its forms: every word of jargon", () => {
  const deal: Deal = { id: "d", name: "D", stakeholders: {} };
  for (const entry of Object.keys(jargon)) {
    const last = entry.endsWith("y") ? `${entry.slice(0, -1)}ies` : entry.replace(/s?$/, "s");
    const { remarks } = checkMessage(`It is ${last.toUpperCase().replaceAll(" ", "-")} here.`, deal, "it");
    expect(remarks.filter(({ check }) => check === "plainWords").map(({ params }) => params["phrase"])).toEqual([
      entry,
    ]);
  }
});

describe("reading a text", () => {
  const wild = fc.oneof(
    message,
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(fc.constantFrom("A", "b", ".", "?", ")", "(", " ", "1", "\n", "\u2028", "。", "ไทย", "é", "🇫🇷"), {
        maxLength: 80,
      })
      .map((signs) => signs.join("")),
  );

  it("finds the sentences that Intl.Segmenter finds in the whole, through whatever window", () => {
    fc.assert(
      fc.property(wild, fc.integer({ min: 1, max: 30 }), (seen, width) => {
        const isSaid = ({ start, end }: { start: number; end: number }) => seen.slice(start, end).trim() !== "";
        const whole = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(seen)]
          .map(({ segment, index }) => ({
            start: index,
            end: index + segment.replace(/[\n\r\u0085\u2028\u2029]+$/, "").length,
          }))
          .filter(isSaid);
        expect(sentencesIn(seen, "en", width).filter(isSaid)).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it("finds the words that Intl.Segmenter finds in the whole", () => {
    fc.assert(
      fc.property(
        fc.array(wild, { maxLength: 12 }).map((parts) => parts.join("")),
        (seen) => {
          const whole = [...new Intl.Segmenter("en", { granularity: "word" }).segment(seen)].filter(
            ({ isWordLike }) => isWordLike,
          );
          expect(wordsIn(seen, "en")).toEqual(
            whole.map(({ segment, index }) => ({ start: index, end: index + segment.length })),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("masks without moving anything", () => {
    fc.assert(
      fc.property(wild, (seen) => {
        expect(maskMarkup(seen)).toHaveLength(seen.length);
      }),
    );
  });

  it("reads a million letters", { timeout: 60_000 }, () => {
    const deal: Deal = { id: "d", name: "D", stakeholders: {} };
    expect(checkMessage("Could you tell me, Dana? ".repeat(40_000), deal, "it")).toMatchObject({
      words: 200_000,
      sentences: 40_000,
    });
  });

  const size = 150_000;
  const large: readonly (readonly [string, string])[] = [
    ["one sentence", "late quarter "],
    ["one word", "a"],
    ["abbreviations", "U.S."],
    ["numbers", "1. "],
    ["full stops", "."],
    ["open brackets", ". ("],
    ["line ends", "\r\n"],
    ["line separators", "\u2028"],
    ["spaces", " "],
    ["open tags", "<p "],
    ["closed tags", "<p>"],
    ["entities", "&am"],
    ["addresses", "https://%"],
    ["smiles", "👩‍👩‍👧"],
    ["Chinese", "我们公司很好"],
    ["Arabic", "ما رأيك؟ "],
    ["jargon", "best in "],
  ];

  test.each(large)("takes time in proportion to the text: %s", { timeout: 60_000 }, (_, unit) => {
    const deal: Deal = {
      id: "d",
      name: "D",
      stakeholders: { it: { persona: { pressures: ["late quarter", "closing late"] } } },
    };
    const started = performance.now();
    const { words } = checkMessage(unit.repeat(Math.ceil(size / unit.length)), deal, "it");
    expect(words).toBeLessThanOrEqual(size);
    // A second at worst, if in proportion; asking the segmenter for all at once takes half a minute.
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
