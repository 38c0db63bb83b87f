import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import type { Step } from "../../model/step.js";
import { change as applyChange, refusedField } from "../change.js";
import type { CommandOf } from "../command.js";
import type { EditIssue } from "../issue.js";
import { addTo } from "./addTo.js";

/** Fields that say what a step is and what became of it. */
const guarded: readonly string[] = ["rule", "about", "state", "createdOn", "doneOn"];

export function addStep(draft: Deal, { id, step }: CommandOf<"addStep">): EditIssue | undefined {
  return addTo((draft.steps ??= {}), "steps", id, step);
}

export function changeStep(draft: Deal, { id, change }: CommandOf<"changeStep">): EditIssue | undefined {
  const step = stepOf(draft, id);
  if (!step) return unknownStep(id);
  const refused = refusedField(change, guarded);
  if (refused !== undefined) return { code: "invalidValue", path: pointer("steps", id, refused) };
  applyChange(step, change);
  return undefined;
}

export function finishStep(draft: Deal, { id, at, outcome }: CommandOf<"finishStep">): EditIssue | undefined {
  const step = stepOf(draft, id);
  if (!step) return unknownStep(id);
  close(step, "done", { doneOn: at, outcome });
  return undefined;
}

export function dropStep(draft: Deal, { id, at, outcome }: CommandOf<"dropStep">): EditIssue | undefined {
  const step = stepOf(draft, id);
  if (!step) return unknownStep(id);
  close(step, "dropped", { doneOn: at ?? null, outcome });
  return undefined;
}

export function removeStep(draft: Deal, { id }: CommandOf<"removeStep">): EditIssue | undefined {
  if (!stepOf(draft, id)) return unknownStep(id);
  delete draft.steps![id];
  return undefined;
}

/** What came of it earlier stays where nothing new is said. */
function close(step: Step, state: Step["state"], ending: Readonly<Record<string, unknown>>): void {
  step.state = state;
  applyChange(step, ending);
}

function stepOf({ steps }: Deal, id: string): Step | undefined {
  return steps && Object.hasOwn(steps, id) ? steps[id] : undefined;
}

function unknownStep(id: string): EditIssue {
  return { code: "unknownStep", path: pointer("steps", id), found: id };
}
