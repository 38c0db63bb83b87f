import type { KnownRole } from "../../model/role.js";

/** Names of the known roles. Those of the common sales methods stay English, as in German practice. */
export const roleNames: Readonly<Record<KnownRole, string>> = {
  economicBuyer: "Economic Buyer",
  decisionMaker: "Entscheider",
  executiveSponsor: "Executive Sponsor",
  champion: "Champion",
  coach: "Coach",
  influencer: "Beeinflusser",
  technicalBuyer: "Technical Buyer",
  userBuyer: "User Buyer",
  procurement: "Einkauf",
  legalAndCompliance: "Recht und Compliance",
  blocker: "Blocker",
  other: "Sonstige",
};
