import type { Deal, Stakeholder } from "@buyinmap/core";
import { describe, expect, it } from "vitest";
import { equipAdvocate } from "../../../packages/core/src/advise/rules/equipAdvocate.js";
import { lowerChampion } from "../../../packages/core/src/advise/rules/lowerChampion.js";
import { nextRung } from "../../../packages/core/src/advise/rules/nextRung.js";
import { testChampion } from "../../../packages/core/src/advise/rules/testChampion.js";
import type { StepRule } from "../../../packages/core/src/advise/stepRule.js";
import { describeRules } from "./describeRules.js";
import { asOf, dealOf, proposalsOf, stepsOf, type RuleCase } from "./ruleCase.js";

type Reading = NonNullable<Stakeholder["readings"]>[number];
type Ask = NonNullable<Stakeholder["asks"]>[number];

const ask = (rung: Ask["rung"], outcome: Ask["outcome"], at: string = asOf): Ask => ({ rung, outcome, at });
const reading = (value: number, tier: Reading["tier"]): Reading => ({ of: "buyIn", value, tier, at: asOf });
const sways = (from: string, to: string, strength = 0.2) => ({ from, to, type: "sways" as const, strength });
const champion: Stakeholder = { name: "Priya", roles: ["champion"] };

/** Dana, with what is known of her. */
function dana(known: Stakeholder, rest: Partial<Deal> = {}): Deal {
  return dealOf({ dana: { name: "Dana", ...known } }, rest);
}

/** Priya, champion by role, with what is known of her, beside Tom, who decides. */
function priya(known: Stakeholder, rest: Partial<Deal> = {}): Deal {
  return dealOf(
    { priya: { ...champion, ...known }, tom: { name: "Tom" } },
    { rule: { quota: 0.6, deciders: ["tom"] }, ...rest },
  );
}

const [failed, blamed] = ["a second failed rollout", "being blamed for it"];
const fear = (text: string, state: "suspected" | "voiced" | "workedThrough", at?: string) => ({
  type: "fear" as const,
  text,
  state,
  ...(at === undefined ? {} : { at }),
});

/** Priya, who has the ear of Dana and of Sam, with what holds these two back. */
function heard(known: Stakeholder, rest: Partial<Deal> = {}): Deal {
  return dealOf(
    {
      dana: { name: "Dana", concerns: [fear("cost", "workedThrough"), fear(failed, "voiced")] },
      priya: { ...champion, buyIn: 75, ...known },
      sam: { name: "Sam", concerns: [fear(blamed, "suspected")] },
    },
    { ties: { b: sways("priya", "sam"), a: sways("priya", "dana") }, ...rest },
  );
}

