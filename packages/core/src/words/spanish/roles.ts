import type { KnownRole } from "../../model/role.js";

/** Names of the known roles. */
export const roleNames: Readonly<Record<KnownRole, string>> = {
  economicBuyer: "Comprador económico",
  decisionMaker: "Responsable de la decisión",
  executiveSponsor: "Patrocinador ejecutivo",
  champion: "Champion",
  coach: "Coach",
  influencer: "Prescriptor",
  technicalBuyer: "Comprador técnico",
  userBuyer: "Comprador usuario",
  procurement: "Compras",
  legalAndCompliance: "Legal y cumplimiento",
  blocker: "Detractor",
  other: "Otro",
};
