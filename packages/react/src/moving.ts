import type { SomeScores } from "./frame.js";

/** People on the move, and what moves them. */
export interface Moving {
  /** The first one leads: the others go the same way, as far. */
  readonly ids: readonly string[];
  readonly by: "pointer" | "keys" | "field";
}

/** Where everyone on the move would stand now. Without scores: nowhere on the picture. */
export interface Preview extends Moving {
  readonly scores: ReadonlyMap<string, SomeScores>;
}

/** Where the one who leads would stand now. */
export function leading({ ids, scores }: Preview): SomeScores {
  return scores.get(ids[0]!)!;
}
