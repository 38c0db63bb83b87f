import { analyze, knownRoles, type Deal, type Stakeholder } from "@buyinmap/core";
import { describe, expect, test } from "vitest";
import { freeze } from "../deal.js";

const asOf = "2026-11-22";

function viewsOf(one: Stakeholder, rest: Partial<Deal> = {}) {
  const { views } = analyze(freeze({ id: "d", name: "D", stakeholders: { one }, ...rest }), { asOf });
  return {
    powerInterest: views.powerInterest["one"],
    salienceClasses: views.salienceClasses["one"],
    engagement: views.engagement["one"],
    buyingInfluences: views.buyingInfluences["one"],
    championTest: views.championTest["one"],
  };
}

describe("the power–interest grid", () => {
  test.each<[Stakeholder, object]>([
    [
      { influence: 50, salience: 0.5 },
      { type: "seen", quarter: "manageClosely" },
    ],
    [
      { influence: 50, salience: 0.49 },
      { type: "seen", quarter: "keepSatisfied" },
    ],
    [
      { influence: 49, salience: 0.5 },
      { type: "seen", quarter: "keepInformed" },
    ],
    [
      { influence: 49, salience: 0.49 },
      { type: "seen", quarter: "monitor" },
    ],
    [{ influence: 49 }, { type: "unknown", missing: ["salience"] }],
    [{ salience: 1 }, { type: "unknown", missing: ["influence"] }],
    [{}, { type: "unknown", missing: ["influence", "salience"] }],
  ])("%j", (one, expected) => {
    expect(viewsOf(one).powerInterest).toEqual(expected);
  });
});

describe("the salience classes", () => {
  const [power, noPower] = [{ influence: 50 }, { influence: 49 }];
  const [legitimate, other] = [{ roles: ["procurement"] }, { roles: ["influencer"] }];
  const [urgent, calm] = [{ salience: 0.5 }, { salience: 0.4 }];
  test.each<[string, Stakeholder]>([
    ["definitive", { ...power, ...legitimate, ...urgent }],
    ["dominant", { ...power, ...legitimate, ...calm }],
    ["dangerous", { ...power, ...other, ...urgent }],
    ["dormant", { ...power, ...other, ...calm }],
    ["dependent", { ...noPower, ...legitimate, ...urgent }],
    ["discretionary", { ...noPower, ...legitimate, ...calm }],
    ["demanding", { ...noPower, ...other, ...urgent }],
    ["none", { ...noPower, ...other, ...calm }],
  ])("%s: %j", (name, one) => {
    expect(viewsOf(one).salienceClasses).toEqual({
      type: "seen",
      class: name,
      power: one.influence === 50,
      legitimacy: one.roles?.[0] === "procurement",
      urgency: one.salience === 0.5,
    });
  });

  test("a say by office is legitimate, and no other role is", () => {
    const bearers = knownRoles.filter((role) => {
      const seen = viewsOf({ influence: 50, salience: 1, roles: ["other", role] }).salienceClasses;
      return seen?.type === "seen" && seen.legitimacy;
    });
    expect(bearers).toEqual([
      "economicBuyer",
      "decisionMaker",
      "executiveSponsor",
      "technicalBuyer",
      "userBuyer",
      "procurement",
      "legalAndCompliance",
    ]);
  });

  test("a place in the rule is legitimate whatever the role, and makes up for a missing one", () => {
    const named = viewsOf({ influence: 50, salience: 1 }, { rule: { quota: 0.6, vetoes: ["one"] } }).salienceClasses;
    expect(named).toEqual({ type: "seen", class: "definitive", power: true, legitimacy: true, urgency: true });
    expect(viewsOf({}).salienceClasses).toEqual({ type: "unknown", missing: ["influence", "roles", "salience"] });
  });
});

describe("the engagement matrix", () => {
  const done = [{ rung: 3 as const, at: asOf, outcome: "done" as const }];
  const unknown = (field: string) => ({ type: "unknown", missing: [field] });
  const seen = (level: string) => ({ type: "seen", level });
  test.each<[Stakeholder, object, object]>([
    [{ buyIn: 24 }, seen("resistant"), unknown("target")],
    [{ buyIn: 25, target: { buyIn: 60 } }, seen("neutral"), seen("supportive")],
    [{ buyIn: 60, target: { rung: 3 } }, seen("supportive"), seen("leading")],
    [{ buyIn: 60, asks: done, target: { buyIn: 24 } }, seen("leading"), seen("resistant")],
    [{ buyIn: 59, asks: done, target: { rung: 2 } }, seen("neutral"), seen("supportive")],
    [{ target: { influence: 80 } }, unknown("buyIn"), unknown("target")],
  ])("%j", (one, current, desired) => {
    expect(viewsOf(one).engagement).toEqual({ current, desired });
  });
});

