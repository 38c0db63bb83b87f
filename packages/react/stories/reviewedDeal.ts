import type { Deal, Stakeholder } from "@buyinmap/core";
import { fortyPeople } from "./deals.js";

const claimed = { assessedAt: "2026-11-20", assessedBy: "rae" };
const arrangedMeeting: Stakeholder = { asks: [{ rung: 3, at: "2026-10-20", outcome: "done" }] };

/** Nine people and three reviews: some moved steadily, some went back, one was not known at first, one has left. */
export const reviewedDeal: Deal = {
  id: "reviewed",
  name: "Northwind planning suite",
  rule: { quota: 0.6, deciders: ["cfo"], vetoes: ["security"] },
  stakeholders: {
    cfo: { name: "Dana Whitfield", title: "CFO", roles: ["economicBuyer"], influence: 90, buyIn: 55, ...claimed },
    champion: { name: "Priya Raman", roles: ["champion"], influence: 62, buyIn: 88, ...arrangedMeeting, ...claimed },
    security: { name: "Marcus Oyelaran", roles: ["technicalBuyer"], influence: 50, buyIn: 34, ...claimed },
    legal: { name: "Elena Vasquez", roles: ["legalAndCompliance"], influence: 44, buyIn: 66, ...claimed },
    planner: { name: "Tom Lindqvist", roles: ["userBuyer"], influence: 24, buyIn: 81, ...claimed },
    plant: { name: "Jonas Quill", roles: ["blocker"], influence: 71, buyIn: 22, ...claimed },
    coach: { name: "Ines Bergström", roles: ["coach"], influence: 33, buyIn: 74, ...claimed },
    buyer: { name: "Aiko Tanaka", roles: ["procurement"], influence: 57, ...claimed },
    formerCoo: { name: "Ravi Mistry", roles: ["executiveSponsor"], leftOn: "2026-11-01" },
  },
  reviews: {
    august: {
      at: "2026-08-31",
      name: "After discovery",
      state: "settled",
      snapshot: {
        cfo: { influence: 82, buyIn: 30 },
        champion: { influence: 45, buyIn: 62 },
        security: { influence: 50, buyIn: 55 },
        planner: { influence: 20, buyIn: 48 },
        plant: { influence: 60, buyIn: 45 },
        formerCoo: { influence: 86, buyIn: 70 },
      },
    },
    october: {
      at: "2026-10-05",
      name: "Before the proposal",
      state: "settled",
      snapshot: {
        cfo: { influence: 90, buyIn: 38 },
        champion: { influence: 55, buyIn: 80, rung: 2 },
        security: { influence: 50, buyIn: 40 },
        legal: { influence: 40, buyIn: 50 },
        plant: { influence: 66, buyIn: 36 },
        coach: { influence: 30, buyIn: 70 },
        formerCoo: { influence: 86, buyIn: 76 },
      },
    },
    november: {
      at: "2026-11-06",
      state: "settled",
      snapshot: {
        cfo: { influence: 90, buyIn: 49 },
        champion: { influence: 60, buyIn: 86, rung: 3 },
        security: { influence: 50, buyIn: 28 },
        legal: { influence: 44, buyIn: 58 },
        planner: { influence: 24, buyIn: 70 },
        plant: { influence: 71, buyIn: 26 },
        coach: { influence: 33, buyIn: 62 },
        buyer: { influence: 57 },
      },
    },
  },
};

/** Forty people with one review: too many for all trails at once. */
export const reviewedCrowd: Deal = {
  ...fortyPeople,
  reviews: {
    first: {
      at: "2026-10-12",
      name: "First look",
      state: "settled",
      snapshot: Object.fromEntries(
        Object.entries(fortyPeople.stakeholders).map(([id, { influence = 50, buyIn = 50 }], index) => [
          id,
          { influence: Math.max(0, influence - (index % 7) * 3), buyIn: Math.max(0, buyIn - (index % 5) * 6) },
        ]),
      ),
    },
  },
};
