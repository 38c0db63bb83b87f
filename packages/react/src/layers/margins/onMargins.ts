import type { FrameOptions, SomeScores } from "../../frame.js";
import type { SceneOptions } from "../../scene.js";
import { countRows, type HalfKnown, type MarginPeople } from "./placeMargins.js";

/** Those of whom one score is known, whatever axis is across. */
export interface HalfKnownPeople {
  readonly noBuyIn: readonly HalfKnown[];
  readonly noInfluence: readonly HalfKnown[];
}

/** Those of these people who stand on a margin. */
export function halfKnown(people: readonly { readonly id: string; readonly scores: SomeScores }[]): HalfKnownPeople {
  const noBuyIn = [];
  const noInfluence = [];
  for (const { id, scores } of people) {
    const { influence, buyIn } = scores;
    if (influence !== undefined && buyIn === undefined) noBuyIn.push({ id, score: influence });
    if (influence === undefined && buyIn !== undefined) noInfluence.push({ id, score: buyIn });
  }
  return { noBuyIn, noInfluence };
}

/** On which margin each of them stands. */
export function onMargins({ noBuyIn, noInfluence }: HalfKnownPeople, swap: boolean): MarginPeople {
  return swap ? { below: noInfluence, beside: noBuyIn } : { below: noBuyIn, beside: noInfluence };
}

/**
 * The rows of whichever of these crowds needs the most. They are counted on a plot without margins, which is a little
 * longer than the one they will stand on.
 */
export function rowsFor(crowds: readonly HalfKnownPeople[], { width, height, textSize, swap }: SceneOptions, spacing: number): FrameOptions["rows"] {
  const most = { below: 0, beside: 0 };
  for (const crowd of crowds) {
    const { below, beside } = onMargins(crowd, swap);
    most.below = Math.max(most.below, countRows(below, width - textSize * 8, spacing));
    most.beside = Math.max(most.beside, countRows(beside, height - textSize * 8, spacing));
  }
  return most;
}
