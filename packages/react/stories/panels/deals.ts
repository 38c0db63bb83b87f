import type { Deal, Stakeholder } from "@buyinmap/core";

/** The day on which the stories judge their deals. */
export const storyDay = "2026-11-22";

const empty: Deal = { id: "empty", name: "New deal", stakeholders: {} };

const small: Deal = {
  id: "northwind",
  name: "Northwind planning suite",
  rule: { quota: 0.6, deciders: ["cfo"], vetoes: ["security"] },
  stakeholders: {
    cfo: { name: "Dana Whitfield", title: "CFO", roles: ["economicBuyer"], influence: 90, buyIn: 45, assessedAt: storyDay, assessedBy: "rae" },
    champion: {
      name: "Priya Raman",
      title: "Head of planning",
      roles: ["champion"],
      influence: 60,
      buyIn: 85,
      assessedAt: storyDay,
      assessedBy: "rae",
      readings: [
        { of: "buyIn", value: 90, tier: "costlyAct", at: "2026-10-23", by: "rae", note: "arranged the CFO meeting" },
        { of: "buyIn", value: 70, tier: "claim", at: "2026-09-30", by: "rae" },
      ],
      asks: [{ rung: 3, at: "2026-10-20", outcome: "done" }],
      reasons: [{ text: "fewer empty runs", voicedBy: "buyer", about: "utilization" }],
      concerns: [{ type: "fear", text: "a second failed rollout", state: "suspected" }],
    },
    security: { title: "Head of security", roles: ["technicalBuyer"], influence: 50 },
    users: { name: "Sam Ortiz", title: "Dispatcher", roles: ["userBuyer"], influence: 30, buyIn: 70, assessedAt: "2026-07-25", assessedBy: "rae" },
  },
  ties: {
    t1: { from: "champion", to: "cfo", type: "sways", strength: 0.3 },
    t2: { from: "users", to: "champion", type: "sways" },
    t3: { from: "users", to: "champion", type: "reportsTo" },
  },
  team: { rae: { name: "Rae Costa" }, ben: { name: "Ben Adeyemi" } },
  research: { painPoints: [{ text: "Trucks run empty one trip in five", source: "Priya Raman", at: "2026-10-02", by: "rae" }] },
};

const roles = ["economicBuyer", "champion", "technicalBuyer", "userBuyer", "procurement", "legalAndCompliance", "influencer", "blocker"];
const names = [
  "Ingrid Solberg",
  "Marcus Lindgren",
  "Priya Nair",
  "Tomasz Zieliński",
  "Hélène Roux",
  "Jorge Castillo",
  "Amara Okoye",
  "Wei Zhang",
  "Lotte de Vries",
  "Stefan Brandt",
  "Olivia Grant",
  "Hugo Pires",
];

