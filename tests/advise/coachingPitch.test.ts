import { speakEnglish, type Deal } from "@buyinmap/core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { pitchBounds } from "../../packages/core/src/advise/coaching/pitchBounds.js";
import { pitchProgress, type PitchChange } from "../../packages/core/src/advise/coaching/pitchProgress.js";
import { pitchSheet } from "../../packages/core/src/advise/coaching/pitchSheet.js";
import type { Pitch } from "../../packages/core/src/model/pitch.js";
import { describePitch, describeProgress } from "../../packages/core/src/words/describePitch.js";
import { freeze } from "../deal.js";
import { deal as anyDeal } from "../laws/arbitraries.js";

/** So many words of one syllable, ten to a sentence. */
function words(count: number): string {
  const sentence = ["Word", ...Array.from({ length: 8 }, () => "word"), "word."];
  return Array.from({ length: count }, (_, index) => sentence[index % 10]).join(" ");
}

const pitch = (rest: Partial<Pitch> = {}): Pitch => ({
  seller: "rae",
  at: "2026-11-22",
  minutes: 5,
  text: words(700),
  ...rest,
});

it("counts words and minutes, grades the text, and leaves inspiration to those who listened", () => {
  const listeners: Pitch["listeners"] = [
    { name: "Sam", inspiration: 2, comment: "too many numbers" },
    { name: "Ann", inspiration: 5 },
  ];
  expect(pitchSheet(freeze(pitch({ listeners })))).toEqual({
    conciseness: {
      minutes: 5,
      words: 700,
      wordsPerMinute: 140,
      verdicts: { minutes: "within", words: "within", pace: "within" },
    },
    // Ten words of one syllable to a sentence: 0.39 × 10 + 11.8 − 15.59.
    simplicity: { type: "graded", grade: expect.closeTo(0.11, 10), verdict: "within" },
    inspiration: { mean: 3.5, listeners },
    bounds: pitchBounds,
  });
});

test.each<[string, Partial<Pitch>, object]>([
  ["five minutes and 750 words at 150", { text: words(750) }, { minutes: "within", words: "within", pace: "within" }],
  ["a word too many", { text: words(751) }, { minutes: "within", words: "above", pace: "within" }],
  ["too long", { minutes: 5.01 }, { minutes: "above", words: "within", pace: "within" }],
  ["just not slow", { text: words(625) }, { minutes: "within", words: "within", pace: "within" }],
  ["slow", { text: words(624) }, { minutes: "within", words: "within", pace: "below" }],
  ["just not fast", { minutes: 1, text: words(180) }, { minutes: "within", words: "within", pace: "within" }],
  ["fast", { minutes: 1, text: words(181) }, { minutes: "within", words: "within", pace: "above" }],
  ["no text", { text: "" }, { minutes: "within", words: "below", pace: "below" }],
])("judges by its bounds: %s", (_, rest, verdicts) => {
  expect(pitchSheet(pitch(rest)).conciseness.verdicts).toEqual(verdicts);
});

it("has no grade without words and in other languages, and takes other bounds", () => {
  const simplicity = (text: string, locale = "en") => pitchSheet(pitch({ text }), { locale }).simplicity;
  expect(simplicity("")).toEqual({ type: "ungraded", why: "noWords" });
  expect(simplicity("Sie fahren leer.", "de")).toEqual({ type: "ungraded", why: "language" });
  expect(simplicity("word ".repeat(60))).toMatchObject({ type: "graded" });
  expect(simplicity("word ".repeat(61))).toEqual({ type: "ungraded", why: "noSentences" });
  expect(pitchSheet(pitch(), { bounds: { mostMinutes: 3 } })).toMatchObject({
    conciseness: { verdicts: { minutes: "above" } },
    bounds: { ...pitchBounds, mostMinutes: 3 },
  });
});

it("never tells inspiration from the text", () => {
  const listener = fc.record({
    name: fc.string(),
    inspiration: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
  });
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.array(listener, { maxLength: 4 }), (one, other, listeners) => {
      const { inspiration } = pitchSheet(pitch({ text: one, listeners }));
      expect(pitchSheet(pitch({ text: other, listeners })).inspiration).toEqual(inspiration);
      expect(inspiration.mean === undefined).toBe(listeners.length === 0);
      const marks = listeners.map(({ inspiration: mark }) => mark);
      expect(inspiration.mean ?? 0).toBeGreaterThanOrEqual(Math.min(...marks, 5) * Number(marks.length > 0));
      expect(inspiration.mean ?? 0).toBeLessThanOrEqual(Math.max(...marks, 0));
    }),
  );
});

