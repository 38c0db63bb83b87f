import type { Deal, Stakeholder, Tie } from "@buyinmap/core";
import { expect, it } from "vitest";
import { connectToDecider } from "../../../packages/core/src/advise/rules/connectToDecider.js";
import { giveStage } from "../../../packages/core/src/advise/rules/giveStage.js";
import { winMandate } from "../../../packages/core/src/advise/rules/winMandate.js";
import type { StepRule } from "../../../packages/core/src/advise/stepRule.js";
import { describeRules } from "./describeRules.js";
import { asOf, dealOf, proposalsOf, stepsOf, type RuleCase } from "./ruleCase.js";

const tie = (from: string, to: string, type: Tie["type"] = "sways"): Tie => ({ from, to, type });
const done = (rung: 1 | 2 | 3 | 4, at: string = asOf) => ({ rung, at, outcome: "done" as const });

const asked = (outcome: "open" | "hedged" | "declined", at: string) => ({ rung: 3 as const, at, outcome });

const lee: Stakeholder = { name: "Lee", influence: 30, buyIn: 75, roles: ["champion"] };
const boss: Stakeholder = { name: "Robin", influence: 90 };
const decided: Partial<Deal> = { rule: { quota: 0.6, deciders: ["boss"] } };

/** Lee, and Dana, who thinks little of it. */
function leeWith(known: Stakeholder, rest: Partial<Deal> = {}): Deal {
  return dealOf({ lee: { ...lee, ...known }, dana: { name: "Dana", buyIn: 0 } }, rest);
}

/** A supporter and a decider. */
function pair(supporter: Stakeholder, decider: Stakeholder = boss, rest: Partial<Deal> = decided): Deal {
  return dealOf({ sam: { name: "Sam", ...supporter }, boss: decider }, rest);
}

/** A sponsor and a champion. */
function sponsored(sponsor: Stakeholder, champion: Stakeholder = {}, rest: Partial<Deal> = {}): Deal {
  const morgan = { name: "Morgan", roles: ["executiveSponsor"], buyIn: 62.5, ...sponsor };
  const priya = { name: "Priya", roles: ["champion"], influence: 60, buyIn: 75, ...champion };
  return dealOf({ morgan, priya }, rest);
}

const stage = {
  title: "Give Lee a stage",
  action: "Ask Lee what they would most like the others to see, and get them ten minutes where the committee meets.",
};
const together = {
  title: "Bring Sam and Robin together",
  action: "Ask Sam what Robin should hear from them, and bring the two together over it.",
  why: "Sam is for it (63, line 60) but sways nobody who decides; Robin decides, and is not known to be for it.",
};
const mandate = {
  title: "Win Morgan's mandate for Priya",
  action:
    "Together with Priya, ask Morgan what they need from this, " +
    "and whether they will say before the others that Priya leads it.",
};

