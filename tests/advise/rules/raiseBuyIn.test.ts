import type { Deal, Stakeholder } from "@buyinmap/core";
import { expect, it } from "vitest";
import { hearOpponent } from "../../../packages/core/src/advise/rules/hearOpponent.js";
import { ownTheReasons } from "../../../packages/core/src/advise/rules/ownTheReasons.js";
import { setCriteria } from "../../../packages/core/src/advise/rules/setCriteria.js";
import { surfaceConcerns } from "../../../packages/core/src/advise/rules/surfaceConcerns.js";
import { takeRiskAway } from "../../../packages/core/src/advise/rules/takeRiskAway.js";
import { workThroughConcern } from "../../../packages/core/src/advise/rules/workThroughConcern.js";
import type { StepRule } from "../../../packages/core/src/advise/stepRule.js";
import { describeRules } from "./describeRules.js";
import { asOf, dealOf, proposalsOf, stepsOf, type RuleCase } from "./ruleCase.js";

type Reading = NonNullable<Stakeholder["readings"]>[number];
type Ask = NonNullable<Stakeholder["asks"]>[number];
type Concern = NonNullable<Stakeholder["concerns"]>[number];

const concern = (state: Concern["state"], text: string, rest: Partial<Concern> = {}): Concern => ({
  type: "fear",
  text,
  state,
  ...rest,
});
const reading = (value: number, at: string = asOf, tier: Reading["tier"] = "statement"): Reading => ({
  of: "buyIn",
  value,
  tier,
  at,
});
const ask = (outcome: Ask["outcome"], at: string, rung: Ask["rung"] = 2): Ask => ({ rung, at, outcome });
const ours = (text: string) => ({ text, voicedBy: "seller" as const });
const theirs = (text: string) => ({ text, voicedBy: "buyer" as const });

/** Dana, with what is known of her. */
function dana(known: Stakeholder, rest: Partial<Deal> = {}): Deal {
  return dealOf({ dana: { name: "Dana", ...known } }, rest);
}

const failed = "a second failed rollout";
const blamed = "being blamed for it";
const against = { readings: [reading(0, asOf, "act")] };

