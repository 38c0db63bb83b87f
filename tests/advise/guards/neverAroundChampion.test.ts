import type { Coverage, Deal, Stakeholder } from "@buyinmap/core";
import { describe, expect, it, test } from "vitest";
import { neverAroundChampion } from "../../../packages/core/src/advise/guards/neverAroundChampion.js";
import type { NextStep } from "../../../packages/core/src/advise/nextStep.js";
import { sceneOf, type Scene } from "../../../packages/core/src/advise/scene.js";
import { stepAssumptions } from "../../../packages/core/src/advise/stepAssumptions.js";
import { analyze } from "../../../packages/core/src/analyze/analyze.js";
import { freeze } from "../../deal.js";

const asOf = "2026-11-22";
type Ask = NonNullable<Stakeholder["asks"]>[number];

const done: Ask = { rung: 3, at: asOf, outcome: "done" };
const knownTo = (seller: string, strength: NonNullable<Coverage["strength"]>): Stakeholder => ({
  coverage: [{ seller, strength }],
});
const champion: Stakeholder = { name: "Priya", roles: ["champion"], ...knownTo("rae", "regular") };

function sceneWith(people: Deal["stakeholders"], rule: Deal["rule"] = { quota: 0.6, deciders: ["boss"] }): Scene {
  const deal: Deal = freeze({
    id: "d",
    name: "D",
    rule,
    stakeholders: { boss: { name: "Bo" }, other: { name: "O" }, ...people },
  });
  return sceneOf(deal, analyze(deal, { asOf }), stepAssumptions);
}

function stepAbout(about: readonly string[], rest: Partial<NextStep> = {}): NextStep {
  return freeze({
    id: `workThroughConcern:${about.join("+")}`,
    rule: "workThroughConcern",
    move: "raiseBuyIn",
    about,
    through: [],
    because: ["/stakeholders"],
    params: {},
    questions: [],
    effects: [],
    effort: 1,
    requires: [],
    proof: { type: "contact" },
    first: false,
    stake: 0,
    worth: 0,
    ...rest,
  });
}

/** The step as it is held; the guard has nothing more to say of what it has amended. */
function held(step: NextStep, scene: Scene): NextStep {
  const once = neverAroundChampion.hold(step, scene)!;
  expect(neverAroundChampion.hold(once, scene)).toBe(once);
  return once;
}

describe("a step about a decider goes through the champion", () => {
  const toBoss = stepAbout(["boss"]);
  const byRae = { by: "rae", through: ["priya"] };

  test.each<[string, NextStep, Scene, Partial<NextStep>]>([
    ["who is known to us", toBoss, sceneWith({ priya: champion }), byRae],
    ["whom none of us knows", toBoss, sceneWith({ priya: { ...champion, coverage: [] } }), { through: ["priya"] }],
    [
      "though we met the decider once",
      toBoss,
      sceneWith({ priya: champion, boss: { name: "Bo", ...knownTo("sam", "brief") } }),
      byRae,
    ],
    [
      "by whoever is nearest to the decider",
      stepAbout(["boss"], { by: "sam" }),
      sceneWith({ priya: champion }),
      { by: "sam", through: ["priya"] },
    ],
    [
      "before others on the way",
      stepAbout(["boss"], { through: ["other"] }),
      sceneWith({ priya: champion }),
      { by: "rae", through: ["priya", "other"] },
    ],
    ["where it is about others, too", stepAbout(["other", "boss"]), sceneWith({ priya: champion }), byRae],
    [
      "where a role makes the decider",
      toBoss,
      sceneWith({ priya: champion, boss: { name: "Bo", roles: ["economicBuyer"] } }, { quota: 0.6 }),
      byRae,
    ],
    [
      "whose buy-in is not high, as long as they do not oppose it",
      toBoss,
      sceneWith({ priya: { ...champion, buyIn: 50 } }),
      byRae,
    ],
    ["who hedged once", toBoss, sceneWith({ priya: { ...champion, asks: [{ ...done, outcome: "hedged" }] } }), byRae],
    [
      "by deed, where nobody is one by role",
      toBoss,
      sceneWith({ priya: { name: "Priya", buyIn: 75, asks: [done] } }),
      { through: ["priya"] },
    ],
    [
      "by role rather than by deed",
      toBoss,
      sceneWith({ ann: { name: "Ann", buyIn: 75, asks: [done] }, priya: champion }),
      byRae,
    ],
    [
      "with the higher standing, of several",
      toBoss,
      sceneWith({ ann: { ...champion, influence: 90 }, priya: { ...champion, influence: 10, asks: [done] } }),
      byRae,
    ],
    [
      "with more influence, of equals",
      toBoss,
      sceneWith({ ann: { ...champion, influence: 40 }, priya: { ...champion, influence: 60 } }),
      byRae,
    ],
    [
      "who is first, of those alike",
      toBoss,
      sceneWith({ quinn: { ...champion, influence: 60 }, priya: { ...champion, influence: 60 } }),
      byRae,
    ],
    [
      "where the other decider is a champion",
      toBoss,
      sceneWith({ priya: champion }, { quota: 0.6, deciders: ["boss", "priya"] }),
      byRae,
    ],
  ])("%s", (_, step, scene, change) => {
    expect(held(step, scene)).toEqual({ ...step, ...change });
  });
});

