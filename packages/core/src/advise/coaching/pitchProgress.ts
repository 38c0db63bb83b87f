import type { Deal } from "../../model/deal.js";
import type { Day } from "../../model/day.js";
import { pitchSheet, type PitchSheet, type PitchSheetOptions, type Simplicity } from "./pitchSheet.js";

/** A practice pitch, summed up, with where it is kept. */
export interface DatedSheet {
  readonly deal: string;
  readonly pitch: string;
  readonly at: Day;
  readonly sheet: PitchSheet;
}

/** The last number minus the first; of grade and inspiration only where both pitches have one. */
export interface PitchChange {
  readonly minutes: number;
  readonly words: number;
  readonly wordsPerMinute: number;
  readonly grade?: number;
  readonly inspiration?: number;
}

export interface PitchProgress {
  /** By day, then by the ids of deal and pitch. */
  readonly sheets: readonly DatedSheet[];
  /** From the first pitch to the last; absent while there are fewer than two. */
  readonly change?: PitchChange;
}

/**
 * How a seller's practice pitches have changed. A seller is who bears this id in each of the deals.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: {}, team: { rae: { name: "Rae" } } };
 * const pitch = (at, text) => ({ seller: "rae", at, minutes: 0.5, text });
 * const pitches = { two: pitch("2026-11-22", "You drive empty."), one: pitch("2026-11-08", "We lead in planning tools.") };
 * const { sheets, change } = pitchProgress([{ ...deal, pitches }], "rae");
 * sheets.map(({ pitch: id }) => id); // ["one", "two"]
 * change.words; // -2
 */
export function pitchProgress(deals: readonly Deal[], seller: string, options: PitchSheetOptions = {}): PitchProgress {
  const sheets = deals
    .flatMap(({ id, pitches = {} }) => Object.entries(pitches).map(([pitch, given]) => ({ deal: id, pitch, given })))
    .filter(({ given }) => given.seller === seller)
    .toSorted(
      (one, other) =>
        compare(one.given.at, other.given.at) || compare(one.deal, other.deal) || compare(one.pitch, other.pitch),
    )
    .map(({ deal, pitch, given }) => ({ deal, pitch, at: given.at, sheet: pitchSheet(given, options) }));
  const [first, last] = [sheets[0], sheets.at(-1)];
  return first && last && first !== last ? { sheets, change: difference(first.sheet, last.sheet) } : { sheets };
}

function difference(first: PitchSheet, last: PitchSheet): PitchChange {
  const { conciseness: before, simplicity: plainBefore, inspiration: heardBefore } = first;
  const { conciseness: after, simplicity: plainAfter, inspiration: heardAfter } = last;
  return {
    minutes: after.minutes - before.minutes,
    words: after.words - before.words,
    wordsPerMinute: after.wordsPerMinute - before.wordsPerMinute,
    ...change("grade", [gradeIn(plainBefore), gradeIn(plainAfter)]),
    ...change("inspiration", [heardBefore.mean, heardAfter.mean]),
  };
}

function change(
  name: "grade" | "inspiration",
  [before, after]: readonly [number | undefined, number | undefined],
): Pick<PitchChange, "grade" | "inspiration"> {
  return before === undefined || after === undefined ? {} : { [name]: after - before };
}

function gradeIn(simplicity: Simplicity): number | undefined {
  return simplicity.type === "graded" ? simplicity.grade : undefined;
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
