import type { MessageCheck } from "../check.js";

/**
 * What matters to them, as far as it is known: worth a look if nothing of it is there; else what more there would be,
 * until it is enough.
 */
export const tailored = {
  id: "tailored",
  find({ facts, used, id: person, bounds: { enoughFacts } }) {
    const theirs = facts.filter(({ of }) => of === "person");
    const unused = theirs.filter(({ path }) => !used.has(path));
    const count = theirs.length - unused.length;
    if (count >= enoughFacts || (count > 0 && unused.length === 0)) return [];
    const named = unused.slice(0, enoughFacts).map(({ text }) => text);
    const severity = count === 0 && named.length > 0 ? "caution" : "info";
    return [{ severity, params: { person, used: count, facts: named } }];
  },
} as const satisfies MessageCheck;
