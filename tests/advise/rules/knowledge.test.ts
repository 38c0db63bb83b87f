import type { Deal, Stakeholder } from "@buyinmap/core";
import { expect, it } from "vitest";
import { completeResearch } from "../../../packages/core/src/advise/rules/completeResearch.js";
import { notReadyToSell } from "../../../packages/core/src/advise/rules/notReadyToSell.js";
import { reconcileRaters } from "../../../packages/core/src/advise/rules/reconcileRaters.js";
import { unknownVetoFirst } from "../../../packages/core/src/advise/rules/unknownVetoFirst.js";
import { verifyClaim } from "../../../packages/core/src/advise/rules/verifyClaim.js";
import { sceneOf } from "../../../packages/core/src/advise/scene.js";
import { stepAssumptions } from "../../../packages/core/src/advise/stepAssumptions.js";
import type { StepRule } from "../../../packages/core/src/advise/stepRule.js";
import { analyze } from "../../../packages/core/src/analyze/analyze.js";
import { describeRules } from "./describeRules.js";
import { asOf, dealOf, stepsOf, type RuleCase } from "./ruleCase.js";

type Reading = NonNullable<Stakeholder["readings"]>[number];

const reading = (value: number, tier: Reading["tier"], at: string = asOf, by?: string): Reading => ({
  of: "buyIn",
  value,
  tier,
  at,
  ...(by === undefined ? {} : { by }),
});
/** Dana, with what is known of her. */
function dana(known: Stakeholder, rest: Partial<Deal> = {}): Deal {
  return dealOf({ dana: { name: "Dana", ...known } }, rest);
}

/** Dana beside three others who weigh far more, so that little hangs on her alone. */
function amongOthers(known: Stakeholder, rest: Partial<Deal> = {}): Deal {
  const heard: Stakeholder = { readings: [reading(50, "statement")] };
  const others = { ann: { name: "Ann", ...heard }, bo: { name: "Bo", ...heard }, cy: { name: "Cy", ...heard } };
  return dealOf({ ...others, dana: { name: "Dana", influence: 5, ...known } }, rest);
}

const finding = [{ text: "known" }];
const half = { painPoints: finding, priorities: finding, size: finding };

