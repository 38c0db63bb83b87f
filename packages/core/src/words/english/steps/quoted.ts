import type { StepParams } from "../../../advise/nextStep.js";
import type { Speech } from "../../speech.js";

/** The texts of a parameter, each in quotation marks, one after the other; empty where there are none. */
export function quoted(texts: StepParams[string] | undefined, { list }: Speech): string {
  return list((Array.isArray(texts) ? texts : []).map((text) => `“${text}”`));
}
