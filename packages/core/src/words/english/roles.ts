import type { KnownRole } from "../../model/role.js";

/** Names of the known roles. */
export const roleNames: Readonly<Record<KnownRole, string>> = {
  economicBuyer: "Economic buyer",
  decisionMaker: "Decision maker",
  executiveSponsor: "Executive sponsor",
  champion: "Champion",
  coach: "Coach",
  influencer: "Influencer",
  technicalBuyer: "Technical buyer",
  userBuyer: "User buyer",
  procurement: "Procurement",
  legalAndCompliance: "Legal and compliance",
  blocker: "Blocker",
  other: "Other",
};
