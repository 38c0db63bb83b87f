import { committee, presetNames, presetRule, presets, type Analysis, type Deal, type PresetName, type Rule } from "@buyinmap/core";

/** What a preset needs to know: who is there, and what each of them weighs. */
export interface PresetGiven {
  readonly deal: Deal;
  readonly analysis: Pick<Analysis, "asOf" | "assumptions" | "weights">;
}

/** The rule that a preset makes of this committee. */
export function ruleFor(preset: PresetName, given: PresetGiven): Rule {
  const decider = likelyDecider(given);
  return presetRule(preset, { influential: influential(given), ...(decider !== undefined && { decider }) });
}

/** The preset that a rule is, by what it says and not by what it is called; nothing for a rule of their own. */
export function presetOf(rule: Rule, given: PresetGiven): PresetName | undefined {
  const { quota, deciders = [], vetoes = [] } = rule;
  if (quota === presets.singleDecider.quota && deciders.length === 1 && vetoes.length === 0) return "singleDecider";
  return presetNames.find((name) => {
    const preset = ruleFor(name, given);
    return !presets[name].decider && preset.quota === quota && deciders.length === 0 && sameIds(preset.vetoes ?? [], vetoes);
  });
}

/** Whoever decides already, else the most influential economic buyer or decision maker, else the most influential. */
function likelyDecider({ deal, analysis }: PresetGiven): string | undefined {
  const people = committee(deal, analysis.asOf);
  const present = deal.rule?.deciders?.find((id) => people.some((member) => member.id === id));
  const byRole = people.filter(({ stakeholder: { roles } }) => roles?.some((role) => role === "economicBuyer" || role === "decisionMaker"));
  const candidates = byRole.length > 0 ? byRole : people;
  const heaviest = candidates.toSorted((one, other) => analysis.weights[other.id]!.influence - analysis.weights[one.id]!.influence);
  return present ?? heaviest[0]?.id;
}

function influential({ deal, analysis }: PresetGiven): string[] {
  const { highInfluence } = analysis.assumptions;
  return committee(deal, analysis.asOf)
    .filter(({ id }) => analysis.weights[id]!.influence >= highInfluence)
    .map(({ id }) => id);
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
