import type { Stretch } from "../../standings.js";
import type { HalfKnownPeople } from "./onMargins.js";
import type { HalfKnown } from "./placeMargins.js";

/** Those who stand on a margin during a stretch of time, with all the scores that they pass. */
export function passOnMargins({ from, to }: Stretch): HalfKnownPeople {
  const noBuyIn: HalfKnown[] = [];
  const noInfluence: HalfKnown[] = [];
  for (const id of Object.keys(from)) {
    if (!Object.hasOwn(to, id)) continue;
    const [start, end] = [from[id]!, to[id]!];
    const influence = passed(id, start.influence, end.influence);
    const buyIn = passed(id, start.buyIn, end.buyIn);
    if (influence && !buyIn) noBuyIn.push(influence);
    if (buyIn && !influence) noInfluence.push(buyIn);
  }
  return { noBuyIn, noInfluence };
}

function passed(id: string, start: number | undefined, end: number | undefined): HalfKnown | undefined {
  if (start === undefined || end === undefined) return undefined;
  return { id, score: Math.min(start, end), until: Math.max(start, end) };
}
