/** The six things to know before a deal is ready to be sold. */
export const researchTopics = ["painPoints", "priorities", "effects", "presentSolution", "size", "budget"] as const;
export type ResearchTopic = (typeof researchTopics)[number];
