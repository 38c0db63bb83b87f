import { everyone, type Deal } from "@buyinmap/core";

/** Every topic that a reason, a concern or a criterion of the deal names, once, in alphabetical order. */
export function topicsOf(deal: Deal): readonly string[] {
  const topics = new Set<string>();
  for (const { stakeholder } of everyone(deal)) {
    const { reasons = [], concerns = [], criteria = [] } = stakeholder;
    for (const { about } of [...reasons, ...concerns, ...criteria]) if (about) topics.add(about);
  }
  return [...topics].toSorted();
}

/** Who else judges the choice by a topic. */
export function othersWhoJudgeBy(topic: string, { deal, id }: { readonly deal: Deal; readonly id: string }): readonly string[] {
  return everyone(deal)
    .filter((other) => other.id !== id && other.stakeholder.criteria?.some(({ about }) => about === topic))
    .map((other) => other.id);
}
