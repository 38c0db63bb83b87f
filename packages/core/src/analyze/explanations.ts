import type { Explainer } from "./explanation.js";
import { decision } from "./explanations/decision.js";
import { evidence } from "./explanations/evidence.js";
import { influence } from "./explanations/influence.js";
import { missing } from "./explanations/missing.js";

/** Every kind of number that can be asked why. */
export const explainers: readonly Explainer[] = [...evidence, ...influence, ...decision, ...missing];
