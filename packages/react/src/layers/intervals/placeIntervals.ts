import type { Dimension } from "@buyinmap/core";
import { alongAxis, type Frame } from "../../frame.js";
import type { Point } from "../../geometry.js";
import type { Person } from "../../people.js";
import type { PlacedMark } from "../marks/placeMarks.js";

/** What the evidence supports on one axis, through the place where someone's scores are. */
export interface PlacedInterval {
  readonly id: string;
  readonly of: Dimension;
  /** Where the evidence puts them. */
  readonly mean: Point;
  /** How far it leaves open where they are; only of those attended to. */
  readonly bar?: Span;
  /** From the claim to the mean, where the two are apart. */
  readonly tether?: Span;
}

interface Span {
  readonly from: Point;
  readonly to: Point;
}

/** With more marks than these, only those attended to show a tether. */
export const mostTethers = 60;
/** Points from which claim and evidence count as apart. */
const apart = 5;

/**
 * Places the evidence: a tether of buy-in for everyone whose claim it does not bear out, as long as people are few, and
 * for those attended to the whole interval of both scores. Nobody on a margin shows any: it needs a place on both axes.
 */
export function placeIntervals(
  frame: Frame,
  marks: readonly PlacedMark[],
  people: ReadonlyMap<string, Person>,
  attended: readonly string[],
): readonly PlacedInterval[] {
  const few = marks.length <= mostTethers;
  const placed: PlacedInterval[] = [];
  for (const mark of marks) {
    const person = people.get(mark.id)!;
    if (person.influence.type === "unknown" || person.buyIn.type === "unknown") continue;
    const isAttended = attended.includes(mark.id);
    if (few || isAttended) placed.push(...placeInterval(frame, mark, person, "buyIn", isAttended));
    if (isAttended) placed.push(...placeInterval(frame, mark, person, "influence", isAttended));
  }
  return placed;
}

/** Whether the evidence puts someone elsewhere than they are claimed to be in buy-in, both places being on the plot. */
export function hasTether(person: Person): boolean {
  return person.influence.type !== "unknown" && isApart(person, "buyIn");
}

function isApart(person: Person, of: Dimension): boolean {
  const [placed, estimate] = [person[of], person.evidence[of]];
  return placed.type === "claimed" && estimate.type !== "unknown" && Math.abs(placed.value - estimate.mean) >= apart;
}

function placeInterval(
  frame: Frame,
  mark: PlacedMark,
  person: Person,
  of: Dimension,
  isAttended: boolean,
): readonly PlacedInterval[] {
  const estimate = person.evidence[of];
  const placed = person[of];
  if (estimate.type === "unknown" || placed.type === "unknown") return [];
  const tethered = isApart(person, of);
  if (!isAttended && !tethered) return [];
  const center = mark.home ?? mark;
  const mean = at(estimate.mean);
  return [
    {
      id: mark.id,
      of,
      mean,
      ...(isAttended && { bar: { from: at(estimate.low), to: at(estimate.high) } }),
      ...(tethered && { tether: { from: at(placed.value), to: mean } }),
    },
  ];

  function at(score: number): Point {
    const along = alongAxis(frame, of, score);
    return frame.vertical === of ? { x: center.x, y: along } : { x: along, y: center.y };
  }
}
