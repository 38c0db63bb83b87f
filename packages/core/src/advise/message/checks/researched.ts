import type { MessageCheck } from "../check.js";

/** One detail that proves the research: a finding with a source, on them or on their company. */
export const researched = {
  id: "researched",
  find({ facts, used, bounds: { enoughFacts } }) {
    const found = facts.filter(({ source }) => source !== undefined);
    if (found.some(({ path }) => used.has(path))) return [];
    return [{ severity: "info", params: { facts: found.slice(0, enoughFacts).map(({ text }) => text) } }];
  },
} as const satisfies MessageCheck;
