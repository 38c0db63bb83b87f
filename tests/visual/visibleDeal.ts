import type { Deal } from "@buyinmap/core";

/** A small committee on which every layer has something to show. */
export const visibleDeal: Deal = {
  id: "visible",
  name: "Visible",
  rule: { quota: 0.6, vetoes: ["legal"], deciders: ["cfo"] },
  stakeholders: {
    cfo: {
      name: "Dana Whitfield",
      title: "CFO",
      roles: ["economicBuyer"],
      influence: 90,
      buyIn: 48,
      target: { buyIn: 75 },
      readings: [
        { at: "2026-10-02", of: "buyIn", value: 30, tier: "statement" },
        { at: "2026-10-20", of: "influence", value: 82, tier: "act" },
      ],
    },
    lead: {
      name: "Priya Nair",
      roles: ["champion"],
      influence: 62,
      buyIn: 86,
      asks: [{ at: "2026-10-10", rung: 3, outcome: "done" }],
    },
    legal: { name: "Sam Ode", roles: ["legalAndCompliance"], influence: 74, buyIn: 22 },
    twin: { name: "Ana Ruiz", influence: 40, buyIn: 64 },
    twin2: { name: "Ben Okri", influence: 40, buyIn: 64 },
    blocker: { name: "Cy Marsh", roles: ["blocker"], influence: 25, buyIn: 12 },
    half: { name: "Lotte de Vries", influence: 55 },
    other: { name: "Omar Haddad", buyIn: 40 },
    seat: { title: "CISO" },
  },
  ties: {
    a: { from: "lead", to: "cfo", type: "sways", strength: 0.7 },
    b: { from: "twin", to: "lead", type: "reportsTo" },
    c: { from: "blocker", to: "legal", type: "conflict" },
  },
  reviews: {
    r1: { at: "2026-09-01", state: "settled", snapshot: { cfo: { influence: 70, buyIn: 20 }, lead: { influence: 40, buyIn: 60 } } },
    r2: { at: "2026-10-01", state: "settled", snapshot: { cfo: { influence: 80, buyIn: 35 }, lead: { influence: 55, buyIn: 70 } } },
  },
};
