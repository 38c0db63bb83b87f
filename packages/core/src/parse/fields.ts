import type { Day } from "../model/day.js";
import type { Score } from "../model/score.js";
import type { DayMeaning, Meaning, ScoreMeaning } from "./columns.js";
import type { Amount } from "./readAmount.js";

type FlagMeaning = "left" | "deleted";
type OtherMeaning = "amount" | "extra" | "ignored";
type TextMeaning = Exclude<Meaning, ScoreMeaning | DayMeaning | FlagMeaning | OtherMeaning>;

/** One record, by what its cells mean; blank and unreadable cells are absent. */
export type Fields = { line: number; amount?: Amount; extra?: Record<string, string> } & {
  [Name in TextMeaning]?: string;
} & { [Name in ScoreMeaning]?: Score } & { [Name in DayMeaning]?: Day } & { [Name in FlagMeaning]?: boolean };
