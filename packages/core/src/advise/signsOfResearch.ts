import type { Scene } from "./scene.js";

/** JSON Pointer to the research of the deal, as a list of one; to its people where nobody has begun any. */
export function signsOfResearch({ deal }: Scene): readonly string[] {
  return [deal.research ? "/research" : "/stakeholders"];
}
