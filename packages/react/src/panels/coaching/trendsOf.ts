import type { DatedSheet, PitchBounds, PitchChange, PitchSheet } from "@buyinmap/core";
import type { CoachingCatalog } from "./coachingCatalog.js";
import type { TrendBounds } from "./placeTrend.js";

/** One number of practice pitches, from the first to the last. */
export interface PitchTrend {
  readonly name: keyof PitchChange;
  readonly values: readonly (number | undefined)[];
  readonly bounds: TrendBounds;
  /** The bounds in words. */
  readonly within: string;
}

/** The numbers of practice pitches, each with the bounds by which it is judged; listeners judge by themselves. */
export function trendsOf(sheets: readonly DatedSheet[], catalog: CoachingCatalog): readonly PitchTrend[] {
  const last = sheets.at(-1);
  if (!last) return [];
  const { trends: say } = catalog.coaching;
  const { bounds } = last.sheet;
  const of = (value: (sheet: PitchSheet) => number | undefined) => sheets.map(({ sheet }) => value(sheet));
  return [
    { name: "minutes", values: of(({ conciseness }) => conciseness.minutes), ...upTo(bounds.mostMinutes) },
    { name: "words", values: of(({ conciseness }) => conciseness.words), ...upTo(bounds.mostWords) },
    { name: "wordsPerMinute", values: of(({ conciseness }) => conciseness.wordsPerMinute), ...between(bounds) },
    { name: "grade", values: of(gradeOf), ...upTo(bounds.mostGrade) },
    {
      name: "inspiration",
      values: of(({ inspiration }) => inspiration.mean),
      bounds: { least: 1, most: 5 },
      within: say.ofFive,
    },
  ];

  function upTo(most: number) {
    return { bounds: { least: 0, most }, within: say.upTo(catalog.number(most)) };
  }

  function between({ slowest, fastest }: PitchBounds) {
    return {
      bounds: { least: slowest, most: fastest },
      within: say.between(catalog.number(slowest), catalog.number(fastest)),
    };
  }
}

function gradeOf({ simplicity }: PitchSheet): number | undefined {
  return simplicity.type === "graded" ? Math.max(0, simplicity.grade) : undefined;
}
