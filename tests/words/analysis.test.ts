import {
  analyze,
  assumptions,
  describeExplanation,
  describeLeverage,
  describeOutcome,
  describeRule,
  describeWarning,
  explain,
  outcomeSentences,
  presetNames,
  presetRule,
  presets,
  ruleWords,
  speakEnglish,
  warningRules,
  warningSentences,
  type Outcome,
  type Warning,
} from "@buyinmap/core";
import { describe, expect, it, test } from "vitest";
import { deal } from "../deal.js";

const asOf = "2026-11-22";
const english = speakEnglish({ cfo: "Dana", champion: "Priya", cto: "Sam", rae: "Rae" });

const forecast = (buy: number, noDecision: number, reject: number): Outcome => ({
  type: "forecast",
  buy,
  noDecision,
  reject,
  independent: { buy, reject },
  position: 50,
  quotaWeight: 60,
  totalWeight: 100,
});

test.each<[Outcome, string]>([
  [
    forecast(0.52, 0.3, 0.18),
    "More likely than not, they would buy. Buy 52%, no decision 30%, reject 18%.",
  ],
  [forecast(0.2, 0.7, 0.1), "They would probably not decide at all. Buy 20%, no decision 70%, reject 10%."],
  [forecast(0.2, 0.5, 0.3), "It is open. No decision is the likeliest of three. Buy 20%, no decision 50%, reject 30%."],
  [forecast(0.2, 0.26, 0.54), "More likely than not, they would say no. Buy 20%, no decision 26%, reject 54%."],
  [
    forecast(0.38, 0.32, 0.3),
    "It is open. A purchase is the likeliest of three, but not likely. Buy 38%, no decision 32%, reject 30%.",
  ],
  [{ type: "refused", why: "nobody" }, "Nobody is on the map, so there is nobody to decide."],
  [
    { type: "refused", why: "noWeight" },
    "Nobody on the map has a voice that weighs anything, so nothing can be decided.",
  ],
  [
    { type: "refused", why: "unknownInRule", ids: ["ceo", "cto"] },
    "The rule names ceo and Sam, who cannot be found on the map.",
  ],
])("the outcome %#", (outcome, sentence) => {
  expect(describeOutcome(outcome, english)).toBe(sentence);
});

test.each<[number, number, string]>([
  [10, 0.0889, "ten points from Dana are worth +8.9 points of P(buy)"],
  [5, -0.0412, "5 points from Dana are worth −4.1 points of P(buy)"],
  [10, 0.0004, "ten points from Dana change next to nothing"],
])("the leverage of %s points", (step, gain, sentence) => {
  expect(describeLeverage("cfo", { step, gain }, english)).toBe(sentence);
});

it("says what hangs on someone", () => {
  expect(outcomeSentences.pivot("cfo", { ifYes: 0.71, ifNo: 0 }, english)).toBe(
    "with a yes from Dana they buy with 71%, with a no with 0%",
  );
});

describe("a rule", () => {
  it("is said in plain words; someone named in both lists decides", () => {
    expect(describeRule({ quota: 2 / 3, deciders: ["cfo"], vetoes: ["cfo", "cto", "legal"] }, english)).toBe(
      "67% of the influence must be for it. Without a yes from Dana nothing happens. A no from Sam and legal ends it.",
    );
  });

  it("has presets with a name and a sentence each", () => {
    expect(presetNames.map((name) => [name, presets[name].quota, ruleWords.presets[name].title])).toEqual([
      ["singleDecider", 0.51, "One person decides"],
      ["weightedMajority", 0.6, "Weighted majority"],
      ["consensus", 0.8, "Consensus"],
      ["unanimous", 1, "Unanimous"],
    ]);
  });

  it("is made of a preset and the people", () => {
    const people = { decider: "cfo", influential: ["cto", "cfo"] };
    expect(presetNames.map((name) => presetRule(name, people))).toEqual([
      { quota: 0.51, preset: "singleDecider", deciders: ["cfo"] },
      { quota: 0.6, preset: "weightedMajority" },
      { quota: 0.8, preset: "consensus", vetoes: ["cfo", "cto"] },
      { quota: 1, preset: "unanimous" },
    ]);
    expect([presetRule("singleDecider", {}), presetRule("consensus", {})]).toEqual([
      { quota: 0.51, preset: "singleDecider" },
      { quota: 0.8, preset: "consensus", vetoes: [] },
    ]);
  });
});

