import { coverage } from "../metrics/coverage.js";
import { concerning, nothing, type WarningRule } from "../warning.js";

/** The whole deal hangs by one buyer contact, or by one seller. */
export const singleThread = {
  id: "singleThread" as const,
  severity: "caution",
  find(given) {
    const { singleThread: sides, buyerContacts, sellers } = given.once(coverage);
    if (sides.length === 0) return nothing;
    const met = given.committee.filter(({ id }) => buyerContacts.includes(id));
    const seller = sides.includes("seller") ? { seller: sellers[0]! } : {};
    return { ...concerning(met, () => ["/coverage"]), params: { sides, ...seller } };
  },
} satisfies WarningRule;
