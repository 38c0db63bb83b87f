import { countingReadings } from "../../analyze/estimate.js";
import type { Member } from "../../model/committee.js";
import { daysBetween } from "../../model/daysBetween.js";
import { pointer } from "../../model/pointer.js";
import { asksOf } from "../asks.js";
import { concernsOf } from "../concerns.js";
import { evidenceOf } from "../evidence.js";
import { inPerson } from "../inPerson.js";
import { stepId } from "../nextStep.js";
import { isOpponent } from "../opposition.js";
import type { Scene } from "../scene.js";
import { buyInOf, isNearLine } from "../standing.js";
import type { StepRule } from "../stepRule.js";

/** Concerns that speak of a risk, rather than of how things look or of what is hoped for. */
const risks = ["fear", "doubt", "experience"];

/**
 * A supporter close to the line who has stalled: something feels unsafe, nothing came from them for longer than the
 * review interval, or they turned down two asks in a row. What they have not said yet is surfaced first.
 */
export const takeRiskAway = {
  id: "takeRiskAway",
  move: "raiseBuyIn",
  phase: "open",
  proof: { type: "reading", of: "buyIn", tier: "act" },
  families: ["workThroughBarriers", "coCreate"],
  find: (scene) =>
    inPerson(scene).flatMap((member) => {
      const { id } = member;
      if (!isNearLine(id, scene) || isOpponent(member, scene)) return [];
      const feared = concernsOf(member, ["suspected", "voiced"], scene).filter(({ type }) => risks.includes(type));
      const silence = longSilence(member, scene);
      const refused = refusedInARow(member, scene);
      const stalls = [...feared.map(({ path }) => path), ...silence.map(({ path }) => path), ...refused];
      if (stalls.length === 0) return [];
      const isUnsaid = feared.some(({ state }) => state === "suspected");
      return [
        {
          about: [id],
          because: [...new Set([...evidenceOf(id, "buyIn", scene), ...stalls])],
          params: {
            buyIn: buyInOf(id, scene)!,
            line: scene.analysis.assumptions.line,
            concerns: feared.map(({ text }) => text),
            days: silence[0]?.age ?? 0,
            refused: refused.length,
          },
          requires: isUnsaid ? [stepId("surfaceConcerns", [id])] : [],
        },
      ];
    }),
} as const satisfies StepRule;

/** A word or an act of theirs, by pointer, and how many days ago it was. */
interface Sign {
  readonly path: string;
  readonly age: number;
}

/**
 * The last that a buyer said or did for it, as a list of one, if it was longer ago than the review interval. Where
 * nothing ever was there is nothing to count from.
 */
function longSilence(member: Member, scene: Scene): readonly Sign[] {
  const { asOf, estimates, assumptions } = scene.analysis;
  const said = countingReadings(estimates[member.id]!.buyIn)
    .filter(({ tier }) => tier !== "claim" && tier !== "inference")
    .map(({ path, age }) => ({ path: pointer("stakeholders", member.id) + path, age }));
  const done = asksOf(member, scene)
    .filter(({ outcome }) => outcome === "done")
    .map(({ path, at }) => ({ path, age: daysBetween(at, asOf) }));
  const [last] = [...said, ...done].toSorted((one, other) => one.age - other.age);
  return last && last.age > assumptions.reviewInterval ? [last] : [];
}

/** The asks, by pointer, that were hedged or declined since they last did one, if there are enough of them. */
function refusedInARow(member: Member, scene: Scene): readonly string[] {
  const answered = asksOf(member, scene).filter(({ outcome }) => outcome !== "open");
  const refused = answered.slice(answered.findLastIndex(({ outcome }) => outcome === "done") + 1);
  return refused.length < scene.analysis.assumptions.refusalsInARow ? [] : refused.map(({ path }) => path);
}
