/** @import { Deal, Stakeholder } from "@buyinmap/core" */

const roles = ["economicBuyer", "champion", "technicalBuyer", "userBuyer", "influencer", "procurement"];
const tiers = /** @type {const} */ (["claim", "statement", "act"]);
const titles = ["CFO", "Head of Operations", "Security Architect", "Senior Planner", "Controller", "Buyer"];

/**
 * Invented deals, the same on every call: everyone has a name, a title, a role, both scores and three readings, and
 * sways the next one.
 * @param {{ deals: number, stakeholders: number }} size
 * @returns {Deal[]}
 */
export function makeDeals({ deals, stakeholders }) {
  return range(deals).map((deal) => ({
    id: `deal-${deal}`,
    name: `Deal ${deal}`,
    account: { name: `Account ${deal}` },
    stage: "proposal",
    closeOn: "2027-01-29",
    stakeholders: Object.fromEntries(range(stakeholders).map((index) => [`p${index}`, makeStakeholder(deal, index)])),
    ties: Object.fromEntries(
      range(stakeholders - 1).map((index) => [
        `t${index}`,
        { from: `p${index}`, to: `p${index + 1}`, type: "sways", strength: 0.3 },
      ]),
    ),
  }));
}

/**
 * @param {number} deal
 * @param {number} index
 * @returns {Stakeholder}
 */
function makeStakeholder(deal, index) {
  const seed = deal * 7919 + index * 104_729;
  return {
    name: `Dana Whitfield ${deal}-${index}`,
    title: titles[seed % titles.length] ?? "",
    email: `dana.${deal}.${index}@example.com`,
    roles: [roles[seed % roles.length] ?? "other"],
    influence: seed % 101,
    buyIn: (seed * 31) % 101,
    assessedAt: "2026-11-22",
    readings: tiers.map((tier, step) => ({
      of: "buyIn",
      value: (seed * (step + 3)) % 101,
      tier,
      at: `2026-0${step + 7}-15`,
      note: "said so in the weekly meeting",
    })),
  };
}

/** @param {number} count */
function range(count) {
  return Array.from({ length: count }, (_, index) => index);
}
