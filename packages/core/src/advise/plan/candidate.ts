import type { Day } from "../../model/day.js";
import type { NextStep } from "../nextStep.js";

/** A step that a plan may choose: one that was proposed, or one that the team has accepted. */
export interface Candidate extends NextStep {
  /** Where the document stores it, once it is accepted: its key among the steps of the deal. */
  readonly key?: string;
  /** Seller who takes it, by id; without one, the seller nearest to those it is about. */
  readonly owner?: string;
  /** Day by which it is to be done. */
  readonly due?: Day;
}
