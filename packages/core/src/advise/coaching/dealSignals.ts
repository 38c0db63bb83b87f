import type { Given } from "../../analyze/given.js";
import { coverage } from "../../analyze/metrics/coverage.js";
import { research } from "../../analyze/metrics/research.js";
import type { Ask } from "../../model/ask.js";
import { researchTopics } from "../../model/researchTopics.js";
import { claimsIn, claimSignal } from "./claimSignal.js";
import type { AskSignal, CoverageSignal, Signals } from "./signals.js";
import { stepSignal } from "./stepSignal.js";

/** What a deal shows: the team's latest claims, and everybody's asks, contacts and steps. */
export function dealSignals(given: Given): Signals {
  return {
    claims: claimSignal(claimsIn(given).filter(({ isLatest }) => isLatest)),
    research: { known: given.once(research).known.length, of: researchTopics.length },
    asks: askSignal(asksIn(given)),
    coverage: coverageSignal(given),
    steps: stepSignal(given, () => true),
  };
}

/** Every ask up to the day, whoever it was put to. */
export function asksIn({ committee, asOf }: Given): readonly Ask[] {
  return committee.flatMap(({ stakeholder: { asks = [] } }) => asks.filter(({ at }) => at <= asOf));
}

/** Counts asks by what came of them. */
export function askSignal(asks: readonly Ask[]): AskSignal {
  const counts = { open: 0, done: 0, hedged: 0, declined: 0 };
  for (const { outcome } of asks) counts[outcome] += 1;
  return counts;
}

function coverageSignal(given: Given): CoverageSignal {
  const { buyerContacts, notMet, seats, singleThread } = given.once(coverage);
  return {
    met: buyerContacts.length,
    notMet: notMet.length,
    seats: seats.length,
    singleThreads: singleThread.length > 0 ? [given.deal.id] : [],
  };
}
