import { tiers, type Assumptions, type KnownRole, type Tier } from "@buyinmap/core";

/** An assumption that is a list of roles. */
export const roleLists = ["expectedRoles", "decidingRoles"] as const;
export type RoleListName = (typeof roleLists)[number];

/** An assumption that is one number: a field of its own, or the weight of one tier of evidence. */
type PlainName = Exclude<keyof Assumptions, "mass" | RoleListName>;
export type AssumptionName = PlainName | `mass.${Tier}`;

/** What a number of an assumption may be. */
export interface AssumptionField {
  readonly name: AssumptionName;
  readonly unit: "points" | "days" | "share" | "weight" | "times";
  readonly low: number;
  readonly high: number;
}

const points = (name: AssumptionName, low = 0): AssumptionField => ({ name, unit: "points", low, high: 100 });
const days = (name: AssumptionName): AssumptionField => ({ name, unit: "days", low: 1, high: 3650 });
const weight = (name: AssumptionName): AssumptionField => ({ name, unit: "weight", low: 0, high: 1000 });

/** Every assumption, by what it is about. */
export const assumptionGroups: Readonly<Record<"decision" | "evidence" | "influence" | "forecast" | "warnings", readonly AssumptionField[]>> = {
  decision: [points("line"), points("opposition"), points("presumedAdvocate")],
  evidence: [
    days("halfLife"),
    ...tiers.map((tier) => weight(`mass.${tier}`)),
    { name: "tail", unit: "share", low: 0.01, high: 0.49 },
    weight("mediumConfidence"),
    weight("highConfidence"),
  ],
  influence: [
    points("highInfluence"),
    points("assumedInfluence"),
    { name: "assumedStrength", unit: "share", low: 0.01, high: 1 },
    { name: "mostSwayed", unit: "share", low: 0.01, high: 0.99 },
  ],
  forecast: [{ name: "correlation", unit: "share", low: 0, high: 0.95 }, points("leverageStep", 1)],
  warnings: [
    { name: "highSalience", unit: "share", low: 0, high: 1 },
    days("silentAfter"),
    days("reviewInterval"),
    { name: "refusalsInARow", unit: "times", low: 1, high: 20 },
  ],
};

/** The number of one assumption. */
export function readAssumption(assumptions: Assumptions, name: AssumptionName): number {
  const tier = tierIn(name);
  return tier === undefined ? assumptions[name as PlainName] : assumptions.mass[tier];
}

/** What differs from the usual, with one number changed; a number that is the usual one differs no more. */
export function changeAssumption(
  changed: Partial<Assumptions>,
  { name, value, usual }: { readonly name: AssumptionName; readonly value: number; readonly usual: Assumptions },
): Partial<Assumptions> {
  const tier = tierIn(name);
  if (tier === undefined) {
    const { [name as keyof Assumptions]: _, ...rest } = changed;
    return value === readAssumption(usual, name) ? rest : { ...rest, [name]: value };
  }
  const { mass: _, ...rest } = changed;
  const mass = { ...usual.mass, ...changed.mass, [tier]: value };
  return tiers.every((each) => mass[each] === usual.mass[each]) ? rest : { ...rest, mass };
}

/** What differs from the usual, with one list of roles changed. */
export function changeRoles(
  changed: Partial<Assumptions>,
  { name, roles, usual }: { readonly name: RoleListName; readonly roles: readonly KnownRole[]; readonly usual: Assumptions },
): Partial<Assumptions> {
  const { [name]: _, ...rest } = changed;
  return sameRoles(roles, usual[name]) ? rest : { ...rest, [name]: roles };
}

/** Whether two lists hold the same roles, in whatever order. */
export function sameRoles(one: readonly KnownRole[], other: readonly KnownRole[]): boolean {
  return one.length === other.length && one.every((role) => other.includes(role));
}

function tierIn(name: AssumptionName): Tier | undefined {
  return tiers.find((tier) => name === `mass.${tier}`);
}
