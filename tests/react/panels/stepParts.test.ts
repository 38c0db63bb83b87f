import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advise, analyze, apply, type Command, type Deal, type NextStep, type Proof, type Step } from "@buyinmap/core";
import { changeEffect, peopleOf } from "../../../packages/react/src/panels/steps/changeEffect.js";
import { describeChange, glanceOf } from "../../../packages/react/src/panels/steps/describeChange.js";
import { describeFact } from "../../../packages/react/src/panels/steps/describeFact.js";
import { groupSteps } from "../../../packages/react/src/panels/steps/groupSteps.js";
import { listPrerequisites } from "../../../packages/react/src/panels/steps/listPrerequisites.js";
import { markText, sameBeginning } from "../../../packages/react/src/panels/steps/markText.js";
import { startDraft, type ProofDraft } from "../../../packages/react/src/panels/steps/proofDraft.js";
import { recordProof } from "../../../packages/react/src/panels/steps/recordProof.js";
import { reweigh } from "../../../packages/react/src/panels/steps/reweigh.js";
import { createStepCatalog } from "../../../packages/react/src/panels/steps/stepCatalog.js";
import { byUrgency, takenAdvice, untaken } from "../../../packages/react/src/panels/steps/takenAdvice.js";
import { storyDay, storyDeals } from "../../../packages/react/stories/panels/deals.js";

const { deal: northwind } = storyDeals.Small;
const catalog = createStepCatalog();
const analysis = analyze(northwind, { asOf: storyDay });
const steps = advise(northwind, analysis);
const stepOf = (id: string) => steps.find((step) => step.id === id)!;

describe("describeFact", () => {
  const deal: Deal = {
    ...northwind,
    ties: { ...northwind.ties, t4: { from: "users", to: "cfo", type: "conflict", note: "over overtime" } },
    stakeholders: {
      ...northwind.stakeholders,
      cfo: {
        ...northwind.stakeholders["cfo"],
        criteria: [{ text: "cash back in a year" }],
        persona: { pressures: ["the June covenant"] },
        research: { budget: [{ text: "frozen until July" }] },
        coverage: [
          { seller: "rae", lastContactOn: "2026-11-01" },
          { seller: "ben", strength: "none" },
        ],
        notes: [{ text: "met at the fair" }],
      },
    },
  };
  it.each([
    ["/stakeholders/cfo/buyIn", "cfo", "our claim is buy-in 45, Nov 22, 2026"],
    ["/stakeholders/champion/readings/0", "champion", "Spent their standing, buy-in 90, Oct 23, 2026: “arranged the CFO meeting”"],
    ["/stakeholders/champion/readings/1", "champion", "Our impression, buy-in 70, Sep 30, 2026"],
    ["/stakeholders/champion/asks/0", "champion", "Arrange a meeting with a decider: done, Oct 20, 2026"],
    ["/stakeholders/champion/reasons/0", "champion", "their reason: “fewer empty runs”"],
    ["/stakeholders/champion/concerns/0", "champion", "Suspected concern: “a second failed rollout”"],
    ["/stakeholders/champion/roles/0", "champion", "role: Champion"],
    ["/stakeholders/cfo/criteria/0", "cfo", "judges by “cash back in a year”"],
    ["/stakeholders/cfo/persona/pressures/0", "cfo", "Under pressure from: “the June covenant”"],
    ["/stakeholders/cfo/research/budget/0", "cfo", "Budget: “frozen until July”"],
    ["/stakeholders/cfo/coverage/0", "cfo", "known to Rae Costa, Nov 1, 2026"],
    ["/stakeholders/cfo/coverage", "cfo", "known to Rae Costa"],
    ["/stakeholders/users/coverage", "users", "nobody of ours knows them"],
    ["/stakeholders/cfo/notes/0", "cfo", "note: “met at the fair”"],
    ["/stakeholders/security", "security", "a seat without a name"],
    ["/stakeholders/users", "users", "what the map says of them"],
    ["/stakeholders/users/readings/3", "users", "something that is no longer there"],
    ["/stakeholders/users/constructor", "users", "something that is no longer there"],
  ])("says %s", (path, of, text) => {
    expect(describeFact(path, { deal, catalog })).toEqual({ of, text });
  });

  it.each([
    ["/stakeholders/nobody/buyIn", "something that is no longer there"],
    ["/stakeholders", "everyone on the map (4)"],
    ["/research", "what we know of the deal: 1 of 6 topics"],
    ["/research/painPoints/0", "Pain points: “Trucks run empty one trip in five”"],
    ["/rule/deciders/0", "Dana Whitfield must say yes"],
    ["/rule/vetoes/0", "Head of security must not say no"],
    ["/rule/quota", "how they decide"],
    ["/ties/t1", "Priya Raman sways Dana Whitfield"],
    ["/ties/t4", "Sam Ortiz and Dana Whitfield are in conflict: “over overtime”"],
    ["/ties/t9", "something that is no longer there"],
    ["/reviews", "the reviews of this deal"],
    ["", "the deal itself"],
  ])("says %s of the deal", (path, text) => {
    expect(describeFact(path, { deal, catalog })).toEqual({ text });
  });

  it("has words for whatever a step rests on", () => {
    for (const { deal: each } of Object.values(storyDeals)) {
      const told = advise(each, analyze(each, { asOf: storyDay })).flatMap(({ because }) => because);
      for (const path of told) expect(describeFact(path, { deal: each, catalog }).text).not.toBe("something that is no longer there");
    }
  });
});

