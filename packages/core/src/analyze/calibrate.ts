import { brierScore, type BrierScore, type Forecasted } from "../math/brierScore.js";
import { logistic, logisticFit, type Logistic } from "../math/logisticFit.js";
import type { Assumptions } from "../model/assumptions.js";
import type { Day } from "../model/day.js";
import type { Deal } from "../model/deal.js";
import { fail, succeed, type Result } from "../result.js";
import { analyze } from "./analyze.js";

/** How often this user's deals came in, given what was forecast of them. */
export interface Calibration extends Logistic {
  /** Deals that were learned from, by id. */
  readonly deals: readonly string[];
  /** Deals that could not be, and why. */
  readonly skipped: readonly { readonly id: string; readonly why: SkipReason }[];
  /**
   * How good the forecasts were as made, and how good they would have been. The latter is on the same deals, and so
   * flatters.
   */
  readonly asForecast: BrierScore;
  readonly calibrated: BrierScore;
}

type SkipReason = "notClosed" | "noClosingDay" | "noForecast";

/** Why there is nothing to learn yet. */
export type CalibrationIssue =
  | { readonly code: "tooFewDeals"; readonly found: number; readonly needed: number }
  | { readonly code: "oneOutcome"; readonly won: number; readonly deals: number };

export interface CalibrateOptions {
  readonly assumptions?: Partial<Assumptions>;
  /**
   * How long before its end each deal is looked at, in days, so that the end itself is not learned from; 30 by default.
   */
  readonly daysBefore?: number;
}

/** Fewer outcomes say more about chance than about the user. */
const fewest = 30;
/** Draws the fit toward leaving forecasts as they are, with the force of less than a single deal. */
const ridge = 0.1;
/** Keeps a certain forecast at a finite distance. */
const surest = 1e-4;

/**
 * Fits a logistic to the user's own closed deals: log-odds won = intercept + slope × log-odds forecast (Cox 1958, “Two
 * further applications of a model for binary regression”). 0 and 1 leave forecasts as they are. It is off by default:
 * nothing in an analysis uses it; pass a forecast through {@link recalibrate} to see it corrected. Deals that ended
 * without a decision were not won. Refused below 30 deals, or when all of them ended alike.
 */
export function calibrate(
  closedDeals: readonly Deal[],
  { assumptions, daysBefore = 30 }: CalibrateOptions = {},
): Result<Calibration, CalibrationIssue> {
  const deals: string[] = [];
  const forecasts: Forecasted[] = [];
  const skipped: { id: string; why: SkipReason }[] = [];
  for (const deal of closedDeals) {
    const read = forecastOf(deal, daysBefore, assumptions);
    if (typeof read === "string") {
      skipped.push({ id: deal.id, why: read });
      continue;
    }
    deals.push(deal.id);
    forecasts.push({ forecast: read, happened: deal.status === "won" });
  }
  const won = forecasts.filter(({ happened }) => happened).length;
  if (deals.length < fewest) return fail([{ code: "tooFewDeals", found: deals.length, needed: fewest }]);
  if (won === 0 || won === deals.length) return fail([{ code: "oneOutcome", won, deals: deals.length }]);
  const trials = forecasts.map(({ forecast, happened }) => ({ x: logOdds(forecast), happened }));
  const fit = logisticFit(trials, { ridge, toward: { intercept: 0, slope: 1 } });
  const corrected = forecasts.map(({ forecast, happened }) => ({ forecast: recalibrate(fit, forecast), happened }));
  return succeed({ ...fit, deals, skipped, asForecast: brierScore(forecasts)!, calibrated: brierScore(corrected)! });
}

/**
 * A forecast corrected by what became of earlier ones, 0..1.
 * @example
 * recalibrate({ intercept: 0, slope: 1 }, 0.25).toFixed(6); // "0.250000"
 */
export function recalibrate(calibration: Logistic, forecast: number): number {
  return logistic(calibration, logOdds(forecast));
}

function logOdds(share: number): number {
  const inside = Math.min(1 - surest, Math.max(surest, share));
  return Math.log(inside / (1 - inside));
}

/** P(buy) some days before the end, or why there is none. */
function forecastOf(deal: Deal, daysBefore: number, assumptions: Partial<Assumptions> = {}): number | SkipReason {
  if (deal.status === undefined || deal.status === "open") return "notClosed";
  if (deal.closedOn === undefined) return "noClosingDay";
  const { outcome } = analyze(deal, { asOf: daysEarlier(deal.closedOn, daysBefore), assumptions });
  return outcome.type === "forecast" ? outcome.buy : "noForecast";
}

function daysEarlier(day: Day, days: number): Day {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
