import type { Deal, Stakeholder } from "@buyinmap/core";

const claimed = { assessedAt: "2026-11-22", assessedBy: "rae" };
const arrangedMeeting: Stakeholder = { asks: [{ rung: 3, at: "2026-10-20", outcome: "done" }] };

/** Nobody yet. */
export const emptyDeal: Deal = { id: "empty", name: "Empty deal", stakeholders: {} };

/** A decider to win, a champion who has spoken up, a veto holder. */
export const threePeople: Deal = {
  id: "northwind",
  name: "Northwind planning suite",
  rule: { quota: 0.6, deciders: ["cfo"], vetoes: ["security"] },
  stakeholders: {
    cfo: { name: "Dana Whitfield", title: "CFO", roles: ["economicBuyer"], influence: 90, buyIn: 45, ...claimed },
    champion: {
      name: "Priya Raman",
      title: "VP Operations",
      roles: ["champion"],
      influence: 60,
      buyIn: 85,
      ...arrangedMeeting,
      ...claimed,
    },
    security: {
      name: "Marcus Oyelaran",
      title: "Head of IT security",
      roles: ["technicalBuyer"],
      influence: 50,
      buyIn: 30,
      ...claimed,
    },
  },
  team: { rae: { name: "Rae Costa" } },
};

const firstNames = ["Dana", "Priya", "Marcus", "Elena", "Tom", "Aiko", "Ravi", "Ines", "Jonas", "Lena"];
const lastNames = ["Whitfield", "Raman", "Oyelaran", "Vasquez", "Lindqvist", "Tanaka", "Mistry", "Quill", "Bergström"];
const roles = [
  "economicBuyer",
  "champion",
  "technicalBuyer",
  "userBuyer",
  "legalAndCompliance",
  "procurement",
  "influencer",
  "blocker",
  "decisionMaker",
  "coach",
];

/** Forty people; every second one stands on the very same scores. */
export const fortyPeople: Deal = {
  id: "forty",
  name: "Harbor Freight renewal",
  rule: { quota: 0.6, deciders: ["p00"], vetoes: ["p02"] },
  stakeholders: Object.fromEntries(
    Array.from({ length: 40 }, (_, index): [string, Stakeholder] => {
      const together = index % 2 === 0;
      const name = `${firstNames[index % 10]!} ${lastNames[(index * 4 + Math.floor(index / 10)) % 9]!}`;
      return [
        `p${String(index).padStart(2, "0")}`,
        {
          name,
          roles: [roles[(index * 3) % 10]!],
          influence: together ? 50 : (index * 37 + 11) % 101,
          buyIn: together ? 50 : (index * 53 + 29) % 101,
          ...(index % 5 === 1 && arrangedMeeting),
          ...claimed,
        },
      ];
    }),
  ),
};

/** Some scores unknown, some people not met, one who has left. */
export const unknowns: Deal = {
  ...threePeople,
  name: "Half-known committee",
  stakeholders: {
    ...threePeople.stakeholders,
    buyerA: { name: "Karin Holt", roles: ["userBuyer"], influence: 30, ...claimed },
    buyerB: { name: "Ben Ashworth", roles: ["procurement"], influence: 30, ...claimed },
    buyerC: { name: "Lucía Prado", influence: 75, ...claimed },
    coach: { name: "Yara Klein", roles: ["coach"], buyIn: 72, ...claimed },
    ciso: { title: "CISO", roles: ["technicalBuyer"] },
    legal: { roles: ["legalAndCompliance"] },
    new: { name: "Ulrich Brandt", title: "Head of manufacturing IT" },
    gone: { name: "Gone Already", influence: 50, buyIn: 90, leftOn: "2026-01-01" },
  },
};

/** Fresh from a CRM: influence read off titles, nothing claimed yet. */
export const imported: Deal = {
  id: "imported",
  name: "Imported contacts",
  stakeholders: Object.fromEntries(
    firstNames.map((name, index): [string, Stakeholder] => [
      `c${index}`,
      {
        name: `${name} ${lastNames[index % 9]!}`,
        roles: [roles[index]!],
        readings: [
          { of: "influence", value: 95 - index * 9, tier: "inference", at: "2026-11-01" },
          ...(index % 3 === 0
            ? []
            : [{ of: "buyIn", value: (index * 31) % 100, tier: "inference", at: "2026-11-01" } as const]),
        ],
      },
    ]),
  ),
};

/** Names that are longer than any label. */
export const longNames: Deal = {
  id: "long",
  name: "Long names",
  stakeholders: {
    a: {
      name: "Hubert Blaine Wolfeschlegelsteinhausenbergerdorff",
      title: "Deputy assistant vice president of integrated supply-chain transformation",
      roles: ["economicBuyer", "champion", "executiveSponsor"],
      influence: 88,
      buyIn: 50,
      ...claimed,
    },
    b: { name: "María de los Ángeles Fernández-Villaverde y Rodríguez de Castro", influence: 40, buyIn: 70, ...claimed },
    c: { name: "渡辺 健太郎（情報システム部 部長）", roles: ["technicalBuyer"], influence: 60, buyIn: 40, ...claimed },
    d: { name: "Nguyễn Phúc Bảo Long", influence: 62, buyIn: 42, ...claimed },
    e: { title: "Someone with a very long title whom nobody of the whole team has met yet", roles: ["userBuyer"] },
  },
};

const arabicNames = ["دانا الخطيب", "ليلى منصور", "عمر حداد", "سارة العلي", "يوسف إبراهيم", "مريم الشامي", "خالد نصار"];
const places = [
  [92, 45],
  [62, 86],
  [50, 30],
  [35, 70],
  [55, 52],
  [48, 40],
  [22, 65],
] as const;

/** A committee whose names run from right to left. */
export const arabicDeal: Deal = {
  id: "arabic",
  name: "مشروع التخطيط",
  rule: { quota: 0.6, deciders: ["p0"] },
  stakeholders: Object.fromEntries(
    arabicNames.map((name, index): [string, Stakeholder] => {
      const [influence, buyIn] = places[index]!;
      return [`p${index}`, { name, roles: [roles[index]!], influence, buyIn, ...claimed }];
    }),
  ),
};