describe("describeChange", () => {
  it("counts committees where a step moves someone", () => {
    const step = stepOf("setCriteria:cfo");
    const change = describeChange(step, analysis);
    if (change.type !== "moves" || !step.expected) throw new Error("it moves someone");
    expect(change.after.buy).toBe(step.expected.buy);
    expect(change.now.buy).toBeCloseTo(step.expected.buy - step.expected.buyChange, 12);
    const { buy, noDecision, reject } = change.counts.after;
    expect(buy + noDecision + reject).toBe(100);
  });

  it("says what hangs on the answer where there is only something to learn", () => {
    const { cfo } = analysis.pivots;
    const step = stepOf("verifyClaim:cfo");
    const { buy, buyChange } = step.expected!;
    expect(describeChange(step, analysis)).toEqual({
      type: "learns",
      hangsOn: { id: "cfo", ifYes: cfo!.ifYes, ifNo: cfo!.ifNo },
      surer: { now: buy - buyChange, after: buy },
    });
  });

  it("knows that there may be no forecast, and no effect", () => {
    const { expected: _, ...step } = stepOf("setCriteria:cfo");
    expect(describeChange(step, analysis)).toEqual({ type: "unknown" });
    expect(describeChange({ ...step, effects: [] }, analysis)).toEqual({ type: "noEffect" });
  });

  it("gives the gain at a glance in points", () => {
    const step = stepOf("setCriteria:cfo");
    expect(glanceOf(step)).toBe(Math.round(step.expected!.buyChange * 1000) / 10);
    expect(glanceOf(stepOf("verifyClaim:cfo"))).toBe("learns");
    expect(glanceOf({ ...step, effects: [] })).toBeUndefined();
  });
});

describe("reweigh", () => {
  it("forecasts a step with effects of one's own as the analysis would", () => {
    const effects = [{ id: "cfo", mean: 30 }];
    const { outcome } = analyze(northwind, { asOf: storyDay, effects });
    const { expected, effort } = reweigh(stepOf("setCriteria:cfo"), { effects, effort: 7 }, { deal: northwind, analysis });
    expect(effort).toBe(7);
    expect(expected!.buy).toBeCloseTo(outcome.type === "forecast" ? outcome.buy : NaN, 9);
  });
});

describe("changeEffect", () => {
  const effects = [{ id: "a", mean: 5, mass: 2 }, { id: "b", influence: 8 }];
  it.each<[string, string, object, object[]]>([
    ["sets a number", "a", { mean: 9 }, [{ id: "a", mean: 9, mass: 2 }, effects[1]!]],
    ["adds one", "b", { mean: 1 }, [effects[0]!, { id: "b", influence: 8, mean: 1 }]],
    ["takes a number that is nothing out", "a", { mass: 0 }, [{ id: "a", mean: 5 }, effects[1]!]],
    ["takes an effect that is nothing out", "b", { influence: 0 }, [effects[0]!]],
    ["adds someone", "c", { mean: 3 }, [...effects, { id: "c", mean: 3 }]],
    ["adds nobody for nothing", "c", { mean: 0 }, effects],
  ])("%s", (_, id, change, after) => {
    expect(changeEffect(effects, id, change)).toEqual(after);
  });

  it("lists those it is about before whoever else changes", () => {
    expect(peopleOf(["b", "c"], effects)).toEqual(["b", "c", "a"]);
  });
});

