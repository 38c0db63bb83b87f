import type { SomeScores } from "./frame.js";

/** Someone on the move, and what moves them. */
export interface Moving {
  readonly id: string;
  readonly by: "pointer" | "keys" | "field";
}

/** Where someone on the move would stand now. Without scores: nowhere on the picture. */
export interface Preview extends Moving {
  readonly scores: SomeScores;
}
