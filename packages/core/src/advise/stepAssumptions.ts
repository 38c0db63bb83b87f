import type { Effect } from "../model/step.js";

/** What a step is assumed to take and to do to each of those it is about. */
export interface StepAssumption {
  /** Hours of the team. */
  readonly effort: number;
  /** Points of influence and of buy-in, reading mass; see the effects of an analysis. */
  readonly effect?: Omit<Effect, "id" | "extra">;
}

/** Every number that advice rests on beside those of the analysis; replace any of them per call. */
export interface StepAssumptions {
  readonly rules: Readonly<Record<string, StepAssumption>>;
  /** Share of what hangs on someone that learning about them is worth, when steps are ranked. */
  readonly learningShare: number;
  /** Days for which a step that was done is not proposed again. */
  readonly restAfterDone: number;
  /** Questions per step, at most. */
  readonly questionsPerStep: number;
  /** Points between claim and evidence, or between two sellers, from which they call for a look. */
  readonly wideGap: number;
  /** Topics of research, of six, below which a deal is not ready to be sold. */
  readonly researchToSell: number;
}

/**
 * The defaults, all ours: round numbers for a conversation that went well, meant to be replaced by what a team sees in
 * its own deals. No step is assumed to move anyone by more than ten points.
 */
export const stepAssumptions: StepAssumptions = {
  rules: {
    surfaceConcerns: { effort: 1, effect: { mass: 2 } },
    workThroughConcern: { effort: 2, effect: { mean: 8, mass: 2 } },
    ownTheReasons: { effort: 2, effect: { mean: 8, mass: 2 } },
    setCriteria: { effort: 2, effect: { mean: 5, mass: 2 } },
    takeRiskAway: { effort: 4, effect: { mean: 10, mass: 2 } },
    hearOpponent: { effort: 2, effect: { mean: 5, mass: 2 } },
    giveStage: { effort: 3, effect: { influence: 10 } },
    connectToDecider: { effort: 2, effect: { influence: 8 } },
    winMandate: { effort: 4, effect: { influence: 10 } },
    nextRung: { effort: 1, effect: { mean: 2, mass: 4 } },
    testChampion: { effort: 1, effect: { mass: 4 } },
    equipAdvocate: { effort: 2, effect: { mean: 4 } },
    lowerChampion: { effort: 0.5 },
    introduce: { effort: 1, effect: { mean: 2, mass: 2 } },
    meetSeat: { effort: 3, effect: { mass: 2 } },
    findOpponents: { effort: 2 },
    secondThread: { effort: 3 },
    verifyClaim: { effort: 1, effect: { mass: 2 } },
    completeResearch: { effort: 2 },
    reconcileRaters: { effort: 0.5 },
    unknownVetoFirst: { effort: 2, effect: { mass: 2 } },
    notReadyToSell: { effort: 4 },
    resolveConflict: { effort: 3, effect: { mean: 5, mass: 2 } },
    frameForGroup: { effort: 3, effect: { mean: 3 } },
    keepAdvocate: { effort: 1 },
    postMortem: { effort: 2 },
  },
  learningShare: 0.1,
  restAfterDone: 14,
  questionsPerStep: 3,
  wideGap: 20,
  researchToSell: 3,
};
