import type { Effect } from "../model/step.js";
import type { Scene } from "./scene.js";

/** The assumed effect of a rule, on one person; for steps that are about several people and change one of them. */
export function assumedEffect(rule: string, id: string, { assumptions }: Scene): readonly Effect[] {
  const effect = assumptions.rules[rule]?.effect;
  return effect ? [{ id, ...effect }] : [];
}
