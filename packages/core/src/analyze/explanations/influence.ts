import { settleViews } from "../../math/swayNetwork.js";
import type { Explainer, Part } from "../explanation.js";
import type { Weight } from "../metrics/weights.js";
import { assumed, firstViewPart, sharesIn, swaysByIndex } from "./known.js";

/** Who sways whom, and what each voice weighs. */
export const influence: readonly Explainer[] = [
  {
    id: "settled",
    path: "settled.{id}.view",
    parts: (analysis, { id }) =>
      sharesIn(analysis, id).map((from) => firstViewPart(analysis, from.id, { share: from.share })),
  },
  {
    id: "sway",
    path: "sways.{index}.strength",
    params: ({ sways }, { index }) => ({ from: sways[index]?.from ?? "", to: sways[index]?.to ?? "" }),
  },
  {
    id: "weight",
    path: "weights.{id}.weight",
    params: ({ weights }, { id }) => ({ from: weights[id]?.from ?? "" }),
    parts: (_, { id }) => [{ of: `weights.${id}.influence` }, { of: `weights.${id}.salience` }],
  },
  {
    id: "weight.influence",
    path: "weights.{id}.influence",
    params: ({ weights }, { id }) => ({ from: weights[id]?.from ?? "" }),
    parts: ({ weights, effects }, { id }) => [
      sourceOfInfluence(id, weights[id]?.from),
      ...effects.flatMap(({ id: person, influence: points }): Part[] => {
        return person === id && points !== undefined ? [{ id: "effect.influence", value: points }] : [];
      }),
    ],
  },
  { id: "weight.salience", path: "weights.{id}.salience" },
  {
    id: "socialPower",
    path: "socialPower.{id}",
    parts: (analysis, { id }) => {
      const people = Object.keys(analysis.estimates);
      const heard = settleViews(
        swaysByIndex(analysis),
        people.map((person) => (person === id ? 1 : 0)),
      );
      let total = 0;
      for (const person of people) total += analysis.weights[person]!.weight;
      if (total === 0) return [];
      return people
        .map((person, index) => {
          const share = analysis.weights[person]!.weight / total;
          return {
            id: "heardBy" as const,
            value: share * heard[index]!,
            params: { person, share, heard: heard[index]! },
          };
        })
        .filter(({ value }) => value > 1e-12)
        .toSorted((one, other) => other.value - one.value);
    },
  },
  {
    id: "path",
    path: "paths.{id}.strength",
    params: ({ paths }, { id }) => ({ from: paths[id]?.people[0] ?? "" }),
    parts: ({ paths, sways }, { id }) => {
      const people = paths[id]?.people ?? [];
      return people.slice(1).map((to, step) => {
        return { of: `sways.${sways.findIndex((sway) => sway.from === people[step] && sway.to === to)}.strength` };
      });
    },
  },
];

function sourceOfInfluence(id: string, from: Weight["from"] | undefined): Part {
  if (from === "stated") return { of: `placements.${id}.influence.value` };
  return from === "estimated" ? { of: `estimates.${id}.influence.mean` } : assumed("assumedInfluence");
}
