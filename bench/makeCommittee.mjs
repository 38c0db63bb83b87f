/** @import { Deal, Reading, Stakeholder } from "@buyinmap/core" */

const tiers = /** @type {const} */ (["claim", "statement", "act", "costlyAct", "inference"]);

/**
 * An invented committee, the same on every call: everyone with scores of their own, readings dealt out in turn, ties
 * that sway in a ring, the first a decider and the second a veto holder.
 * @param {{ people: number, ties: number, readings: number }} size
 * @returns {Deal}
 */
export function makeCommittee({ people, ties, readings }) {
  /** @type {Record<string, Stakeholder>} */
  const stakeholders = {};
  for (let person = 0; person < people; person += 1) {
    stakeholders[`p${person}`] = {
      name: `Dana Whitfield ${person}`,
      title: "Head of Operations",
      roles: person === 0 ? ["economicBuyer"] : person === 2 ? ["champion"] : ["influencer"],
      influence: 20 + ((person * 37) % 80),
      buyIn: 10 + ((person * 53) % 85),
      assessedAt: "2026-11-01",
      assessedBy: "rae",
      readings: [],
      reasons: [{ text: "fewer empty runs", voicedBy: "buyer" }],
    };
  }
  for (let index = 0; index < readings; index += 1) {
    stakeholders[`p${index % people}`]?.readings?.push(makeReading(index));
  }
  return {
    id: "committee",
    name: "Committee",
    rule: { quota: 0.6, deciders: ["p0"], vetoes: ["p1"] },
    stakeholders,
    ties: Object.fromEntries(
      Array.from({ length: ties }, (_, index) => [
        `t${index}`,
        { from: `p${index % people}`, to: `p${(index + 1) % people}`, type: "sways", strength: 0.2 },
      ]),
    ),
    team: { rae: { name: "Rae Costa" } },
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
