import type { Rule } from "./deal.js";

/** A way of deciding that many committees share; who has which right follows from the people. */
export interface Preset {
  readonly quota: number;
  /** Whether one chosen person must say yes. */
  readonly decider: boolean;
  /** Whether everyone of high influence may stop it. */
  readonly vetoes: boolean;
}

export const presetNames = ["singleDecider", "weightedMajority", "consensus", "unanimous"] as const;
export type PresetName = (typeof presetNames)[number];

/** The presets of the decision rule. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  singleDecider: { quota: 0.51, decider: true, vetoes: false },
  weightedMajority: { quota: 0.6, decider: false, vetoes: false },
  consensus: { quota: 0.8, decider: false, vetoes: true },
  unanimous: { quota: 1, decider: false, vetoes: false },
};

/**
 * The rule that a preset makes of these people: whoever decides alone, and those of high influence, by id.
 * @example
 * presetRule("singleDecider", { decider: "cfo" }); // { quota: 0.51, preset: "singleDecider", deciders: ["cfo"] }
 * presetRule("consensus", { influential: ["cfo", "cto"] }); // { quota: 0.8, preset: "consensus", vetoes: ["cfo", "cto"] }
 */
export function presetRule(
  name: PresetName,
  { decider, influential = [] }: { readonly decider?: string; readonly influential?: readonly string[] },
): Rule {
  const { quota, decider: hasDecider, vetoes } = presets[name];
  return {
    quota,
    preset: name,
    ...(hasDecider && decider !== undefined ? { deciders: [decider] } : {}),
    ...(vetoes ? { vetoes: influential.toSorted() } : {}),
  };
}
