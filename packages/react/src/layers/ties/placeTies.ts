import type { Tie } from "@buyinmap/core";
import { headPath, towards } from "../../arrow.js";
import { distance, roundPixels, type Disc, type Point } from "../../geometry.js";
import { aimHead } from "./aimHead.js";
import { chooseTies } from "./chooseTies.js";
import { curvePath, pointsAlong } from "./curve.js";
import { bendAside, flatBends, freeBends, passBy, type CurveGround } from "./leadCurve.js";
import type { PlaceBundles } from "./placeBundles.js";

/** A tie as a curve between two marks. */
export interface PlacedTie {
  readonly id: string;
  readonly type: Tie["type"];
  readonly from: string;
  readonly to: string;
  /** The curve, as path data; it starts and ends outside the marks. */
  readonly path: string;
  /** The arrow head at `to`, as path data; a conflict has none. */
  readonly head?: string;
  /** Width of the stroke in pixels: the stronger the tie, the wider. */
  readonly width: number;
  /** Whether it is one of the people attended to. While there are such, all other ties step back. */
  readonly nearness: "near" | "far" | "even";
  /** The line through these points is the curve to the eye. */
  readonly points: readonly Point[];
  /** Where the head is: from its neck to its tip. */
  readonly headPoints?: readonly [Point, Point];
}

/** A tie with the id it is stored under. */
export interface NamedTie extends Tie {
  readonly id: string;
}

/** Where ties run: between marks as far as these reach, and within bounds. */
export interface TieGround extends CurveGround {
  readonly discs: readonly (Disc & { readonly id: string })[];
  /** Who is attended to, by id. */
  readonly attended: readonly string[];
  /** What many ties are led along each other with; without it each runs by itself. */
  readonly bundle?: PlaceBundles | undefined;
}

export interface PlacedTies {
  readonly ties: readonly PlacedTie[];
  /** How many ties between people who are drawn are not drawn, because there are too many. */
  readonly leftOut: number;
}

/** More ties than these are led along each other. */
export const manyTies = 30;
/** Space between a curve and the marks it joins, in pixels. */
const clearance = 4;
/** Width of the weakest tie in pixels, and how much wider the strongest is; of few ties and of many. */
const widths = { few: { least: 1, more: 3 }, many: { least: 0.75, more: 1.75 } };
/** Ties of other kinds, and those without a stated strength, are as wide as a weak one. */
const unstated = 0.1;

/**
 * Places the ties between people who are drawn. Few run as arcs of their own, those that go both ways bent to either
 * side; many are bundled. No curve leaves the bounds, in which all marks must lie.
 */
export function placeTies(ties: readonly NamedTie[], ground: TieGround): PlacedTies {
  if (ties.length === 0) return { ties: [], leftOut: 0 };
  const discs = new Map(ground.discs.map((disc) => [disc.id, disc]));
  const attended = new Set(ground.attended.filter((id) => discs.has(id)));
  const joining = ties.filter(({ from, to }) => areApart(discs.get(from), discs.get(to)));
  const shown = chooseTies(joining, attended);
  const controlsOf = leadAll(shown, discs, ground);
  const { least, more } = shown.length > manyTies ? widths.many : widths.few;
  return {
    ties: shown.map((tie) => {
      const { id, type, from, to, strength = unstated } = tie;
      const width = roundPixels(least + more * (type === "sways" ? strength : unstated));
      const nearness = attended.size === 0 ? "even" : attended.has(from) || attended.has(to) ? "near" : "far";
      const curve = drawCurve(discs.get(from)!, controlsOf(tie), discs.get(to)!, type, ground);
      return { id, type, from, to, width, nearness, ...curve };
    }),
    leftOut: joining.length - shown.length,
  };
}

function areApart(start: Disc | undefined, end: Disc | undefined): boolean {
  return start !== undefined && end !== undefined && start !== end && distance(start, end) > 1;
}

/** How each tie is led from mark to mark. */
function leadAll(
  ties: readonly NamedTie[],
  discs: ReadonlyMap<string, Disc>,
  ground: TieGround,
): (tie: NamedTie) => readonly Point[] {
  const isMany = ties.length > manyTies;
  const bundles = isMany ? ground.bundle?.(ties, discs) : undefined;
  return ({ from, to }) => {
    const [start, end] = [discs.get(from)!, discs.get(to)!];
    const passed = bundles?.(from, to).map((id) => discs.get(id)!);
    if (passed && passed.length > 0) return passBy(start, passed, end, ground);
    return [bendAside(start, end, isMany ? flatBends : freeBends, ground)];
  };
}

function drawCurve(start: Disc, controls: readonly Point[], end: Disc, type: Tie["type"], ground: CurveGround) {
  const from = towards(start, controls[0]!, start.radius + clearance);
  const reach = end.radius + clearance;
  if (type === "conflict") {
    const curve = { from, controls, to: towards(end, controls.at(-1)!, reach) };
    return { path: curvePath(curve), points: pointsAlong(curve) };
  }
  const { curve, head } = aimHead(from, controls, end, reach, ground);
  return {
    path: curvePath(curve),
    head: headPath(head.neck, head.tip),
    points: pointsAlong(curve),
    headPoints: [head.neck, head.tip] as const,
  };
}