const cases: Readonly<Record<string, readonly [StepRule, RuleCase]>> = {
  "a presumed advocate whom nobody hears": [
    giveStage,
    {
      fires: leeWith({}),
      proposals: [
        {
          about: ["lee"],
          because: ["/stakeholders/lee/roles/0", "/stakeholders/lee/buyIn", "/stakeholders/lee/influence"],
          params: { influence: 30, presumed: 1 },
        },
      ],
      sentences: {
        ...stage,
        why: "They are presumed to be an advocate, but with an influence of 30 and nobody who follows them they are hardly heard.",
      },
      quiet: {
        "they have influence": leeWith({ influence: 50 }),
        "their influence is not known": dealOf({ lee: { name: "Lee", buyIn: 75, roles: ["champion"] } }),
        "someone follows them": leeWith({}, { ties: { t: tie("lee", "dana") } }),
        "they are below the line": leeWith({ buyIn: 50 }),
        "nothing makes them an advocate": leeWith({ roles: ["coach"] }),
        "asks on record say that they are none yet": leeWith({ asks: [done(2)] }),
        "a seat cannot be heard": dealOf({ lee: { influence: 30, buyIn: 75, roles: ["champion"] } }),
      },
    },
  ],
  "an advocate by what they did": [
    giveStage,
    {
      fires: leeWith({
        roles: ["userBuyer"],
        asks: [done(2), done(3), { ...done(3), outcome: "open" }, done(4, "2026-11-23")],
      }),
      proposals: [
        {
          about: ["lee"],
          because: ["/stakeholders/lee/asks/1", "/stakeholders/lee/buyIn", "/stakeholders/lee/influence"],
          params: { influence: 30, presumed: 0 },
        },
      ],
      sentences: {
        ...stage,
        why: "They stand up for it, but with an influence of 30 and nobody who follows them they are hardly heard.",
      },
      quiet: {
        "they did less": leeWith({ roles: ["userBuyer"], asks: [done(2)] }),
        "someone draws them below the line": leeWith(
          { roles: ["userBuyer"], asks: [done(3)] },
          { ties: { t: tie("dana", "lee") } }
        ),
      },
    },
  ],
  "a supporter without a way to the decider": [
    connectToDecider,
    {
      fires: pair({ buyIn: 75 }),
      proposals: [
        {
          about: ["sam", "boss"],
          because: ["/stakeholders/sam/buyIn", "/rule/deciders/0"],
          params: { view: 62.5, line: 60 },
          effects: [{ id: "sam", influence: 8 }],
        },
      ],
      sentences: together,
      quiet: {
        "they sway the decider": pair({ buyIn: 75 }, boss, { ...decided, ties: { t: tie("sam", "boss") } }),
        "they sway someone who does": dealOf(
          { sam: { name: "Sam", buyIn: 75 }, mid: { name: "Mid" }, boss },
          { ...decided, ties: { t1: tie("mid", "boss"), t2: tie("sam", "mid") } }
        ),
        "they report to the decider": pair({ buyIn: 75 }, boss, {
          ...decided,
          ties: { t: tie("sam", "boss", "reportsTo") },
        }),
        "the two are in conflict": pair({ buyIn: 75 }, boss, {
          ...decided,
          ties: { t: tie("boss", "sam", "conflict") },
        }),
        "the decider is for it": pair({ buyIn: 75 }, { ...boss, buyIn: 75 }),
        "nobody is known to decide": pair({ buyIn: 75 }, boss, {}),
        "the decider has left": pair({ buyIn: 75 }, { ...boss, leftOn: asOf }),
        "the decider is not yet a person": pair({ buyIn: 75 }, { title: "CEO", influence: 90 }),
        "they are below the line": pair({ buyIn: 50 }),
        "nothing is known of them": pair({}),
        "they decide themselves": pair({ buyIn: 75 }, boss, { rule: { quota: 0.6, deciders: ["boss", "sam"] } }),
        "they are not yet a person": dealOf({ sam: { title: "VP", buyIn: 75 }, boss }, decided),
      },
    },
  ],
  "a supporter without a way to whoever decides by role": [
    connectToDecider,
    {
      fires: pair({ buyIn: 75 }, { ...boss, roles: ["influencer", "decisionMaker"] }, { rule: { quota: 0.6 } }),
      proposals: [
        {
          about: ["sam", "boss"],
          because: ["/stakeholders/sam/buyIn", "/stakeholders/boss/roles/1"],
          params: { view: 62.5, line: 60 },
          effects: [{ id: "sam", influence: 8 }],
        },
      ],
      sentences: together,
      quiet: {
        "it is not a role that decides": pair(
          { buyIn: 75 },
          { ...boss, roles: ["influencer"] },
          { rule: { quota: 0.6 } }
        ),
        "the rule says who decides instead": pair(
          { buyIn: 75 },
          { ...boss, roles: ["influencer", "decisionMaker"] },
          { rule: { quota: 0.6, deciders: ["sam"] } }
        ),
      },
    },
  ],
  "a sponsor near the line": [
    winMandate,
    {
      fires: sponsored({}),
      proposals: [
        {
          about: ["morgan", "priya"],
          because: ["/stakeholders/morgan/roles/0", "/stakeholders/morgan/buyIn", "/stakeholders/priya/roles/0"],
          params: { buyIn: 56.25, line: 60 },
          effects: [{ id: "priya", influence: 10 }],
        },
      ],
      sentences: {
        ...mandate,
        why: "Morgan is the executive sponsor and stands at 56 (line 60), but has not yet put any standing behind Priya.",
      },
      quiet: {
        "they are far from it": sponsored({ buyIn: 50 }),
        "they are not the sponsor": sponsored({ roles: ["decisionMaker"] }),
        "nothing is known of them": dealOf({
          morgan: { name: "Morgan", roles: ["executiveSponsor"] },
          priya: { name: "Priya", roles: ["champion"], influence: 60, buyIn: 75 },
        }),
        "they have opened a door already": sponsored({ asks: [done(3)] }),
        "they were asked just now": sponsored({ asks: [asked("open", "2026-11-20")] }),
        "they turned us down twice": sponsored({
          asks: [asked("hedged", "2026-11-01"), asked("declined", "2026-11-08")],
        }),
        "the two are in conflict": sponsored({}, {}, { ties: { t: tie("priya", "morgan", "conflict") } }),
        "nobody champions it": sponsored({}, { roles: ["influencer"] }),
        "the champion is not convinced": sponsored({}, { buyIn: 50 }),
        "the champion has left": sponsored({}, { leftOn: asOf }),
        "they champion it themselves": sponsored(
          { roles: ["executiveSponsor", "champion"] },
          { roles: ["influencer"] }
        ),
        "the sponsor is not yet a person": dealOf({
          morgan: { roles: ["executiveSponsor"], buyIn: 62.5 },
          priya: { name: "Priya", roles: ["champion"], influence: 60, buyIn: 75 },
        }),
      },
    },
  ],
  "a sponsor well over the line, and a champion by what they did": [
    winMandate,
    {
      fires: sponsored({ buyIn: 100, asks: [done(2)] }, { roles: [], asks: [done(3)] }),
      proposals: [
        {
          about: ["morgan", "priya"],
          because: [
            "/stakeholders/morgan/roles/0",
            "/stakeholders/morgan/buyIn",
            "/stakeholders/priya/asks/0",
            "/stakeholders/priya/buyIn",
          ],
          params: { buyIn: 75, line: 60 },
          effects: [{ id: "priya", influence: 10 }],
        },
      ],
      sentences: {
        ...mandate,
        why: "Morgan is the executive sponsor and stands at 75 (line 60), but has not yet put any standing behind Priya.",
      },
      quiet: {
        "the other did less": sponsored({ buyIn: 100, asks: [done(2)] }, { roles: [], asks: [done(2)] }),
      },
    },
  ],
};

