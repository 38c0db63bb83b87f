import { committee, type Deal, type Stakeholder } from "@buyinmap/core";
import type { Described, Describing } from "./hooks/usePeople.js";
import { describer, seenIn, type Person } from "./people.js";
import { mostWarned } from "./sayWarnings.js";
import { targetsIn } from "./targets.js";

/**
 * Everyone who counts on the day of the analysis, with only those described anew who are not the same objects as the last
 * time: whoever has not changed is seen as before, whatever others do. Nothing when more than people has changed, and when
 * they are so few that they are warned about, which others have to do with.
 */
export function describeAgain(now: Describing, last: Described): readonly Person[] | undefined {
  const changed = changedSince(last, now);
  return changed && describeChanged(now, changed, last);
}

function describeChanged(now: Describing, changed: Deal["stakeholders"], last: Described): readonly Person[] {
  const { deal, catalog, analysis } = now;
  const targets = now.targets ?? targetsIn({ ...deal, stakeholders: changed });
  const describe = describer(deal, catalog);
  const before = new Map(last.people.map((person) => [person.id, person]));
  return committee(deal, analysis.asOf).map((member) =>
    Object.hasOwn(changed, member.id)
      ? describe(member, seenIn(analysis, member, targets))
      : before.get(member.id)!,
  );
}

/** Those who are others than before; nothing when that is not all that has changed, or they are too few to matter. */
function changedSince(last: Described, now: Describing): Deal["stakeholders"] | undefined {
  const { deal, analysis } = now;
  const isSame =
    last.analysis.asOf === analysis.asOf &&
    last.assumptions === now.assumptions &&
    last.catalog === now.catalog &&
    last.targets === now.targets &&
    last.deal.ties === deal.ties &&
    last.deal.rule === deal.rule;
  const ids = Object.keys(deal.stakeholders);
  if (!isSame || ids.length <= mostWarned) return undefined;
  const changed: Record<string, Stakeholder> = {};
  for (const id of ids) {
    const [one, before] = [deal.stakeholders[id]!, last.deal.stakeholders[id]];
    if (one === before) continue;
    // Others are read out as tied to someone of that name.
    if (before && !hasSameName(one, before)) return undefined;
    changed[id] = one;
  }
  return changed;
}

function hasSameName(one: Stakeholder, other: Stakeholder): boolean {
  return one.name === other.name && one.title === other.title && one.email === other.email && one.roles === other.roles;
}