describe("groupSteps", () => {
  it("keeps every step once, in its order, under the first whom it is about", () => {
    const groups = groupSteps(steps);
    expect(groups.flatMap((group) => group.steps).toSorted(byId)).toEqual(steps.toSorted(byId));
    for (const { id, steps: own } of groups) {
      expect(own).toEqual(steps.filter(({ about }) => about[0] === id));
    }
  });
});

function byId(one: NextStep, other: NextStep): number {
  return one.id < other.id ? -1 : 1;
}

describe("markText", () => {
  const severity = fc.constantFrom("serious", "caution", "info" as const);
  const markings = fc.array(fc.record({ span: fc.record({ start: fc.nat(40), end: fc.nat(40) }), severity }));

  it("loses nothing of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), markings, (text, marks) => {
        const runs = markText(text, marks);
        expect(runs.map((run) => run.text).join("")).toBe(text);
      }),
    );
  });

  it("marks what several remarks are about as the most serious of them does", () => {
    expect(
      markText("one two three", [
        { span: { start: 0, end: 7 }, severity: "info" },
        { span: { start: 4, end: 13 }, severity: "serious" },
      ]),
    ).toEqual([
      { start: 0, text: "one ", severity: "info" },
      { start: 4, text: "two three".slice(0, 3), severity: "serious" },
      { start: 7, text: " three", severity: "serious" },
    ]);
  });

  it.each([["", "a", 0], ["abc", "abd", 2], ["abc", "abc", 3], ["abc", "ab", 2]])("knows how far %o and %o are the same", (one, other, length) => {
    expect(sameBeginning(one, other)).toBe(length);
  });
});

describe("recordProof", () => {
  const by = "rae";
  const at = "2026-11-20";
  const fill = (proof: Proof, person: string, fields: Partial<ProofDraft>, deal: Deal = northwind) =>
    recordProof(proof, { deal, by, draft: { ...startDraft(proof, { deal, person, at, seller: "ben" }), ...fields } });
  const change = (id: string, fields: object): readonly Command[] => [{ type: "changeStakeholder", id, change: fields }];

  it.each<[Proof, string, Partial<ProofDraft>, readonly Command[]]>([
    [
      { type: "reading", of: "influence", tier: "act" },
      "cfo",
      { value: " 61,5 ", text: " spoke first " },
      [{ type: "addReading", id: "cfo", reading: { of: "influence", value: 61.5, tier: "act", at, by, note: "spoke first" } }],
    ],
    [{ type: "ask", rung: 2 }, "users", { outcome: "declined" }, [{ type: "addAsk", id: "users", ask: { rung: 2, at, outcome: "declined", by } }]],
    [
      { type: "concern", state: "voiced" },
      "champion",
      {},
      change("champion", { concerns: [{ type: "fear", text: "a second failed rollout", state: "voiced", at }] }),
    ],
    [
      { type: "concern", state: "voiced" },
      "cfo",
      { text: "cash is short" },
      change("cfo", { concerns: [{ type: "doubt", text: "cash is short", state: "voiced", at }] }),
    ],
    [{ type: "reason" }, "cfo", { text: "fewer write-offs" }, change("cfo", { reasons: [{ text: "fewer write-offs", voicedBy: "buyer", at }] })],
    [{ type: "criterion" }, "cfo", { text: "cash back in a year" }, change("cfo", { criteria: [{ text: "cash back in a year" }] })],
    [
      { type: "finding", topics: ["budget"] },
      "cfo",
      { text: "frozen", source: "her deputy" },
      change("cfo", { research: { budget: [{ text: "frozen", at, source: "her deputy", by }] } }),
    ],
    [
      { type: "finding", topics: ["painPoints"] },
      "",
      { text: "late trucks" },
      [{ type: "changeDeal", change: { research: { painPoints: [...northwind.research!.painPoints!, { text: "late trucks", at, by }] } } }],
    ],
    [{ type: "contact" }, "cfo", {}, change("cfo", { coverage: [{ seller: "ben", lastContactOn: at, strength: "brief" }] })],
    [{ type: "person" }, "security", { name: "Kim Bell", title: "CISO" }, change("security", { name: "Kim Bell", title: "CISO" })],
    [{ type: "person" }, "", { name: "Kim Bell" }, [{ type: "addStakeholder", id: "p5", stakeholder: { name: "Kim Bell" } }]],
    [{ type: "role" }, "champion", { role: "coach" }, change("champion", { roles: ["coach"] })],
    [{ type: "note" }, "users", { text: "likes it" }, change("users", { notes: [{ text: "likes it", at, by }] })],
    [{ type: "note" }, "", { text: "quiet" }, [{ type: "changeDeal", change: { notes: [{ text: "quiet", at, by }] } }]],
  ])("records %o about %s as a command that the deal takes", (proof, person, fields, commands) => {
    expect(fill(proof, person, fields)).toEqual(commands);
    for (const command of commands) expect(apply(northwind, command).ok).toBe(true);
  });

  it.each<[Proof, Partial<ProofDraft>]>([
    [{ type: "reading", of: "buyIn", tier: "statement" }, { value: "140" }],
    [{ type: "concern", state: "workedThrough" }, { concern: "", text: " " }],
    [{ type: "reason" }, {}],
    [{ type: "criterion" }, {}],
    [{ type: "finding", topics: [] }, {}],
    [{ type: "contact" }, { seller: "" }],
    [{ type: "person" }, {}],
    [{ type: "role" }, { role: "" }],
    [{ type: "note" }, {}],
  ])("records nothing of %o while something is missing", (proof, fields) => {
    expect(fill(proof, "cfo", fields)).toBeUndefined();
  });

  it("keeps how well a seller knows someone whom they have met before", () => {
    const known: Deal = { ...northwind, stakeholders: { cfo: { coverage: [{ seller: "ben", strength: "trusted", lastContactOn: "2026-01-01" }] } } };
    expect(fill({ type: "contact" }, "cfo", {}, known)).toEqual(change("cfo", { coverage: [{ seller: "ben", strength: "trusted", lastContactOn: at }] }));
  });
});

