/** A number over time, in a box of 100 by 100. */
export interface Trend {
  /** As path data; broken where a number is not known. */
  readonly line: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isLast: boolean }[];
  /** Where the bounds lie: from the upper to the lower. */
  readonly band: { readonly top: number; readonly bottom: number };
}

/** Bounds that a number should keep to. */
export interface TrendBounds {
  readonly least: number;
  readonly most: number;
}

/** Places the numbers in their order, evenly, together with their bounds; whatever is not known leaves a gap. */
export function placeTrend(values: readonly (number | undefined)[], { least, most }: TrendBounds): Trend {
  const known = values.filter((value) => value !== undefined);
  const low = Math.min(least, ...known);
  const high = Math.max(most, ...known);
  const room = (high - low) * 0.1 || 1;
  const up = (value: number) => round((100 * (high + room - value)) / (high - low + 2 * room));
  const across = (index: number) => (values.length < 2 ? 50 : round((100 * index) / (values.length - 1)));
  const last = values.findLastIndex((value) => value !== undefined);
  const points = values.map((value, index) =>
    value === undefined ? undefined : { x: across(index), y: up(value), isLast: index === last },
  );
  return {
    line: points.map((point, index) => (point ? `${points[index - 1] ? "L" : "M"}${point.x},${point.y}` : "")).join(""),
    dots: points.filter((point) => point !== undefined),
    band: { top: up(most), bottom: up(least) },
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
