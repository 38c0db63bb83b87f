import { tally, type Tally } from "../../math/tally.js";
import { under } from "../forecast/prospect.js";
import { withoutStep, withRequired, type Field } from "./field.js";
import { effortOf, sameChance, setsPerReport, unitsPerHour, type PlanProgress, type Tried } from "./tried.js";

/** Sets looked at, after which steps are no longer exchanged and the plan only grows: fewer where each takes long. */
const [leastExchanges, mostExchanges] = [1000, 10_000];
/** Nodes of the ballot's diagram, over all sets, that this may take. */
const exchangeNodes = 5_000_000;

/** A set of steps with what it takes and what comes of it. */
interface Trial {
  readonly members: readonly number[];
  readonly effort: number;
  readonly buy: number;
}

/**
 * Lets a plan grow by whatever step, with those that must come before it, adds most to P(buy) for its hours; after each
 * drops or exchanges steps as long as that gains something for no more hours. A heuristic: a better set may go unseen.
 */
export function* searchGreedily(field: Field): Generator<PlanProgress, Tried> {
  const trials: Trial[] = [];
  const known = new Map<string, Trial | undefined>();
  const room: Float64Array[] = [];
  const reportEvery = setsPerReport(field.now);
  const affordable = exchangeNodes / (field.now.ballot?.yes.voter.length ?? 1);
  const exchangesUpTo = Math.min(mostExchanges, Math.max(leastExchanges, affordable));
  // The count of the plan, from which those of sets that differ little from it go on.
  let counted: Tally | undefined;
  let plan = lookAt([])!;
  let done = 0;
  let better: Trial | undefined = plan;
  while (better) {
    plan = better;
    counted = count(plan.members, []);
    done = Math.max(done, plan.members.length);
    yield { done, total: field.steps.length };
    better = trials.length < exchangesUpTo ? yield* bestOf(exchanging(plan.members), gainForNoMore) : undefined;
    better ??= yield* bestOf(growing(plan.members), gainPerHour);
  }
  yield { done: field.steps.length, total: field.steps.length };
  return {
    efforts: trials.map(({ effort }) => effort),
    buys: trials.map(({ buy }) => buy),
    membersOf: (index) => trials[index]!.members,
  };

  /** The set with the greatest score above 0. */
  function* bestOf(sets: Iterable<readonly number[]>, score: (trial: Trial) => number) {
    let best: Trial | undefined;
    for (const members of sets) {
      const trial = lookAt(members);
      if (trial && score(trial) > (best ? score(best) : 0)) best = trial;
      if (trials.length % reportEvery === 0) yield { done, total: field.steps.length };
    }
    return best;
  }

  function gainPerHour({ buy, effort }: Trial): number {
    return gainOf(buy) / Math.max(effort - plan.effort, unitsPerHour / 4);
  }

  function gainForNoMore({ buy, effort }: Trial): number {
    return effort <= plan.effort ? gainOf(buy) : 0;
  }

  function gainOf(buy: number): number {
    return buy > plan.buy + sameChance ? buy - plan.buy : 0;
  }

  function* growing(members: readonly number[]) {
    for (const step of field.steps.keys()) {
      if (!members.includes(step)) yield withRequired([...members, step], field);
    }
  }

  function* exchanging(members: readonly number[]) {
    for (const out of members) {
      const rest = withoutStep(members, out, field);
      yield rest;
      for (const longer of growing(rest)) if (!longer.includes(out)) yield longer;
    }
  }

  function lookAt(members: readonly number[]): Trial | undefined {
    const key = members.join();
    if (!known.has(key)) known.set(key, field.fits?.(members) === false ? undefined : trialOf(members));
    return known.get(key);
  }

  function trialOf(members: readonly number[]): Trial {
    let effort = 0;
    for (const member of members) effort += effortOf(field.steps[member]!);
    const trial = { members, effort, buy: count(members, room)?.buy ?? Number.NaN };
    trials.push(trial);
    return trial;
  }

  function count(members: readonly number[], into: Float64Array[]): Tally | undefined {
    const effects = members.flatMap((member) => field.steps[member]!.effects);
    const { ballot, electorate, voices } = under(field.now, effects);
    return ballot ? tally(ballot, electorate.factors, voices, { before: counted, room: into }) : undefined;
  }
}