describe("buying influences", () => {
  const finding = [{ text: "…" }];
  const unknownMode = { type: "unknown", missing: ["research", "persona", "prefers"] };
  test.each<[Stakeholder, object, object]>([
    [{}, { type: "unknown", missing: ["roles"] }, unknownMode],
    [{ roles: [] }, { type: "unknown", missing: ["roles"] }, unknownMode],
    [{ roles: ["champion", "economicBuyer"] }, { type: "seen", influences: ["economic", "coach"] }, unknownMode],
    [
      { roles: ["procurement", "legalAndCompliance", "userBuyer"] },
      { type: "seen", influences: ["user", "technical"] },
      unknownMode,
    ],
    [
      { roles: ["other"], research: { painPoints: finding } },
      { type: "seen", influences: [] },
      { type: "seen", mode: "trouble" },
    ],
    [
      { roles: ["coach"], research: { priorities: finding, painPoints: [] } },
      { type: "seen", influences: ["coach"] },
      { type: "seen", mode: "growth" },
    ],
    [
      { roles: ["coach"], persona: { movesNeedle: ["speed"] } },
      { type: "seen", influences: ["coach"] },
      { type: "seen", mode: "growth" },
    ],
    [
      { roles: ["coach"], prefers: { option: "statusQuo" } },
      { type: "seen", influences: ["coach"] },
      { type: "seen", mode: "evenKeel" },
    ],
    [
      { roles: ["coach"], prefers: { option: "statusQuo" }, research: { painPoints: finding } },
      { type: "seen", influences: ["coach"] },
      { type: "seen", mode: "overconfident" },
    ],
    [{ roles: ["coach"], prefers: { option: "rival" } }, { type: "seen", influences: ["coach"] }, unknownMode],
  ])("%j", (one, influences, mode) => {
    expect(viewsOf(one).buyingInfluences).toEqual({ influences, mode });
  });
});

test("a role is one buying influence or none", () => {
  const seen = knownRoles.map((role) => {
    const { influences } = viewsOf({ roles: [role] }).buyingInfluences!;
    return [role, influences.type === "seen" && influences.influences];
  });
  expect(Object.fromEntries(seen)).toEqual({
    economicBuyer: ["economic"],
    decisionMaker: [],
    executiveSponsor: [],
    champion: ["coach"],
    coach: ["coach"],
    influencer: [],
    technicalBuyer: ["technical"],
    userBuyer: ["user"],
    procurement: ["technical"],
    legalAndCompliance: ["technical"],
    blocker: [],
    other: [],
  });
});

describe("the champion test", () => {
  const sold = [{ rung: 4 as const, at: asOf, outcome: "done" as const }];
  const asked = [{ rung: 3 as const, at: asOf, outcome: "done" as const }];
  const own = [{ text: "…", voicedBy: "buyer" as const }];
  const ours = [{ text: "…", voicedBy: "seller" as const }];
  test.each<[Stakeholder, object]>([
    [
      { influence: 50, asks: sold, reasons: own },
      { type: "seen", passed: true, failed: [] },
    ],
    [
      { influence: 49, asks: sold, reasons: own },
      { type: "seen", passed: false, failed: ["influence"] },
    ],
    [
      { influence: 50, asks: asked, reasons: own },
      { type: "seen", passed: false, failed: ["asks"] },
    ],
    [
      { influence: 50, asks: sold, reasons: ours },
      { type: "seen", passed: false, failed: ["reasons"] },
    ],
    [{ reasons: ours }, { type: "seen", passed: false, failed: ["reasons"] }],
    [
      { influence: 50, asks: sold },
      { type: "unknown", missing: ["reasons"] },
    ],
    [{ reasons: own }, { type: "unknown", missing: ["influence", "asks"] }],
    [
      { influence: 50, asks: [{ rung: 4, at: asOf, outcome: "declined" }], reasons: own },
      { type: "seen", passed: false, failed: ["asks"] },
    ],
    [
      { influence: 50, asks: sold, reasons: [...ours, ...own] },
      { type: "seen", passed: true, failed: [] },
    ],
  ])("%j", (one, expected) => {
    expect(viewsOf(one).championTest).toEqual(expected);
  });

  test("what a step is expected to do counts as done, though nothing was asked yet", () => {
    const deal: Deal = freeze({ id: "d", name: "D", stakeholders: { one: { influence: 50, reasons: own } } });
    const after = (rung: 3 | 4) => analyze(deal, { asOf, effects: [{ id: "one", rung }] }).views.championTest["one"];
    expect([after(4), after(3)]).toEqual([
      { type: "seen", passed: true, failed: [] },
      { type: "seen", passed: false, failed: ["asks"] },
    ]);
  });
});
