import type { Deal, Stakeholder, Step } from "@buyinmap/core";
import { describe, expect, it, test } from "vitest";
import { keepAdvocate } from "../../../packages/core/src/advise/rules/keepAdvocate.js";
import { postMortem } from "../../../packages/core/src/advise/rules/postMortem.js";
import type { StepRule } from "../../../packages/core/src/advise/stepRule.js";
import { describeRules } from "./describeRules.js";
import { asOf, dealOf, proposalsOf, sentencesOf, stepsOf, type RuleCase } from "./ruleCase.js";

type Ask = NonNullable<Stakeholder["asks"]>[number];
type Reading = NonNullable<Stakeholder["readings"]>[number];

const later = "2026-11-23";
const done = (rung: Ask["rung"], at = "2026-05-04", outcome: Ask["outcome"] = "done"): Ask => ({ rung, at, outcome });
const reading = (value: number, tier: Reading["tier"], at: string): Reading => ({ of: "buyIn", value, tier, at });
const held = (rest: Partial<Step>): Partial<Deal> => ({
  steps: { s: { rule: "postMortem", about: [], state: "done", createdOn: "2026-11-01", ...rest } },
});

/** Every expected seat filled by people whom somebody has met. */
const crowd: Deal["stakeholders"] = Object.fromEntries(
  ["economicBuyer", "technicalBuyer", "procurement", "legalAndCompliance"].map((role) => [
    role,
    { name: role, roles: [role], coverage: [{ seller: "rae", lastContactOn: "2026-11-01" }] },
  ]),
);
const team: NonNullable<Deal["team"]> = { rae: { name: "Rae" } };

/** Dana in a deal that was won. */
function won(dana: Stakeholder, rest: Partial<Deal> = {}): Deal {
  return dealOf({ dana: { name: "Dana", ...dana } }, { status: "won", team, ...rest });
}

/** A deal that came to nothing, with Dana, who decides, beside everyone else. */
function lost(dana: Stakeholder, rest: Partial<Deal> = {}): Deal {
  const known = { name: "Dana", coverage: [{ seller: "rae", lastContactOn: "2026-11-01" }], ...dana };
  return dealOf(
    { ...crowd, dana: known },
    { status: "lost", closedOn: "2026-11-20", rule: { quota: 0.6, deciders: ["dana"] }, team, ...rest },
  );
}

const nothingWrong = { wrong: [], claimed: [], shown: [], missed: [], roles: [] };

