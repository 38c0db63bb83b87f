import type { Deal } from "../model/deal.js";
import type { Command, CommandOf } from "./command.js";
import { addAsk, removeAsk } from "./commands/asks.js";
import { addPitch, removePitch } from "./commands/pitches.js";
import { addReading, removeReading } from "./commands/readings.js";
import { addSeller, removeSeller } from "./commands/sellers.js";
import { addStakeholder } from "./commands/addStakeholder.js";
import { addTie, removeTie } from "./commands/ties.js";
import { assess } from "./commands/assess.js";
import { changeDeal } from "./commands/changeDeal.js";
import { changeStakeholder } from "./commands/changeStakeholder.js";
import { removeStakeholder } from "./commands/removeStakeholder.js";
import { setRule } from "./commands/setRule.js";
import { addStep, changeStep, dropStep, finishStep, removeStep } from "./commands/steps.js";
import type { EditIssue } from "./issue.js";

/** Carries a command out on a draft of the deal, or says why it cannot; a refused draft is thrown away. */
export type Carry<Type extends Command["type"]> = (draft: Deal, command: CommandOf<Type>) => EditIssue | undefined;

/** Every command that stands alone; `together` is made of these. */
export const commands: { readonly [Type in Exclude<Command["type"], "together">]: Carry<Type> } = {
  addStakeholder,
  removeStakeholder,
  changeStakeholder,
  assess,
  addReading,
  removeReading,
  addAsk,
  removeAsk,
  changeDeal,
  setRule,
  addTie,
  removeTie,
  addSeller,
  removeSeller,
  addStep,
  changeStep,
  finishStep,
  dropStep,
  removeStep,
  addPitch,
  removePitch,
};