const cases: Readonly<Record<string, readonly [StepRule, RuleCase]>> = {
  "a claim that the evidence contradicts is checked": [
    verifyClaim,
    {
      fires: amongOthers({ buyIn: 60, readings: [reading(10, "statement"), reading(50, "inference")] }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/readings/0", "/stakeholders/dana/readings/1", "/stakeholders/dana/buyIn"],
          params: { doubt: "contradicted", claim: 60, evidence: 32.22222222222222 },
        },
      ],
      sentences: {
        title: "Check what you believe about Dana",
        action: "Ask Dana how they see it today, and write down their own words.",
        why: "You put Dana at 60; all else on record supports 32.",
      },
      quiet: {
        "the gap is small": amongOthers({ buyIn: 52, readings: [reading(10, "statement"), reading(50, "inference")] }),
        "only another seller says otherwise": amongOthers({
          buyIn: 60,
          assessedBy: "rae",
          readings: [reading(10, "claim", asOf, "sam")],
        }),
        "nothing is claimed": amongOthers({ readings: [reading(10, "statement"), reading(50, "inference")] }),
        "it is a seat": amongOthers({
          name: "",
          buyIn: 60,
          readings: [reading(10, "statement"), reading(50, "inference")],
        }),
        "they have left": amongOthers({ leftOn: asOf, buyIn: 60, readings: [reading(10, "statement")] }),
      },
    },
  ],
  "so is one that is far too low": [
    verifyClaim,
    {
      fires: amongOthers({ buyIn: 25, readings: [reading(87.5, "act")] }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/readings/0", "/stakeholders/dana/buyIn"],
          params: { doubt: "contradicted", claim: 25, evidence: 75 },
        },
      ],
      sentences: {
        title: "Check what you believe about Dana",
        action: "Ask Dana how they see it today, and write down their own words.",
        why: "You put Dana at 25; all else on record supports 75.",
      },
      quiet: { "the claim is closer": amongOthers({ buyIn: 56, readings: [reading(87.5, "act")] }) },
    },
  ],
  "what is past the review interval is asked again": [
    verifyClaim,
    {
      fires: amongOthers({ buyIn: 60, assessedAt: "2026-09-22", readings: [reading(60, "act", "2026-09-01")] }),
      proposals: [{ about: ["dana"], because: ["/stakeholders/dana/buyIn"], params: { doubt: "outOfDate", days: 61 } }],
      sentences: {
        title: "Check what you believe about Dana",
        action: "Ask Dana what has changed for them since you last heard, and write down their own words.",
        why: "The newest that you know of Dana is 61 days old.",
      },
      quiet: {
        "it is a day younger": amongOthers({
          buyIn: 60,
          assessedAt: "2026-09-23",
          readings: [reading(60, "act", "2026-09-01")],
        }),
        "nothing is known at all": amongOthers({}),
      },
    },
  ],
  "a claim with nothing behind it is checked where much hangs on it": [
    verifyClaim,
    {
      fires: dana({ buyIn: 75, readings: [reading(75, "inference")] }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/readings/0", "/stakeholders/dana/buyIn"],
          params: { doubt: "unfounded", claim: 75, ifYes: 1, ifNo: 0 },
        },
      ],
      sentences: {
        title: "Check what you believe about Dana",
        action:
          "Ask Dana what they would decide today and what they still want to see, and write down their own words.",
        why:
          "You put Dana at 75, and nothing they said or did stands behind it. " +
          "P(buy) is 100% with their yes, 0% with their no.",
      },
      quiet: {
        "they said so themselves": dana({ buyIn: 75, readings: [reading(75, "statement")] }),
        "others decide": dealOf(
          {
            ann: { name: "Ann", readings: [reading(50, "statement")] },
            dana: { name: "Dana", buyIn: 75, influence: 5 },
          },
          { rule: { quota: 0.6, deciders: ["ann"] } },
        ),
        "nothing can be decided": dana({ buyIn: 75, influence: 0 }),
      },
    },
  ],
  "the rest of the research follows": [
    completeResearch,
    {
      fires: dealOf({}, { research: half }),
      proposals: [
        {
          about: [],
          because: ["/research"],
          params: { missing: ["effects", "presentSolution", "budget"], known: 3 },
          proof: { type: "finding", topics: ["effects", "presentSolution", "budget"] },
        },
      ],
      sentences: {
        title: "Find out what is still missing",
        action:
          "Look up what can be looked up, and ask them the rest: " +
          "what it costs to leave it as it is, how they manage today and what is set aside.",
        why: "You know 3 of the 6 things to know before selling. What is missing is where surprises come from.",
      },
      quiet: {
        "too little is known to sell at all": dealOf({}, { research: { ...half, size: [] } }),
        "nothing is missing": dealOf(
          {},
          { research: { ...half, effects: finding, presentSolution: finding, budget: finding } },
        ),
      },
    },
  ],
  "a deal of which too little is known is not ready to be sold": [
    notReadyToSell,
    {
      fires: dealOf({}, { research: { ...half, size: [] } }),
      proposals: [
        {
          about: [],
          because: ["/research"],
          params: { missing: ["effects", "presentSolution", "size", "budget"], known: 2, needed: 3 },
          proof: { type: "finding", topics: ["effects", "presentSolution", "size", "budget"] },
        },
      ],
      sentences: {
        title: "Learn before you pitch",
        action:
          "Ask before you show anything: what it costs to leave it as it is, how they manage today, " +
          "how large it all is and what is set aside.",
        why: "You know 2 of the 6 things to know of this deal; with fewer than 3 your case cannot be about them.",
      },
      quiet: { "enough is known": dealOf({}, { research: half }) },
    },
  ],
  "a deal without any research is not ready either": [
    notReadyToSell,
    {
      fires: dealOf({}),
      proposals: [
        {
          about: [],
          because: ["/stakeholders"],
          params: {
            missing: ["painPoints", "priorities", "effects", "presentSolution", "size", "budget"],
            known: 0,
            needed: 3,
          },
          proof: {
            type: "finding",
            topics: ["painPoints", "priorities", "effects", "presentSolution", "size", "budget"],
          },
        },
      ],
      sentences: {
        title: "Learn before you pitch",
        action:
          "Ask before you show anything: what hurts, what comes first, what it costs to leave it as it is, " +
          "how they manage today, how large it all is and what is set aside.",
        why: "You know 0 of the 6 things to know of this deal; with fewer than 3 your case cannot be about them.",
      },
      quiet: {},
    },
  ],
  "two sellers who read someone differently compare": [
    reconcileRaters,
    {
      fires: dana({
        buyIn: 50,
        assessedBy: "rae",
        readings: [reading(70, "claim", asOf, "sam"), reading(60, "claim", asOf, "kim")],
      }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/readings/0", "/stakeholders/dana/buyIn"],
          params: { of: "buyIn", sellers: ["sam", "rae"], high: 70, low: 50 },
          proof: { type: "reading", of: "buyIn", tier: "claim" },
        },
      ],
      sentences: {
        title: "Agree on where Dana stands",
        action: "Ask sam and rae what each has seen or heard of Dana, before anyone argues for a number.",
        why: "sam puts the buy-in of Dana at 70, rae at 50. One of them knows something that the other does not.",
      },
      quiet: {
        "they are closer": dana({ buyIn: 51, assessedBy: "rae", readings: [reading(70, "claim", asOf, "sam")] }),
        "one of them has claimed anew": dana({
          buyIn: 50,
          assessedBy: "rae",
          readings: [reading(70, "claim", "2026-11-21", "sam"), reading(60, "claim", asOf, "sam")],
        }),
        "nobody signed the other": dana({ buyIn: 50, assessedBy: "rae", readings: [reading(70, "claim")] }),
        "they have left": dana({
          leftOn: asOf,
          buyIn: 50,
          assessedBy: "rae",
          readings: [reading(70, "claim", asOf, "sam")],
        }),
      },
    },
  ],
  "on the axis on which they are further apart": [
    reconcileRaters,
    {
      fires: dana({
        influence: 20,
        buyIn: 50,
        assessedBy: "rae",
        readings: [reading(70, "claim", asOf, "sam"), { ...reading(90, "claim", asOf, "sam"), of: "influence" }],
      }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/readings/1", "/stakeholders/dana/influence"],
          params: { of: "influence", sellers: ["sam", "rae"], high: 90, low: 20 },
          proof: { type: "reading", of: "influence", tier: "claim" },
        },
      ],
      sentences: {
        title: "Agree on where Dana stands",
        action: "Ask sam and rae what each has seen or heard of Dana, before anyone argues for a number.",
        why: "sam puts the influence of Dana at 90, rae at 20. One of them knows something that the other does not.",
      },
      quiet: { "they see both alike": dana({ influence: 20, buyIn: 50, assessedBy: "rae" }) },
    },
  ],
  "a veto holder of whom nothing is known comes first": [
    unknownVetoFirst,
    {
      fires: dana({ influence: 80 }, { rule: { quota: 0.6, vetoes: ["boss", "dana"] } }),
      proposals: [
        {
          about: ["dana"],
          because: ["/rule/vetoes/1", "/stakeholders/dana"],
          params: { right: "veto" },
          requires: [],
        },
      ],
      sentences: {
        title: "Find out where Dana stands",
        action: "Ask Dana what a yes would take and what would make it a no, before you present anything.",
        why: "A no from Dana ends it, and nothing is known of where they stand.",
      },
      quiet: {
        "something is known": dana({ influence: 80, buyIn: 50 }, { rule: { quota: 0.6, vetoes: ["boss", "dana"] } }),
        "others hold it": dana({ influence: 80 }, { rule: { quota: 0.6, vetoes: ["boss"] } }),
        "they have left": dana({ leftOn: asOf }, { rule: { quota: 0.6, vetoes: ["boss", "dana"] } }),
      },
    },
  ],
  "so does a decider, though others sway them": [
    unknownVetoFirst,
    {
      fires: dealOf(
        { ann: { name: "Ann", buyIn: 90 }, dana: { name: "Dana", roles: ["other", "decisionMaker"] } },
        { ties: { t: { from: "ann", to: "dana", type: "sways", strength: 0.5 } } },
      ),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/roles/1", "/stakeholders/dana"],
          params: { right: "decider" },
          requires: [],
        },
      ],
      sentences: {
        title: "Find out where Dana stands",
        action: "Ask Dana what a yes would take and what would make it a no, before you present anything.",
        why: "Without a yes from Dana nothing happens, and nothing is known of where they stand.",
      },
      quiet: {
        "the rule names somebody else": dealOf(
          { ann: { name: "Ann", buyIn: 90 }, dana: { name: "Dana", roles: ["other", "decisionMaker"] } },
          { rule: { quota: 0.6, deciders: ["ann"] } },
        ),
      },
    },
  ],
  "a seat that can end it needs a name before that": [
    unknownVetoFirst,
    {
      fires: dealOf(
        { security: { title: "CISO", roles: ["technicalBuyer"] } },
        { rule: { quota: 0.6, vetoes: ["security"] } },
      ),
      proposals: [
        {
          about: ["security"],
          because: ["/rule/vetoes/0", "/stakeholders/security"],
          params: { right: "veto", title: "CISO", roles: ["technicalBuyer"] },
          requires: ["meetSeat:security"],
        },
      ],
      sentences: {
        title: "Find out where “CISO” stands",
        action:
          "Find out who that is; then ask what a yes would take and what would make it a no, " +
          "before you present anything.",
        why: "A no from “CISO” ends it, and nothing is known of where they stand.",
      },
      quiet: {
        "it can end nothing": dealOf({ security: { title: "CISO", roles: ["technicalBuyer"] } }),
      },
    },
  ],
};

describeRules(cases);

it("puts those of which no more can wait before all others", () => {
  const deal = dealOf(
    { dana: { name: "Dana", buyIn: 90, readings: [reading(10, "act")] }, tom: { name: "Tom", influence: 1 } },
    { rule: { quota: 0.6, vetoes: ["tom"] } },
  );
  const rules = [verifyClaim, notReadyToSell, unknownVetoFirst];
  const steps = rules.flatMap((rule) => stepsOf(rule, deal));
  expect(steps.map(({ rule, first }) => [rule, first])).toEqual([
    ["verifyClaim", false],
    ["notReadyToSell", true],
    ["unknownVetoFirst", true],
  ]);
});

it("knows as much research as is asked for to be enough", () => {
  const deal = dealOf({});
  const scene = sceneOf(deal, analyze(deal, { asOf }), { ...stepAssumptions, researchToSell: 0 });
  expect([notReadyToSell.find(scene).length, completeResearch.find(scene).map(({ because }) => because)]).toEqual([
    0,
    [["/stakeholders"]],
  ]);
});