const cases: Readonly<Record<string, readonly [StepRule, RuleCase]>> = {
  "whoever stood up for a deal that was won is kept": [
    keepAdvocate,
    {
      fires: won({
        asks: [done(1), done(4), done(3)],
        reasons: [
          { text: "our pitch", voicedBy: "seller" },
          { text: "fewer empty runs", voicedBy: "buyer" },
        ],
        coverage: [
          { seller: "rae", lastContactOn: "2026-09-01" },
          { seller: "rae", lastContactOn: "2026-10-23" },
          { seller: "rae", lastContactOn: later },
        ],
      }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/asks/1", "/stakeholders/dana/asks/2", "/stakeholders/dana/coverage/1"],
          params: { rung: 4, reason: "fewer empty runs", days: 30 },
        },
      ],
      sentences: {
        title: "Stay close to Dana",
        action:
          "Ask Dana what has come of it so far and what would make it worth more; then ask who else should hear of it.",
        why:
          "Dana made the case without you in the room. They wanted it for “fewer empty runs”. " +
          "The last contact was 30 days ago. Referral and renewal start with people like that.",
      },
      quiet: {
        "the deal is open": won({ asks: [done(4)] }, { status: "open" }),
        "the deal was lost": won({ asks: [done(4)] }, { status: "lost" }),
        "all they did cost them little": won({ asks: [done(2)] }),
        "they did not do it": won({ asks: [done(3, asOf, "hedged")] }),
        "they have left": won({ asks: [done(4)], leftOn: "2026-11-01" }),
      },
    },
  ],
  "a lost deal is looked back at": [
    postMortem,
    {
      fires: dealOf(
        {
          ...crowd,
          dana: {
            name: "Dana",
            buyIn: 80,
            assessedAt: "2026-10-01",
            readings: [
              reading(90, "act", "2026-09-01"),
              reading(30, "statement", "2026-10-20"),
              reading(40, "act", "2026-10-10"),
            ],
            coverage: [{ seller: "rae", strength: "regular" }],
          },
          sam: { name: "Sam", buyIn: 70, assessedAt: "2026-10-01", coverage: [{ seller: "rae", strength: "regular" }] },
          cto: { title: "CTO", roles: ["technicalBuyer"] },
          technicalBuyer: { name: "Kim", influence: 80 },
        },
        { status: "lost", closedOn: "2026-11-20", rule: { quota: 0.6, vetoes: ["sam"] }, team },
      ),
      proposals: [
        {
          about: [],
          because: [
            "/status",
            "/stakeholders/dana/buyIn",
            "/stakeholders/dana/readings/1",
            "/stakeholders/sam/buyIn",
            "/rule/vetoes/0",
            "/stakeholders/cto",
            "/stakeholders/technicalBuyer",
          ],
          params: {
            end: "lost",
            on: "2026-11-20",
            wrong: ["dana", "sam"],
            claimed: ["80", "70"],
            shown: ["30", ""],
            missed: ["cto", "technicalBuyer"],
            roles: ["technicalBuyer"],
          },
        },
      ],
      sentences: {
        title: "Learn from the loss",
        action:
          "Ask two or three of them what the decision came down to, and put what they say beside what you had claimed.",
        why:
          "It was lost on 2026-11-20. You had claimed 80 for Dana; their own words and acts said 30. " +
          "You had claimed 70 for Sam, whose yes did not come. Nobody of yours has met cto and Kim. Missing from the map: technical buyer.",
      },
      quiet: {
        "it was won": lost({}, { status: "won" }),
        "it is open and not due yet": lost({}, { status: "open", closeOn: asOf }),
        "it is open without a day": lost({}, { status: "open" }),
        "the team has looked back since": lost({}, held({ doneOn: "2026-11-21" })),
        "the team has looked back on a day that nobody noted": lost({}, held({})),
      },
    },
  ],
  "a deal that nobody decided is looked back at": [
    postMortem,
    {
      fires: dealOf(crowd, { status: "noDecision", team }),
      proposals: [{ about: [], because: ["/status"], params: { end: "noDecision", on: "", ...nothingWrong } }],
      sentences: {
        title: "Learn from a deal that nobody decided",
        action:
          "Ask two or three of them what the decision came down to, and put what they say beside what you had claimed.",
        why: "It ended without a decision.",
      },
      quiet: {},
    },
  ],
  "a deal that is open past its day is looked back at": [
    postMortem,
    {
      fires: dealOf(crowd, { closeOn: "2026-11-21", team }),
      proposals: [{ about: [], because: ["/closeOn"], params: { end: "overdue", on: "2026-11-21", ...nothingWrong } }],
      sentences: {
        title: "Find out why nothing was decided",
        action:
          "Ask two or three of them what has kept it from being decided, and put what they say beside what you had claimed.",
        why: "It was to close on 2026-11-21 and is still open.",
      },
      quiet: {
        "its day is today": dealOf(crowd, { closeOn: asOf, team }),
        "the team has looked back on that day": dealOf(crowd, {
          closeOn: "2026-11-21",
          team,
          ...held({ doneOn: "2026-11-21" }),
        }),
      },
    },
  ],
};

describeRules(cases);

test.each<[string, Partial<Deal>]>([
  ["before it ended", held({ doneOn: "2026-11-19" })],
  ["not to the end", held({ state: "accepted" })],
  ["at something else", held({ rule: "keepAdvocate", doneOn: "2026-11-21" })],
])("looks back even where the team has looked %s", (_, rest) => {
  expect(proposalsOf(postMortem, lost({}, rest))).toHaveLength(1);
});

