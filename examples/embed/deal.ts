import type { Deal } from "@buyinmap/core";

/** An invented deal. A host would take its own from `parseDeal(text)`. */
export const deal: Deal = {
  id: "northwind",
  name: "Northwind planning suite",
  rule: { quota: 0.6, deciders: ["cfo"] },
  stakeholders: {
    cfo: { name: "Dana Whitfield", title: "CFO", roles: ["economicBuyer"], influence: 90, buyIn: 45 },
    operations: { name: "Priya Raman", title: "Head of Operations", roles: ["champion"], influence: 60, buyIn: 85 },
    planner: { name: "Tomás Rivera", title: "Senior Planner", roles: ["userBuyer"], influence: 25, buyIn: 70 },
    security: { title: "Security lead", roles: ["technicalBuyer"], influence: 50 },
  },
  ties: { t1: { from: "operations", to: "cfo", type: "sways", strength: 0.3 } },
};
