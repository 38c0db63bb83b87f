import { convinced } from "../metrics/advocacy.js";
import { settled } from "../metrics/settled.js";
import { weightOf } from "../metrics/weights.js";
import { about, nothing, type WarningRule } from "../warning.js";

/** Those at the line weigh no more than those who speak against. */
export const opponentsOutweigh = {
  id: "opponentsOutweigh" as const,
  severity: "serious",
  find(given) {
    const views = given.once(settled);
    const against = given.committee.filter(({ id }) => {
      const view = views[id]!;
      return view.type === "settled" && view.view < given.assumptions.opposition;
    });
    const [supporting, opposing] = [weightOf(given.once(convinced), given), weightOf(against, given)];
    return supporting > opposing ? nothing : { ...about(against), params: { supporting, opposing } };
  },
} satisfies WarningRule;
