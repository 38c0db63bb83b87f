import type { Deal } from "@buyinmap/core";
import { unknowns } from "../../../packages/react/stories/deals.js";

const { cfo, champion } = unknowns.stakeholders;

/** A committee with something for every layer: all families, ties, evidence apart from claims, targets, an earlier review. */
export const fullDeal: Deal = {
  ...unknowns,
  id: "full",
  stakeholders: {
    ...unknowns.stakeholders,
    cfo: { ...cfo!, target: { buyIn: 80 } },
    champion: {
      ...champion!,
      readings: [{ of: "buyIn", value: 55, tier: "act", at: "2026-10-01", by: "rae" }],
    },
    blocker: { name: "Otto Grün", roles: ["blocker"], influence: 70, buyIn: 15, assessedAt: "2026-11-22", assessedBy: "rae" },
    imported: { name: "Ida Moen", readings: [{ of: "influence", value: 40, tier: "inference", at: "2026-11-01" }, { of: "buyIn", value: 60, tier: "inference", at: "2026-11-01" }] },
  },
  ties: {
    sways: { from: "champion", to: "cfo", type: "sways", strength: 0.3 },
    reports: { from: "security", to: "cfo", type: "reportsTo" },
    conflict: { from: "blocker", to: "champion", type: "conflict" },
  },
};