describe("takenAdvice", () => {
  const stored: Step = { rule: "setCriteria", about: ["cfo"], state: "accepted", createdOn: "2026-11-01", owner: "mia", effort: 9, effects: [{ id: "cfo", mean: 1 }] };

  it("is the advice of today, with what the step was taken up with", () => {
    const deal: Deal = { ...northwind, steps: { step1: stored } };
    const advised = stepOf("setCriteria:cfo");
    const { by: _, ...rest } = advised;
    expect(takenAdvice(stored, advise(untaken(deal), analysis))).toEqual({
      isAdvised: true,
      step: { ...rest, by: "mia", effort: 9, effects: [{ id: "cfo", mean: 1 }] },
    });
  });

  it("is what was stored once its reasons are gone", () => {
    const { step, isAdvised } = takenAdvice({ ...stored, because: ["/rule"], questions: ["howSeeIt"] }, []);
    expect([isAdvised, step.id, step.move, step.proof, step.because, step.questions]).toEqual([
      false,
      "setCriteria:cfo",
      "raiseBuyIn",
      { type: "criterion" },
      ["/rule"],
      ["howSeeIt"],
    ]);
  });

  it("is in order of its day: overdue, then due, then without a day, of these the older first", () => {
    const step = (due: string | undefined, createdOn: string): Step => ({ ...stored, createdOn, ...(due === undefined ? {} : { due }) });
    const all: [string, Step][] = [
      ["a", step(undefined, "2026-02-01")],
      ["b", step("2026-12-01", "2026-01-01")],
      ["c", step(undefined, "2026-01-01")],
      ["d", step("2026-11-01", "2026-01-01")],
    ];
    expect(all.toSorted(byUrgency).map(([id]) => id)).toEqual(["d", "b", "c", "a"]);
  });
});

describe("listPrerequisites", () => {
  it("names what is advised or in hand, and nothing that is over", () => {
    const step = { ...stepOf("setCriteria:cfo"), requires: ["introduce:cfo", "hearOpponent:users", "testChampion:champion"] };
    const step1: Step = { rule: "hearOpponent", about: ["users"], text: "Hear Sam out", state: "accepted", createdOn: storyDay };
    const deal: Deal = { ...northwind, steps: { step1 } };
    expect(listPrerequisites(step, steps, { deal, catalog })).toEqual([
      { id: "introduce:cfo", title: "Get introduced to Dana Whitfield", isInHand: false },
      { id: "hearOpponent:users", title: "Hear Sam out", isInHand: true },
    ]);
  });
});
