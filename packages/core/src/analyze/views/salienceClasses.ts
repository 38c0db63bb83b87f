import type { KnownRole } from "../../model/role.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { placements, scoreOf } from "../metrics/placements.js";
import { rule } from "../metrics/rule.js";
import { see, type Seen } from "../view.js";

/** By power (4), legitimacy (2) and urgency (1): the seven classes, after one that is none. */
const classes = [
  "none",
  "demanding",
  "discretionary",
  "dependent",
  "dormant",
  "dangerous",
  "dominant",
  "definitive",
] as const;
export type SalienceClass = (typeof classes)[number];

export type Salience = Seen<{
  readonly class: SalienceClass;
  readonly power: boolean;
  readonly legitimacy: boolean;
  readonly urgency: boolean;
}>;

/** Roles whose say in a purchase is theirs by office. */
const officeRoles: readonly KnownRole[] = [
  "economicBuyer",
  "decisionMaker",
  "executiveSponsor",
  "technicalBuyer",
  "userBuyer",
  "procurement",
  "legalAndCompliance",
];

/**
 * Stakeholder salience: power, legitimacy and urgency, alone or together, make seven classes (Mitchell, Agle & Wood
 * 1997, “Toward a theory of stakeholder identification and salience”, figure 2). Power is the influence of the mark;
 * legitimacy a place in the decision rule or a role that gives a say by office; urgency the stated `salience`.
 */
export function salienceClasses(given: Given): PerStakeholder<Salience> {
  const placed = given.once(placements);
  const { deciders = [], vetoes = [] } = given.once(rule);
  return perStakeholder(given, ({ id, stakeholder: { roles = [], salience } }) => {
    const isNamed = deciders.includes(id) || vetoes.includes(id);
    const byOffice =
      isNamed || roles.length > 0 ? isNamed || officeRoles.some((role) => roles.includes(role)) : undefined;
    return see({ influence: scoreOf(placed[id]!.influence), roles: byOffice, salience }, (known) => {
      const power = known.influence >= given.assumptions.highInfluence;
      const urgency = known.salience >= given.assumptions.highSalience;
      return { class: classOf(power, known.roles, urgency), power, legitimacy: known.roles, urgency };
    });
  });
}

function classOf(power: boolean, legitimacy: boolean, urgency: boolean): SalienceClass {
  return classes[4 * Number(power) + 2 * Number(legitimacy) + Number(urgency)]!;
}
