import { zoneAt, type ZoneName } from "@buyinmap/core";
import { alongAxis, type Frame } from "../../frame.js";
import type { Box } from "../../geometry.js";
import { fromEdges, leastHiding, spotsAlong, textBox, type TextSpot } from "../../textSpot.js";
import type { MeasureText } from "../labels/measureText.js";

/** A zone with its title and the number of people in it, if there is room, placed in the zone's outer corner if that is free. */
export interface PlacedZone {
  readonly name: ZoneName;
  readonly box: Box;
  readonly title: TextSpot;
  readonly count: string;
  readonly titleBox: Box;
}

/** Scores at which the map is divided, 0..100. */
export interface Thresholds {
  readonly line: number;
  readonly highInfluence: number;
}

/** The words of a zone's title. */
export type ZoneTexts = Readonly<Record<ZoneName, { readonly title: string; readonly count: string }>>;

/** How far people must reach into a title and the room around it, in pixels, before it leaves the edges and stands among them. */
const worthLeaving = 8;

/** The four zones, from low influence to high and from low buy-in to high; titles hide as little as they can. */
export function placeZones(
  frame: Frame,
  thresholds: Thresholds,
  texts: ZoneTexts,
  measure: MeasureText,
  hides: (box: Box) => number = () => 0,
): readonly PlacedZone[] {
  const placed: PlacedZone[] = [];
  for (const influence of [0, 100]) {
    for (const buyIn of [0, 100]) {
      const name = zoneAt({ influence, buyIn }, thresholds);
      const box = zoneBox(frame, thresholds, { influence, buyIn });
      if (box.right - box.left < 1 || box.bottom - box.top < 1) continue;
      placed.push({ name, box, ...titleOf(frame, box, texts[name], measure, hides) });
    }
  }
  return placed;
}

function zoneBox(frame: Frame, { line, highInfluence }: Thresholds, outer: { influence: number; buyIn: number }): Box {
  const influence = [alongAxis(frame, "influence", outer.influence), alongAxis(frame, "influence", highInfluence)];
  const buyIn = [alongAxis(frame, "buyIn", outer.buyIn), alongAxis(frame, "buyIn", line)];
  const [across, down] = frame.horizontal === "influence" ? [influence, buyIn] : [buyIn, influence];
  const { plot } = frame;
  return {
    left: Math.max(plot.left, Math.min(...across)),
    right: Math.min(plot.right, Math.max(...across)),
    top: Math.max(plot.top, Math.min(...down)),
    bottom: Math.min(plot.bottom, Math.max(...down)),
  };
}

function titleOf(
  { plot, textSize }: Frame,
  box: Box,
  { title: name, count }: { title: string; count: string },
  measure: MeasureText,
  hides: (box: Box) => number,
) {
  const inset = textSize * 0.75;
  const room = box.right - box.left - inset;
  const whole = measure(`${name}  ${count}`, textSize * 1.05);
  const width = Math.min(whole, room);
  const [top, bottom] = [box.top + inset + textSize * 0.8, box.bottom - inset];
  const own = box.left === plot.left ? "left" : "right";
  const spots = fromEdges.flatMap((away) => {
    const share = box.top === plot.top ? away : 1 - away;
    const heights = [top + (bottom - top) * share];
    return spotsAlong([box.left + inset, box.right - inset], own, heights, name, width).map((title) => ({
      title,
      titleBox: textBox(title, width, textSize * 1.1),
      isAtEdge: away === 0 || away === 1,
    }));
  });
  const { title, titleBox } = leastHiding(spots, (spot) => hides(spot.titleBox) + (spot.isAtEdge ? 0 : worthLeaving));
  return { title, titleBox, count: whole > room ? "" : count };
}
