import type { Command } from "../command.js";
import type { MatchedBy } from "./matchPeople.js";

/**
 * One thing that an import would do, or leave alone, so that a person can see it before it happens.
 * - `addPerson`: someone who is not on the map yet.
 * - `fill`: a field that is empty on the map.
 * - `replace`: a field that says something else on the map.
 * - `add`: something that joins what is there (a role, a reading, a tie, a seller).
 * - `assess`: a score for an axis on which nobody has judged this person yet.
 * - `keep`: an assessment that the file contradicts; it stays, and there is no command.
 * - `absent`: someone on the map whom the file does not have; they stay, and there is no command.
 */
export interface ImportChange {
  readonly type: "addPerson" | "fill" | "replace" | "add" | "assess" | "keep" | "absent";
  /** Unique in its plan, and the same when the plan is made again. */
  readonly key: string;
  /** Id of the person on the map, after the import; absent for the deal itself. */
  readonly person?: string;
  readonly matchedBy?: MatchedBy;
  readonly field?: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** What carries it out. */
  readonly command?: Command;
  /** Keys of changes without which this one makes no sense. */
  readonly needs?: readonly string[];
}
