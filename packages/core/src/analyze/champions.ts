import type { Member } from "../model/committee.js";
import type { Given } from "./given.js";
import { advocacy } from "./metrics/advocacy.js";

/**
 * Whoever stands for the deal inside: champions by role, and those whose acts have made them advocates. Where nobody was
 * asked for anything, nobody's acts are looked into.
 */
export function champions(given: Given): readonly Member[] {
  return given.committee.filter(({ id, stakeholder: { roles, asks } }) => {
    if (roles?.includes("champion")) return true;
    return (asks !== undefined || given.effects.length > 0) && given.once(advocacy)[id]!.advocate;
  });
}
