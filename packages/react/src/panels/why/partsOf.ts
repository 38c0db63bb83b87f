import { explain, type Analysis, type Explanation } from "@buyinmap/core";

/** Two levels: a part that is no number of the analysis cannot be asked again, and brings its own parts along. */
const depth = 2;

/** What made a number, found when it is asked for; nothing where the number is an input, or not there any more. */
export function partsOf({ path, parts }: Pick<Explanation, "path" | "parts">, analysis: Analysis): readonly Explanation[] {
  if (path === undefined) return parts;
  const explained = explain(analysis, path, { depth });
  return explained.ok ? explained.value.parts : [];
}