describe("an advocate is kept", () => {
  it("although what is known of them has grown old", () => {
    const old = { asks: [done(3, "2024-01-01")], readings: [reading(95, "costlyAct", "2024-01-01")] };
    expect(proposalsOf(keepAdvocate, won(old)).map(({ params }) => params)).toEqual([{ rung: 3 }]);
  });

  it("who was only presumed to be one, and the sentence says no more", () => {
    const deal = won({ roles: ["champion"], coverage: [{ seller: "rae", lastContactOn: asOf }] });
    expect(proposalsOf(keepAdvocate, deal)).toEqual([
      {
        about: ["dana"],
        because: ["/stakeholders/dana/roles/0", "/stakeholders/dana/coverage/0"],
        params: { rung: 0, days: 0 },
      },
    ]);
    expect(sentencesOf(stepsOf(keepAdvocate, deal)[0]!, deal).why).toBe(
      "Dana was counted on as an advocate. The last contact was today. Referral and renewal start with people like that.",
    );
  });

  it("of whom no contact is on record", () => {
    const deal = won({ asks: [done(3)] });
    expect(sentencesOf(stepsOf(keepAdvocate, deal)[0]!, deal).why).toBe(
      "Dana arranged a meeting with a decider. No contact with them is on record. Referral and renewal start with people like that.",
    );
  });
});

/** What was found wrong about Dana, in a deal that was lost. */
function wrongAbout(dana: Stakeholder, rest: Partial<Deal> = {}): unknown {
  const [found] = proposalsOf(postMortem, lost(dana, rest));
  return [found?.params?.["claimed"], found?.params?.["shown"]];
}

const noRule: Partial<Deal> = { rule: { quota: 0.6 } };
const claimed = (buyIn: number, at?: string): Stakeholder => ({
  buyIn,
  ...(at === undefined ? {} : { assessedAt: at }),
});

test.each<[string, Stakeholder, Partial<Deal>, readonly unknown[]]>([
  [
    "a claim far below what came later",
    { ...claimed(20, "2026-10-01"), readings: [reading(70, "act", "2026-10-01")] },
    noRule,
    [["20"], ["70"]],
  ],
  [
    "a claim without a date, against whatever there is",
    { ...claimed(80), readings: [reading(30, "act", "2025-10-01")] },
    noRule,
    [["80"], ["30"]],
  ],
  [
    "a claim that was given up since, too",
    {
      ...claimed(45, "2026-11-01"),
      readings: [reading(80, "claim", "2026-09-01"), reading(40, "statement", "2026-10-01")],
    },
    noRule,
    [["80"], ["40"]],
  ],
  [
    "a gap that is just wide",
    { ...claimed(60, "2026-10-01"), readings: [reading(40, "act", "2026-10-02")] },
    noRule,
    [["60"], ["40"]],
  ],
  [
    "not a gap that is narrower",
    { ...claimed(59, "2026-10-01"), readings: [reading(40, "act", "2026-10-02")] },
    noRule,
    [[], []],
  ],
  [
    "not against what came before",
    { ...claimed(80, "2026-10-01"), readings: [reading(30, "act", "2026-09-30")] },
    noRule,
    [[], []],
  ],
  [
    "not against what is yet to come",
    { ...claimed(80, "2026-10-01"), readings: [reading(30, "act", later)] },
    noRule,
    [[], []],
  ],
  [
    "not against a guess",
    { ...claimed(80, "2026-10-01"), readings: [reading(30, "inference", "2026-10-02")] },
    noRule,
    [[], []],
  ],
  ["a yes claimed of whoever decides", claimed(60, "2026-10-01"), {}, [["60"], [""]]],
  ["not one below the line", claimed(59, "2026-10-01"), {}, [[], []]],
  ["not of others", claimed(90, "2026-10-01"), noRule, [[], []]],
  [
    "not of who could stop it, where nobody did",
    claimed(90),
    { rule: { quota: 0.6, vetoes: ["dana"] }, status: "noDecision" },
    [[], []],
  ],
  ["not what their own acts support", { readings: [reading(90, "act", "2026-11-01")] }, {}, [[], []]],
])("looking back finds wrong %s", (_, dana, rest, expected) => {
  expect(wrongAbout(dana, rest)).toEqual(expected);
});

it("misses nobody in an empty deal but those who should have been there", () => {
  const deal = dealOf({}, { status: "lost" });
  expect(sentencesOf(stepsOf(postMortem, deal)[0]!, deal).why).toBe(
    "It was lost. Missing from the map: economic buyer, technical buyer, procurement and legal and compliance.",
  );
});
