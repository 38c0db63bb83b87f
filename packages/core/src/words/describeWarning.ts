import type { Warning } from "../analyze/warning.js";
import { speakEnglish } from "./english/speech.js";
import { warningSentences, type WarningSentence } from "./english/warnings.js";
import type { Speech } from "./speech.js";

/**
 * Says a warning to a seller. A host's own rules bring their own sentences; one that is missing is called by its id.
 * @example
 * const warning = { id: "vetoUnknown", severity: "caution", people: ["cto"], evidence: [] };
 * describeWarning(warning, speakEnglish({ cto: "Sam" })); // "Sam could stop it, and nothing is known of where they stand."
 */
export function describeWarning(
  warning: Warning,
  speech: Speech = speakEnglish({}),
  sentences: Readonly<Record<string, WarningSentence>> = warningSentences,
): string {
  return Object.hasOwn(sentences, warning.id) ? sentences[warning.id]!(warning, speech) : warning.id;
}
