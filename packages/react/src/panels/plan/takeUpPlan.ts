import { takeUp, type Candidate, type Command, type Day, type Deal } from "@buyinmap/core";
import { nextId } from "../fields/nextId.js";

/** How steps are written down. */
interface TakingUp {
  readonly today: Day;
  /** Who takes those that are nearest to nobody, if they are on the team. */
  readonly by: string | undefined;
  readonly textOf: (step: Candidate) => string;
}

/** Takes steps up, all in one command, so that one undo takes them back. */
export function takeUpPlan(deal: Deal, chosen: readonly Candidate[], { today, by, textOf }: TakingUp): Command {
  const steps: Record<string, unknown> = { ...deal.steps };
  const commands = chosen.map((candidate): Command => {
    const id = nextId("step", steps);
    const owner = candidate.owner ?? candidate.by ?? (by !== undefined && deal.team?.[by] ? by : undefined);
    const taken = takeUp(candidate, { createdOn: today, ...(owner === undefined ? {} : { owner }) });
    const step = { ...taken, text: textOf(candidate) };
    steps[id] = step;
    return { type: "addStep", id, step };
  });
  return { type: "together", commands };
}
