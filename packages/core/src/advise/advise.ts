import type { Analysis } from "../analyze/analyze.js";
import type { Pivot } from "../math/ballot.js";
import type { Deal } from "../model/deal.js";
import type { Effect } from "../model/step.js";
import { channelTo } from "./channel.js";
import { chooseQuestions } from "./chooseQuestions.js";
import { forecaster, type Forecast } from "./forecast.js";
import { guards as ourGuards, type Guard } from "./guards.js";
import { stepId, type Expected, type NextStep } from "./nextStep.js";
import type { Question } from "./question.js";
import { questions as ourQuestions } from "./questions.js";
import { stepRules } from "./rules.js";
import { sceneOf, type Scene } from "./scene.js";
import { stepAssumptions, type StepAssumption, type StepAssumptions } from "./stepAssumptions.js";
import type { Proposal, StepRule } from "./stepRule.js";
import { isTakenUp } from "./isTakenUp.js";

export interface AdviseOptions {
  /** Defaults to replace; those of single rules are laid over ours. */
  readonly assumptions?: Partial<StepAssumptions>;
  readonly rules?: readonly StepRule[];
  readonly guards?: readonly Guard[];
  readonly questions?: readonly Question[];
  /** Committees up to this size are forecast for every step; beyond it steps say nothing of P(buy). Default 60. */
  readonly forecastUpTo?: number;
}

/**
 * The steps that a team could take next, ranked: those without which the rest stands on sand, then by what they are
 * expected to be worth per hour. A step that was taken up, dropped or done lately is not proposed again. The same deal
 * gives the same steps in the same order, in whatever order people were added.
 */
export function advise(deal: Deal, analysis: Analysis, options: AdviseOptions = {}): readonly NextStep[] {
  const { rules = stepRules, guards = ourGuards, forecastUpTo = 60 } = options;
  const scene = sceneOf(deal, analysis, assumed(options.assumptions));
  const library = options.questions ?? ourQuestions;
  const forecast = scene.people.length <= forecastUpTo ? forecaster(deal, analysis) : undefined;
  const now = forecast?.([]);
  const phase = deal.status === undefined || deal.status === "open" ? "open" : "ended";
  const steps = rules
    .filter((rule) => rule.phase === "any" || rule.phase === phase)
    .flatMap((rule) => rule.find(scene).map((proposal) => completed(rule, proposal, scene, library)))
    .filter((step) => !isTakenUp(step, scene))
    .flatMap((step) => guarded(step, scene, guards))
    .map((step) => weighed(step, scene, { now, after: now && forecast?.(step.effects) }));
  return ranked(steps);
}

function assumed(given: Partial<StepAssumptions> = {}): StepAssumptions {
  return { ...stepAssumptions, ...given, rules: { ...stepAssumptions.rules, ...given.rules } };
}

/** Fills in what the rule left to the assumptions and to who knows whom. */
function completed(rule: StepRule, proposal: Proposal, scene: Scene, library: readonly Question[]): NextStep {
  const { about, because, params = {}, effects, requires = [], proof = rule.proof } = proposal;
  const assumption: StepAssumption = scene.assumptions.rules[rule.id] ?? { effort: 1 };
  const channel = channelTo(about, scene);
  return {
    id: stepId(rule.id, about),
    rule: rule.id,
    move: rule.move,
    about,
    ...channel,
    ...(proposal.through ? { through: proposal.through } : {}),
    because,
    params,
    questions: chooseQuestions(library, { deal: scene.deal, rule, about, most: scene.assumptions.questionsPerStep }),
    effects: effects ?? effectsOn(about, assumption),
    effort: assumption.effort,
    requires,
    proof,
    first: rule.first ?? false,
    stake: 0,
    worth: 0,
  };
}

function effectsOn(about: readonly string[], { effect }: StepAssumption): readonly Effect[] {
  return effect ? about.map((id) => ({ id, ...effect })) : [];
}

function guarded(step: NextStep, scene: Scene, guards: readonly Guard[]): readonly NextStep[] {
  let held: NextStep | undefined = step;
  for (const guard of guards) held = held && guard.hold(held, scene);
  return held ? [held] : [];
}

/** Says what a step is expected to do, and what it is worth per hour: what it gains, or what there is to learn. */
function weighed(step: NextStep, scene: Scene, { now, after }: { now: Forecast | undefined; after: Forecast | undefined }): NextStep {
  const stake = now ? stakeOf(step, scene) : 0;
  const learns = step.move === "knowledge" || step.move === "reach" || step.rule === "surfaceConcerns";
  const expected = now && after && difference(now, after);
  const gain = Math.max(0, expected?.buyChange ?? 0) + (learns ? scene.assumptions.learningShare * stake : 0);
  return { ...step, ...(expected ? { expected } : {}), stake, worth: gain / Math.max(step.effort, 0.25) };
}

function difference(now: Forecast, then: Forecast): Expected {
  return {
    buy: then.buy,
    noDecision: then.noDecision,
    buyChange: then.buy - now.buy,
    noDecisionChange: then.noDecision - now.noDecision,
  };
}

/** The most that hangs on those a step is about; on whoever turns up, where it names nobody, hangs what does on average. */
function stakeOf({ about }: NextStep, { analysis: { pivots } }: Scene): number {
  if (about.length > 0) return Math.max(0, ...about.map((id) => (Object.hasOwn(pivots, id) ? spanOf(pivots[id]!) : 0)));
  const spans = Object.values(pivots).map(spanOf);
  let sum = 0;
  for (const span of spans) sum += span;
  return sum / Math.max(1, spans.length);
}

function spanOf({ ifYes, ifNo }: Pivot): number {
  return ifYes - ifNo;
}

/**
 * First things first, then by worth; of equals the one whose rule and people come first by id. What others wait for is
 * worth as much as they are, and comes before them.
 */
function ranked(steps: readonly NextStep[]): readonly NextStep[] {
  const sorted = steps.toSorted(
    (one, other) =>
      Number(other.first) - Number(one.first) ||
      other.worth - one.worth ||
      (one.id < other.id ? -1 : Number(one.id > other.id)),
  );
  const byId = new Map(sorted.map((step) => [step.id, step]));
  const placed = new Set<NextStep>();
  const coming = new Set<NextStep>();
  for (const step of sorted) place(step);
  return [...placed];

  function place(step: NextStep): void {
    // Steps that wait for each other come as they are.
    if (coming.has(step)) return;
    coming.add(step);
    for (const id of step.requires) {
      const required = byId.get(id);
      if (required) place(required);
    }
    placed.add(step);
  }
}
