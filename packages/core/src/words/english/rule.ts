import type { PresetName } from "../../model/presets.js";

/** Name of a way to decide, and what it means. */
export interface PresetWords {
  readonly title: string;
  readonly text: string;
}

/** The decision rule in plain words. */
export const ruleWords = {
  presets: {
    singleDecider: {
      title: "One person decides",
      text: "One person must say yes, and more than half of the influence must be with them.",
    },
    weightedMajority: { title: "Weighted majority", text: "Sixty percent of the influence must be for it." },
    consensus: {
      title: "Consensus",
      text: "Eighty percent of the influence must be for it, and nobody of high influence may say no.",
    },
    unanimous: { title: "Unanimous", text: "Everyone must be for it." },
  } satisfies Record<PresetName, PresetWords>,
  own: { title: "A rule of their own", text: "How much influence it takes, whose yes it needs, and whose no ends it." },
  quota: (share: string) => `${share} of the influence must be for it.`,
  deciders: (names: string) => `Without a yes from ${names} nothing happens.`,
  vetoes: (names: string) => `A no from ${names} ends it.`,
};

/** The texts of the decision rule in another language, or a host's own. */
export type RuleWords = typeof ruleWords;
