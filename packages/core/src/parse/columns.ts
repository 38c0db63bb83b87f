import { columnWords } from "./columnWords.js";
import { plainDigits } from "./readNumber.js";
import { wordKey, wordMap } from "./wordKey.js";

/** What a column of a table can mean. `extra` is kept beside the person under its header; `ignored` is left out. */
export type Meaning = keyof typeof columnWords | "extra";

/** Ids of all meanings, in the order to offer them in. */
export const meanings = [...Object.keys(columnWords).filter((name) => name !== "ignored"), "extra", "ignored"] as readonly Meaning[];

/** Meanings whose values are scores, and what they score. */
export const scoreMeanings = {
  influence: "influence",
  buyIn: "buyIn",
  targetInfluence: "influence",
  targetBuyIn: "buyIn",
} as const;
export type ScoreMeaning = keyof typeof scoreMeanings;

/** Meanings whose values are calendar days. */
export const dayMeanings = ["assessedAt", "leftOn", "lastContactOn", "closeOn", "modifiedOn", "createdOn"] as const;
export type DayMeaning = (typeof dayMeanings)[number];

export function isScoreMeaning(meaning: Meaning): meaning is ScoreMeaning {
  return Object.hasOwn(scoreMeanings, meaning);
}

export function isDayMeaning(meaning: Meaning): meaning is DayMeaning {
  return (dayMeanings as readonly Meaning[]).includes(meaning);
}

const known = wordMap(columnWords);
const range = /[-+±]?\d+\s*(?:\.{2,3}|[-~〜]|to|bis|à|a|tot|から)\s*[-+]?\d+/giu;
const current = /^(?:current|present|actual|aktuelle?|ist|actuel|huidige?|現在の?)|(?:actuel|actual|الحالي)$/u;
const target =
  /^(?:target|desired|required|goal|ziel|soll|gewunschte?|cible|objectif|objetivo|doel|gewenste?|目標の?)|(?:target|goal|cible|souhaitee?|objetivo|deseado|المستهدف)$/u;
const measure = /(?:score|level|rating|value|points?|wert|niveau|nivel)$/;

/**
 * What a header says its column means: whatever stands in brackets, a range of numbers, "score" or "current" around the
 * word do not count, and "target" or "desired" turns a score into the one to reach. Nothing when it is no header we know.
 * @example
 * meaningOf("Support (-5..+5)"); // "buyIn"
 * meaningOf("Desired engagement"); // "targetBuyIn"
 */
export function meaningOf(header: string): Meaning | undefined {
  if (header.length > 80) return undefined;
  const bare = wordKey(plainDigits(header).replace(/\([^)]*\)|\[[^\]]*\]|\/\s*\d+/g, " ").replace(range, " "));
  const score = bare.replace(measure, "");
  for (const key of [wordKey(header), bare, score, score.replace(current, "")]) {
    const meaning = known.get(key);
    if (meaning) return meaning;
  }
  const aimed = score.replace(target, "");
  if (aimed === score) return undefined;
  const meaning = known.get(aimed);
  if (meaning === "influence") return "targetInfluence";
  return meaning === "buyIn" ? "targetBuyIn" : undefined;
}
