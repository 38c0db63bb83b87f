import { pointer } from "../../model/pointer.js";
import { isHeardFrom } from "../isHeardFrom.js";
import { inPerson } from "../inPerson.js";
import type { StepRule } from "../stepRule.js";
import { swayOf } from "../ties.js";

/** Someone whom no seller has met and who was never heard from, but to whom an advocate, or presumed one, has a way. */
export const introduce = {
  id: "introduce",
  move: "reach",
  phase: "open",
  proof: { type: "contact" },
  families: ["coCreate", "noticeWhatMatters"],
  find: (scene) => {
    const { gaps, paths } = scene.analysis;
    return inPerson(scene).flatMap((member) => {
      const { id, stakeholder } = member;
      const people = paths[id]?.people;
      if (!people || !gaps.coverage.notMet.includes(id) || isHeardFrom(member, scene)) return [];
      const ties = people.flatMap((from, index) => swayOf(from, people[index + 1] ?? "", scene));
      const unmet = pointer("stakeholders", id, ...(stakeholder.coverage ? ["coverage"] : []));
      return [{ about: [id], because: [unmet, ...ties], through: people.slice(0, -1) }];
    });
  },
} as const satisfies StepRule;