/** Twelve people, each with something of everything, made by rule so that the story is the same every day. */
function fullDeal(): Deal {
  const stakeholders: Record<string, Stakeholder> = {};
  names.forEach((name, index) => {
    const buyIn = (index * 37 + 20) % 100;
    stakeholders[`p${String(index).padStart(2, "0")}`] = {
      name,
      title: `Title ${index + 1}`,
      roles: [roles[index % roles.length]!],
      influence: (index * 53 + 35) % 100,
      buyIn,
      assessedAt: "2026-11-12",
      assessedBy: "rae",
      readings: [
        { of: "buyIn", value: Math.min(100, buyIn + 10), tier: "statement", at: "2026-10-30", by: "rae", note: "said so in the workshop" },
        { of: "buyIn", value: Math.max(0, buyIn - 10), tier: "act", at: "2026-09-12", by: "ben" },
        { of: "influence", value: 60, tier: "inference", at: "2026-08-01" },
      ],
      asks: [
        { rung: 1, at: "2026-09-20", outcome: "done", by: "rae", note: "sent us the list of criteria" },
        { rung: 2, at: "2026-10-10", outcome: "hedged" },
        { rung: 3, at: "2026-11-01", outcome: "open" },
      ],
      reasons: [
        { text: "Two people less on manual reporting", voicedBy: "buyer", at: "2026-10-30", about: "effort" },
        { text: "One number for the whole board", voicedBy: "seller", at: "2026-10-30" },
      ],
      concerns: [
        { type: "experience", text: "The last rollout took a year longer than planned", state: "voiced", at: "2026-10-30", about: "timeline" },
        { type: "doubt", text: "Whether nine plants can go live together", state: "workedThrough" },
        { type: "fear", text: "Losing the say over their own plan", state: "suspected" },
      ],
      criteria: [
        { text: "Goes live within two quarters", about: "timeline", weight: 3 },
        { text: "Cost over five years", about: "cost" },
      ],
      persona: {
        caresAbout: ["service level", "calm Mondays"],
        pressures: ["the new COO"],
        measuredBy: ["waste", "stock turns"],
        day: "Starts at six with the overnight orders.",
      },
      coverage: [
        { seller: "rae", lastContactOn: "2026-11-12", strength: "regular" },
        { seller: "ben", strength: "brief" },
      ],
      research: { priorities: [{ text: "Waste down by a fifth", source: "annual report 2025, page 14", at: "2026-08-28" }] },
    };
  });
  return {
    id: "kestrel",
    name: "Kestrel Foods: demand planning",
    rule: { quota: 0.6, deciders: ["p00", "p04"], vetoes: ["p09"] },
    stakeholders,
    ties: {
      t1: { from: "p01", to: "p00", type: "sways", strength: 0.3 },
      t2: { from: "p02", to: "p00", type: "sways", strength: 0.1 },
      t3: { from: "p05", to: "p04", type: "sways", strength: 0.6 },
      t4: { from: "p06", to: "p00", type: "reportsTo" },
      t5: { from: "p03", to: "p09", type: "conflict", note: "over the budget of last year" },
    },
    team: { rae: { name: "Rae Costa" }, ben: { name: "Ben Adeyemi" }, mia: { name: "Mia Tanaka" } },
    research: {
      painPoints: [{ text: "Planners rebuild the forecast in spreadsheets every Monday", source: "workshop", at: "2026-09-17" }],
      priorities: [{ text: "Waste down by a fifth by the end of 2027", source: "annual report" }],
      effects: [{ text: "1.9 million euro of stock written off" }],
      presentSolution: [{ text: "Spreadsheets on top of an old ERP module", source: "Tomasz Zieliński" }],
      budget: [{ text: "Nothing set aside yet", source: "Priya Nair" }],
    },
    steps: {
      step1: {
        rule: "surfaceConcerns",
        about: ["p04"],
        owner: "rae",
        text: "Ask Hélène Roux what holds them back",
        questions: ["unasked"],
        state: "accepted",
        createdOn: "2026-11-02",
        due: "2026-11-18",
        effort: 1,
        effects: [{ id: "p04", mass: 2 }],
        because: ["/stakeholders/p04/concerns/2"],
      },
      step2: { rule: "workThroughConcern", about: ["p00"], text: "Work through what worries Ingrid Solberg", state: "accepted", createdOn: "2026-11-20", effort: 2, effects: [{ id: "p00", mean: 8, mass: 2 }] },
      step3: { rule: "setCriteria", about: ["p09"], owner: "mia", text: "Set the criteria together with Stefan Brandt", state: "done", createdOn: "2026-10-20", doneOn: "2026-11-10", outcome: "He wants to see the audit trail first." },
      step4: { rule: "nextRung", about: ["p02"], text: "Ask Priya Nair to pass your summary on", state: "dropped", createdOn: "2026-11-01", doneOn: "2026-11-03" },
    },
  };
}

const endless = "Bartholomäus-Maximilian-von-und-zu-Hohenwaldeck-Donnersmarck".repeat(3);
const rambling = `${"He said it again and again, at every occasion and in front of everyone. ".repeat(12)}${endless}`;

