import { advocateRung } from "../../analyze/metrics/advocacy.js";
import type { Member } from "../../model/committee.js";
import { daysBetween } from "../../model/daysBetween.js";
import { pointer } from "../../model/pointer.js";
import { signsOfAdvocacy } from "../advocates.js";
import { asksOf } from "../asks.js";
import { inPerson } from "../inPerson.js";
import type { Scene } from "../scene.js";
import type { StepRule } from "../stepRule.js";

/**
 * Whoever stood up for a deal that was won, for referral and renewal. What they did stands, even where the evidence of
 * their buy-in has grown old.
 */
export const keepAdvocate = {
  id: "keepAdvocate",
  move: "after",
  phase: "ended",
  proof: { type: "contact" },
  families: ["noticeWhatMatters", "coCreate"],
  find: (scene) => {
    if (scene.deal.status !== "won") return [];
    return inPerson(scene).flatMap((member) => {
      const { id, stakeholder } = member;
      const { rung } = scene.analysis.advocacy[id]!;
      const acts = costlyActs(member, scene);
      const signs = rung >= advocateRung && acts.length > 0 ? acts : signsOfAdvocacy(member, scene);
      if (signs.length === 0) return [];
      const contact = lastContact(member, scene);
      const reason = stakeholder.reasons?.find(({ voicedBy }) => voicedBy === "buyer")?.text;
      return [
        {
          about: [id],
          because: [...signs, ...contact.map(({ path }) => path)],
          params: {
            rung,
            ...(reason === undefined ? {} : { reason }),
            ...(contact[0] ? { days: contact[0].days } : {}),
          },
        },
      ];
    });
  },
} as const satisfies StepRule;

/** JSON Pointers to what someone did for it at the price of their own standing. */
function costlyActs(member: Member, scene: Scene): readonly string[] {
  return asksOf(member, scene)
    .filter(({ rung, outcome }) => rung >= advocateRung && outcome === "done")
    .map(({ path }) => path);
}

/** The latest contact that anyone of ours had, as a list of one; empty where none is on record. */
function lastContact({ id, stakeholder: { coverage = [] } }: Member, { analysis: { asOf } }: Scene) {
  return coverage
    .flatMap(({ lastContactOn }, index) =>
      lastContactOn !== undefined && lastContactOn <= asOf
        ? [{ days: daysBetween(lastContactOn, asOf), path: pointer("stakeholders", id, "coverage", String(index)) }]
        : [],
    )
    .toSorted((one, other) => one.days - other.days)
    .slice(0, 1);
}