describe("progress", () => {
  const deal = (id: string, pitches: Deal["pitches"]): Deal =>
    freeze({
      id,
      name: id,
      stakeholders: {},
      team: { rae: { name: "Rae" }, sam: { name: "Sam" } },
      ...(pitches ? { pitches } : {}),
    });
  const first = pitch({
    at: "2026-09-01",
    minutes: 8,
    text: words(1200),
    listeners: [{ name: "Ann", inspiration: 2 }],
  });
  const second = pitch({ at: "2026-10-01", minutes: 6, text: words(900) });
  const last = pitch({ at: "2026-11-01", minutes: 5, text: words(700), listeners: [{ name: "Ann", inspiration: 4 }] });
  const deals = [
    deal("b", { later: last, sams: pitch({ seller: "sam" }) }),
    deal("a", { z: first, m: second }),
    deal("c", undefined),
  ];

  it("goes by day over all deals, for one seller, and says what has changed from first to last", () => {
    const { sheets, change } = pitchProgress(deals, "rae");
    expect(sheets.map((sheet) => [sheet.deal, sheet.pitch, sheet.at])).toEqual([
      ["a", "z", "2026-09-01"],
      ["a", "m", "2026-10-01"],
      ["b", "later", "2026-11-01"],
    ]);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([first, second, last].map((each) => pitchSheet(each)));
    expect(change).toEqual({
      minutes: -3,
      words: -500,
      wordsPerMinute: -10,
      grade: expect.closeTo(0, 10),
      inspiration: 2,
    });
  });

  it("says nothing of what was not known both times, and nothing of a single pitch", () => {
    const bare = pitch({ at: "2026-12-01", text: "" });
    expect(pitchProgress([deal("a", { first, bare })], "rae").change).toEqual({
      minutes: -3,
      words: -1200,
      wordsPerMinute: -150,
    });
    expect(pitchProgress([deal("a", { first })], "rae")).toEqual({
      sheets: [expect.objectContaining({ pitch: "first" })],
    });
    expect(pitchProgress(deals, "nobody")).toEqual({ sheets: [] });
  });

  it("is the same in whatever order deals and pitches are", () => {
    fc.assert(
      fc.property(fc.array(anyDeal, { maxLength: 3 }), (some) => {
        const named = some.map((each, index) => ({ ...each, id: `${index}` }));
        const turned = named
          .map((each) => ({ ...each, pitches: Object.fromEntries(Object.entries(each.pitches ?? {}).toReversed()) }))
          .toReversed();
        const sellers = new Set(named.flatMap(({ team = {} }) => Object.keys(team)));
        for (const seller of sellers) expect(pitchProgress(turned, seller)).toEqual(pitchProgress(named, seller));
      }),
      { numRuns: 30 },
    );
  });
});

const english = speakEnglish({});
test.each<[string, Partial<Pitch>, string[]]>([
  [
    "a good one",
    { listeners: [{ name: "Ann", inspiration: 4 }] },
    [
      "It took 5 minutes.",
      "It has 700 words.",
      "At 140 words a minute it is easy to follow.",
      "It reads like grade 0.1: simple.",
      "One listener gave it 4 of 5 for inspiration.",
    ],
  ],
  [
    "a long one",
    {
      minutes: 10,
      text: "International cooperation needs time. ".repeat(400),
      listeners: [
        { name: "A", inspiration: 1 },
        { name: "B", inspiration: 2 },
      ],
    },
    [
      "It took 10 minutes; 5 are enough. Leave out what they did not ask for.",
      "It has 1,600 words; up to 750 leave time to breathe.",
      "At 160 words a minute it is easy to follow.",
      "It reads like grade 18; up to 8 is easy for everyone. Shorter sentences help most.",
      "2 listeners gave it 1.5 of 5 for inspiration.",
    ],
  ],
  [
    "a slow one",
    { minutes: 1, text: "Yes." },
    [
      "It took a minute.",
      "It has one word.",
      "At 1 words a minute it is slower than people usually speak, from 125 on.",
      "It reads like grade 0: simple.",
      "Nobody has said yet whether it inspired them. Ask someone who listened.",
    ],
  ],
  [
    "a fast one without full stops",
    { minutes: 1, text: "and so on ".repeat(100) },
    [
      "It took a minute.",
      "It has 300 words.",
      "At 300 words a minute it is hard to follow; up to 180 is easy.",
      "How simple it is cannot be told, because it has hardly any full stops.",
      "Nobody has said yet whether it inspired them. Ask someone who listened.",
    ],
  ],
  [
    "an empty one",
    { text: "" },
    [
      "It took 5 minutes.",
      "There is no text to count.",
      "Nobody has said yet whether it inspired them. Ask someone who listened.",
    ],
  ],
])("says of %s", (_, rest, sentences) => {
  expect(describePitch(pitchSheet(pitch(rest)), english)).toEqual(sentences);
});

test.each<[PitchChange, string[]]>([
  [{ minutes: -1, words: 20, wordsPerMinute: 0 }, ["−1 minutes", "+20 words"]],
  [
    { minutes: 0, words: 0, wordsPerMinute: 12.4, grade: -2.5, inspiration: 1.5 },
    ["+12 words a minute", "−2.5 grades", "+1.5 for inspiration"],
  ],
  [{ minutes: 0, words: 0, wordsPerMinute: 0 }, []],
])("says of progress %j", (change, sentences) => {
  expect(describeProgress(change, english)).toEqual(sentences);
});
