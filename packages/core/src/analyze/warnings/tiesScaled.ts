import { pointer } from "../../model/pointer.js";
import { network } from "../metrics/network.js";
import type { WarningRule } from "../warning.js";

/** People swayed by others for more than the whole of their view; their ties were scaled down. */
export const tiesScaled = {
  id: "tiesScaled" as const,
  severity: "info",
  find(given) {
    const { scaled } = given.once(network);
    const ties = Object.entries(given.deal.ties ?? {}).filter(
      ([, { type, to }]) => type === "sways" && scaled.includes(to),
    );
    return {
      people: scaled,
      params: { most: given.assumptions.mostSwayed },
      evidence: ties.map(([id]) => pointer("ties", id)).toSorted(),
    };
  },
} satisfies WarningRule;
