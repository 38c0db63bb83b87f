import type { Member } from "../../model/committee.js";
import { assumedEffect } from "../assumedEffect.js";
import { signsOfDeciding } from "../deciders.js";
import { evidenceOf } from "../evidence.js";
import { inPerson } from "../inPerson.js";
import type { Scene } from "../scene.js";
import { isConvinced } from "../standing.js";
import type { StepRule } from "../stepRule.js";

/** A supporter who sways nobody that decides, near or far, and a decider still to be won to whom nothing ties them. */
export const connectToDecider = {
  id: "connectToDecider",
  move: "raiseInfluence",
  phase: "open",
  proof: { type: "reading", of: "influence", tier: "act" },
  families: ["coCreate", "noticeWhatMatters"],
  find: (scene) => {
    const deciders = scene.people.filter((member) => signsOfDeciding(member, scene).length > 0);
    const swaying = whoSways(deciders, scene);
    const people = inPerson(scene);
    const open = people.filter((member) => deciders.includes(member) && !isConvinced(member.id, scene));
    const { weights, settled, assumptions } = scene.analysis;
    const byWeight = open.toSorted((one, other) => weights[other.id]!.weight - weights[one.id]!.weight);
    return people.flatMap(({ id }) => {
      const evidence = evidenceOf(id, "buyIn", scene);
      if (evidence.length === 0 || !isConvinced(id, scene) || swaying.has(id)) return [];
      const decider = byWeight.find((other) => !isTied(id, other.id, scene));
      const view = settled[id]!;
      if (!decider || view.type === "unknown") return [];
      return [
        {
          about: [id, decider.id],
          because: [...evidence, ...signsOfDeciding(decider, scene)],
          params: { view: view.view, line: assumptions.line },
          effects: assumedEffect("connectToDecider", id, scene),
        },
      ];
    });
  },
} as const satisfies StepRule;

/** Deciders, and everyone who sways one of them, near or far: a walk against the ties. */
function whoSways(deciders: readonly Member[], { analysis: { sways } }: Scene): ReadonlySet<string> {
  const swaying = new Set(deciders.map(({ id }) => id));
  for (const id of swaying) {
    for (const { from, to } of sways) if (to === id) swaying.add(from);
  }
  return swaying;
}

function isTied(one: string, other: string, { deal }: Scene): boolean {
  const pair = [one, other];
  return Object.values(deal.ties ?? {}).some(({ from, to }) => pair.includes(from) && pair.includes(to));
}
