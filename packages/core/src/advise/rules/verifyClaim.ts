import { countingReadings, latestClaim, type Estimate } from "../../analyze/estimate.js";
import type { WeighedReading } from "../../analyze/weigh.js";
import { pointer } from "../../model/pointer.js";
import { inPerson } from "../inPerson.js";
import type { StepParams } from "../nextStep.js";
import type { Scene } from "../scene.js";
import type { StepRule } from "../stepRule.js";

/** What we believe of someone's buy-in and should ask: the evidence says otherwise, it is old, or there is none. */
export const verifyClaim = {
  id: "verifyClaim",
  move: "knowledge",
  phase: "open",
  proof: { type: "reading", of: "buyIn", tier: "statement" },
  families: ["talkDontDiagnose", "noticeWhatMatters"],
  find: (scene) =>
    inPerson(scene).flatMap(({ id }) => {
      const doubt = doubtIn(id, scene);
      if (!doubt) return [];
      const because = doubt.readings.map(({ path }) => pointer("stakeholders", id) + path);
      return [{ about: [id], because, params: doubt.params }];
    }),
} as const satisfies StepRule;

interface Doubt {
  readonly readings: readonly WeighedReading[];
  readonly params: StepParams;
}

function doubtIn(id: string, scene: Scene): Doubt | undefined {
  const known = scene.analysis.estimates[id]!.buyIn;
  return contradicted(id, known, scene) ?? outOfDate(known, scene) ?? unfounded(id, known, scene);
}

/** The claim is far from what all but claims, and the claims of others, support. */
function contradicted(id: string, known: Estimate, { analysis, assumptions }: Scene): Doubt | undefined {
  const readings = countingReadings(known);
  const claim = latestClaim(readings);
  const gap = analysis.claimGaps[id]!.buyIn;
  const isClaimOnly = readings.every(({ tier }) => tier === "claim");
  if (!claim || gap === undefined || Math.abs(gap) < assumptions.wideGap || isClaimOnly) return undefined;
  return { readings, params: { doubt: "contradicted", claim: claim.value, evidence: claim.value - gap } };
}

/** The newest there is has passed the review interval. */
function outOfDate(known: Estimate, { analysis }: Scene): Doubt | undefined {
  const [newest] = countingReadings(known).toSorted((one, other) => one.age - other.age);
  if (!newest || newest.age <= analysis.assumptions.reviewInterval) return undefined;
  return { readings: [newest], params: { doubt: "outOfDate", days: newest.age } };
}

/** Nothing that the buyer said or did stands behind the claim, and a wide gap of P(buy) between their yes and no. */
function unfounded(id: string, known: Estimate, { analysis, assumptions }: Scene): Doubt | undefined {
  const readings = countingReadings(known);
  const claim = latestClaim(readings);
  const pivot = Object.hasOwn(analysis.pivots, id) ? analysis.pivots[id] : undefined;
  if (!claim || !pivot || readings.some(({ tier }) => tier !== "claim" && tier !== "inference")) return undefined;
  const { ifYes, ifNo } = pivot;
  if (100 * (ifYes - ifNo) < assumptions.wideGap) return undefined;
  return { readings, params: { doubt: "unfounded", claim: claim.value, ifYes, ifNo } };
}
