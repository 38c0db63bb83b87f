import type { Member } from "../../model/committee.js";
import { signsOfAdvocacy } from "../advocates.js";
import { assumedEffect } from "../assumedEffect.js";
import { concernsOf } from "../concerns.js";
import { inPerson } from "../inPerson.js";
import type { Scene } from "../scene.js";
import { isConvinced } from "../standing.js";
import type { StepRule } from "../stepRule.js";
import { areInConflict, swayOf } from "../ties.js";

/** An advocate, or presumed one, will be told what holds back those who listen to them, and can have answers ready. */
export const equipAdvocate = {
  id: "equipAdvocate",
  move: "advocacy",
  phase: "open",
  proof: { type: "ask", rung: 4 },
  families: ["coCreate", "workThroughBarriers"],
  find: (scene) =>
    inPerson(scene).flatMap((member) => {
      const { id } = member;
      const signs = signsOfAdvocacy(member, scene);
      const pushback = isConvinced(id, scene) ? pushbackTo(id, scene) : [];
      if (signs.length === 0 || pushback.length === 0) return [];
      const others = [...new Set(pushback.map(({ from }) => from))];
      return [
        {
          about: [id],
          because: [
            ...signs,
            ...others.flatMap((other) => swayOf(id, other, scene)),
            ...pushback.map(({ path }) => path),
          ],
          params: { people: pushback.map(({ from }) => from), concerns: pushback.map(({ text }) => text) },
          effects: others.flatMap((other) => assumedEffect("equipAdvocate", other, scene)),
        },
      ];
    }),
} as const satisfies StepRule;

/** What holds back those whom someone sways, and is not in conflict with, by whom it will come from. */
function pushbackTo(id: string, scene: Scene) {
  const isListening = ({ id: other }: Member) =>
    scene.analysis.sways.some(({ from, to }) => from === id && to === other) && !areInConflict(id, other, scene);
  return scene.people
    .filter(isListening)
    .flatMap((other) =>
      concernsOf(other, ["suspected", "voiced"], scene).map(({ text, path }) => ({ from: other.id, text, path })),
    );
}
