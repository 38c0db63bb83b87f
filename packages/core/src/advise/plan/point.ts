import { forecastIn, under } from "../forecast/prospect.js";
import type { FrontierPoint, NextPoint } from "../plan.js";
import { withoutStep, type Field } from "./field.js";
import { takeInTurn } from "./takeInTurn.js";
import { effortOf, unitsPerHour } from "./tried.js";

/** A point of the frontier as the search knows it. */
export interface Point {
  /** Indices of its steps, in the fixed order. */
  readonly members: readonly number[];
  readonly shown: FrontierPoint;
}

/** What is shown of a set of steps. */
export function pointOf(members: readonly number[], field: Field): Point {
  const { steps, requires } = field;
  let effort = 0;
  for (const member of members) effort += effortOf(steps[member]!);
  const order = takeInTurn(members, requires, (one, other) => steps[other]!.worth - steps[one]!.worth || one - other);
  const ids = order.map((member) => steps[member]!.id);
  return { members, shown: { effort: effort / unitsPerHour, steps: ids, ...forecastAfter(members, field)! } };
}

/** By step: P(buy) that is lost without it and without the steps that wait for it. */
export function lossesAt({ members, shown }: Point, field: Field): Readonly<Record<string, number>> {
  const losses = members.map((member) => {
    const left = forecastAfter(withoutStep(members, member, field), field);
    return [field.steps[member]!.id, shown.buy - (left?.buy ?? 0)] as const;
  });
  return Object.fromEntries(losses);
}

/** What more hours would buy after a point; nothing after the last. */
export function nextAfter(points: readonly Point[], at: number): NextPoint | undefined {
  const [now, next] = [points[at]!.shown.steps, points[at + 1]?.shown];
  if (!next) return undefined;
  const { effort, buy, steps } = next;
  return { effort, buy, adds: steps.filter((id) => !now.includes(id)), drops: now.filter((id) => !steps.includes(id)) };
}

function forecastAfter(members: readonly number[], { now, steps }: Field) {
  return forecastIn(under(now, members.flatMap((member) => steps[member]!.effects)));
}
