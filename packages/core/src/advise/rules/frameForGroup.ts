import { inPerson } from "../inPerson.js";
import type { Scene } from "../scene.js";
import { isConvinced } from "../standing.js";
import { resolveConflict } from "./resolveConflict.js";
import type { StepRule } from "../stepRule.js";
import { plain, taggedBy, type Tagged } from "../tagged.js";

/**
 * Several people judge by the same matter or want it for the same, and not all of them are convinced: what it means for
 * all of them comes before anything is tailored to one. Content made for single people was found to lower a group's
 * consensus, and relevance to the group to raise it (Gartner, survey of 632 buyers, 2024). Of several such matters the
 * one that the greatest weight shares.
 */
export const frameForGroup = {
  id: "frameForGroup",
  move: "group",
  phase: "open",
  proof: { type: "reason" },
  families: ["coCreate", "setCriteria", "noticeWhatMatters"],
  find: (scene) => {
    const shared = [...matters(scene).values()].filter((entries) => isOpen(entries, scene));
    const sorted = shared.toSorted((one, other) => weightOf(other, scene) - weightOf(one, scene));
    const first = sorted.find((holders) => !areAtOdds(holders, scene));
    if (!first) return [];
    const others = sorted.filter((holders) => holders !== first);
    return [
      {
        about: first.map(({ id }) => id),
        because: first.flatMap(({ entries }) => entries.map(({ path }) => path)),
        params: {
          tag: first[0]!.entries[0]!.tag,
          texts: first.map(({ entries }) => entries[0]!.text),
          others: others.map(([holder]) => holder!.entries[0]!.tag),
        },
      },
    ];
  },
} as const satisfies StepRule;

/** Someone, and what they have noted under one tag. */
interface Holder {
  readonly id: string;
  readonly entries: Tagged[];
}

/** Who judges by what or wants it for what, by tag; tags and people in fixed order. */
function matters(scene: Scene): ReadonlyMap<string, readonly Holder[]> {
  const byTag = new Map<string, Holder[]>();
  for (const member of inPerson(scene)) {
    for (const entry of taggedBy(member, scene)) {
      if (entry.kind === "concern") continue;
      const holders = byTag.get(plain(entry.tag)) ?? [];
      const last = holders.at(-1);
      if (last?.id === member.id) last.entries.push(entry);
      else byTag.set(plain(entry.tag), [...holders, { id: member.id, entries: [entry] }]);
    }
  }
  return new Map([...byTag].toSorted(([one], [other]) => Number(one > other) - Number(one < other)));
}

function isOpen(holders: readonly Holder[], scene: Scene): boolean {
  return holders.length > 1 && !holders.every(({ id }) => isConvinced(id, scene));
}

/** Two people who want different things of it are brought to one table by a step of their own. */
function areAtOdds(holders: readonly Holder[], scene: Scene): boolean {
  const ids = holders.map(({ id }) => id);
  if (ids.length > 2) return false;
  return resolveConflict.find(scene).some(({ about }) => about.every((id) => ids.includes(id)));
}

function weightOf(holders: readonly Holder[], { analysis: { weights } }: Scene): number {
  let weight = 0;
  for (const { id } of holders) weight += weights[id]!.weight;
  return weight;
}
