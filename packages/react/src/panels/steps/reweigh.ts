import { forecaster, type Analysis, type Deal, type Effect, type NextStep } from "@buyinmap/core";

/** What of a step was changed by hand. */
export interface StepEdits {
  readonly effects?: Effect[];
  readonly effort?: number;
}

interface Judged {
  readonly deal: Deal;
  readonly analysis: Analysis;
}

/** A step with what was changed by hand, and with what that does to the forecast, if it had one. */
export function reweigh(step: NextStep, edits: StepEdits, { deal, analysis }: Judged): NextStep {
  const changed = { ...step, ...edits };
  if (!step.expected || !edits.effects) return changed;
  const forecast = forecaster(deal, analysis);
  const [now, then] = [forecast([]), forecast(edits.effects)];
  if (!now || !then) return changed;
  const expected = {
    buy: then.buy,
    noDecision: then.noDecision,
    buyChange: then.buy - now.buy,
    noDecisionChange: then.noDecision - now.noDecision,
  };
  return { ...changed, expected };
}
