import type { Day } from "../model/day.js";
import type { Deal, Rule, Seller } from "../model/deal.js";
import type { Ask } from "../model/ask.js";
import type { Pitch } from "../model/pitch.js";
import type { Reading } from "../model/reading.js";
import type { Score } from "../model/score.js";
import type { Stakeholder } from "../model/stakeholder.js";
import type { Step } from "../model/step.js";
import type { Tie } from "../model/tie.js";

/** Fields to set; `null` removes one, so that unknown is absent again. */
export type Changes<Thing, Field extends keyof Thing> = { readonly [Name in Field]?: NonNullable<Thing[Name]> | null };

/** What {@link Command} `changeStakeholder` may set. Scores and evidence have commands of their own. */
export type StakeholderField = Exclude<keyof Stakeholder, "influence" | "buyIn" | "assessedAt" | "assessedBy" | "readings" | "asks">;

/** What {@link Command} `changeDeal` may set. */
export type DealField = Exclude<keyof Deal, "id" | "name" | "stakeholders" | "ties" | "team" | "rule" | "steps" | "pitches">;

/** What {@link Command} `changeStep` may set. What a step is, and what became of it, have commands of their own. */
export type StepField = Exclude<keyof Step, "rule" | "about" | "state" | "createdOn" | "doneOn">;

/** An edit of one deal, as a value: it can be stored, sent, applied elsewhere, and taken back. */
export type Command =
  | { readonly type: "addStakeholder"; readonly id: string; readonly stakeholder: Stakeholder }
  /** Takes their ties, their places in the decision rule and the steps that were about them alone along. */
  | { readonly type: "removeStakeholder"; readonly id: string }
  | { readonly type: "changeStakeholder"; readonly id: string; readonly change: Changes<Stakeholder, StakeholderField> }
  /** A new claim. The one it replaces becomes a reading; `null` takes all claims on that axis back. */
  | {
      readonly type: "assess";
      readonly id: string;
      readonly influence?: Score | null;
      readonly buyIn?: Score | null;
      readonly at: Day;
      readonly by?: string;
    }
  | { readonly type: "addReading"; readonly id: string; readonly reading: Reading }
  | { readonly type: "removeReading"; readonly id: string; readonly index: number }
  | { readonly type: "addAsk"; readonly id: string; readonly ask: Ask }
  | { readonly type: "removeAsk"; readonly id: string; readonly index: number }
  | { readonly type: "changeDeal"; readonly change: Changes<Deal, DealField> & { readonly name?: string } }
  /** `null` returns to the default rule. */
  | { readonly type: "setRule"; readonly rule: Rule | null }
  | { readonly type: "addTie"; readonly id: string; readonly tie: Tie }
  | { readonly type: "removeTie"; readonly id: string }
  | { readonly type: "addSeller"; readonly id: string; readonly seller: Seller }
  /** Takes their coverage of stakeholders, ownership of steps and pitches along. What they signed stays signed. */
  | { readonly type: "removeSeller"; readonly id: string }
  | { readonly type: "addStep"; readonly id: string; readonly step: Step }
  | { readonly type: "changeStep"; readonly id: string; readonly change: Changes<Step, StepField> }
  /** Done; `outcome` says what came of it. What it showed is recorded by the commands for that, in the same `together`. */
  | { readonly type: "finishStep"; readonly id: string; readonly at: Day; readonly outcome?: string }
  /** Not to be done after all; kept, so that it is not advised again on the same facts. */
  | { readonly type: "dropStep"; readonly id: string; readonly at?: Day; readonly outcome?: string }
  | { readonly type: "removeStep"; readonly id: string }
  | { readonly type: "addPitch"; readonly id: string; readonly pitch: Pitch }
  | { readonly type: "removePitch"; readonly id: string }
  /** Several at once: all or none, and one step of undo. */
  | { readonly type: "together"; readonly commands: readonly Command[] };

/** One kind of command. */
export type CommandOf<Type extends Command["type"]> = Extract<Command, { readonly type: Type }>;
