import type { Rule } from "../model/deal.js";
import { ruleWords } from "./english/rule.js";
import { speakEnglish } from "./english/speech.js";
import type { Speech } from "./speech.js";

/**
 * A decision rule in plain words. Someone named in both lists is a decider.
 * @example
 * describeRule({ quota: 0.6, deciders: ["cfo"] }); // "60% of the influence must be for it. Without a yes from cfo nothing happens."
 */
export function describeRule(
  { quota, deciders = [], vetoes = [] }: Rule,
  { name, list, share }: Speech = speakEnglish({}),
  words = ruleWords,
): string {
  const holders = vetoes.filter((id) => !deciders.includes(id));
  return [
    words.quota(share(quota)),
    ...(deciders.length > 0 ? [words.deciders(list(deciders.map(name)))] : []),
    ...(holders.length > 0 ? [words.vetoes(list(holders.map(name)))] : []),
  ].join(" ");
}