const cases: Readonly<Record<string, readonly [StepRule, RuleCase]>> = {
  "a suspected concern is surfaced": [
    surfaceConcerns,
    {
      fires: dana({
        concerns: [concern("voiced", "cost"), concern("suspected", failed), concern("suspected", blamed)],
      }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/concerns/1", "/stakeholders/dana/concerns/2"],
          params: { concerns: [failed, blamed] },
        },
      ],
      sentences: {
        title: "Ask Dana what holds them back",
        action: "Ask Dana what makes them hesitate, and let them say it before you offer any answer.",
        why:
          "You suspect “a second failed rollout” and “being blamed for it”, and they have not said so. " +
          "What stays unsaid cannot be worked through.",
      },
      quiet: {
        "it was voiced": dana({ concerns: [concern("voiced", failed)] }),
        "it was worked through": dana({ concerns: [concern("workedThrough", failed)] }),
        "it was not known by then": dana({ concerns: [concern("suspected", failed, { at: "2026-11-23" })] }),
        "an opponent is heard out instead": dana({ ...against, concerns: [concern("suspected", failed)] }),
        "a seat cannot be asked": dealOf({ dana: { title: "CFO", concerns: [concern("suspected", failed)] } }),
        "they have left": dana({ leftOn: asOf, concerns: [concern("suspected", failed)] }),
      },
    },
  ],
  "a voiced concern is worked through": [
    workThroughConcern,
    {
      fires: dana({ concerns: [concern("suspected", blamed), concern("voiced", failed, { at: asOf })] }),
      proposals: [
        { about: ["dana"], because: ["/stakeholders/dana/concerns/1"], params: { concerns: [failed] }, requires: [] },
      ],
      sentences: {
        title: "Work through what worries Dana",
        action: "Ask Dana what lies behind it and what would settle it, and find the way there together.",
        why: "They said it themselves: “a second failed rollout”. It stands in the way until they call it settled.",
      },
      quiet: {
        "it is only suspected": dana({ concerns: [concern("suspected", failed)] }),
        "it was worked through": dana({ concerns: [concern("workedThrough", failed)] }),
        "it was not said by then": dana({ concerns: [concern("voiced", failed, { at: "2026-11-23" })] }),
        "a seat cannot be asked": dealOf({ dana: { title: "CFO", concerns: [concern("voiced", failed)] } }),
      },
    },
  ],
  "our reasons become theirs": [
    ownTheReasons,
    {
      fires: dana({ reasons: [ours("fewer empty runs"), ours("one plan for all")] }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/reasons/0", "/stakeholders/dana/reasons/1"],
          params: { reasons: ["fewer empty runs", "one plan for all"] },
        },
      ],
      sentences: {
        title: "Let Dana find reasons of their own",
        action: "Ask Dana what would get better for them, and note it in their words instead of yours.",
        why:
          "So far only your side has said why they would want it: “fewer empty runs” and “one plan for all”. " +
          "Nobody is carried by someone else's reasons.",
      },
      quiet: {
        "one is their own": dana({ reasons: [ours("fewer empty runs"), theirs("one plan for all")] }),
        "none is known": dana({ buyIn: 50 }),
        "none was known by then": dana({ reasons: [{ ...ours("fewer empty runs"), at: "2026-11-23" }] }),
        "an opponent is heard out first": dana({ ...against, reasons: [ours("fewer empty runs")] }),
        "they have argued for it in the open": dana({
          reasons: [ours("fewer empty runs")],
          readings: [reading(95, asOf, "costlyAct")],
          asks: [ask("done", "2026-11-02", 3)],
        }),
        "a seat cannot be asked": dealOf({ dana: { title: "CFO", reasons: [ours("fewer empty runs")] } }),
      },
    },
  ],
  "criteria are set with whoever decides": [
    setCriteria,
    {
      fires: dana({ buyIn: 25, influence: 49 }, { rule: { quota: 0.6, deciders: ["dana"] } }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/buyIn", "/rule/deciders/0"],
          params: { buyIn: 37.5, line: 60 },
        },
      ],
      sentences: {
        title: "Set the criteria together with Dana",
        action: "Ask Dana how they would tell a good choice from a bad one, and agree on the few points that count.",
        why:
          "The evidence supports 38, under the line of 60; their voice counts, " +
          "and nobody has noted what they will judge by.",
      },
      quiet: {
        "others decide": dana({ buyIn: 25, influence: 49 }, { rule: { quota: 0.6, deciders: ["boss"] } }),
        "criteria are known": dana(
          { buyIn: 25, influence: 49, criteria: [{ text: "payback within a year" }] },
          { rule: { quota: 0.6, deciders: ["dana"] } }
        ),
        "they are over the line": dana({ buyIn: 75, influence: 49 }, { rule: { quota: 0.6, deciders: ["dana"] } }),
        "nothing is known of their buy-in": dana({ influence: 49 }, { rule: { quota: 0.6, deciders: ["dana"] } }),
        "an opponent is heard out first": dana(
          { buyIn: 24, influence: 49 },
          { rule: { quota: 0.6, deciders: ["dana"] } }
        ),
        "a seat cannot be asked": dealOf({ dana: { buyIn: 25 } }, { rule: { quota: 0.6, deciders: ["dana"] } }),
      },
    },
  ],
  "criteria are set with whoever can end it": [
    setCriteria,
    {
      fires: dana({ buyIn: 25 }, { rule: { quota: 0.6, vetoes: ["boss", "dana"] } }),
      proposals: [
        { about: ["dana"], because: ["/stakeholders/dana/buyIn", "/rule/vetoes/1"], params: { buyIn: 37.5, line: 60 } },
      ],
      sentences: {
        title: "Set the criteria together with Dana",
        action: "Ask Dana how they would tell a good choice from a bad one, and agree on the few points that count.",
        why:
          "The evidence supports 38, under the line of 60; their voice counts, " +
          "and nobody has noted what they will judge by.",
      },
      quiet: {
        "others can": dana({ buyIn: 25 }, { rule: { quota: 0.6, vetoes: ["boss"] } }),
      },
    },
  ],
  "criteria are set with whoever weighs much": [
    setCriteria,
    {
      fires: dana({ buyIn: 25, influence: 50 }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/buyIn", "/stakeholders/dana/influence"],
          params: { buyIn: 37.5, line: 60 },
        },
      ],
      sentences: {
        title: "Set the criteria together with Dana",
        action: "Ask Dana how they would tell a good choice from a bad one, and agree on the few points that count.",
        why:
          "The evidence supports 38, under the line of 60; their voice counts, " +
          "and nobody has noted what they will judge by.",
      },
      quiet: {
        "they weigh little": dana({ buyIn: 25, influence: 49 }),
        "what they weigh is not known": dana({ buyIn: 25 }),
      },
    },
  ],
  "a supporter feels unsafe": [
    takeRiskAway,
    {
      fires: dana({
        buyIn: 62.5,
        concerns: [concern("suspected", failed), concern("voiced", blamed, { type: "experience" })],
      }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/buyIn", "/stakeholders/dana/concerns/0", "/stakeholders/dana/concerns/1"],
          params: { buyIn: 56.25, line: 60, concerns: [failed, blamed], days: 0, refused: 0 },
          requires: ["surfaceConcerns:dana"],
        },
      ],
      sentences: {
        title: "Take the risk out of it for Dana",
        action: "Ask Dana what would make it safe to go on, and offer a first step that can be undone.",
        why:
          "At 56 they are close to the line of 60 and have stalled: something feels unsafe " +
          "(“a second failed rollout” and “being blamed for it”). More arguments will not move them; safety may.",
      },
      quiet: {
        "it is not about a risk": dana({
          buyIn: 62.5,
          concerns: [concern("suspected", failed, { type: "perception" })],
        }),
        "it was worked through": dana({ buyIn: 62.5, concerns: [concern("workedThrough", failed)] }),
        "they are not yet close": dana({ buyIn: 50, concerns: [concern("suspected", failed)] }),
        "they are well over the line": dana({ buyIn: 90, concerns: [concern("suspected", failed)] }),
        "nothing is known of their buy-in": dana({ concerns: [concern("suspected", failed)] }),
        "they are noted as a blocker": dana({
          buyIn: 62.5,
          roles: ["blocker"],
          concerns: [concern("suspected", failed)],
        }),
        "a seat cannot be asked": dealOf({ dana: { buyIn: 62.5, concerns: [concern("suspected", failed)] } }),
      },
    },
  ],
  "nothing new came from a supporter who is just over the line": [
    takeRiskAway,
    {
      fires: dana({ buyIn: 75, readings: [reading(75, "2026-09-22")] }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/readings/0", "/stakeholders/dana/buyIn"],
          params: { buyIn: expect.closeTo(64.97697514811, 9), line: 60, concerns: [], days: 61, refused: 0 },
          requires: [],
        },
      ],
      sentences: {
        title: "Take the risk out of it for Dana",
        action: "Ask Dana what would make it safe to go on, and offer a first step that can be undone.",
        why:
          "At 65 they are close to the line of 60 and have stalled: nothing new came from them for 61 days. " +
          "More arguments will not move them; safety may.",
      },
      quiet: {
        "it came within the interval": dana({ buyIn: 75, readings: [reading(75, "2026-09-23")] }),
        "it was us who spoke": dana({ buyIn: 75, readings: [reading(75, "2026-09-22", "inference")] }),
        "they have done something since": dana({
          buyIn: 75,
          readings: [reading(75, "2026-09-22")],
          asks: [ask("done", "2026-11-02")],
        }),
      },
    },
  ],
  "a supporter hedged twice": [
    takeRiskAway,
    {
      fires: dana({
        buyIn: 62.5,
        asks: [
          ask("declined", "2026-11-10", 1),
          ask("done", "2026-11-01"),
          ask("hedged", "2026-11-05"),
          ask("open", asOf),
        ],
      }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/buyIn", "/stakeholders/dana/asks/2", "/stakeholders/dana/asks/0"],
          params: { buyIn: 56.25, line: 60, concerns: [], days: 0, refused: 2 },
          requires: [],
        },
      ],
      sentences: {
        title: "Take the risk out of it for Dana",
        action: "Ask Dana what would make it safe to go on, and offer a first step that can be undone.",
        why:
          "At 56 they are close to the line of 60 and have stalled: they hedged or declined 2 asks in a row. " +
          "More arguments will not move them; safety may.",
      },
      quiet: {
        "once only": dana({ buyIn: 62.5, asks: [ask("hedged", "2026-11-05")] }),
        "they have done one in between": dana({
          buyIn: 62.5,
          asks: [ask("declined", "2026-11-10", 1), ask("done", "2026-11-07"), ask("hedged", "2026-11-05")],
        }),
        "the second was not answered by then": dana({
          buyIn: 62.5,
          asks: [ask("hedged", "2026-11-05"), ask("hedged", "2026-11-23")],
        }),
      },
    },
  ],
  "the evidence shows an opponent": [
    hearOpponent,
    {
      fires: dana({ ...against, concerns: [concern("suspected", failed), concern("workedThrough", blamed)] }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/readings/0", "/stakeholders/dana/concerns/0"],
          params: { opposition: 25, concerns: [failed], buyIn: 16.666666666666664 },
        },
      ],
      sentences: {
        title: "Hear Dana out",
        action:
          "Ask Dana what they see that others do not, listen to the end, say back what you heard, and do not argue.",
        why:
          "The evidence supports 17, and below 25 people speak against it. " +
          "What may be behind it: “a second failed rollout”. Understand it before you answer it.",
      },
      quiet: {
        "it shows doubt": dana({ readings: [reading(50, asOf, "act")] }),
        "nothing is known": dana({ concerns: [concern("suspected", failed)] }),
        "a seat cannot be heard": dealOf({ dana: against }),
        "they have left": dana({ ...against, leftOn: asOf }),
      },
    },
  ],
  "the team takes someone for an opponent": [
    hearOpponent,
    {
      fires: dana({ buyIn: 24 }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/buyIn"],
          params: { opposition: 25, concerns: [], buyIn: 37, claim: 24 },
        },
      ],
      sentences: {
        title: "Hear Dana out",
        action:
          "Ask Dana what they see that others do not, listen to the end, say back what you heard, and do not argue.",
        why: "You put them at 24, and below 25 people speak against it. Nobody has noted why. Understand it before you answer it.",
      },
      quiet: {
        "it puts them at the limit": dana({ buyIn: 25 }),
        "their own acts say otherwise": dana({ buyIn: 24, readings: [reading(100, asOf, "costlyAct")] }),
      },
    },
  ],
  "someone is noted as a blocker": [
    hearOpponent,
    {
      fires: dana({ roles: ["technicalBuyer", "blocker"] }),
      proposals: [
        { about: ["dana"], because: ["/stakeholders/dana/roles/1"], params: { opposition: 25, concerns: [] } },
      ],
      sentences: {
        title: "Hear Dana out",
        action:
          "Ask Dana what they see that others do not, listen to the end, say back what you heard, and do not argue.",
        why: "They are noted as a blocker. Nobody has noted why. Understand it before you answer it.",
      },
      quiet: {
        "they are not": dana({ roles: ["technicalBuyer"] }),
        "they have come over the line since": dana({ roles: ["technicalBuyer", "blocker"], buyIn: 75 }),
      },
    },
  ],
};

