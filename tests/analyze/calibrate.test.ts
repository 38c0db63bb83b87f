import { analyze, calibrate, recalibrate, type Deal } from "@buyinmap/core";
import { brierScore, logistic, logisticFit } from "@buyinmap/core/math";
import { expect, it } from "vitest";
import { freeze } from "../deal.js";

/** A closed deal decided by one person, whose buy-in was last assessed so many days before the end. */
function closed(id: number, buyIn: number, status: "won" | "lost" | "noDecision", assessedAt = "2026-10-01"): Deal {
  return freeze({
    id: `deal-${id}`,
    name: "D",
    status,
    closedOn: "2026-11-22",
    stakeholders: { cfo: { influence: 90, buyIn, assessedAt } },
  });
}

/** Deals of which those with more buy-in are won more often, but none surely. */
const history = Array.from({ length: 40 }, (_, index) => {
  const won = (index * 7) % 40 < index;
  return closed(index, 2 * index + 10, won ? "won" : index % 2 === 0 ? "lost" : "noDecision");
});

it("learns from what was known a month before the end, and reports how good that was", () => {
  const result = calibrate(history);
  if (!result.ok) throw new Error("expected a calibration");
  const forecasts = history.map((deal) => {
    const { outcome } = analyze(deal, { asOf: "2026-10-23" });
    if (outcome.type === "refused") throw new Error("expected a forecast");
    return { forecast: outcome.buy, happened: deal.status === "won" };
  });
  const odds = (share: number) => Math.log(share / (1 - share));
  const fit = logisticFit(
    forecasts.map(({ forecast, happened }) => ({ x: odds(forecast), happened })),
    { ridge: 0.1, toward: { intercept: 0, slope: 1 } },
  );
  const corrected = forecasts.map(({ forecast, happened }) => ({ forecast: logistic(fit, odds(forecast)), happened }));
  expect(result.value).toEqual({
    ...fit,
    deals: history.map(({ id }) => id),
    skipped: [],
    asForecast: brierScore(forecasts),
    calibrated: brierScore(corrected),
  });
  expect(result.value.calibrated.score).toBeLessThan(result.value.asForecast.score);
  expect(recalibrate(result.value, 0.3)).toBeCloseTo(logistic(fit, odds(0.3)), 12);
});

it("does not learn from what was only noted at the end", () => {
  const late = history.map((deal, index) => closed(index, 2 * index + 10, deal.status as "won", "2026-11-20"));
  const result = calibrate(late);
  if (!result.ok) throw new Error("expected a calibration");
  expect(result.value.asForecast.resolution).toBe(0);
  const sooner = calibrate(late, { daysBefore: 0 });
  expect(sooner.ok && sooner.value.asForecast.resolution).toBeGreaterThan(0);
});

it("says which deals it could not use", () => {
  const unstated: Deal = { id: "unstated", name: "D", stakeholders: {} };
  const open: Deal = { id: "open", name: "D", status: "open", stakeholders: {} };
  const undated: Deal = { id: "undated", name: "D", status: "won", stakeholders: {} };
  const empty: Deal = { id: "empty", name: "D", status: "won", closedOn: "2026-11-22", stakeholders: {} };
  const result = calibrate([...history, unstated, open, undated, empty]);
  expect(result.ok && result.value.skipped).toEqual([
    { id: "unstated", why: "notClosed" },
    { id: "open", why: "notClosed" },
    { id: "undated", why: "noClosingDay" },
    { id: "empty", why: "noForecast" },
  ]);
});

it("refuses to learn from too few deals, or from deals that all ended alike", () => {
  expect(calibrate(history.slice(0, 29))).toEqual({
    ok: false,
    issues: [{ code: "tooFewDeals", found: 29, needed: 30 }],
  });
  expect(calibrate(history.slice(0, 30)).ok).toBe(true);
  const all = (status: "won" | "lost") => history.map((_, index) => closed(index, 50, status));
  expect([calibrate(all("won")), calibrate(all("lost"))]).toEqual([
    { ok: false, issues: [{ code: "oneOutcome", won: 40, deals: 40 }] },
    { ok: false, issues: [{ code: "oneOutcome", won: 0, deals: 40 }] },
  ]);
});

it("leaves a certain forecast at a finite distance", () => {
  expect([recalibrate({ intercept: 0, slope: 1 }, 0), recalibrate({ intercept: 0, slope: 1 }, 1)]).toEqual([
    expect.closeTo(1e-4, 12),
    expect.closeTo(1 - 1e-4, 12),
  ]);
});