/** Names that never end, two people of one name, right-to-left script, a rule that names nobody, extremes, the future. */
const absurd: Deal = {
  id: "absurd",
  name: endless,
  rule: { quota: 1, deciders: ["ghost", "long"], vetoes: ["long", "twin1", "twin2", "rtl", "none", "zero"] },
  stakeholders: {
    long: {
      name: endless,
      title: endless,
      influence: 100,
      buyIn: 0,
      assessedAt: storyDay,
      assessedBy: "nobody on the team",
      readings: [
        { of: "buyIn", value: 100, tier: "costlyAct", at: "2031-01-01", note: rambling },
        { of: "buyIn", value: 33.333, tier: "claim", at: "1999-12-31", by: endless },
        { of: "buyIn", value: 0, tier: "inference", at: "2026-11-22" },
      ],
      asks: Array.from({ length: 5 }, () => ({ rung: 4 as const, at: "2026-01-01", outcome: "declined" as const, note: rambling })),
      reasons: [{ text: rambling, voicedBy: "seller", about: endless }],
      concerns: [{ type: "hope", text: rambling, state: "workedThrough", about: endless }],
      criteria: [
        { text: rambling, about: endless, weight: 1e9 },
        { text: "x", about: endless },
      ],
      coverage: [{ seller: "s1", lastContactOn: "2040-02-29", strength: "none" }],
      persona: { caresAbout: Array.from({ length: 20 }, (_, index) => `${index} ${endless}`), day: rambling },
      research: { budget: [{ text: rambling, source: endless }] },
    },
    twin1: { name: "Alex", influence: 50, buyIn: 100, criteria: [{ text: "x", about: endless }] },
    twin2: { name: "Alex", influence: 50, buyIn: 100 },
    rtl: { name: "نورا المنصوري", title: "مديرة المشتريات", influence: 0, buyIn: 60 },
    none: {},
    zero: { name: "🦆", influence: 0, buyIn: 0 },
    left: { name: "Gone Already", influence: 90, buyIn: 90, leftOn: "2020-01-01", readings: [{ of: "buyIn", value: 90, tier: "act", at: "2019-01-01" }] },
  },
  ties: {
    t1: { from: "twin1", to: "long", type: "sways", strength: 1 },
    t2: { from: "twin2", to: "long", type: "sways", strength: 1 },
    t3: { from: "rtl", to: "long", type: "sways", strength: 0.001 },
    t4: { from: "long", to: "twin1", type: "sways", strength: 1 },
    t5: { from: "long", to: "rtl", type: "conflict", note: rambling },
  },
  team: { s1: { name: endless } },
  steps: {
    gone: { rule: "noSuchRule", about: ["long", "twin1", "rtl"], through: ["twin2"], owner: "s1", text: rambling, questions: ["noSuchQuestion"], state: "accepted", createdOn: "1999-12-31", due: "1999-12-31", effort: 1e6, effects: [{ id: "long", mean: -300, rung: 4 }], because: ["/stakeholders/nobody/readings/7", "", "/ties/none"] },
    bare: { rule: "nextRung", about: ["none"], state: "accepted", createdOn: "2031-01-01", due: "2040-02-29" },
    done: { rule: "noSuchRule", about: [], state: "done", createdOn: "2026-01-01", outcome: rambling },
    dropped: { rule: "hearOpponent", about: ["zero"], state: "dropped", createdOn: "2026-01-01", doneOn: "2026-01-02" },
  },
  research: { painPoints: Array.from({ length: 6 }, () => ({ text: rambling, source: endless })) },
};

/** The absurd deal with a rule that names only people who are there, so that there is a forecast. */
const extreme: Deal = { ...absurd, id: "extreme", rule: { quota: 1, deciders: ["long"], vetoes: ["twin1"] } };

/** The deals that every panel is shown with, each with the person that an editor of one person is about. */
export const storyDeals = {
  Empty: { deal: empty, id: "nobody" },
  Small: { deal: small, id: "champion" },
  Full: { deal: fullDeal(), id: "p00" },
  Absurd: { deal: absurd, id: "long" },
  Extreme: { deal: extreme, id: "long" },
} as const satisfies Record<string, { deal: Deal; id: string }>;
export type StoryName = keyof typeof storyDeals;
