import { sum } from "../../math/sum.js";
import type { Analysis } from "../analyze.js";
import type { Explainer, Part } from "../explanation.js";
import { assumed, firstViewPart, rightOf, settledPart, sharesIn } from "./known.js";

/** The forecast, and what hangs on whom. */
export const decision: readonly Explainer[] = [
  ...(["buy", "reject"] as const).flatMap((field): Explainer[] => [
    {
      id: `outcome.${field}`,
      path: `outcome.${field}`,
      params: paramsOfRule,
      parts: (analysis) => [
        ...ruleParts,
        ...chanceParts(analysis, field),
        assumed("correlation"),
        { of: `outcome.independent.${field}` },
      ],
    },
    {
      id: `outcome.independent.${field}`,
      path: `outcome.independent.${field}`,
      params: paramsOfRule,
      parts: (analysis) => [...ruleParts, ...chanceParts(analysis, field)],
    },
  ]),
  {
    id: "outcome.noDecision",
    path: "outcome.noDecision",
    params: paramsOfRule,
    parts: () => [{ of: "outcome.buy" }, { of: "outcome.reject" }],
  },
  {
    id: "outcome.position",
    path: "outcome.position",
    parts: (analysis) => {
      const total = totalWeight(analysis);
      return Object.entries(analysis.weights)
        .map(([person, { weight }]) => {
          const view = analysis.settled[person]!;
          const value = (weight / total) * (view.type === "settled" ? view.view : 50);
          return {
            id: "sharedView" as const,
            value,
            params: { person, share: weight / total },
            parts: [settledPart(analysis, person), { of: `weights.${person}.weight` }],
          };
        })
        .toSorted((one, other) => other.value - one.value);
    },
  },
  {
    id: "outcome.quotaWeight",
    path: "outcome.quotaWeight",
    parts: () => [{ of: "rule.quota" }, { of: "outcome.totalWeight" }],
  },
  { id: "outcome.totalWeight", path: "outcome.totalWeight", parts: weightParts },
  { id: "rule.quota", path: "rule.quota", params: ({ rule }) => ({ preset: rule.preset ?? "" }) },
  ...(["yes", "no"] as const).map(
    (field): Explainer => ({
      id: `chances.${field}`,
      path: `chances.{id}.${field}`,
      params: (analysis, { id }) => ({ right: rightOf(analysis, id) }),
      parts: (analysis, { id }) => {
        const estimate = analysis.estimates[id]!.buyIn;
        const observations = estimate.type === "estimated" ? estimate.a + estimate.b : 2;
        return [
          settledPart(analysis, id),
          { id: "observations", value: observations },
          assumed(field === "yes" ? "line" : "opposition"),
        ];
      },
    }),
  ),
  ...(["ifYes", "ifUndecided", "ifNo"] as const).map(
    (field): Explainer => ({
      id: `pivots.${field}`,
      path: `pivots.{id}.${field}`,
      params: (analysis, { id }) => ({ right: rightOf(analysis, id) }),
      parts: (_, { id }) => [
        { of: "outcome.buy" },
        { of: `chances.${id}.yes` },
        { of: `chances.${id}.no` },
        { of: `weights.${id}.weight` },
      ],
    }),
  ),
  {
    id: "leverage",
    path: "leverage.{id}",
    params: ({ assumptions }) => ({ step: assumptions.leverageStep }),
    parts: (analysis, { id }) => {
      const { outcome } = analysis;
      if (outcome.type === "refused") return [];
      return [
        { of: "outcome.buy" },
        { id: "buyThen", value: outcome.buy + analysis.leverage[id]! },
        firstViewPart(analysis, id),
        assumed("leverageStep"),
        ...Object.keys(analysis.estimates).flatMap((person): Part[] => {
          const share = sharesIn(analysis, person).find((from) => from.id === id)?.share;
          return share === undefined ? [] : [{ id: "follows", value: share, params: { person } }];
        }),
      ];
    },
  },
  ...(["shapleyShubik", "banzhaf"] as const).map(
    (field): Explainer => ({
      id: `power.${field}`,
      path: `power.{id}.${field}`,
      params: (analysis, { id }) => ({ right: rightOf(analysis, id) }),
      parts: (_, { id }) => [{ of: `weights.${id}.weight` }, ...ruleParts],
    }),
  ),
];

const ruleParts: readonly Part[] = [{ of: "outcome.quotaWeight" }, { of: "outcome.totalWeight" }];

function paramsOfRule({ rule, chances }: Analysis) {
  return {
    quota: rule.quota,
    people: Object.keys(chances).length,
    deciders: rule.deciders?.length ?? 0,
    vetoes: rule.vetoes?.filter((id) => !rule.deciders?.includes(id)).length ?? 0,
  };
}

/** Everyone's chance of a yes, or of a no: those with a right first, then the heaviest. */
function chanceParts(analysis: Analysis, field: "buy" | "reject"): readonly Part[] {
  const rank = (id: string) => ({ decider: 0, veto: 1, none: 2 }[rightOf(analysis, id)]);
  return Object.keys(analysis.chances)
    .toSorted(
      (one, other) => rank(one) - rank(other) || analysis.weights[other]!.weight - analysis.weights[one]!.weight,
    )
    .map((id) => ({ of: `chances.${id}.${field === "buy" ? "yes" : "no"}` }));
}

function weightParts({ weights }: Analysis): readonly Part[] {
  return Object.keys(weights)
    .toSorted((one, other) => weights[other]!.weight - weights[one]!.weight)
    .map((id) => ({ of: `weights.${id}.weight` }));
}

function totalWeight({ weights }: Analysis): number {
  return sum(Object.values(weights).map(({ weight }) => weight));
}
