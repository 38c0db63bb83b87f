import type { Analysis } from "../analyze/analyze.js";
import type { Refusal } from "../analyze/metrics/vote.js";
import type { Day } from "../model/day.js";
import type { Deal } from "../model/deal.js";
import type { Forecast } from "./forecast.js";
import { forecastIn, prospectOf } from "./forecast/prospect.js";
import { guards as ourGuards, type Guard } from "./guards.js";
import type { Candidate } from "./plan/candidate.js";
import { fieldOf, type Field } from "./plan/field.js";
import { frontierOf } from "./plan/frontier.js";
import { held } from "./plan/held.js";
import { lossesAt, nextAfter, pointOf, type Point } from "./plan/point.js";
import { searchAll } from "./plan/searchAll.js";
import { searchGreedily } from "./plan/searchGreedily.js";
import { tailoringIn, type Tailoring } from "./plan/tailoring.js";
import { targetsOf, type PlanTarget } from "./plan/targets.js";
import type { PlanProgress } from "./plan/tried.js";
import { sceneOf, type Scene } from "./scene.js";
import { stepAssumptions, type StepAssumptions } from "./stepAssumptions.js";

export interface PlanOptions {
  /** Hours that the team has for it in all; default: as many as it takes. */
  readonly effort?: number;
  /** Candidates up to which every set of steps is looked at, at most 24. Default 20. */
  readonly exactUpTo?: number;
  /** Day by which everything is to be done; default: the day on which the deal is to close, unless that has passed. */
  readonly deadline?: Day;
  readonly guards?: readonly Guard[];
  /** What steps are assumed to do, as far as guards ask. */
  readonly assumptions?: Partial<StepAssumptions>;
}

/** A set of steps that is worth its effort: everything that takes less promises less. */
export interface FrontierPoint extends Forecast {
  /** Hours. */
  readonly effort: number;
  /** Ids, in the order in which to take them. */
  readonly steps: readonly string[];
}

/** What the next hours would buy. */
export interface NextPoint {
  readonly effort: number;
  readonly buy: number;
  /** Ids of steps that come into the plan, and of those that leave it. */
  readonly adds: readonly string[];
  readonly drops: readonly string[];
}

/** The few steps that matter, with what they are expected to do. */
export interface Plan {
  readonly type: "plan";
  /** Whether every set of steps was looked at, or only those that a search came by. */
  readonly method: "exact" | "heuristic";
  /** Ids, in the order in which to take them: by worth per hour, each right after what must come before it. */
  readonly chosen: readonly string[];
  /** Hours. */
  readonly effort: number;
  readonly before: Forecast;
  readonly after: Forecast;
  /** From no effort to the most that is worth it, whatever the team has hours for. */
  readonly frontier: readonly FrontierPoint[];
  readonly marginal: {
    /** By chosen step: P(buy) that is lost without it, and without the steps that wait for it. */
    readonly loses: Readonly<Record<string, number>>;
    /** Absent where more hours would buy nothing more. */
    readonly next?: NextPoint;
  };
  /** Where the plan needs people to be, by id. */
  readonly targets: Readonly<Record<string, PlanTarget>>;
  /** Where the plan only tailors to single people who want different things; to be warned of. */
  readonly tailorsOnly: readonly Tailoring[];
  /** Ids of helpful steps for which their sellers have too few hours before they are due. */
  readonly late: readonly string[];
  /** The day by which everything is to be done, where there is one. */
  readonly deadline?: Day;
}

/** Beyond, every set of steps would need more memory than a browser gives. */
const mostExact = 24;

/**
 * The set of steps with the greatest P(buy) for so many hours. No step without those that must come before it, and none
 * for which its seller has no time; of sets that come to the same, the one of least effort, then of fewest steps, then
 * the first by id. Effects are not monotone, more evidence for a poor view can lower P(buy), so up to 20 candidates
 * every set is looked at; beyond, a search adds and exchanges steps and says that it is a heuristic. Candidates that
 * cannot change the vote do not count. Effects are taken in the order of the steps' ids, so that the same set always
 * comes to the same, which is what analyzing with them says. Where the committee has no forecast it says why.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { name: "Dana", influence: 90, buyIn: 45 } } };
 * const analysis = analyze(deal, { asOf: "2026-11-22" });
 * const work = { effects: [{ id: "cfo", mean: 10 }], effort: 2, requires: [] };
 * const listen = { ...advise(deal, analysis)[0], id: "listen", ...work };
 * const { chosen, effort, frontier } = bestPlan(deal, analysis, [listen], { effort: 8 });
 * [chosen, effort, frontier.length]; // [["listen"], 2, 2]
 */
