import type { Deal, Stakeholder } from "@buyinmap/core";
import { expect, it } from "vitest";
import { findOpponents } from "../../../packages/core/src/advise/rules/findOpponents.js";
import { introduce } from "../../../packages/core/src/advise/rules/introduce.js";
import { meetSeat } from "../../../packages/core/src/advise/rules/meetSeat.js";
import { secondThread } from "../../../packages/core/src/advise/rules/secondThread.js";
import type { StepRule } from "../../../packages/core/src/advise/stepRule.js";
import { describeRules } from "./describeRules.js";
import { asOf, dealOf, proposalsOf, sentencesOf, stepsOf, type RuleCase } from "./ruleCase.js";

const sways = (from: string, to: string) => ({ from, to, type: "sways" as const, strength: 0.2 });
const metBy = (...sellers: string[]) => ({
  coverage: sellers.map((seller) => ({ seller, lastContactOn: "2026-11-01" })),
});
const priya: Stakeholder = { name: "Priya", roles: ["champion"], buyIn: 75 };

/** Priya, the champion, who sways Tom, who sways Dana; with what is known of Dana. */
function chain(dana: Stakeholder, ties: Deal["ties"] = { a: sways("priya", "tom"), b: sways("tom", "dana") }): Deal {
  const tom = { name: "Tom", buyIn: 75, ...metBy("rae") };
  return dealOf({ dana: { name: "Dana", ...dana }, priya: { ...priya, ...metBy("rae") }, tom }, { ties });
}

/** Everyone who is expected, but for one role. */
function without(role: string, rest: Deal["stakeholders"] = {}): Deal {
  const roles = ["economicBuyer", "technicalBuyer", "procurement", "legalAndCompliance"].filter(
    (each) => each !== role,
  );
  return dealOf({ ann: { name: "Ann", roles }, ...rest });
}

