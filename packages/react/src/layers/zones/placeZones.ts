import { zoneAt, type ZoneName } from "@buyinmap/core";
import { alongAxis, type Frame } from "../../frame.js";
import type { Box } from "../../geometry.js";
import { textBox, type TextSpot } from "../../textSpot.js";
import type { MeasureText } from "../labels/measureText.js";

/** A zone with its title and the number of people in it, if there is room, placed in the zone's outer corner. */
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

/** The four zones, from low influence to high and from low buy-in to high; titles hide nothing that is taken, if they can. */
export function placeZones(
  frame: Frame,
  thresholds: Thresholds,
  texts: ZoneTexts,
  measure: MeasureText,
  isTaken: (box: Box) => boolean = () => false,
): readonly PlacedZone[] {
  const placed: PlacedZone[] = [];
  for (const influence of [0, 100]) {
    for (const buyIn of [0, 100]) {
      const name = zoneAt({ influence, buyIn }, thresholds);
      const box = zoneBox(frame, thresholds, { influence, buyIn });
      if (box.right - box.left < 1 || box.bottom - box.top < 1) continue;
      placed.push({ name, box, ...titleOf(frame, box, texts[name], measure, isTaken) });
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
  { title, count }: { title: string; count: string },
  measure: MeasureText,
  isTaken: (box: Box) => boolean,
) {
  const inset = textSize * 0.75;
  const room = box.right - box.left - inset;
  const width = measure(`${title}  ${count}`, textSize * 1.05);
  const [outerTop, outerLeft] = [box.top === plot.top, box.left === plot.left];
  const outer = placeAt(outerTop, outerLeft);
  if (!isTaken(outer.titleBox)) return outer;
  const others = [placeAt(outerTop, !outerLeft), placeAt(!outerTop, outerLeft), placeAt(!outerTop, !outerLeft)];
  return others.find(({ titleBox }) => !isTaken(titleBox)) ?? outer;

  function placeAt(atTop: boolean, atLeft: boolean) {
    const spot: TextSpot = {
      x: atLeft ? box.left + inset : box.right - inset,
      y: atTop ? box.top + inset + textSize * 0.8 : box.bottom - inset,
      side: atLeft ? "left" : "right",
      text: title,
    };
    return { title: spot, count: width > room ? "" : count, titleBox: textBox(spot, Math.min(width, room), textSize * 1.1) };
  }
}
