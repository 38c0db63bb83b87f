import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import type { Step } from "../../model/step.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";
import { stakeholderOf, unknownStakeholder } from "./stakeholderOf.js";

export function removeStakeholder(draft: Deal, { id }: CommandOf<"removeStakeholder">): EditIssue | undefined {
  if (!stakeholderOf(draft, id)) return unknownStakeholder(id);
  delete draft.stakeholders[id];
  removeTiesOf(draft, id);
  removeFromRule(draft, id);
  removeFromSteps(draft, id);
  return undefined;
}

function removeTiesOf(draft: Deal, id: string): void {
  for (const [tieId, { from, to }] of Object.entries(draft.ties ?? {})) {
    if (from === id || to === id) delete draft.ties![tieId];
  }
}

function removeFromRule({ rule }: Deal, id: string): void {
  if (rule?.deciders?.includes(id)) rule.deciders = rule.deciders.filter((decider) => decider !== id);
  if (rule?.vetoes?.includes(id)) rule.vetoes = rule.vetoes.filter((holder) => holder !== id);
}

/** A step about nobody else goes along; one about the deal as a whole stays. */
function removeFromSteps({ steps = {} }: Deal, id: string): void {
  for (const [stepId, step] of Object.entries(steps)) {
    if (step.about.length > 0 && step.about.every((person) => person === id)) delete steps[stepId];
    else removeFromStep(step, id);
  }
}

function removeFromStep(step: Step, id: string): void {
  const { about, through, effects, because } = step;
  const place = pointer("stakeholders", id);
  if (about.includes(id)) step.about = about.filter((person) => person !== id);
  if (through?.includes(id)) step.through = through.filter((person) => person !== id);
  if (effects?.some((effect) => effect.id === id)) step.effects = effects.filter((effect) => effect.id !== id);
  const kept = because?.filter((path) => path !== place && !path.startsWith(`${place}/`));
  if (kept && kept.length < because!.length) step.because = kept;
}