test.each<[string, Partial<Warning>, string]>([
  ["noDecider", {}, "Nobody on the map decides. Find out whose yes counts before anything else."],
  ["goneButNamed", { people: ["cfo"] }, "Dana has left, and the deal still counts on them. Name someone else."],
  [
    "goneButNamed",
    { people: ["cfo", "cto"] },
    "Dana and Sam have left, and the deal still counts on them. Name someone else.",
  ],
  ["opponentsOutweigh", { people: ["cto"] }, "Those who speak against it weigh as much as those who are for it: Sam."],
  [
    "silence",
    { people: ["cfo"] },
    "Nobody on the map is against it. That usually means the opponents have not been found.",
  ],
  [
    "keyPlayersDoubt",
    { people: ["cto"], params: { doubting: 2, keyPlayers: 3 } },
    "Whoever decides is for it, but 2 of 3 others with influence are not: Sam. Such a decision may not hold.",
  ],
  ["vetoUnknown", { people: ["cto"] }, "Sam could stop it, and nothing is known of where they stand."],
  [
    "championWithoutPower",
    { people: ["champion"] },
    "Priya stands up for it without the influence to carry it: a coach rather than a champion.",
  ],
  [
    "championWithoutPower",
    { people: ["champion", "cto"] },
    "Priya and Sam stand up for it without the influence to carry it: a coach rather than a champion.",
  ],
  ["championSilent", { people: ["champion"], params: { days: 31 } }, "Nothing was heard from Priya for 31 days."],
  [
    "turnedDown",
    { people: ["cto"], params: { inARow: 2 } },
    "Sam hedged or declined 2 costly asks in a row. Willing in words is not willing in deeds.",
  ],
  ["singleThread", { people: ["cto"], params: { sides: ["buyer"] } }, "The whole deal hangs by one contact, Sam."],
  [
    "singleThread",
    { people: [], params: { sides: ["seller"], seller: "rae" } },
    "The whole deal hangs by one seller, Rae.",
  ],
  [
    "singleThread",
    { people: ["cto"], params: { sides: ["buyer", "seller"], seller: "rae" } },
    "The whole deal hangs by one contact, Sam, and by one seller, Rae.",
  ],
  [
    "expectedSeatEmpty",
    { params: { roles: ["procurement", "legalAndCompliance"] } },
    "Not yet on the map as a person: procurement and legal and compliance. They often come in late, and with a veto.",
  ],
  [
    "stalePosition",
    { people: ["cfo"], params: { days: 90 } },
    "What is known of Dana is old, up to 90 days. Ask again.",
  ],
  [
    "futureReading",
    { people: ["cfo"], params: { asOf } },
    "Some of what is noted of Dana is dated after 2026-11-22 and does not count yet.",
  ],
  [
    "tiesScaled",
    { people: ["cfo"], params: { most: 0.9 } },
    "Others were said to hold more than all of the view of Dana; together they were given 90% of it.",
  ],
  [
    "strengthAssumed",
    { params: { strength: 0.2, ties: 1 } },
    "One tie says nothing of how strong it is; 20% was assumed.",
  ],
  [
    "strengthAssumed",
    { params: { strength: 0.2, ties: 2 } },
    "2 ties say nothing of how strong they are; 20% was assumed.",
  ],
  ["theirOwn", {}, "theirOwn"],
])("the warning %s", (id, rest, sentence) => {
  expect(describeWarning({ id, severity: "info", people: [], evidence: [], ...rest }, english)).toBe(sentence);
});

