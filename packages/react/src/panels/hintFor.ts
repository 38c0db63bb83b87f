import type { Placed } from "@buyinmap/core";
import type { Catalog } from "../catalog.js";

/** What a score field says while there is no claim in it: that the score is unknown, or about what is inferred. */
export function hintFor(placed: Placed, { say, number }: Pick<Catalog, "say" | "number">): string {
  return placed.type === "unknown" ? say.unknownField : `≈ ${number(Math.round(placed.value))}`;
}
