import type { Dimension } from "@buyinmap/core";
import type { Frame } from "../../frame.js";
import type { Person } from "../../people.js";
import { lengthOf } from "../../view.js";

/** The least width and height of a cell, in sizes of text: a name, and quiet around it. */
const least = { across: 5.5, down: 5 };
/** For so many pixels of the picture one of the most influential of all is named, wherever they stand. */
const perMost = 45_000;

/**
 * Of a crowd, those whose names may lie over the marks of others: the most influential of everyone, then the most
 * influential in each cell of a grid, so that names tell of every part of the picture; those of them who are seen. Cells
 * are halves of halves of all scores, whatever is seen. So whoever is in view stays among them when the picture is moved
 * or comes closer, as Been, Daiches & Yap 2006, "Dynamic map labeling", ask of maps.
 * @param ranked Everyone on the map, the most influential first.
 */
export function chooseNamed(frame: Frame, ranked: readonly Person[], isSeen: (person: Person) => boolean): readonly Person[] {
  const most = ranked.slice(0, (frame.width * frame.height) / perMost);
  const [across, up] = [stepOf(frame, "influence"), stepOf(frame, "buyIn")];
  const leaders = new Map<number, Person>();
  for (const person of ranked) {
    const { influence, buyIn } = person;
    if (influence.type === "unknown" || buyIn.type === "unknown") continue;
    const cell = Math.floor(influence.value / across) * 1000 + Math.floor(buyIn.value / up);
    if (!leaders.has(cell)) leaders.set(cell, person);
  }
  return [...new Set([...most, ...leaders.values()])].filter(isSeen);
}

/** How many scores a cell is long. */
function stepOf({ plot, view, horizontal, textSize }: Frame, of: Dimension): number {
  const isAcross = of === horizontal;
  const perScore = (isAcross ? plot.right - plot.left : plot.bottom - plot.top) / lengthOf(view[of]);
  const pixels = (isAcross ? least.across : least.down) * textSize;
  let step = 100;
  while ((step / 2) * perScore >= pixels) step /= 2;
  return step;
}