export function bestPlan(
  deal: Deal,
  analysis: Analysis,
  candidates: readonly Candidate[],
  options: PlanOptions = {},
): Plan | Refusal {
  const pieces = searchPlan(deal, analysis, candidates, options);
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/**
 * The same as {@link bestPlan}, in pieces of some milliseconds: says how far it has come after each, so that a host can
 * show it, let others work in between, or stop.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { influence: 90, buyIn: 45 } } };
 * searchPlan(deal, analyze(deal, { asOf: "2026-11-22" }), []).next().value; // { done: 1, total: 1 }
 */
export function* searchPlan(
  deal: Deal,
  analysis: Analysis,
  candidates: readonly Candidate[],
  options: PlanOptions = {},
): Generator<PlanProgress, Plan | Refusal> {
  const found = yield* search(deal, analysis, candidates, options);
  if (found.type === "refused") return found;
  const { effort: hours = Infinity } = options;
  return planAt(Math.max(0, found.points.findLastIndex(({ shown }) => shown.effort <= hours + 1e-9)), found);
}

/**
 * The best plan for whatever hours, from one search: a plan for each point of the frontier, least effort first, so that
 * a host can let people choose the hours without searching again. In pieces, as {@link searchPlan}.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { name: "Dana", influence: 90, buyIn: 45 } } };
 * const analysis = analyze(deal, { asOf: "2026-11-22" });
 * const work = { effects: [{ id: "cfo", mean: 10 }], effort: 2, requires: [] };
 * const listen = { ...advise(deal, analysis)[0], id: "listen", ...work };
 * const search = searchPlans(deal, analysis, [listen]);
 * let found = search.next();
 * while (!found.done) found = search.next();
 * found.value.map(({ effort, chosen }) => [effort, chosen]); // [[0, []], [2, ["listen"]]]
 */
export function* searchPlans(
  deal: Deal,
  analysis: Analysis,
  candidates: readonly Candidate[],
  options: Omit<PlanOptions, "effort"> = {},
): Generator<PlanProgress, readonly Plan[] | Refusal> {
  const found = yield* search(deal, analysis, candidates, options);
  return found.type === "refused" ? found : found.points.map((_, at) => planAt(at, found));
}

/** What a search has found: everything that a plan is made of, but for the hours. */
interface Found {
  readonly type: "found";
  readonly points: readonly Point[];
  readonly frontier: readonly FrontierPoint[];
  readonly isExact: boolean;
  readonly field: Field;
  readonly steps: readonly Candidate[];
  readonly scene: Scene;
  readonly deadline: Day | undefined;
}

function* search(
  deal: Deal,
  analysis: Analysis,
  candidates: readonly Candidate[],
  options: PlanOptions,
): Generator<PlanProgress, Found | Refusal> {
  const { outcome, asOf } = analysis;
  if (outcome.type === "refused") return outcome;
  const scene = sceneOf(deal, analysis, { ...stepAssumptions, ...options.assumptions });
  const steps = held(candidates, scene, options.guards ?? ourGuards);
  const { closeOn = "" } = deal;
  const deadline = options.deadline ?? (closeOn >= asOf ? closeOn : undefined);
  const field = fieldOf(steps, { deal, analysis, deadline, now: prospectOf(deal, analysis)! });
  const isExact = field.steps.length <= Math.min(options.exactUpTo ?? 20, mostExact);
  const tried = yield* isExact ? searchAll(field) : searchGreedily(field);
  const points = frontierOf(tried).map((set) => pointOf(tried.membersOf(set), field));
  const frontier = points.map(({ shown }) => shown);
  return { type: "found", points, frontier, isExact, field, steps, scene, deadline };
}

function planAt(at: number, { points, frontier, isExact, field, steps, scene, deadline }: Found): Plan {
  const point = points[at]!;
  const { effort, steps: chosen, ...after } = point.shown;
  const next = nextAfter(points, at);
  const inOrder = chosen.map((id) => field.steps.find((step) => step.id === id)!);
  return {
    type: "plan",
    method: isExact ? "exact" : "heuristic",
    chosen,
    effort,
    before: forecastIn(field.now)!,
    after,
    frontier,
    marginal: { loses: lossesAt(point, field), ...(next ? { next } : {}) },
    targets: targetsOf(inOrder, { now: field.now, analysis: scene.analysis }),
    tailorsOnly: tailoringIn(inOrder, steps, scene),
    late: field.late,
    ...(deadline === undefined ? {} : { deadline }),
  };
}
