import { committee, type Assumptions, type Deal, type MarkAnalysis, type Stakeholder } from "@buyinmap/core";
import type { Catalog } from "./catalog.js";
import { describePeople, describer, seenIn, type Person } from "./people.js";
import { mostWarned } from "./sayWarnings.js";
import { targetsIn, type Targets } from "./targets.js";

/** What people are described from. */
export interface Describing {
  readonly deal: Deal;
  readonly analysis: MarkAnalysis;
  /** As the host gave them: the same object as long as nothing changes. */
  readonly assumptions: Partial<Assumptions> | undefined;
  readonly catalog: Catalog;
  /** Those that the deal holds, when left out. */
  readonly targets: Targets | undefined;
}

/** People, with what they were described from. */
export interface Described extends Describing {
  readonly people: readonly Person[];
}

/**
 * Everyone who counts on the day of the analysis. Of more people than are warned about, only those are described anew who
 * are not the same objects as the last time: whoever has not changed is seen as before, whatever others do.
 */
export function describeAgain(now: Describing, last?: Described): Described {
  const changed = last && changedSince(last, now);
  return { ...now, people: changed ? describeChanged(now, changed, last) : describeAll(now) };
}

function describeAll({ deal, analysis, catalog, targets = targetsIn(deal) }: Describing): readonly Person[] {
  return describePeople(deal, analysis, catalog, targets);
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
