import type { Rung, Tier } from "@buyinmap/core";

/** Names of the tiers of evidence, weakest first. */
export const tierNames: Readonly<Record<Tier, string>> = {
  inference: "Inferred",
  claim: "Claimed by us",
  statement: "Said",
  act: "Did",
  costlyAct: "Did at own cost",
};

/** The ask ladder: how far someone has gone for it in the open. */
export const rungNames: Readonly<Record<Rung, string>> = {
  0: "Nothing yet",
  1: "Shared criteria, rivals or budget",
  2: "Passed our summary on",
  3: "Arranged a meeting with a decider",
  4: "Made the case without us",
};