const cases: Readonly<Record<string, readonly [StepRule, RuleCase]>> = {
  "someone nobody has met is reached along the advocate path": [
    introduce,
    {
      fires: chain({ coverage: [{ seller: "rae", strength: "none" }] }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/coverage", "/ties/a", "/ties/b"],
          through: ["priya", "tom"],
        },
      ],
      sentences: {
        title: "Get introduced to Dana",
        action: "Ask Priya what matters to Dana these days, and whether they will introduce you, by way of Tom.",
        why: "Nobody of yours has met Dana. The surest way there is Priya, then Tom.",
      },
      quiet: {
        "a seller has": chain(metBy("rae")),
        "no advocate has a way to them": chain({}, { a: sways("priya", "tom"), b: sways("dana", "tom") }),
        "those on the way are in conflict": chain(
          {},
          { a: sways("priya", "tom"), b: sways("tom", "dana"), c: { from: "dana", to: "tom", type: "conflict" } },
        ),
        "they answered an ask": chain({ asks: [{ rung: 1, at: asOf, outcome: "hedged" }] }),
        "they said something": chain({ readings: [{ of: "buyIn", value: 40, tier: "statement", at: asOf }] }),
        "they have left": chain({ leftOn: asOf }),
        "it is a seat": chain({ name: "" }),
      },
    },
  ],
  "someone whom the champion knows is met through the champion": [
    introduce,
    {
      fires: chain(
        { buyIn: 40, asks: [{ rung: 1, at: asOf, outcome: "open" }] },
        { a: sways("priya", "dana"), b: sways("priya", "tom") },
      ),
      proposals: [{ about: ["dana"], because: ["/stakeholders/dana", "/ties/a"], through: ["priya"] }],
      sentences: {
        title: "Get introduced to Dana",
        action: "Ask Priya what matters to Dana these days, and whether they will introduce you.",
        why: "Nobody of yours has met Dana. The surest way there is Priya.",
      },
      quiet: { "there is no tie": chain({ buyIn: 40 }, { b: sways("priya", "tom") }) },
    },
  ],
  "a seat gets a name": [
    meetSeat,
    {
      fires: without("procurement", { seat: { title: "Head of Purchasing", roles: ["procurement"] } }),
      proposals: [
        {
          about: ["seat"],
          because: ["/stakeholders/seat"],
          params: { title: "Head of Purchasing", roles: ["procurement"] },
        },
      ],
      sentences: {
        title: "Put a name to “Head of Purchasing”",
        action: "Ask those you know who that is and what they will look at, and then meet them yourself.",
        why: "Nobody is known yet for “Head of Purchasing”. Such people come in late, and often with a veto.",
      },
      quiet: {
        "it has one": without("procurement", {
          seat: { name: "Bo", title: "Head of Purchasing", roles: ["procurement"] },
        }),
        "it is gone": without("procurement", {
          seat: { title: "Head of Purchasing", roles: ["procurement"], leftOn: asOf },
          bo: { name: "Bo", roles: ["procurement"] },
        }),
      },
    },
  ],
  "a seat without a title is called by its role": [
    meetSeat,
    {
      fires: without("procurement", { seat: { roles: ["procurement"] } }),
      proposals: [{ about: ["seat"], because: ["/stakeholders/seat"], params: { roles: ["procurement"] } }],
      sentences: {
        title: "Put a name to the procurement seat",
        action: "Ask those you know who that is and what they will look at, and then meet them yourself.",
        why: "Nobody is known yet for the procurement seat. Such people come in late, and often with a veto.",
      },
      quiet: {
        "somebody has an email address": without("procurement", {
          seat: { roles: ["procurement"], email: "bo@example.com" },
        }),
      },
    },
  ],
  "a role without even a seat is asked for": [
    meetSeat,
    {
      fires: dealOf({ priya: { ...priya, roles: ["champion", "economicBuyer", "technicalBuyer"] } }),
      proposals: [
        {
          about: [],
          because: ["/stakeholders"],
          params: { roles: ["procurement", "legalAndCompliance"] },
          through: ["priya"],
        },
      ],
      sentences: {
        title: "Ask who else will have a say",
        action: "Ask Priya who will have a say as procurement and legal and compliance, and when they come in.",
        why:
          "Nobody is known yet for procurement and legal and compliance. " +
          "Such people come in late, and often with a veto.",
      },
      quiet: { "all are there": without("none"), "nobody at all is on the map": dealOf({}) },
    },
  ],
  "nobody doubts: the opponents have not been found": [
    findOpponents,
    {
      fires: dealOf({ ann: { name: "Ann", buyIn: 60 }, bo: { name: "Bo" }, priya }),
      proposals: [
        {
          about: [],
          because: ["/stakeholders/ann", "/stakeholders/priya"],
          params: { known: 2 },
          through: ["priya"],
        },
      ],
      sentences: {
        title: "Find those who would rather not",
        action: "Ask Priya who would rather leave things as they are and what they would lose, and note them.",
        why: "The 2 people whose view you know have no doubts. Usually the doubters have just not been found.",
      },
      quiet: {
        "somebody is below the line": dealOf({ ann: { name: "Ann", buyIn: 59 }, bo: { name: "Bo" }, priya }),
        "somebody is noted as a blocker": dealOf({
          ann: { name: "Ann", buyIn: 60 },
          bo: { roles: ["blocker"] },
          priya,
        }),
        "somebody prefers things as they are": dealOf({
          ann: { name: "Ann", buyIn: 60 },
          bo: { name: "Bo", prefers: { option: "statusQuo" } },
          priya,
        }),
        "nothing is known of anybody": dealOf({ ann: { name: "Ann" }, bo: { name: "Bo" } }),
      },
    },
  ],
  "nobody doubts, though the little that is known holds them below the line": [
    findOpponents,
    {
      fires: dealOf({ ann: { name: "Ann", buyIn: 90, assessedAt: "2026-01-01", prefers: { option: "us" } } }),
      proposals: [{ about: [], because: ["/stakeholders/ann"], params: { known: 1 }, through: [] }],
      sentences: {
        title: "Find those who would rather not",
        action: "Ask those you know who would rather leave things as they are and what they would lose, and note them.",
        why: "The one person whose view you know has no doubts. Usually the doubters have just not been found.",
      },
      quiet: {
        "somebody once doubted, and nothing newer outweighs it": dealOf({
          ann: {
            buyIn: 90,
            assessedAt: "2026-01-01",
            readings: [{ of: "buyIn", value: 40, tier: "act", at: "2026-01-01" }],
          },
        }),
      },
    },
  ],
  "one contact is one too few": [
    secondThread,
    {
      fires: dealOf({ dana: { name: "Dana", ...metBy("rae", "sam") }, tom: { name: "Tom" } }),
      proposals: [{ about: ["dana"], because: ["/stakeholders/dana/coverage"], params: { sides: ["buyer"] } }],
      sentences: {
        title: "Find a second contact beside Dana",
        action: "Ask Dana who else will live with the result, and whether they will introduce you.",
        why: "The whole deal hangs by one contact, Dana. When that thread breaks, so does the deal.",
      },
      quiet: {
        "there are two": dealOf({
          dana: { name: "Dana", ...metBy("rae", "sam") },
          tom: { name: "Tom", ...metBy("sam") },
        }),
        "nobody has met anybody": dealOf({ dana: { name: "Dana" }, tom: { name: "Tom" } }),
      },
    },
  ],
  "one seller is one too few": [
    secondThread,
    {
      fires: dealOf({
        ann: { name: "Ann", influence: 40, ...metBy("rae") },
        dana: { name: "Dana", influence: 80, ...metBy("rae") },
        tom: { name: "Tom", influence: 90 },
      }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/coverage", "/stakeholders/ann/coverage"],
          params: { sides: ["seller"], seller: "rae" },
        },
      ],
      sentences: {
        title: "Take a colleague along to Dana",
        action: "Ask Dana whom of your side they would like to hear from, and take that colleague along.",
        why: "The whole deal hangs by one seller, rae. When that thread breaks, so does the deal.",
      },
      quiet: {
        "there are two": dealOf({
          ann: { name: "Ann", influence: 40, ...metBy("rae") },
          dana: { name: "Dana", influence: 80, ...metBy("rae", "sam") },
          tom: { name: "Tom", influence: 90 },
        }),
        "they only know a seat": dealOf({ seat: metBy("rae"), tom: { name: "Tom" } }),
      },
    },
  ],
  "one contact and one seller make one thread": [
    secondThread,
    {
      fires: dealOf({ dana: { name: "Dana", ...metBy("rae") } }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/coverage"],
          params: { sides: ["buyer", "seller"], seller: "rae" },
        },
      ],
      sentences: {
        title: "Find a second contact beside Dana",
        action: "Ask Dana who else will live with the result, and take a colleague along to meet them.",
        why:
          "The whole deal hangs by one contact, Dana, and by one seller, rae. " +
          "When that thread breaks, so does the deal.",
      },
      quiet: { "they have left": dealOf({ dana: { name: "Dana", leftOn: asOf, ...metBy("rae") } }) },
    },
  ],
};

describeRules(cases);

it("asks for every seat by itself, and for all roles without a seat at once", () => {
  const deal = dealOf({ a: { roles: ["procurement"] }, b: {}, c: { name: "Cal" } });
  expect(proposalsOf(meetSeat, deal)).toEqual([
    { about: ["a"], because: ["/stakeholders/a"], params: { roles: ["procurement"] } },
    { about: ["b"], because: ["/stakeholders/b"], params: { roles: [] } },
    {
      about: [],
      because: ["/stakeholders"],
      params: { roles: ["economicBuyer", "technicalBuyer", "legalAndCompliance"] },
      through: [],
    },
  ]);
  expect(stepsOf(meetSeat, deal).map((step) => sentencesOf(step, deal).title)).toEqual([
    "Ask who else will have a say",
    "Put a name to the procurement seat",
    "Put a name to b",
  ]);
});
