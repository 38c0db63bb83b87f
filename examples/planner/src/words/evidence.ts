import type { Rung } from "@buyinmap/core";

/** The ask ladder: how far someone has gone for it in the open. */
export const rungNames: Readonly<Record<Rung, string>> = {
  0: "Nothing yet",
  1: "Shared criteria, rivals or budget",
  2: "Passed our summary on",
  3: "Arranged a meeting with a decider",
  4: "Made the case without us",
};
