import type { Member } from "../model/committee.js";
import { inPerson } from "./inPerson.js";
import { isOpponent } from "./opposition.js";
import { isUnwilling } from "./refusals.js";
import type { Scene } from "./scene.js";

/**
 * Champions to rely on: by role, and where nobody has it, those whose acts have made them advocates. Neither those who
 * left, nor who speak against it, nor who turned down costly asks in a row. By standing, then by influence, then in the
 * order of the committee.
 */
export function soundChampions(scene: Scene): readonly Member[] {
  const { advocacy, weights } = scene.analysis;
  const sound = inPerson(scene).filter((member) => !isOpponent(member, scene) && !isUnwilling(member, scene));
  const named = sound.filter(({ stakeholder: { roles } }) => roles?.includes("champion"));
  const champions = named.length > 0 ? named : sound.filter(({ id }) => advocacy[id]!.advocate);
  return champions.toSorted(
    ({ id: one }, { id: other }) =>
      advocacy[other]!.rung - advocacy[one]!.rung || weights[other]!.influence - weights[one]!.influence,
  );
}