it("has a sentence for each of our warnings, and no other", () => {
  expect(Object.keys(warningSentences)).toEqual(warningRules.map(({ id }) => id));
});

it("explains a number in sentences, with the reasons below", () => {
  const result = explain(analyze(deal("cfo 90/45", "champion 60/85 → cfo .3"), { asOf }), "settled.cfo");
  expect(result.ok && describeExplanation(result.value, english)).toEqual({
    text: "once those who sway them are heard, Dana settles at 54",
    how: "Part of everyone’s view follows those who sway them, who are swayed in turn, until nothing moves any more.",
    because: [
      {
        text: "the evidence supports buy-in 48 for Dana, which makes 70% of the view",
        how: "The average of all evidence, each piece by its weight. Not knowing pulls it toward the middle.",
        because: [
          { text: "not knowing counts as 2 observations, spread evenly", because: [] },
          { text: "our own judgment (45) counts as 2 observations", because: [] },
        ],
      },
      {
        text: "the evidence supports buy-in 68 for Priya, which makes 30% of the view",
        how: "The average of all evidence, each piece by its weight. Not knowing pulls it toward the middle.",
        because: [
          { text: "not knowing counts as 2 observations, spread evenly", because: [] },
          { text: "our own judgment (85) counts as 2 observations", because: [] },
        ],
      },
    ],
  });
});

describe("an explanation", () => {
  const analysis = analyze(
    {
      ...deal("cfo 90/45", "champion 60/85 → cfo .3", "cto 50/10", "legal 20/?"),
      rule: { quota: 0.6, deciders: ["cfo"], vetoes: ["cto", "legal"] },
    },
    { asOf },
  );
  const tell = (path: string) => {
    const result = explain(analysis, path, { depth: 1 });
    if (!result.ok) throw new Error(`expected an explanation of ${path}`);
    const { text, how, because } = describeExplanation(result.value, english);
    return { text, how, because: because.map((part) => part.text) };
  };

  it("names assumptions as a seller would", () => {
    expect(tell("chances.cfo.yes")).toEqual({
      text: "Dana, whose yes it needs, says yes with 41%",
      how: "How much of what their view may be lies at the line or above. The more is known, the narrower it is.",
      because: [
        "once those who sway them are heard, Dana settles at 54",
        "what is known counts as 4 observations",
        "someone says yes from buy-in 60 on, which is the line (assumed)",
      ],
    });
  });

  it("says who must still agree, who could stop it, and whom no advocate reaches", () => {
    expect(["gaps.support.decidersMissing.length", "gaps.support.vetoesAtRisk.length", "gaps.reach.length"].map(tell)).toEqual([
      {
        text: "someone who must say yes is not at the line",
        how: "Counted are those who must say yes and whose view is below the line, or unknown.",
        because: [
          "once those who sway them are heard, Dana settles at 54",
          "someone says yes from buy-in 60 on, which is the line (assumed)",
        ],
      },
      {
        text: "someone with a veto could stop it",
        how: "Counted are those with a veto whose view is in opposition, or unknown.",
        because: [
          "nothing is known of the view of legal; the arithmetic takes 50",
          "someone says no below buy-in 25 (assumed)",
        ],
      },
      {
        text: "no advocate reaches someone who is below the line",
        how: "Counted are those below the line to whom no chain of ties leads from someone who speaks up for it.",
        because: [
          "once those who sway them are heard, Sam settles at 30",
          "someone says yes from buy-in 60 on, which is the line (assumed)",
          "Priya has reached rung 0 of 4 on the ask ladder; a claim this high counts as speaking up",
        ],
      },
    ]);
  });

  it("has words for every assumption that is a number", () => {
    const names = Object.entries(assumptions).flatMap(([name, value]) => (typeof value === "number" ? [name] : []));
    for (const name of names) expect(tell(`assumptions.${name}`).text).not.toContain(name.length > 5 ? name : "undefined");
  });
});