describe("a step stays as it is", () => {
  const toBoss = stepAbout(["boss"]);
  const refused: Ask[] = [
    { ...done, outcome: "hedged" },
    { ...done, outcome: "declined" },
  ];

  test.each<[string, NextStep, Scene]>([
    ["where it is about nobody who decides", stepAbout(["other"]), sceneWith({ priya: champion })],
    ["where it is about nobody", stepAbout([]), sceneWith({ priya: champion })],
    [
      "where it already goes through the champion",
      stepAbout(["boss"], { through: ["other", "priya"] }),
      sceneWith({ priya: champion }),
    ],
    ["where the champion takes part", stepAbout(["priya", "boss"]), sceneWith({ priya: champion })],
    [
      "where it goes through another champion",
      stepAbout(["boss"], { through: ["ann"] }),
      sceneWith({ ann: champion, priya: { ...champion, asks: [done] } }),
    ],
    [
      "where the champion decides",
      stepAbout(["priya"]),
      sceneWith({ priya: champion }, { quota: 0.6, deciders: ["priya"] }),
    ],
    [
      "where we know the decider",
      toBoss,
      sceneWith({ priya: champion, boss: { name: "Bo", ...knownTo("sam", "regular") } }),
    ],
    [
      "where the decider trusts us",
      toBoss,
      sceneWith({ priya: champion, boss: { name: "Bo", ...knownTo("sam", "trusted") } }),
    ],
    [
      "where the rule names others than the role does",
      stepAbout(["other"]),
      sceneWith({ priya: champion, other: { name: "O", roles: ["economicBuyer"] } }),
    ],
    ["where there is no champion", toBoss, sceneWith({})],
    ["where the champion is only a seat", toBoss, sceneWith({ priya: { roles: ["champion"] } })],
    ["where the champion has left", toBoss, sceneWith({ priya: { ...champion, leftOn: asOf } })],
    [
      "where the champion turned down costly asks in a row",
      toBoss,
      sceneWith({ priya: { ...champion, asks: refused } }),
    ],
    [
      "where the champion has lost standing by that",
      toBoss,
      sceneWith({ priya: { ...champion, asks: [done, ...refused] } }),
    ],
    ["where the champion speaks against it", toBoss, sceneWith({ priya: { ...champion, buyIn: 10 } })],
    [
      "where the champion is noted as a blocker, too",
      toBoss,
      sceneWith({ priya: { ...champion, roles: ["champion", "blocker"] } }),
    ],
    [
      "where the team only talks among itself",
      stepAbout(["boss"], { rule: "reconcileRaters" }),
      sceneWith({ priya: champion }),
    ],
  ])("%s", (_, step, scene) => {
    expect(held(step, scene)).toBe(step);
  });
});

it("turns to the next champion where the first has let us down", () => {
  const scene = sceneWith({
    ann: { ...champion, asks: [done, { ...done, outcome: "hedged" }, { ...done, outcome: "hedged" }] },
    priya: champion,
  });
  expect(held(stepAbout(["boss"]), scene).through).toEqual(["priya"]);
});
