import { daysBetween } from "../../model/daysBetween.js";
import { champions } from "../champions.js";
import { overdue, type Sign, type WarningRule } from "../warning.js";

/**
 * A champion with whom nobody spoke, and who neither said, did nor answered anything, for 30 days. Where no such thing
 * was ever noted there is nothing to count from.
 */
export const championSilent = {
  id: "championSilent" as const,
  severity: "caution",
  find(given) {
    return overdue(champions(given), given.assumptions.silentAfter, ({ stakeholder: { coverage, readings, asks } }) => {
      const signs: Sign[] = [];
      coverage?.forEach(({ lastContactOn }, index) => note(lastContactOn, `/coverage/${index}`));
      readings?.forEach(
        ({ tier, at }, index) => tier === "claim" || tier === "inference" || note(at, `/readings/${index}`),
      );
      asks?.forEach(({ outcome, at }, index) => outcome === "open" || note(at, `/asks/${index}`));
      return signs;

      function note(at: string | undefined, path: string): void {
        if (at !== undefined && at <= given.asOf) signs.push({ age: daysBetween(at, given.asOf), path });
      }
    });
  },
} satisfies WarningRule;
