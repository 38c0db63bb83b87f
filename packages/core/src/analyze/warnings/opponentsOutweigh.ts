import { isConvinced } from "../metrics/advocacy.js";
import { settled } from "../metrics/settled.js";
import { weights } from "../metrics/weights.js";
import { about, nothing, type WarningRule } from "../warning.js";

/** Those at the line weigh no more than those who speak against. */
export const opponentsOutweigh = {
  id: "opponentsOutweigh" as const,
  severity: "serious",
  find(given) {
    const views = given.once(settled);
    const weighed = given.once(weights);
    const against: string[] = [];
    let supporting = 0;
    let opposing = 0;
    for (const { id } of given.committee) {
      const view = views[id]!;
      const { weight } = weighed[id]!;
      if (isConvinced(view, given)) supporting += weight;
      if (view.type === "unknown" || view.view >= given.assumptions.opposition) continue;
      opposing += weight;
      against.push(id);
    }
    return supporting > opposing ? nothing : { ...about(against), params: { supporting, opposing } };
  },
} satisfies WarningRule;
