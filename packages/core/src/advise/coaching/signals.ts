import type { Dimension } from "../../model/reading.js";
import type { Day } from "../../model/day.js";

/** How claims stand beside evidence. */
export interface ClaimSignal {
  /** Present claims on influence and buy-in, and how many of them there is other evidence to compare with. */
  readonly claims: number;
  readonly compared: number;
  /** Mean of claim minus evidence over those, in points; above 0 where claims are rosier. Absent without any. */
  readonly meanGap?: number;
}

/** Topics of research with a finding, of all topics there are: six per deal. */
export interface ResearchSignal {
  readonly known: number;
  readonly of: number;
}

/** Asks up to the day, by what came of them. */
export interface AskSignal {
  readonly open: number;
  readonly done: number;
  readonly hedged: number;
  readonly declined: number;
}

/** Who has been met, in numbers of people; ids of the deals that hang by one thread. */
export interface CoverageSignal {
  readonly met: number;
  readonly notMet: number;
  readonly seats: number;
  readonly singleThreads: readonly string[];
}

/** What the estimate of someone did after a step, in points; it changed for other reasons, too. */
export interface Movement {
  /** By id. */
  readonly person: string;
  readonly of: Dimension;
  /** What the evidence supported the day before the step was done; absent where nothing was known. */
  readonly before?: number;
  /** What it supports on the day of the roll-up. */
  readonly after: number;
  /** Readings noted since the step was done; at least one. */
  readonly readings: number;
}

/** A step that was done, with what has been seen of it since. */
export interface DoneStep {
  /** By id. */
  readonly deal: string;
  readonly step: string;
  readonly rule: string;
  readonly on: Day;
  readonly moved: readonly Movement[];
  /** Whom it was about, by id, of whom nothing has been noted since. */
  readonly unseen: readonly string[];
}

/** Steps by state, and those done with what they moved: by day, then by deal and id. */
export interface StepSignal {
  readonly accepted: number;
  readonly done: number;
  readonly dropped: number;
  readonly since: readonly DoneStep[];
}

/** What helps to see how a deal or a seller is doing. No money, and nothing to rank anybody by. */
export interface Signals {
  readonly claims: ClaimSignal;
  readonly research: ResearchSignal;
  readonly asks: AskSignal;
  readonly coverage: CoverageSignal;
  readonly steps: StepSignal;
}
