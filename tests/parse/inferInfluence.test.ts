import { expect, it } from "vitest";
import type { Deal, Stakeholder } from "@buyinmap/core";
import { inferInfluence } from "../../packages/core/src/parse/inferInfluence.js";

const at = "2026-11-22";
const dealOf = (stakeholders: Record<string, Stakeholder>): Deal => ({ id: "deal", name: "Deal", stakeholders });
const offered = (stakeholder: Stakeholder) => inferInfluence(dealOf({ one: stakeholder }), { at })[0]?.reading.value;

it("offers an inference, with what suggested it, and never to those of whom something is known", () => {
  const known = [{ of: "influence" as const, value: 40, tier: "inference" as const, at }];
  const deal = dealOf({
    b: { title: "Chief Financial Officer" },
    a: { title: "CFO", roles: ["champion", "userBuyer"] },
    stated: { title: "CFO", influence: 0 },
    read: { title: "CFO", readings: known },
    left: { title: "CFO", leftOn: "2026-11-01" },
    nobody: { title: "Claims Analyst" },
    nothing: {},
  });
  expect(inferInfluence(deal, { at })).toEqual([
    {
      id: "a",
      reading: { of: "influence", value: 55, tier: "inference", at, source: { label: "champion" } },
      because: { type: "role", text: "champion" },
    },
    {
      id: "b",
      reading: { of: "influence", value: 85, tier: "inference", at, source: { label: "Chief Financial Officer" } },
      because: { type: "title", text: "Chief Financial Officer" },
    },
  ]);
});

it.each([
  ["economicBuyer", 90],
  ["decisionMaker", 85],
  ["executiveSponsor", 80],
  ["technicalBuyer", 60],
  ["procurement", 60],
  ["legalAndCompliance", 55],
  ["champion", 55],
  ["influencer", 50],
  ["userBuyer", 35],
  ["coach", 35],
  ["blocker", undefined],
  ["other", undefined],
  ["toString", undefined],
])("the role %s suggests %s", (role, value) => {
  expect(offered({ roles: [role] })).toBe(value);
});

it.each([
  ["CFO", 85],
  ["cio", 85],
  ["Chief Operating Officer", 85],
  ["Owner", 85],
  ["President & CEO", 85],
  ["Managing Director", 85],
  ["Vice President, Sales", 75],
  ["VP Operations", 75],
  ["SVP", 75],
  ["EVP Finance", 75],
  ["Director of Fleet", 65],
  ["Nursing Director", 65],
  ["Assistant Director", 65],
  ["Head of Claims", 50],
  ["Dispatch Manager", 50],
  ["IT Security Lead", undefined],
  ["Claims Analyst", undefined],
  ["Product Owner", undefined],
  ["Chief of Staff", undefined],
  ["Executive Assistant to the CFO", undefined],
  ["Former CEO", undefined],
  ["Headhunter", undefined],
  ["Directory services", undefined],
  ["Mischief planner", undefined],
  ["Geschäftsführerin", 85],
  ["Vorstand", 85],
  ["Vizepräsident", 75],
  ["Vertriebsdirektor", 65],
  ["Einkaufsleiterin", 50],
  ["Leiter Einkauf", 50],
  ["Teamleiter", undefined],
  ["Assistentin der Geschäftsführung", undefined],
  ["PDG", 85],
  ["Directrice générale", 85],
  ["Vice-présidente", 75],
  ["Directeur des achats", 65],
  ["Responsable informatique", 50],
  ["Chef de service", 50],
  ["Consejera delegada", 85],
  ["Director general", 85],
  ["Vicepresidente", 75],
  ["Directora de compras", 65],
  ["Jefe de compras", 50],
  ["Gerente", 50],
  ["代表取締役社長", 85],
  ["最高財務責任者", 85],
  ["副社長", 75],
  ["営業部長", 65],
  ["購買課長", 50],
  ["社長秘書", undefined],
  ["الرئيس التنفيذي", 85],
  ["نائب الرئيس", 75],
  ["مدير المشتريات", 50],
  ["رئيس قسم", 50],
  ["Inkoopdirecteur", 65],
])("the title %s suggests %s", (title, value) => {
  expect(offered({ title })).toBe(value);
});

it("reads another table when given one", () => {
  const table = { roles: { coach: 10 }, titles: [{ value: 20, pattern: /lead/i }] };
  const deal = dealOf({ a: { roles: ["coach"] }, b: { title: "Team Lead" }, c: { title: "CFO" } });
  expect(inferInfluence(deal, { at, table }).map(({ id, reading }) => [id, reading.value])).toEqual([["a", 10], ["b", 20]]);
});
