import type { Chances } from "../math/ballot.js";
import { betaTails } from "../math/beta.js";
import type { Assumptions } from "../model/assumptions.js";
import type { Estimate } from "./estimate.js";

/** Observations that not knowing counts as: one for, one against. */
const unknownConcentration = 2;

/**
 * How likely someone says yes or no at a settled view: the estimate keeps its concentration and moves its mean there;
 * yes is all of it from the line up, no all of it below opposition.
 */
export function chancesAt(view: number, known: Estimate, { line, opposition }: Assumptions): Chances {
  const kappa = known.type === "unknown" ? unknownConcentration : known.a + known.b;
  const beta = { a: (kappa * view) / 100, b: kappa * (1 - view / 100) };
  const [no, yes] = betaTails(beta, opposition / 100, line / 100);
  return { yes, no };
}
