import { describe, expect, it } from "vitest";
import { readAmount } from "../../packages/core/src/parse/readAmount.js";
import { findDayOrder, readDay } from "../../packages/core/src/parse/readDay.js";
import { readFlag } from "../../packages/core/src/parse/readFlag.js";
import { readNumber } from "../../packages/core/src/parse/readNumber.js";
import { readRoles } from "../../packages/core/src/parse/roleLabels.js";
import { slug, startIds } from "../../packages/core/src/parse/slug.js";

describe("days", () => {
  it.each([
    ["2026-11-22", "2026-11-22"],
    ["2026-08-01 14:30", "2026-08-01"],
    ["2026-09-01T23:59:00.000Z", "2026-09-01"],
    ["2026-09-01T23:59:00+14:00", "2026-09-01"],
    ["2026/1/5", "2026-01-05"],
    ["2026年11月22日", "2026-11-22"],
    ["٢٠٢٦-١١-٢٢", "2026-11-22"],
    ["22.11.2026", "2026-11-22"],
    ["5.4.2026 09:12", "2026-04-05"],
    ["22 Nov 2026", "2026-11-22"],
    ["November 22, 2026", "2026-11-22"],
    ["11/20/2026, 9:12 AM", "2026-11-20"],
    ["20/11/2026", "2026-11-20"],
    ["5/5/2026", "2026-05-05"],
  ])("%s is %s whatever the column", (text, day) => {
    expect(readDay(text, "unknown")).toEqual({ type: "known", day });
  });

  it.each(["2026-02-30", "31.4.2026", "tomorrow", "20261122", "1/2/26", "22 Foo 2026", "13/13/2026", ""])("%j is none", (text) => {
    expect(readDay(text, "unknown")).toEqual({ type: "unreadable" });
  });

  it.each([
    [["04/05/2026", "11/20/2026"], "monthFirst", "2026-04-05"],
    [["04/05/2026", "20/11/2026"], "dayFirst", "2026-05-04"],
    [["04-05-2026", "20-11-2026", "2026-01-13"], "dayFirst", "2026-05-04"],
  ] as const)("%j are read in the order of their column", (column, order, first) => {
    expect(findDayOrder(column)).toBe(order);
    expect(readDay(column[0], order)).toEqual({ type: "known", day: first });
  });

  it.each([[["04/05/2026"]], [["04/05/2026", "20/11/2026", "11/20/2026"]]])("%j do not tell their order", (column) => {
    expect(findDayOrder(column)).toBe("unknown");
    expect(readDay(column[0]!, "unknown")).toEqual({ type: "ambiguous" });
  });
});

it.each([
  ["184000", { value: 184000 }],
  ["420000.50", { value: 420000.5 }],
  ["€ 1.234.567,89", { value: 1234567.89, currency: "EUR" }],
  ["1,234,567.89 USD", { value: 1234567.89, currency: "USD" }],
  ["$1,200", { value: 1200 }],
  ["1.234", { value: 1234 }],
  ["0.125", { value: 0.125 }],
  ["12,5", { value: 12.5 }],
  ["1'250'000", { value: 1250000 }],
  ["1 250 000 €", { value: 1250000, currency: "EUR" }],
  ["-500", { value: -500 }],
  ["ten", undefined],
  ["10k", undefined],
  ["NaN", undefined],
  ["9".repeat(400), undefined],
])("the amount %j is %j", (text, amount) => {
  expect(readAmount(text)).toEqual(amount);
});

it.each([
  ["7,5", 7.5],
  ["+4", 4],
  ["−2", -2],
  ["80 %", 80],
  ["٧٫٥", 7.5],
  ["７", 7],
  ["NaN", undefined],
  ["Infinity", undefined],
  ["1e3", undefined],
  ["0x10", undefined],
  ["1,2,3", undefined],
  ["", undefined],
])("the number %j is %j", (text, number) => {
  expect(readNumber(text)).toBe(number);
});

it.each([
  ["Yes", true],
  ["1", true],
  ["TRUE", true],
  ["✓", true],
  ["Not at Company", true],
  ["oui", true],
  ["No Feedback", false],
  ["0", false],
  ["false", false],
  ["", false],
])("the flag %j is %j", (text, flag) => {
  expect(readFlag(text)).toBe(flag);
});

it.each([
  ["Economic Buyer", ["economicBuyer"]],
  ["Economic Decision Maker", ["economicBuyer"]],
  ["Budget Holder", ["economicBuyer"]],
  ["BUDGET_HOLDER", ["economicBuyer"]],
  ["Approver", ["economicBuyer"]],
  ["Decision maker", ["decisionMaker"]],
  ["DECISION_MAKER", ["decisionMaker"]],
  ["Executive Sponsor", ["executiveSponsor"]],
  ["Champion", ["champion"]],
  ["Influencer", ["influencer"]],
  ["Technical Buyer", ["technicalBuyer"]],
  ["Evaluator", ["technicalBuyer"]],
  ["Business User", ["userBuyer"]],
  ["End User", ["userBuyer"]],
  ["User", ["userBuyer"]],
  ["Legal & Compliance", ["legalAndCompliance"]],
  ["LEGAL_AND_COMPLIANCE", ["legalAndCompliance"]],
  ["Procurement", ["procurement"]],
  ["Coach", ["coach"]],
  ["Blocker", ["blocker"]],
  ["Other", ["other"]],
  ["Influencer;Blocker", ["influencer", "blocker"]],
  ["Champion / End User", ["champion", "userBuyer"]],
  ["Stakeholder", []],
  ["Employee", []],
  ["Gatekeeper", [undefined]],
  ["__proto__", [undefined]],
])("the role %j is %j", (text, roles) => {
  expect(readRoles(text).map(({ role }) => role)).toEqual(roles);
});

it.each([
  ["Dana Whitfield", "dana-whitfield"],
  ["  Peter O'Neill ", "peter-o-neill"],
  ["Åsa Lindqvist", "åsa-lindqvist"],
  ["山田 太郎", "山田-太郎"],
  ["فاطمة الزهراء", "فاطمة-الزهراء"],
  ["<b>Bold</b>", "b-bold-b"],
  ["__proto__", "proto"],
  ["???", ""],
  ["x".repeat(60), "x".repeat(48)],
])("the slug of %j is %j", (name, id) => {
  expect(slug(name)).toBe(id);
});

it("ids are unique, never forbidden, and fall back", () => {
  const newId = startIds();
  const names = ["Tom", "tom", "Tom 2", "TOM", "constructor", "prototype", "", undefined];
  expect(names.map((name) => newId("stakeholder", name))).toEqual([
    "tom",
    "tom-2",
    "tom-2-2",
    "tom-3",
    "constructor-2",
    "prototype-2",
    "stakeholder",
    "stakeholder-2",
  ]);
});
