import type { Deal, Stakeholder, Tie } from "@buyinmap/core";
import { expect, it } from "vitest";
import { frameForGroup } from "../../../packages/core/src/advise/rules/frameForGroup.js";
import { resolveConflict } from "../../../packages/core/src/advise/rules/resolveConflict.js";
import type { StepRule } from "../../../packages/core/src/advise/stepRule.js";
import { describeRules } from "./describeRules.js";
import { dealOf, proposalsOf, sentencesOf, stepsOf, type RuleCase } from "./ruleCase.js";

type Reason = NonNullable<Stakeholder["reasons"]>[number];
type Concern = NonNullable<Stakeholder["concerns"]>[number];

const later = "2026-11-23";
const judging = (text: string, about?: string, weight?: number): Stakeholder => ({
  criteria: [{ text, ...(about === undefined ? {} : { about }), ...(weight === undefined ? {} : { weight }) }],
});
const wanting = (text: string, rest: Partial<Reason> = {}): Stakeholder => ({
  reasons: [{ text, voicedBy: "buyer", about: "price", ...rest }],
});
const fearing = (text: string, rest: Partial<Concern> = {}): Stakeholder => ({
  concerns: [{ type: "fear", text, state: "voiced", about: "price", ...rest }],
});
const conflict = (rest: Partial<Tie> = {}): Partial<Deal> => ({
  ties: { t: { from: "sam", to: "dana", type: "conflict", ...rest } },
});

/** Dana and Sam, with what is known of each. */
function pair(dana: Stakeholder, sam: Stakeholder, rest: Partial<Deal> = {}): Deal {
  return dealOf({ sam: { name: "Sam", ...sam }, dana: { name: "Dana", ...dana } }, rest);
}

const [payback, listPrice] = ["payback in a year", "the lowest list price"];
const byPrice = judging(payback, "price");
const convinced = {
  buyIn: 95,
  readings: [{ of: "buyIn", value: 95, tier: "costlyAct", at: "2026-11-20" }],
} satisfies Stakeholder;
const danaCriterion = "/stakeholders/dana/criteria/0";
const samCriterion = "/stakeholders/sam/criteria/0";
const together = "Bring Dana and Sam to one table";
const talk =
  "Meet Dana and Sam together, ask each what they need when it comes to price and why, and then what both could put their name to.";
const leftAlone = "Left alone, such a difference ends in no decision.";

const cases: Readonly<Record<string, readonly [StepRule, RuleCase]>> = {
  "two people who judge the same matter differently meet": [
    resolveConflict,
    {
      fires: pair(byPrice, judging(listPrice, " Price ")),
      proposals: [
        {
          about: ["dana", "sam"],
          because: [danaCriterion, samCriterion],
          params: { kind: "criteria", tag: "price", one: payback, other: listPrice, more: 0 },
          proof: { type: "criterion" },
        },
      ],
      sentences: {
        title: together,
        action: talk,
        why: `Both judge by price, and not by the same: Dana by “payback in a year”, Sam by “the lowest list price”. ${leftAlone}`,
      },
      quiet: {
        "they say the same": pair(byPrice, judging(" Payback in a year", "price")),
        "they speak of different things": pair(byPrice, judging(listPrice, "cost")),
        "no tag says what they speak of": pair(judging(payback, " "), judging(listPrice)),
        "it weighs little with one of them": pair(byPrice, {
          criteria: [
            { text: listPrice, about: "price", weight: 1 },
            { text: "speed", weight: 3 },
          ],
        }),
        "one of them is known to have little influence": pair(byPrice, {
          ...judging(listPrice, "price"),
          influence: 49,
        }),
        "one of them is a seat": dealOf({
          dana: { name: "Dana", ...byPrice },
          sam: { title: "CTO", ...judging(listPrice, "price") },
        }),
        "one of them has left": pair(byPrice, { ...judging(listPrice, "price"), leftOn: "2026-11-01" }),
      },
    },
  ],
  "what one wants and what worries another are talked over together": [
    resolveConflict,
    {
      fires: pair({ ...fearing("no money left for training"), influence: 10 }, wanting("fewer empty runs")),
      proposals: [
        {
          about: ["dana", "sam"],
          because: ["/stakeholders/dana/concerns/0", "/stakeholders/sam/reasons/0"],
          params: {
            kind: "concern",
            tag: "price",
            one: "no money left for training",
            other: "fewer empty runs",
            more: 0,
          },
          proof: { type: "concern", state: "workedThrough" },
        },
      ],
      sentences: {
        title: together,
        action: talk,
        why: `When it comes to price, Sam wants “fewer empty runs”, and Dana is held back by “no money left for training”. ${leftAlone}`,
      },
      quiet: {
        "the worry was worked through": pair(
          fearing("no money left", { state: "workedThrough" }),
          wanting("fewer empty runs"),
        ),
        "it is a hope": pair(fearing("no money left", { type: "hope" }), wanting("fewer empty runs")),
        "the reason is ours": pair(fearing("no money left"), wanting("fewer empty runs", { voicedBy: "seller" })),
        "the reason came up later": pair(fearing("no money left"), wanting("fewer empty runs", { at: later })),
        "both want it": pair(wanting("fewer empty runs"), wanting("less fuel")),
        "both are worried": pair(fearing("no money left"), fearing("hidden costs")),
        "one person feels both": pair({ ...fearing("no money left"), ...wanting("fewer empty runs") }, {}),
      },
    },
  ],
  "two people of whom a conflict is noted meet": [
    resolveConflict,
    {
      fires: pair({}, {}, conflict({ note: "over the last budget" })),
      proposals: [
        {
          about: ["dana", "sam"],
          because: ["/ties/t", "/stakeholders/dana", "/stakeholders/sam"],
          params: { kind: "tie", note: "over the last budget" },
        },
      ],
      sentences: {
        title: together,
        action:
          "Meet Dana and Sam together, ask each what they need and why, and then what both could put their name to.",
        why: `The map notes a conflict between Dana and Sam: “over the last budget”. ${leftAlone}`,
      },
      quiet: {
        "one sways the other": pair({}, {}, conflict({ type: "sways" })),
        "it is with somebody else": dealOf({ dana: {}, sam: { name: "Sam" }, kim: { name: "Kim" } }, conflict()),
        "one of them has left": pair({ leftOn: "2026-11-22" }, {}, conflict()),
      },
    },
  ],
  "what several share is framed for all of them": [
    frameForGroup,
    {
      fires: dealOf({
        sam: { name: "Sam", ...wanting("fewer empty runs", { about: "PRICE" }) },
        kim: { name: "Kim", ...judging("speed", "time") },
        dana: {
          name: "Dana",
          criteria: [
            { text: payback, about: "price" },
            { text: "no delays", about: "time" },
          ],
        },
        lee: { name: "Lee", ...judging(listPrice, "price") },
      }),
      proposals: [
        {
          about: ["dana", "lee", "sam"],
          because: [danaCriterion, "/stakeholders/lee/criteria/0", "/stakeholders/sam/reasons/0"],
          params: { tag: "price", texts: [payback, listPrice, "fewer empty runs"], others: ["time"] },
        },
      ],
      sentences: {
        title: "Start from what they share: price",
        action:
          "Before you tailor anything to one person, write down what price means for all of them, and ask Dana, Lee and Sam together what is missing.",
        why:
          "Dana, Lee and Sam all speak of price: “payback in a year”, “the lowest list price” and “fewer empty runs”. They share “time” too. " +
          "What is made for one alone can pull a group apart; what matters to all of them brings it together.",
      },
      quiet: {
        "nothing is shared": dealOf({
          dana: { name: "Dana", ...byPrice },
          sam: { name: "Sam", ...judging("speed", "time") },
        }),
        "one person says it twice": dealOf({ dana: { name: "Dana", ...byPrice, ...wanting("fewer empty runs") } }),
        "all of them are convinced": pair({ ...byPrice, ...convinced }, { ...byPrice, ...convinced }),
        "the two want different things of it": pair({ influence: 80, ...byPrice }, { influence: 80, ...judging(listPrice, "price") }),
        "what they share are worries": pair(fearing("no money left"), fearing("hidden costs")),
        "one of them is a seat": dealOf({
          dana: { name: "Dana", ...byPrice },
          sam: { roles: ["procurement"], ...byPrice },
        }),
      },
    },
  ],
};