const cases: Readonly<Record<string, readonly [StepRule, RuleCase]>> = {
  "someone convinced is asked for a little": [
    nextRung,
    {
      fires: dana({ buyIn: 75 }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/buyIn"],
          params: { rung: 1, standing: 0, view: 62.5, line: 60 },
          proof: { type: "ask", rung: 1 },
          effects: [{ id: "dana", mean: 2, mass: 4, rung: 1 }],
        },
      ],
      sentences: {
        title: "Ask Dana for criteria, rivals or budget",
        action: "Ask Dana what will count, who else is looked at and what is set aside; one of these is a start.",
        why: "Dana is at 63 (line 60) and has done nothing for it in the open yet. The next ask shows how far they go.",
      },
      quiet: {
        "they are not even close": dana({ buyIn: 50 }),
        "nothing is known of their buy-in": dana({}),
        "they are presumed an advocate, and tested": dana({ buyIn: 80 }),
        "they are the champion, and tested": dana({ buyIn: 75, roles: ["champion"] }),
        "they are noted as a blocker": dana({ buyIn: 62.5, roles: ["blocker"] }),
        "an ask is open": dana({ buyIn: 75, asks: [ask(1, "open", "2026-10-24")] }),
        "they turned down the last two": dana({ buyIn: 75, asks: [ask(1, "hedged"), ask(1, "declined")] }),
        "they have done all there is": dana({ buyIn: 75, asks: [ask(4, "done")] }),
        "they have left": dana({ buyIn: 75, leftOn: asOf }),
        "a seat cannot be asked": dealOf({ dana: { buyIn: 75 } }),
      },
    },
  ],
  "someone close to the line who has shared what counts is asked to pass our summary on": [
    nextRung,
    {
      fires: dana({ buyIn: 62.5, asks: [ask(1, "done")] }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/asks/0", "/stakeholders/dana/buyIn"],
          params: { rung: 2, standing: 1, view: 56.25, line: 60 },
          proof: { type: "ask", rung: 2 },
          effects: [{ id: "dana", mean: 2, mass: 4, rung: 2 }],
        },
      ],
      sentences: {
        title: "Ask Dana to pass your summary on",
        action: "Ask Dana who should read of this and why, write one page together, and ask them to pass it on.",
        why: "Dana is at 56 (line 60) and has shared criteria, rivals or budget. The next ask shows how far they go.",
      },
      quiet: {
        "nothing puts them at the line": dana({ buyIn: 59, asks: [ask(1, "done")] }),
        "the evidence as a whole does not put them close to it": dana({
          buyIn: 62.5,
          readings: [reading(35, "statement")],
          asks: [ask(1, "done")],
        }),
      },
    },
  ],
  "then for a meeting with a decider": [
    nextRung,
    {
      fires: priya({ roles: [], buyIn: 75, asks: [ask(3, "hedged", "2026-11-01"), ask(2, "done", "2026-10-01")] }),
      proposals: [
        {
          about: ["priya"],
          because: ["/stakeholders/priya/asks/1", "/stakeholders/priya/asks/0", "/stakeholders/priya/buyIn"],
          params: { rung: 3, decider: "tom", standing: 2, view: 62.5, line: 60 },
          proof: { type: "ask", rung: 3 },
          effects: [{ id: "priya", mean: 2, mass: 8, rung: 3 }],
        },
      ],
      sentences: {
        title: "Ask Priya for a meeting with Tom",
        action: "Ask Priya what Tom would want to know first, and whether they will bring you together.",
        why: "Priya is at 63 (line 60) and has passed your summary on. The next ask shows how far they go.",
      },
      quiet: {
        "they hedged twice": priya({
          roles: [],
          buyIn: 75,
          asks: [ask(3, "hedged", "2026-11-01"), ask(2, "done", "2026-10-01"), ask(3, "hedged", "2026-11-02")],
        }),
      },
    },
  ],
  "then for the case to be made without us": [
    nextRung,
    {
      fires: dana({ buyIn: 75, asks: [ask(3, "done")] }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/asks/0", "/stakeholders/dana/buyIn"],
          params: { rung: 4, standing: 3, view: 62.5, line: 60 },
          proof: { type: "ask", rung: 4 },
          effects: [{ id: "dana", mean: 2, mass: 8, rung: 4 }],
        },
      ],
      sentences: {
        title: "Ask Dana to make the case without you",
        action: "Ask Dana where this is talked about without you, what they would say there, and whether they will.",
        why: "Dana is at 63 (line 60) and has arranged a meeting with a decider. The next ask shows how far they go.",
      },
      quiet: { "they have done it": dana({ buyIn: 75, asks: [ask(3, "done"), ask(4, "done")] }) },
    },
  ],
  "a champion by role is tested": [
    testChampion,
    {
      fires: priya({ buyIn: 75, asks: [ask(2, "done")] }),
      proposals: [
        {
          about: ["priya"],
          because: ["/stakeholders/priya/roles/0", "/stakeholders/priya/buyIn"],
          params: { rung: 3, decider: "tom", named: 1, claim: 75 },
          proof: { type: "ask", rung: 3 },
        },
      ],
      sentences: {
        title: "Test how far Priya would go for it",
        action: "Ask Priya what it would take to bring you together with Tom, and whether they will do it.",
        why:
          "Priya is noted as champion, but nothing on record has cost them any standing. " +
          "Who risks nothing is a friend, not a champion.",
      },
      quiet: {
        "they have arranged a meeting": priya({ buyIn: 75, asks: [ask(3, "done")] }),
        "they have done something else at a cost": priya({ buyIn: 75, readings: [reading(75, "costlyAct")] }),
        "the role is another": priya({ roles: ["coach"], buyIn: 75, asks: [ask(2, "done")] }),
        "we do not believe it ourselves": priya({ buyIn: 50, asks: [ask(2, "done")] }),
        "they speak against it": priya({ buyIn: 10, asks: [ask(2, "done")] }),
        "the test is on": priya({ buyIn: 75, asks: [ask(2, "done"), ask(3, "open")] }),
        "they have failed it": priya({ buyIn: 75, asks: [ask(3, "hedged"), ask(3, "declined")] }),
        "they have left": priya({ buyIn: 75, leftOn: asOf }),
        "a seat cannot be asked": dealOf({ priya: { roles: ["champion"] } }),
      },
    },
  ],
  "someone presumed an advocate is tested; whoever decides alone makes the case": [
    testChampion,
    {
      fires: dana({ buyIn: 80 }, { rule: { quota: 0.6, deciders: ["dana"] } }),
      proposals: [
        {
          about: ["dana"],
          because: ["/stakeholders/dana/buyIn"],
          params: { rung: 4, named: 0, claim: 80 },
          proof: { type: "ask", rung: 4 },
        },
      ],
      sentences: {
        title: "Test how far Dana would go for it",
        action: "Ask Dana whom else they have to bring along, and whether they will make the case there without you.",
        why:
          "You put Dana at 80, but nothing on record has cost them any standing. " +
          "Who risks nothing is a friend, not a champion.",
      },
      quiet: {
        "we claim less": dana({ buyIn: 79 }, { rule: { quota: 0.6, deciders: ["dana"] } }),
        "something was asked of them": dana(
          { buyIn: 80, asks: [ask(1, "done")] },
          { rule: { quota: 0.6, deciders: ["dana"] } },
        ),
        "the evidence says otherwise": dana({ buyIn: 80, readings: [reading(20, "act")] }),
      },
    },
  ],
  "a champion of whom nothing is known is tested, with whoever decides": [
    testChampion,
    {
      fires: dealOf({ priya: champion }),
      proposals: [
        {
          about: ["priya"],
          because: ["/stakeholders/priya/roles/0"],
          params: { rung: 3, named: 1 },
          proof: { type: "ask", rung: 3 },
        },
      ],
      sentences: {
        title: "Test how far Priya would go for it",
        action: "Ask Priya what it would take to bring you together with whoever decides, and whether they will do it.",
        why:
          "Priya is noted as champion, but nothing on record has cost them any standing. " +
          "Who risks nothing is a friend, not a champion.",
      },
      quiet: { "nobody says that they are one": dealOf({ priya: { name: "Priya" } }) },
    },
  ],
  "an advocate is prepared for what the others will say": [
    equipAdvocate,
    {
      fires: heard({}),
      proposals: [
        {
          about: ["priya"],
          because: [
            "/stakeholders/priya/roles/0",
            "/stakeholders/priya/buyIn",
            "/ties/a",
            "/ties/b",
            "/stakeholders/dana/concerns/1",
            "/stakeholders/sam/concerns/0",
          ],
          params: { people: ["dana", "sam"], concerns: [failed, blamed] },
          effects: [
            { id: "dana", mean: 4 },
            { id: "sam", mean: 4 },
          ],
        },
      ],
      sentences: {
        title: "Prepare Priya for the pushback to come",
        action: "Ask Priya what they expect to hear from Dana and Sam and how they would answer; then rehearse it.",
        why:
          "Priya will meet what holds back those who listen: “a second failed rollout” (Dana) and " +
          "“being blamed for it” (Sam). Few answer that well unprepared.",
      },
      quiet: {
        "they are no advocate": heard({ roles: [] }),
        "they are not convinced": heard({ buyIn: 50 }),
        "they sway nobody": heard({}, { ties: { a: sways("dana", "priya"), b: sways("sam", "priya") } }),
        "the others are in conflict with them": heard(
          {},
          {
            ties: {
              a: sways("priya", "dana"),
              b: sways("priya", "sam"),
              c: { from: "dana", to: "priya", type: "conflict" },
              d: { from: "priya", to: "sam", type: "conflict" },
            },
          },
        ),
        "nothing holds the others back any more": dealOf(
          { dana: { concerns: [fear(failed, "workedThrough")] }, priya: { ...champion, buyIn: 75 } },
          { ties: { a: sways("priya", "dana") } },
        ),
        "it is not known yet": dealOf(
          { dana: { concerns: [fear(failed, "voiced", "2026-11-23")] }, priya: { ...champion, buyIn: 75 } },
          { ties: { a: sways("priya", "dana") } },
        ),
      },
    },
  ],
  "a champion who turned down costly asks in a row is a coach": [
    lowerChampion,
    {
      fires: priya({
        asks: [ask(4, "declined", "2026-11-02"), ask(3, "hedged", "2026-10-01"), ask(1, "hedged", "2026-11-10")],
      }),
      proposals: [
        {
          about: ["priya"],
          because: ["/stakeholders/priya/roles/0", "/stakeholders/priya/asks/1", "/stakeholders/priya/asks/0"],
          params: { refused: 2 },
        },
      ],
      sentences: {
        title: "Count Priya as a coach for now",
        action:
          "Ask Priya what makes it hard to act, note them as coach instead of champion, and look for one who would.",
        why: "Priya hedged or declined 2 costly asks in a row. A coach tells you things; a champion takes risks.",
      },
      quiet: {
        "it was one": priya({ asks: [ask(3, "hedged")] }),
        "one of them cost little": priya({ asks: [ask(2, "declined"), ask(3, "hedged")] }),
        "they acted in between": priya({
          asks: [ask(3, "hedged", "2026-10-01"), ask(3, "done", "2026-10-02"), ask(4, "declined", "2026-11-02")],
        }),
        "they are a coach already": priya({ roles: ["coach"], asks: [ask(3, "hedged"), ask(4, "declined")] }),
        "they have left": priya({ leftOn: asOf, asks: [ask(3, "hedged"), ask(4, "declined")] }),
      },
    },
  ],
};

