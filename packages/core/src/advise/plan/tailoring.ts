import { stepId } from "../nextStep.js";
import { resolveConflict } from "../rules/resolveConflict.js";
import type { Scene } from "../scene.js";
import type { Candidate } from "./candidate.js";

/** Two people whose reasons or criteria conflict, to whom a plan speaks only one by one. */
export interface Tailoring {
  readonly people: readonly string[];
  /** Chosen steps that are about one of them alone, by id. */
  readonly steps: readonly string[];
  /** The shared step to take instead or before, by id. */
  readonly offer: string;
}

/**
 * Where some steps only tailor: what is made for each of two people who want different things was found to lower the
 * consensus of their group (Gartner, survey of 632 buyers, 2024). Empty where a chosen step brings the two together.
 */
export function tailoringIn(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  scene: Scene,
): readonly Tailoring[] {
  const conflicts = resolveConflict.find(scene).filter(({ params }) => params?.["kind"] !== "tie");
  return conflicts.flatMap(({ about: people }) => {
    const isShared = ({ about }: Pick<Candidate, "about">) => people.every((id) => about.includes(id));
    const steps = chosen.filter(({ about }) => about.length === 1 && people.includes(about[0]!)).map(({ id }) => id);
    if (steps.length === 0 || chosen.some(isShared)) return [];
    return [{ people, steps, offer: candidates.find(isShared)?.id ?? stepId(resolveConflict.id, people) }];
  });
}
