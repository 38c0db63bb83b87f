import type { Member } from "../model/committee.js";
import { pointer } from "../model/pointer.js";
import { roleOf } from "./evidence.js";
import type { Scene } from "./scene.js";

/**
 * JSON Pointers to what says that someone decides: the rule names them or, where it names nobody, the first of the
 * deciding roles that they hold. None where they do not decide.
 */
export function signsOfDeciding({ id }: Member, scene: Scene): readonly string[] {
  const { rule, assumptions } = scene.analysis;
  const { deciders = [] } = rule;
  const index = deciders.indexOf(id);
  if (index >= 0) return [pointer("rule", "deciders", String(index))];
  if (deciders.length > 0) return [];
  return assumptions.decidingRoles.flatMap((role) => roleOf(id, role, scene)).slice(0, 1);
}

/** JSON Pointer to where the rule lets someone end it by a no, as a list of one; empty where it does not. */
export function signsOfVeto({ id }: Member, { analysis: { rule } }: Scene): readonly string[] {
  const index = rule.vetoes?.indexOf(id) ?? -1;
  return index < 0 ? [] : [pointer("rule", "vetoes", String(index))];
}
