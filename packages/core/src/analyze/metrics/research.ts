import type { ResearchTopic } from "../../model/researchTopics.js";
import { researchTopics } from "../../model/researchTopics.js";
import type { Given } from "../given.js";

/** How much of what should be known about the deal is known. */
export interface ResearchState {
  readonly known: readonly ResearchTopic[];
  readonly missing: readonly ResearchTopic[];
  /** Findings that do not say where they come from. */
  readonly unsourced: number;
}

/** Which of the six topics have a finding. */
export function research({ deal }: Given): ResearchState {
  const findingsOn = (topic: ResearchTopic) => deal.research?.[topic] ?? [];
  return {
    known: researchTopics.filter((topic) => findingsOn(topic).length > 0),
    missing: researchTopics.filter((topic) => findingsOn(topic).length === 0),
    unsourced: researchTopics.flatMap(findingsOn).filter(({ source }) => !source).length,
  };
}
