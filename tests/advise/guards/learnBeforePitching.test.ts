import type { Deal } from "@buyinmap/core";
import { expect, it, test } from "vitest";
import { advise } from "../../../packages/core/src/advise/advise.js";
import { learnBeforePitching } from "../../../packages/core/src/advise/guards/learnBeforePitching.js";
import type { NextStep } from "../../../packages/core/src/advise/nextStep.js";
import { sceneOf } from "../../../packages/core/src/advise/scene.js";
import { stepAssumptions } from "../../../packages/core/src/advise/stepAssumptions.js";
import { analyze } from "../../../packages/core/src/analyze/analyze.js";
import { freeze } from "../../deal.js";

const asOf = "2026-11-22";
const finding = [{ text: "known" }];

/** Dana, who is convinced and has done so much, in a deal of which so much is known. */
function dealWith(
  research: NonNullable<Deal["research"]>,
  asks: NonNullable<Deal["stakeholders"][string]["asks"]> = [],
): Deal {
  return freeze({ id: "d", name: "D", research, stakeholders: { dana: { name: "Dana", buyIn: 75, asks } } });
}

const little = { painPoints: finding, size: finding };
const enough = { ...little, budget: finding };

function stepOf(rule: string, deal: Deal, guards = [learnBeforePitching]): NextStep | undefined {
  return advise(deal, analyze(deal, { asOf }), { guards }).find((step) => step.rule === rule);
}

test.each<[string, Deal, readonly string[]]>([
  ["passing our summary on waits", dealWith(little, [{ rung: 1, at: asOf, outcome: "done" }]), ["notReadyToSell:"]],
  ["but not once enough is known", dealWith(enough, [{ rung: 1, at: asOf, outcome: "done" }]), []],
  ["and sharing what they know does not wait", dealWith(little), []],
])("%s", (_, deal, requires) => {
  expect(stepOf("nextRung", deal)).toEqual({ ...stepOf("nextRung", deal, []), requires });
});

it("keeps what a step required before, and has nothing to add to what it has amended", () => {
  const deal = dealWith(little);
  const scene = sceneOf(deal, analyze(deal, { asOf }), stepAssumptions);
  const step: NextStep = freeze({
    ...stepOf("nextRung", deal)!,
    rule: "giveStage",
    requires: ["surfaceConcerns:dana"],
  });
  const held = learnBeforePitching.hold(step, scene);
  expect(held).toEqual({ ...step, requires: ["surfaceConcerns:dana", "notReadyToSell:"] });
  expect(learnBeforePitching.hold(held!, scene)).toBe(held);
});

test.each([
  ["giveStage", true],
  ["connectToDecider", true],
  ["winMandate", true],
  ["testChampion", true],
  ["equipAdvocate", true],
  ["frameForGroup", true],
  ["surfaceConcerns", false],
  ["workThroughConcern", false],
  ["setCriteria", false],
  ["hearOpponent", false],
  ["verifyClaim", false],
  ["introduce", false],
  ["notReadyToSell", false],
])("%s makes our case: %s", (rule, isPitch) => {
  const deal = dealWith(little);
  const scene = sceneOf(deal, analyze(deal, { asOf }), stepAssumptions);
  const step: NextStep = freeze({ ...stepOf("nextRung", deal)!, rule });
  expect(learnBeforePitching.hold(step, scene)).toEqual({ ...step, requires: isPitch ? ["notReadyToSell:"] : [] });
});