describeRules(cases);

it("works an opponent's concern through only once they were heard", () => {
  const opposed = dana({ ...against, concerns: [concern("voiced", failed)] });
  expect(proposalsOf(workThroughConcern, opposed).map(({ requires }) => requires)).toEqual([["hearOpponent:dana"]]);
  expect(proposalsOf(hearOpponent, opposed).map(({ about }) => about)).toEqual([["dana"]]);
});

it("takes a risk that was said away without asking for it anew", () => {
  const said = dana({ buyIn: 62.5, concerns: [concern("voiced", failed)] });
  expect(proposalsOf(takeRiskAway, said).map(({ requires }) => requires)).toEqual([[]]);
});

it("goes by the assumptions of the analysis and by those of advice", () => {
  const stalled = dana({ buyIn: 62.5, concerns: [concern("voiced", failed)] });
  const rules = { takeRiskAway: { effort: 6, effect: { mean: 3 } } };
  expect(stepsOf(takeRiskAway, stalled, { rules }).map(({ effects, effort }) => ({ effects, effort }))).toEqual([
    { effects: [{ id: "dana", mean: 3 }], effort: 6 },
  ]);
});

it("speaks to everyone it fits, in the fixed order", () => {
  const person = (name: string) => ({ name, concerns: [concern("voiced", failed)] });
  const deal = dealOf({ lee: person("Lee"), dana: person("Dana") });
  expect(proposalsOf(workThroughConcern, deal).map(({ about }) => about)).toEqual([["dana"], ["lee"]]);
});
