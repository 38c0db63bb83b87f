import { wordKey } from "./wordKey.js";

const yes = new Set(
  "yes|y|true|1|x|✓|ja|wahr|oui|vrai|sí|verdadero|はい|نعم|left|gone|not at company|no longer at company".split("|").map(key),
);

/** Whether a cell says yes, in the words that spreadsheets and CRMs have for it. Everything else is no. */
export function readFlag(text: string): boolean {
  return yes.has(key(text));
}

/** A check mark has neither letter nor digit and stands for itself. */
function key(text: string): string {
  return wordKey(text) || text.trim();
}
