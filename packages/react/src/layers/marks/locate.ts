import type { SomeScores } from "../../frame.js";
import type { Located } from "./placeMarks.js";

/** Those of these people who stand on the plot: both of their scores are known. */
export function locate(people: readonly { readonly id: string; readonly scores: SomeScores }[]): readonly Located[] {
  const located: Located[] = [];
  for (const { id, scores } of people) {
    const { influence, buyIn } = scores;
    if (influence !== undefined && buyIn !== undefined) located.push({ id, scores: { influence, buyIn } });
  }
  return located;
}
