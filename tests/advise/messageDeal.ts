import type { Deal } from "@buyinmap/core";
import { freeze } from "../deal.js";

export const asOf = "2026-11-22";

/** A deal of whose decider everything is known that a message can speak of, and some things that it must not. */
export const northwind: Deal = freeze({
  id: "northwind",
  name: "Northwind planning suite",
  account: { name: "Northwind" },
  stage: "Proposal",
  rule: { quota: 0.6, deciders: ["cfo"] },
  research: {
    presentSolution: [
      { text: "planning runs in 14 spreadsheets", source: "job ad", at: "2026-10-01" },
      { text: "trucks wait at the gate" },
    ],
    budget: [{ text: "200k set aside for tools", source: "call with the champion" }],
  },
  stakeholders: {
    cfo: {
      name: "Dana Whitfield",
      title: "CFO",
      roles: ["economicBuyer"],
      influence: 90,
      buyIn: 45,
      assessedAt: asOf,
      assessedBy: "rae",
      reasons: [
        { text: "fewer empty runs", voicedBy: "buyer", at: "2026-11-01" },
        { text: "a saving of a million", voicedBy: "seller" },
      ],
      concerns: [
        { type: "fear", text: "a second failed rollout", state: "suspected" },
        { type: "doubt", text: "too few planners to run it", state: "voiced", at: "2026-11-10" },
        { type: "doubt", text: "no interface to payroll", state: "workedThrough" },
      ],
      criteria: [{ text: "payback within a year" }],
      persona: {
        pressures: ["closing the quarter late", "auditors asking for forecasts"],
        caresAbout: ["cash in the bank"],
        movesNeedle: ["a forecast everyone trusts"],
        holdsBack: ["after that second failed rollout nobody dares"],
        measuredBy: ["working capital"],
      },
      research: {
        priorities: [{ text: "cut fuel cost by 8% this year", source: "annual report 2025", at: "2026-09-01" }],
      },
      notes: [
        { text: "Her brother works for the rival, be careful about pricing" },
        { text: "likes short calls", internal: false },
      ],
      coverage: [{ seller: "rae", strength: "regular", lastContactOn: "2026-11-01" }],
    },
    champion: {
      name: "Priya Raman",
      roles: ["champion"],
      concerns: [{ type: "fear", text: "losing her team", state: "suspected" }],
    },
    security: { roles: ["technicalBuyer"], influence: 50 },
  },
  ties: { t1: { from: "champion", to: "cfo", type: "sways", strength: 0.3 } },
  team: { rae: { name: "Rae Costa" } },
  notes: [{ text: "The board meets in secret on Friday" }],
});
