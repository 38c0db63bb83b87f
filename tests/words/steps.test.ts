import {
  describeProof,
  describeStep,
  researchTopics,
  speakEnglish,
  stepRules,
  stepSentences,
  takeUp,
  tiers,
  type Effect,
  type NextStep,
  type Proof,
} from "@buyinmap/core";
import { describe, expect, it, test } from "vitest";
import { stepWords } from "../../packages/core/src/words/english/stepWords.js";
import { freeze } from "../deal.js";

const english = speakEnglish({ cfo: "Dana", cto: "Sam" });

function step(rest: Partial<NextStep> = {}): NextStep {
  return freeze<NextStep>({
    id: "lunch:cfo",
    rule: "lunch",
    move: "raiseBuyIn",
    about: ["cfo"],
    through: [],
    because: ["/stakeholders/cfo"],
    params: {},
    questions: [],
    effects: [],
    effort: 1,
    requires: [],
    proof: { type: "note" },
    first: false,
    stake: 0,
    worth: 0,
    ...rest,
  });
}

describe("a step", () => {
  it("is said with what it is expected to change", () => {
    const effects: readonly Effect[] = [
      { id: "cfo", influence: 10, mean: 8, mass: 2, rung: 3 },
      { id: "cto", mean: -2.5 },
      { id: "cto", mean: 0, mass: 0 },
    ];
    const expected = { buy: 0.412, noDecision: 0.3, buyChange: 0.032, noDecisionChange: -0.02 };
    expect(
      describeStep(
        step({ rule: "hearOpponent", params: { opposition: 25, concerns: [], buyIn: 12 }, effects, expected }),
        english,
      ),
    ).toEqual({
      title: "Hear Dana out",
      action:
        "Ask Dana what they see that others do not, listen to the end, say back what you heard, and do not argue.",
      why: "The evidence supports 12, and below 25 people speak against it. Nobody has noted why. Understand it before you answer it.",
      proof: "It has worked when you have written down, as a note, what you learned.",
      effects: [
        "Dana +10 influence",
        "Dana +8 buy-in",
        "Dana: evidence that counts as 2 observations more",
        "Dana on rung 3 of the ask ladder",
        "Sam −2.5 buy-in",
      ],
      expected: "P(buy) 38% → 41%",
    });
  });

  it("without a forecast says nothing of one, and one of a host's own without a sentence is called by its id", () => {
    const said = {
      title: "lunch",
      action: "lunch",
      why: "lunch",
      proof: "It has worked when you have written down, as a note, what you learned.",
      effects: [],
    };
    expect(describeStep(step(), english)).toEqual(said);
    expect(describeStep(step({ rule: "toString" }), english)).toMatchObject({ title: "toString" });
  });

  it("takes the sentences and the shared words of a host", () => {
    const lunch = { title: () => "Mittag", action: () => "Fragen", why: () => "Darum" };
    const words = {
      ...stepWords,
      effects: { ...stepWords.effects, mean: (name: string, points: string) => `${name} ${points} Zustimmung` },
    };
    expect(describeStep(step({ effects: [{ id: "cfo", mean: 5 }] }), english, { lunch }, words)).toMatchObject({
      title: "Mittag",
      action: "Fragen",
      why: "Darum",
      effects: ["Dana +5 Zustimmung"],
    });
  });

  it("has a sentence for each of our rules, and none for others", () => {
    expect(Object.keys(stepSentences).toSorted()).toEqual(stepRules.map(({ id }) => id).toSorted());
  });
});

const proofs: readonly Proof[] = [
  ...(["buyIn", "influence"] as const).flatMap((of) => tiers.map((tier): Proof => ({ type: "reading", of, tier }))),
  ...([1, 2, 3, 4] as const).map((rung): Proof => ({ type: "ask", rung })),
  ...(["suspected", "voiced", "workedThrough"] as const).map((state): Proof => ({ type: "concern", state })),
  ...(["reason", "criterion", "contact", "person", "role", "note"] as const).map((type): Proof => ({ type })),
  { type: "finding", topics: researchTopics },
  { type: "finding", topics: ["budget"] },
];

test("every kind of proof has a sentence of its own, which says what to record", () => {
  const said = proofs.map((proof) => describeProof({ about: ["cfo"], proof }, english));
  expect(new Set(said).size).toBe(proofs.length);
  for (const sentence of said)
    expect(sentence).toMatch(/^It has worked when [^;]*(record|note|mark|map)|; (record|note|mark)/);
});

test.each<[readonly string[], Proof, string]>([
  [
    ["cfo"],
    { type: "reading", of: "buyIn", tier: "statement" },
    "It has worked when you can record something that Dana said, as a reading of buy-in.",
  ],
  [
    ["cfo", "cto"],
    { type: "reading", of: "buyIn", tier: "act" },
    "It has worked when you can record something that Dana and Sam did, as a reading of buy-in.",
  ],
  [
    ["cfo", "cto"],
    { type: "ask", rung: 3 },
    "It has worked when Dana arranged a meeting with a decider; record the ask as done.",
  ],
  [[], { type: "criterion" }, "It has worked when you can note what the committee will judge by."],
  [
    ["cfo"],
    { type: "finding", topics: ["painPoints", "budget"] },
    "It has worked when you can note what you found on what hurts and the budget, and where.",
  ],
])("what shows that it worked, for %j", (about, proof, sentence) => {
  expect(describeProof({ about, proof }, english)).toBe(sentence);
});

describe("taking a step up", () => {
  it("keeps what the document stores", () => {
    const advice = step({
      through: ["cto"],
      by: "rae",
      questions: ["howSeeIt"],
      effects: [{ id: "cfo", mean: 5 }],
      effort: 2,
    });
    expect(takeUp(advice, { createdOn: "2026-11-22", due: "2026-12-01" })).toEqual({
      rule: "lunch",
      about: ["cfo"],
      through: ["cto"],
      owner: "rae",
      questions: ["howSeeIt"],
      state: "accepted",
      createdOn: "2026-11-22",
      due: "2026-12-01",
      effort: 2,
      effects: [{ id: "cfo", mean: 5 }],
      because: ["/stakeholders/cfo"],
    });
  });

  it("gives it to whoever is named, and leaves out what there is not", () => {
    expect(takeUp(step({ by: "rae" }), { createdOn: "2026-11-22", owner: "max" })).toEqual({
      rule: "lunch",
      about: ["cfo"],
      owner: "max",
      state: "accepted",
      createdOn: "2026-11-22",
      effort: 1,
      because: ["/stakeholders/cfo"],
    });
  });
});
