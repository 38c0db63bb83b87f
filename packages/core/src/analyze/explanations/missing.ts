import { sum } from "../../math/sum.js";
import type { Analysis } from "../analyze.js";
import type { Explainer, Part } from "../explanation.js";
import { assumed, settledPart } from "./known.js";

/** What is still missing. */
export const missing: readonly Explainer[] = [
  {
    id: "gaps.support.margin",
    path: "gaps.support.margin",
    parts: (analysis) => [
      ...convinced(analysis),
      { id: "needed", value: needed(analysis), params: { quota: analysis.rule.quota } },
    ],
  },
  {
    id: "gaps.support.share",
    path: "gaps.support.share",
    parts: () => [{ of: "gaps.support.margin" }, { of: "outcome.totalWeight" }],
  },
  { id: "gaps.support.gap", path: "gaps.support.gap", parts: () => [{ of: "gaps.support.margin" }] },
  {
    id: "gaps.support.decidersMissing",
    path: "gaps.support.decidersMissing.length",
    parts: (analysis) => [...settledParts(analysis, analysis.gaps.support.decidersMissing), assumed("line")],
  },
  {
    id: "gaps.support.vetoesAtRisk",
    path: "gaps.support.vetoesAtRisk.length",
    parts: (analysis) => [...settledParts(analysis, analysis.gaps.support.vetoesAtRisk), assumed("opposition")],
  },
  {
    id: "gaps.reach",
    path: "gaps.reach.length",
    parts: (analysis) => [...settledParts(analysis, analysis.gaps.reach), assumed("line"), ...advocates(analysis)],
  },
  {
    id: "gaps.advocacy.share",
    path: "gaps.advocacy.share",
    params: ({ gaps }) => ({ silent: gaps.advocacy.silent.length }),
    parts: ({ gaps }) => gaps.advocacy.silent.map((id) => ({ of: `weights.${id}.weight` })),
  },
  {
    id: "gaps.buyIn",
    path: "gaps.perStakeholder.{id}.buyIn",
    parts: (_, { id }) => [assumed("line"), { of: `estimates.${id}.buyIn.mean` }],
  },
  {
    id: "gaps.target",
    path: "gaps.perStakeholder.{id}.target.{axis}",
    params: (_, { axis }) => ({ axis }),
    parts: ({ gaps, estimates }, { id, axis }) => {
      const gap = gaps.perStakeholder[id]?.target?.[axis];
      const estimate = estimates[id]?.[axis];
      if (gap === undefined || estimate?.type !== "estimated") return [];
      return [{ id: "target", value: gap + estimate.mean, params: { axis } }, { of: `estimates.${id}.${axis}.mean` }];
    },
  },
  { id: "gaps.targetRung", path: "gaps.perStakeholder.{id}.target.rung" },
  { id: "assumption.mass", path: "assumptions.mass.{name}", params: (_, { name }) => ({ name }) },
  { id: "assumption", path: "assumptions.{name}", params: (_, { name }) => ({ name }) },
];

function settledParts(analysis: Analysis, ids: readonly string[]): readonly Part[] {
  return ids.map((id) => settledPart(analysis, id));
}

/** The standing of everyone who could reach others: advocates, and those who are presumed to be. */
function advocates({ advocacy }: Analysis): readonly Part[] {
  return Object.entries(advocacy).flatMap(([id, { advocate, presumed }]) => {
    return advocate || presumed ? [{ of: `advocacy.${id}.rung` }] : [];
  });
}

function convinced({ settled, assumptions }: Analysis): readonly Part[] {
  return Object.entries(settled).flatMap(([id, view]) => {
    return view.type === "settled" && view.view >= assumptions.line ? [{ of: `weights.${id}.weight` }] : [];
  });
}

function needed({ weights, rule }: Analysis): number {
  return rule.quota * sum(Object.values(weights).map(({ weight }) => weight));
}
