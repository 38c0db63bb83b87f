import type { Day } from "../../model/day.js";
import { daysBetween } from "../../model/daysBetween.js";
import type { Deal } from "../../model/deal.js";
import type { Candidate } from "./candidate.js";
import { takeInTurn } from "./takeInTurn.js";

/** Some steps, what comes after what among them by index, and the days between which they are to be taken. */
interface Work {
  readonly deal: Deal;
  readonly asOf: Day;
  readonly deadline: Day | undefined;
  readonly steps: readonly Candidate[];
  readonly requires: readonly (readonly number[])[];
}

/** What one step asks of its seller, in days from the day of the analysis. */
interface Job {
  readonly seller: string;
  /** How long it takes at the hours that the seller has. */
  readonly days: number;
  /** Whether they are to be found by a certain day. */
  readonly due: number;
}

/** Whether these steps can be taken in time, by index. */
export type Fits = (members: readonly number[]) => boolean;

/** So that rounding does not make anybody late. */
const slack = 1e-9;

/**
 * Says of any steps together whether every seller has the hours for theirs by the day that each is due, taking those
 * due first first (Jackson 1955). A step that others come after is due early enough to leave them their time. Sellers
 * who state no hours have as many as it takes; a day that has passed is too late for everyone. Nothing where hours and
 * days bind nobody.
 */
export function hoursFor({ deal, asOf, deadline, steps, requires }: Work): Fits | undefined {
  const jobs = steps.map((step) => jobOf(step, { deal, asOf, deadline }));
  if (jobs.every(({ days, due }) => days < Infinity && due === Infinity)) return undefined;
  const lastFirst = takeInTurn([...steps.keys()], requires, (one, other) => one - other).toReversed();
  return (members) => {
    const due = jobs.map((job) => job.due);
    const taken = lastFirst.filter((index) => members.includes(index));
    taken.forEach((index, place) => {
      const start = due[index]! - jobs[index]!.days;
      for (const first of requires[index]!) {
        // In a circle nothing comes first.
        if (taken.indexOf(first) > place) due[first] = Math.min(due[first]!, start);
      }
    });
    const busy = new Map<string, number>();
    return taken
      .toSorted((one, other) => due[one]! - due[other]!)
      .every((index) => {
        const { seller, days } = jobs[index]!;
        const done = (busy.get(seller) ?? 0) + days;
        busy.set(seller, done);
        return done < Infinity && done <= due[index]! + slack;
      });
  };
}

function jobOf(step: Candidate, { deal, asOf, deadline }: Pick<Work, "deal" | "asOf" | "deadline">): Job {
  const seller = step.owner ?? step.by ?? "";
  const { hoursPerWeek = Infinity } = deal.team?.[seller] ?? {};
  const until = (day: Day | undefined) => (day === undefined ? Infinity : daysBetween(asOf, day));
  return {
    seller,
    days: step.effort > 0 ? (7 * step.effort) / hoursPerWeek : 0,
    due: Math.min(until(step.due), until(deadline)),
  };
}
