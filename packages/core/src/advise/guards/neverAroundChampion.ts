import type { Member } from "../../model/committee.js";
import { channelTo } from "../channel.js";
import { signsOfDeciding } from "../deciders.js";
import type { Guard } from "../guards.js";
import type { Scene } from "../scene.js";
import { soundChampions } from "../soundChampions.js";

/**
 * Never around the champion to whoever decides: the one move that cannot be undone. A step about a decider goes through
 * a champion, unless a seller of ours and that decider know each other already, the team only talks among itself, or it is
 * a supporter of their own who goes.
 * Nobody needs to be asked who has left, speaks against it or no longer counts as willing; nor does one champion need
 * another.
 */
export const neverAroundChampion: Guard = {
  id: "neverAroundChampion",
  hold(step, scene) {
    const strangers = scene.people.filter((member) => step.about.includes(member.id) && !isKnownToUs(member));
    const isToDecider = strangers.some((member) => signsOfDeciding(member, scene).length > 0);
    if (!isToDecider || stayAway.includes(step.rule)) return step;
    const champions = soundChampions(scene).map(({ id }) => id);
    const isInvolved = champions.some((id) => step.about.includes(id) || step.through.includes(id));
    const [champion] = champions;
    if (champion === undefined || isInvolved) return step;
    return { ...byWayOf(champion, scene), ...step, through: [champion, ...step.through] };
  },
};

/** Rules whose steps take nobody of ours to those they are about. */
const stayAway: readonly string[] = ["reconcileRaters", "connectToDecider"];

/** Who goes to the champion, for steps of which nobody else is nearer to those they are about. */
function byWayOf(champion: string, scene: Scene): { readonly by?: string } {
  const { by } = channelTo([champion], scene);
  return by === undefined ? {} : { by };
}

function isKnownToUs({ stakeholder: { coverage = [] } }: Member): boolean {
  return coverage.some(({ strength }) => strength === "regular" || strength === "trusted");
}