describeRules(cases);

it("resolves all that stands between two people at once, what they judge by first", () => {
  const dana = { ...judging(payback, "price"), ...wanting("one bill", { about: "billing" }) };
  const deal = pair(
    dana,
    { ...judging(listPrice, "price"), ...fearing("another bill", { about: "billing" }) },
    conflict(),
  );
  expect(proposalsOf(resolveConflict, deal)).toEqual([
    {
      about: ["dana", "sam"],
      because: [danaCriterion, samCriterion, "/stakeholders/dana/reasons/0", "/stakeholders/sam/concerns/0", "/ties/t"],
      params: { kind: "criteria", tag: "price", one: payback, other: listPrice, more: 1 },
      proof: { type: "criterion" },
    },
  ]);
});

it("says of a reason and a worry whose is whose", () => {
  const deal = pair(wanting("fewer empty runs"), fearing("no money left"));
  expect(sentencesOf(stepsOf(resolveConflict, deal)[0]!, deal).why).toBe(
    `When it comes to price, Dana wants “fewer empty runs”, and Sam is held back by “no money left”. ${leftAlone}`,
  );
});

it("takes each pair once, in the order of the committee", () => {
  const people = Object.fromEntries(
    ["c", "a", "b"].map((id) => [id, { name: id, ...judging(`what ${id} wants`, "price") }]),
  );
  expect(proposalsOf(resolveConflict, dealOf(people)).map(({ about }) => about)).toEqual([
    ["a", "b"],
    ["a", "c"],
    ["b", "c"],
  ]);
});

it("starts from what the greatest weight shares", () => {
  const people = (heavy: string): Deal["stakeholders"] => ({
    a: { name: "A", influence: 90, ...judging("a", heavy) },
    b: {
      name: "B",
      influence: 40,
      criteria: [
        { text: "b", about: "price" },
        { text: "b", about: "time" },
      ],
    },
    c: { name: "C", influence: 40, ...judging("c", heavy === "price" ? "time" : "price") },
  });
  expect(proposalsOf(frameForGroup, dealOf(people("price"))).map(({ params }) => params?.["tag"])).toEqual(["price"]);
  expect(proposalsOf(frameForGroup, dealOf(people("time"))).map(({ params }) => params?.["tag"])).toEqual(["time"]);
});

it("expects of a group step what is assumed of each of them", () => {
  const [step] = stepsOf(resolveConflict, pair({}, {}, conflict()));
  expect(step).toMatchObject({
    id: "resolveConflict:dana+sam",
    effects: [
      { id: "dana", mean: 5, mass: 2 },
      { id: "sam", mean: 5, mass: 2 },
    ],
    effort: 3,
    proof: { type: "reading", of: "buyIn", tier: "statement" },
  });
});
