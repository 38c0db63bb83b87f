import * as z from "zod/mini";

/** The roles a buying committee is usually described with. A person may hold several. */
export const knownRoles = [
  "economicBuyer",
  "decisionMaker",
  "executiveSponsor",
  "champion",
  "coach",
  "influencer",
  "technicalBuyer",
  "userBuyer",
  "procurement",
  "legalAndCompliance",
  "blocker",
  "other",
] as const;
export type KnownRole = (typeof knownRoles)[number];

/** One of {@link knownRoles}, or a role of the host's own. */
export const roleSchema: z.ZodMiniType<Role> = z.string().check(z.minLength(1));
export type Role = KnownRole | (string & {});