describeRules(cases);

describe("the next rung", () => {
  it("is asked for again once silence has answered an open ask", () => {
    const waiting = dana({ buyIn: 75, asks: [ask(1, "open", "2026-10-23")] });
    expect(proposalsOf(nextRung, waiting).map(({ proof }) => proof)).toEqual([{ type: "ask", rung: 1 }]);
  });

  it("comes after costly refusals only once something was done again that goes as far", () => {
    const refused = [ask(2, "done", "2026-09-01"), ask(3, "hedged", "2026-10-01"), ask(3, "declined", "2026-10-02")];
    const [less, again] = [ask(1, "done", "2026-11-01"), ask(2, "done", "2026-11-01")];
    expect(proposalsOf(nextRung, dana({ buyIn: 75, asks: [...refused, less] }))).toEqual([]);
    expect(proposalsOf(nextRung, dana({ buyIn: 75, asks: [...refused, again] })).map(({ proof }) => proof)).toEqual([
      { type: "ask", rung: 3 },
    ]);
  });

  it("is for those, too, whom others have convinced, though nothing is known of them alone", () => {
    const swayed = dealOf({ dana: { name: "Dana" }, sam: { buyIn: 79 } }, { ties: { t: sways("sam", "dana", 0.9) } });
    expect(proposalsOf(nextRung, swayed).map(({ about, because }) => [about, because])).toEqual([
      [["dana"], ["/stakeholders/dana"]],
    ]);
  });

  it("is for those, too, who are convinced and doubt only once others have been heard", () => {
    const people = { dana: { name: "Dana", buyIn: 75 }, sam: { buyIn: 5 } };
    const swayed = dealOf(people, { ties: { t: sways("sam", "dana", 0.2) } });
    const params = { rung: 1, standing: 0, view: 55.5, line: 60 };
    expect(proposalsOf(nextRung, swayed).map(({ about, params: found }) => [about, found])).toEqual([
      [["dana"], params],
    ]);
  });

  it("leads to a decider who is not convinced yet; whoever decides alone has none to bring us to", () => {
    const asks = [ask(2, "done")];
    const people = {
      a: { name: "A", buyIn: 90, asks: [ask(4, "done")] },
      b: { name: "B", buyIn: 30 },
      c: { name: "C", buyIn: 75, asks },
    };
    const asked = (deciders: string[]) =>
      proposalsOf(nextRung, dealOf(people, { rule: { quota: 0.6, deciders } })).map(({ params }) => params);
    const rest = { standing: 2, view: 62.5, line: 60 };
    expect(asked(["a", "b"])).toEqual([{ rung: 3, decider: "b", ...rest }]);
    expect(asked(["a"])).toEqual([{ rung: 3, decider: "a", ...rest }]);
    expect(asked(["c", "a"])).toEqual([{ rung: 3, decider: "a", ...rest }]);
    expect(asked(["c"])).toEqual([{ rung: 4, ...rest }]);
  });

  it("takes the mean from its assumption, and the mass from what an act weighs", () => {
    const rules = { nextRung: { effort: 2, effect: { mean: 1, mass: 9 } } };
    const sizes = stepsOf(nextRung, dana({ buyIn: 75 }), { rules }).map(({ effort, effects }) => [effort, effects]);
    expect(sizes).toEqual([[2, [{ id: "dana", mean: 1, mass: 4, rung: 1 }]]]);
    expect(stepsOf(nextRung, dana({ buyIn: 75 }), { rules: { nextRung: { effort: 2 } } })[0]?.effects).toEqual([]);
  });
});
