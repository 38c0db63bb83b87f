import type { Effect } from "../model/step.js";
import type { Move, Proof, StepParams } from "./nextStep.js";
import type { Scene } from "./scene.js";

/** What a rule proposes; what it leaves out is filled in from the assumptions and from who knows whom. */
export interface Proposal {
  /** By id, in the order that the step means; people as a group in the order of the committee. */
  readonly about: readonly string[];
  /** JSON Pointers into the deal to what the step rests on; each person it is about has at least one. */
  readonly because: readonly string[];
  readonly params?: StepParams;
  /** Where the rule itself knows through whom to go, the nearest to us first. */
  readonly through?: readonly string[];
  /** Instead of the assumed effect on each of those it is about. */
  readonly effects?: readonly Effect[];
  /** Ids of steps that come before, made by `stepId`. */
  readonly requires?: readonly string[];
  /** Instead of the proof of the rule. */
  readonly proof?: Proof;
}

/** The five families of coaching questions, each named after what it does. */
export const questionFamilies = ["setCriteria", "workThroughBarriers", "coCreate", "noticeWhatMatters", "talkDontDiagnose"] as const;
export type QuestionFamily = (typeof questionFamilies)[number];

/** Looks at a deal and its analysis for one kind of step. */
export interface StepRule {
  readonly id: string;
  readonly move: Move;
  /** Whether it speaks to deals that are still open, or to those that have ended. */
  readonly phase: "open" | "ended" | "any";
  /** Whether its steps come before all others. */
  readonly first?: boolean;
  readonly proof: Proof;
  /** Families of questions that fit, best first. */
  readonly families: readonly QuestionFamily[];
  readonly find: (scene: Scene) => readonly Proposal[];
}