describeRules(cases);

it("does not connect someone who is only thought to be for it because of others", () => {
  const people = { ann: { name: "Ann", buyIn: 75 }, sam: { name: "Sam" }, boss };
  const deal = dealOf(people, { ...decided, ties: { t: { ...tie("ann", "sam"), strength: 0.9 } } });
  expect(proposalsOf(connectToDecider, deal).map(({ about }) => about)).toEqual([["ann", "boss"]]);
});

it("connects to the weightiest decider with whom there is no tie yet", () => {
  const people = {
    sam: { name: "Sam", buyIn: 75 },
    a: { name: "A", influence: 40 },
    b: { name: "B", influence: 80 },
    c: boss,
  };
  const deal = dealOf(people, {
    rule: { quota: 0.6, deciders: ["a", "b", "c"] },
    ties: { t: tie("sam", "c", "conflict") },
  });
  expect(proposalsOf(connectToDecider, deal).map(({ about }) => about)).toEqual([["sam", "b"]]);
});

it("wins the mandate for the champion who stands highest, then for the one with the most influence", () => {
  const champion = { name: "C", roles: ["champion"], buyIn: 75 };
  const morgan = { name: "Morgan", roles: ["executiveSponsor"], buyIn: 75 };
  const equals = { a: { ...champion, influence: 40 }, b: { ...champion, influence: 60 } };
  expect(proposalsOf(winMandate, dealOf({ morgan, ...equals })).map(({ about }) => about)).toEqual([["morgan", "b"]]);
  const higher = { ...equals, a: { ...equals.a, asks: [done(1)] } };
  expect(proposalsOf(winMandate, dealOf({ morgan, ...higher })).map(({ about }) => about)).toEqual([["morgan", "a"]]);
});

it("takes the size of every effect from the assumptions", () => {
  const rules = {
    giveStage: { effort: 5, effect: { influence: 3 } },
    connectToDecider: { effort: 6, effect: { influence: 4 } },
    winMandate: { effort: 7 },
  };
  const steps = [
    stepsOf(giveStage, leeWith({}), { rules }),
    stepsOf(connectToDecider, pair({ buyIn: 75 }), { rules }),
    stepsOf(winMandate, sponsored({}), { rules }),
  ];
  expect(steps.flat().map(({ id, effects, effort }) => ({ id, effects, effort }))).toEqual([
    { id: "giveStage:lee", effects: [{ id: "lee", influence: 3 }], effort: 5 },
    { id: "connectToDecider:sam+boss", effects: [{ id: "sam", influence: 4 }], effort: 6 },
    { id: "winMandate:morgan+priya", effects: [], effort: 7 },
  ]);
});
