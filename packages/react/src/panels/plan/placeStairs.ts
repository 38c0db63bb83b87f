import type { FrontierPoint } from "@buyinmap/core";

/** A place in a box of 100 by 100, from its top and start. */
export interface StairPoint {
  readonly x: number;
  readonly y: number;
}

/** One chance as a line that holds its height until the next step is reached. */
export interface Staircase {
  /** The shares at the bottom and the top of the box. */
  readonly low: number;
  readonly high: number;
  /** As path data. */
  readonly line: string;
  /** Where each point of the frontier lies on it. */
  readonly points: readonly StairPoint[];
}

/** What a frontier looks like: hours across, each chance up on a scale of its own. */
export interface Stairs {
  /** Hours at the end. */
  readonly hours: number;
  readonly buy: Staircase;
  readonly noDecision: Staircase;
}

/** A box begins and ends at whole fiftieths, and spans five of them at least. */
const [grain, least] = [50, 5];

/** Places the frontier of a plan; nothing where it has no steps to show. */
export function placeStairs(frontier: readonly FrontierPoint[]): Stairs | undefined {
  const hours = frontier.at(-1)?.effort ?? 0;
  if (frontier.length < 2 || hours <= 0) return undefined;
  return { hours, buy: placeLine(frontier, hours, "buy"), noDecision: placeLine(frontier, hours, "noDecision") };
}

function placeLine(frontier: readonly FrontierPoint[], hours: number, of: "buy" | "noDecision"): Staircase {
  const shares = frontier.map((point) => point[of]);
  const bottom = Math.floor(Math.min(...shares) * grain);
  // Room is added above; at the upper end there is none.
  const top = Math.min(grain, Math.max(Math.ceil(Math.max(...shares) * grain), bottom + least));
  const [low, high] = [Math.min(bottom, top - least) / grain, top / grain];
  const points = frontier.map((point) => ({
    x: round((100 * point.effort) / hours),
    y: round((100 * (high - point[of])) / (high - low)),
  }));
  return { low, high, line: stairs(points), points };
}

function stairs([first, ...rest]: readonly StairPoint[]): string {
  if (!first) return "";
  return `M${first.x},${first.y}${rest.map(({ x, y }) => `H${x}V${y}`).join("")}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
