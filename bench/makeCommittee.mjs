/** @import { Deal, Reading, Stakeholder } from "@buyinmap/core" */

const tiers = /** @type {const} */ (["claim", "statement", "act", "costlyAct", "inference"]);

/**
 * An invented committee, the same on every call, as full as a deal that a team works on: everyone with scores, reasons,
 * concerns and coverage of their own, readings dealt out in turn, ties that sway up an organization chart, the first a
 * decider and the second a veto holder.
 * @param {{ people: number, ties: number, readings: number }} size
 * @returns {Deal}
 */
export function makeCommittee({ people, ties, readings }) {
  /** @type {Record<string, Stakeholder>} */
  const stakeholders = {};
  for (let person = 0; person < people; person += 1) stakeholders[`p${person}`] = makePerson(person);
  for (let index = 0; index < readings; index += 1) {
    stakeholders[`p${index % people}`]?.readings?.push(makeReading(index));
  }
  const found = [{ text: "two planners leave each year", source: "annual report, page 31", at: "2026-08-14", by: "rae" }];
  return {
    id: "committee",
    name: "Committee",
    account: { name: "Northwind", industry: "Logistics" },
    stage: "proposal",
    rule: { quota: 0.6, deciders: ["p0"], vetoes: ["p1"] },
    research: { painPoints: found, priorities: found, presentSolution: found },
    stakeholders,
    ties: Object.fromEntries(
      Array.from({ length: ties }, (_, index) => [
        `t${index}`,
        { from: `p${(index + 1) % people}`, to: `p${Math.floor(index / 2) % people}`, type: "sways", strength: 0.2 },
      ]),
    ),
    team: { rae: { name: "Rae Costa", email: "rae@example.com", hoursPerWeek: 12 } },
  };
}

/**
 * @param {number} person
 * @returns {Stakeholder}
 */
function makePerson(person) {
  return {
    name: `Dana Whitfield ${person}`,
    title: "Head of Operations",
    department: "Operations",
    organization: "Northwind",
    email: `dana.${person}@example.com`,
    roles: person === 0 ? ["economicBuyer"] : person === 2 ? ["champion"] : ["influencer"],
    influence: 20 + ((person * 37) % 80),
    buyIn: 10 + ((person * 53) % 85),
    assessedAt: "2026-11-01",
    assessedBy: "rae",
    readings: [],
    asks: [{ rung: 1, at: "2026-10-02", outcome: "done", by: "rae" }],
    reasons: [
      { text: "fewer empty runs", voicedBy: "buyer", at: "2026-10-02", about: "cost" },
      { text: "plans that hold on the day", voicedBy: "seller", at: "2026-10-02", about: "service" },
    ],
    concerns: [{ type: "fear", text: "a second failed rollout", state: "voiced", at: "2026-10-09", about: "rollout" }],
    criteria: [{ text: "live within a quarter", about: "rollout" }],
    persona: { caresAbout: ["drivers who stay"], pressures: ["a budget cut in spring"], measuredBy: ["cost per stop"] },
    coverage: [{ seller: "rae", lastContactOn: "2026-10-30", strength: "regular" }],
  };
}

/**
 * @param {number} index
 * @returns {Reading}
 */
function makeReading(index) {
  return {
    of: index % 4 === 3 ? "influence" : "buyIn",
    value: (index * 29) % 101,
    tier: tiers[index % tiers.length] ?? "claim",
    at: `2026-${String(6 + (index % 5)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`,
    by: "rae",
    note: "they came to the workshop and asked about the rollout",
  };
}
