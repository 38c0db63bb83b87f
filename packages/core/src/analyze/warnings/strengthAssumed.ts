import { pointer } from "../../model/pointer.js";
import { network } from "../metrics/network.js";
import type { WarningRule } from "../warning.js";

/** Ties of which nobody said how strong they are. */
export const strengthAssumed = {
  id: "strengthAssumed" as const,
  severity: "info",
  find(given) {
    const { assumed } = given.once(network);
    const people = assumed.flatMap((id) => [given.deal.ties![id]!.from, given.deal.ties![id]!.to]);
    return {
      people: [...new Set(people)].toSorted(),
      params: { strength: given.assumptions.assumedStrength, ties: assumed.length },
      evidence: assumed.map((id) => pointer("ties", id)),
    };
  },
} satisfies WarningRule;
