import type { KnownRole } from "../../model/role.js";

/** Names of the known roles. */
export const roleNames: Readonly<Record<KnownRole, string>> = {
  economicBuyer: "Décideur économique",
  decisionMaker: "Décideur",
  executiveSponsor: "Sponsor exécutif",
  champion: "Champion",
  coach: "Coach",
  influencer: "Prescripteur",
  technicalBuyer: "Évaluateur technique",
  userBuyer: "Représentant des utilisateurs",
  procurement: "Achats",
  legalAndCompliance: "Juridique et conformité",
  blocker: "Opposant",
  other: "Autre",
};
