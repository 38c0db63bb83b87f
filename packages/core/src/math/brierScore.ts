/** A forecast probability, 0..1, and whether the event came to pass. */
export interface Forecasted {
  readonly forecast: number;
  readonly happened: boolean;
}

/** `score` = `reliability` − `resolution` + `uncertainty` + `within`, exactly. */
export interface BrierScore {
  /** Mean squared distance of the forecasts from what happened: 0 is perfect, 0.25 is always saying one half. */
  readonly score: number;
  /** How far forecasts of a kind lie from how often they came true; 0 is best. */
  readonly reliability: number;
  /** How far the kinds differ from the overall share; more is better. */
  readonly resolution: number;
  /** What there was to know: greatest, 0.25, where half of the events happen. */
  readonly uncertainty: number;
  /** What putting forecasts that differ a little into one kind adds or takes; 0 where those of a kind are equal. */
  readonly within: number;
}

/**
 * The Brier score (1950) with Murphy's (1973) parts. Forecasts are put into as many kinds of equal width as `kinds`
 * says and stand for their mean there; what that leaves is `within` (Stephenson, Coelho & Jolliffe 2008). `null`
 * without any.
 * @example
 * brierScore([{ forecast: 1, happened: true }, { forecast: 0, happened: true }]).score; // 0.5
 * brierScore([]); // null
 */
export function brierScore(forecasts: readonly Forecasted[], kinds = 10): BrierScore | null {
  const count = forecasts.length;
  if (count === 0) return null;
  const byKind = new Map<number, { count: number; forecasts: number; happened: number }>();
  let score = 0;
  let events = 0;
  for (const { forecast, happened } of forecasts) {
    const kind = Math.min(kinds - 1, Math.floor(forecast * kinds));
    const sums = byKind.get(kind) ?? { count: 0, forecasts: 0, happened: 0 };
    sums.count += 1;
    sums.forecasts += forecast;
    sums.happened += happened ? 1 : 0;
    byKind.set(kind, sums);
    score += (forecast - (happened ? 1 : 0)) ** 2 / count;
    events += happened ? 1 : 0;
  }
  const overall = events / count;
  let reliability = 0;
  let resolution = 0;
  for (const sums of byKind.values()) {
    const share = sums.happened / sums.count;
    reliability += (sums.count / count) * (sums.forecasts / sums.count - share) ** 2;
    resolution += (sums.count / count) * (share - overall) ** 2;
  }
  const uncertainty = overall * (1 - overall);
  return { score, reliability, resolution, uncertainty, within: score - (reliability - resolution + uncertainty) };
}
