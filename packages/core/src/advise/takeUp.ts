import type { Step } from "../model/step.js";
import type { NextStep } from "./nextStep.js";

export interface TakeUpOptions {
  /** The day on which the team takes it up. */
  readonly createdOn: string;
  /** Who of the team takes it; by default the seller who is nearest to those it is about. */
  readonly owner?: string;
  readonly due?: string;
}

/**
 * Makes of advice what the document stores, for the command `addStep`. Words are left out, since they follow from the
 * advice; a host that wants to keep them as they were sets `text`.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { name: "Dana", buyIn: 45, roles: ["economicBuyer"] } } };
 * const [step] = advise(deal, analyze(deal, { asOf: "2026-11-22" })).filter(({ rule }) => rule === "setCriteria");
 * const { rule, about, state, createdOn, due } = takeUp(step, { createdOn: "2026-11-22", due: "2026-12-01" });
 * [rule, about, state, createdOn, due]; // ["setCriteria", ["cfo"], "accepted", "2026-11-22", "2026-12-01"]
 */
export function takeUp(step: NextStep, { createdOn, owner = step.by, due }: TakeUpOptions): Step {
  const { rule, about, through, questions, effort, effects, because } = step;
  return {
    rule,
    about: [...about],
    ...(through.length > 0 ? { through: [...through] } : {}),
    ...(owner === undefined ? {} : { owner }),
    ...(questions.length > 0 ? { questions: [...questions] } : {}),
    state: "accepted",
    createdOn,
    ...(due === undefined ? {} : { due }),
    effort,
    ...(effects.length > 0 ? { effects: effects.map((effect) => ({ ...effect })) } : {}),
    because: [...because],
  };
}
