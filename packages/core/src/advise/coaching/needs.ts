import type { Assumptions } from "../../model/assumptions.js";
import type { StepAssumptions } from "../stepAssumptions.js";
import type { Signals } from "./signals.js";

/** What a need is judged by. */
export type NeedBounds = Pick<StepAssumptions, "wideGap" | "researchToSell"> & Pick<Assumptions, "refusalsInARow">;

/** Something that would help a deal or a seller. */
export interface Need {
  readonly id: string;
  readonly isFelt: (signals: Signals, bounds: NeedBounds, deals: number) => boolean;
}

/**
 * What would help, most first: the buyer is understood and met before claims are looked at, claims before asks, asks
 * before steps. `deals` is how many there are, one for a deal. A host passes a longer or a shorter list.
 */
export const needs = [
  { id: "learn", isFelt: ({ research: { known } }, { researchToSell }, deals) => known < researchToSell * deals },
  { id: "meet", isFelt: ({ coverage: { notMet } }) => notMet > 0 },
  { id: "fillSeats", isFelt: ({ coverage: { seats } }) => seats > 0 },
  { id: "secondThread", isFelt: ({ coverage: { singleThreads } }) => singleThreads.length > 0 },
  { id: "compareClaims", isFelt: ({ claims: { meanGap = 0 } }, { wideGap }) => Math.abs(meanGap) >= wideGap },
  { id: "findEvidence", isFelt: ({ claims: { claims, compared } }) => claims > 2 * compared },
  { id: "ask", isFelt: ({ asks, coverage: { met } }) => met > 0 && countOf(asks) === 0 },
  {
    id: "easierAsks",
    isFelt: ({ asks: { done, hedged, declined } }, { refusalsInARow }) =>
      hedged + declined >= refusalsInARow && hedged + declined > done,
  },
  { id: "followUp", isFelt: ({ asks: { open } }) => open > 0 },
  { id: "noteOutcome", isFelt: ({ steps: { since } }) => since.some(({ unseen }) => unseen.length > 0) },
  { id: "takeStep", isFelt: ({ steps: { accepted, done } }) => accepted + done === 0 },
] as const satisfies readonly Need[];
export type NeedId = (typeof needs)[number]["id"];

function countOf({ open, done, hedged, declined }: Signals["asks"]): number {
  return open + done + hedged + declined;
}
