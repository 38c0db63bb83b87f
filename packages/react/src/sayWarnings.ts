import { describeWarning, type MarkAnalysis } from "@buyinmap/core";
import type { Catalog } from "./catalog.js";

/** With more people than these a badge on every mark would say nothing. */
export const mostWarned = 200;

/** The warnings about each person, in sentences, the serious first. */
export function sayWarnings(
  analysis: Pick<MarkAnalysis, "warnings" | "placements">,
  nameOf: (id: string) => string,
  catalog: Catalog,
): ReadonlyMap<string, readonly string[]> {
  if (Object.keys(analysis.placements).length > mostWarned) return new Map();
  const said = new Map<string, string[]>();
  const speech = catalog.speech(nameOf);
  for (const severity of ["serious", "caution"] as const) {
    for (const warning of analysis.warnings) {
      if (warning.severity !== severity || warning.people.length === 0) continue;
      const sentence = describeWarning(warning, speech, catalog.warnings);
      for (const id of warning.people) said.set(id, [...(said.get(id) ?? []), sentence]);
    }
  }
  return said;
}
