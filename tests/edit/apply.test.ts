import { apply, createStore, editSentences, type Command, type Deal, type EditIssue } from "@buyinmap/core";
import { describe, expect, it, test, vi } from "vitest";
import { deal, freeze } from "../deal.js";

function applied(start: Deal, command: Command): Deal {
  const result = apply(start, command);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.deal;
}

function refused(start: Deal, command: Command): readonly EditIssue[] {
  const result = apply(start, command);
  if (result.ok) throw new Error("expected a refusal");
  return result.issues;
}

describe("assess", () => {
  const start = freeze<Deal>({
    id: "d",
    name: "D",
    stakeholders: { cfo: { name: "Dana", influence: 90, buyIn: 45, assessedAt: "2026-11-01", assessedBy: "rae" } },
  });

  it("sets the claim, signs it, and keeps the one it replaces as a reading", () => {
    const next = applied(start, { type: "assess", id: "cfo", influence: 80, buyIn: 70, at: "2026-11-22", by: "sam" });
    expect(next.stakeholders["cfo"]).toEqual({
      name: "Dana",
      influence: 80,
      buyIn: 70,
      assessedAt: "2026-11-22",
      assessedBy: "sam",
      readings: [
        { of: "influence", value: 90, tier: "claim", at: "2026-11-01", by: "rae" },
        { of: "buyIn", value: 45, tier: "claim", at: "2026-11-01", by: "rae" },
      ],
    });
  });

  it("reaffirms the other axis, once", () => {
    const next = applied(start, { type: "assess", id: "cfo", buyIn: 70, at: "2026-11-22", by: "rae" });
    const again = applied(next, { type: "assess", id: "cfo", buyIn: 72, at: "2026-11-22", by: "rae" });
    expect(again.stakeholders["cfo"]).toEqual({
      name: "Dana",
      influence: 90,
      buyIn: 72,
      assessedAt: "2026-11-22",
      assessedBy: "rae",
      readings: [
        { of: "influence", value: 90, tier: "claim", at: "2026-11-01", by: "rae" },
        { of: "buyIn", value: 45, tier: "claim", at: "2026-11-01", by: "rae" },
        { of: "buyIn", value: 70, tier: "claim", at: "2026-11-22", by: "rae" },
      ],
    });
  });

  it("dates a claim that had no date with the day it was replaced", () => {
    const undated = freeze<Deal>({ id: "d", name: "D", stakeholders: { cfo: { buyIn: 45 } } });
    const next = applied(undated, { type: "assess", id: "cfo", buyIn: 70, at: "2026-11-22" });
    expect(next.stakeholders["cfo"]).toEqual({
      buyIn: 70,
      assessedAt: "2026-11-22",
      readings: [{ of: "buyIn", value: 45, tier: "claim", at: "2026-11-22" }],
    });
  });

  it("takes all claims on an axis back with null, and leaves the evidence of others", () => {
    const known = freeze<Deal>({
      id: "d",
      name: "D",
      stakeholders: {
        cfo: {
          buyIn: 45,
          assessedAt: "2026-11-01",
          readings: [
            { of: "buyIn", value: 80, tier: "claim", at: "2026-09-01" },
            { of: "buyIn", value: 70, tier: "act", at: "2026-09-02" },
            { of: "influence", value: 90, tier: "claim", at: "2026-09-03" },
          ],
        },
      },
    });
    expect(applied(known, { type: "assess", id: "cfo", buyIn: null, at: "2026-11-22" }).stakeholders["cfo"]).toEqual({
      readings: [
        { of: "buyIn", value: 70, tier: "act", at: "2026-09-02" },
        { of: "influence", value: 90, tier: "claim", at: "2026-09-03" },
      ],
    });
  });
});

describe("removing", () => {
  it("a stakeholder takes their ties and their places in the rule along", () => {
    const start = freeze<Deal>({
      ...deal("cfo 90/45", "champion 60/85 → cfo .3", "users 30/70 → champion .2"),
      rule: { quota: 0.6, deciders: ["cfo", "champion"], vetoes: ["cfo"] },
    });
    const next = applied(start, { type: "removeStakeholder", id: "cfo" });
    expect(next).toEqual({
      ...start,
      stakeholders: { champion: start.stakeholders["champion"], users: start.stakeholders["users"] },
      ties: { "users-champion": start.ties!["users-champion"] },
      rule: { quota: 0.6, deciders: ["champion"], vetoes: [] },
    });
  });

  it("a seller takes their coverage and steps along, not their signature", () => {
    const start = freeze<Deal>({
      id: "d",
      name: "D",
      stakeholders: { cfo: { buyIn: 4, assessedBy: "rae", coverage: [{ seller: "rae" }, { seller: "sam" }] } },
      team: { rae: { name: "Rae" }, sam: { name: "Sam" } },
      steps: { s: { rule: "r", about: ["cfo"], state: "accepted", createdOn: "2026-11-22", owner: "rae" } },
    });
    expect(applied(start, { type: "removeSeller", id: "rae" })).toEqual({
      id: "d",
      name: "D",
      stakeholders: { cfo: { buyIn: 4, assessedBy: "rae", coverage: [{ seller: "sam" }] } },
      team: { sam: { name: "Sam" } },
      steps: { s: { rule: "r", about: ["cfo"], state: "accepted", createdOn: "2026-11-22" } },
    });
  });
});

it("does several commands as one, or none of them", () => {
  const start = deal("cfo 90/45");
  const good: Command = { type: "changeDeal", change: { stage: "proposal" } };
  expect(applied(start, { type: "together", commands: [good, { type: "addStakeholder", id: "new", stakeholder: {} }] })).toEqual({
    ...start,
    stage: "proposal",
    stakeholders: { ...start.stakeholders, new: {} },
  });
  expect(refused(start, { type: "together", commands: [good, { type: "removeStakeholder", id: "nobody" }] })).toEqual([
    { code: "unknownStakeholder", path: "/stakeholders/nobody", found: "nobody" },
  ]);
});

it("says what was brought in that cannot be, where a later command would stumble over it", () => {
  const tie = { type: "addTie", id: "t", tie: { from: "cfo" } } as unknown as Command;
  const nothing = { type: "addTie", id: "u" } as unknown as Command;
  const remove: Command = { type: "removeStakeholder", id: "cfo" };
  expect(refused(deal("cfo 90/45"), { type: "together", commands: [tie, nothing, remove] })).toEqual([
    { code: "invalidValue", path: "/ties/u" },
  ]);
});

it("leaves what it was given as it is, also where a later command changes what an earlier one brought in", () => {
  const command = freeze<Command>({
    type: "together",
    commands: [
      { type: "addStakeholder", id: "cto", stakeholder: { readings: [] } },
      { type: "addReading", id: "cto", reading: { of: "buyIn", value: 50, tier: "act", at: "2026-11-01" } },
      { type: "assess", id: "cto", buyIn: 40, at: "2026-11-22" },
    ],
  });
  const expected = { readings: [{ of: "buyIn", value: 50, tier: "act", at: "2026-11-01" }], buyIn: 40, assessedAt: "2026-11-22" };
  expect(applied(deal(), command).stakeholders).toEqual({ cto: expected });
  expect(applied(deal(), command).stakeholders).toEqual({ cto: expected });
});

test.each<[string, Command, EditIssue]>([
  ["someone who is not there", { type: "assess", id: "cto", at: "2026-11-22" }, { code: "unknownStakeholder", path: "/stakeholders/cto", found: "cto" }],
  ["an inherited name", { type: "assess", id: "toString", at: "2026-11-22" }, { code: "unknownStakeholder", path: "/stakeholders/toString", found: "toString" }],
  ["an id in use", { type: "addStakeholder", id: "cfo", stakeholder: {} }, { code: "idTaken", path: "/stakeholders/cfo", found: "cfo" }],
  ["an id that reaches into prototypes", { type: "addStakeholder", id: "constructor", stakeholder: {} }, { code: "invalidValue", path: "/stakeholders/constructor" }],
  ["an id that would become a prototype", { type: "addSeller", id: "__proto__", seller: { name: "Max" } }, { code: "invalidValue", path: "/team/__proto__" }],
  ["an empty id", { type: "addStakeholder", id: "", stakeholder: {} }, { code: "invalidValue", path: "/stakeholders/" }],
  ["a deal without a name", { type: "changeDeal", change: { name: null } as object }, { code: "invalidValue", path: "/name" }],
  ["someone without an id", { type: "addStakeholder", stakeholder: {} } as unknown as Command, { code: "unknownCommand", path: "", found: "addStakeholder" }],
  ["a change of nothing", { type: "changeDeal" } as unknown as Command, { code: "unknownCommand", path: "", found: "changeDeal" }],
  ["what is no command", null as unknown as Command, { code: "unknownCommand", path: "", found: "object" }],
  ["a score out of range", { type: "assess", id: "cfo", buyIn: 101, at: "2026-11-22" }, { code: "invalidValue", path: "/stakeholders/cfo/buyIn" }],
  ["a score that is no number", { type: "assess", id: "cfo", buyIn: Number.NaN, at: "2026-11-22" }, { code: "invalidValue", path: "/stakeholders/cfo/buyIn" }],
  ["a day that no calendar has", { type: "addReading", id: "cfo", reading: { of: "buyIn", value: 1, tier: "act", at: "2026-02-30" } }, { code: "invalidValue", path: "/stakeholders/cfo/readings/0/at" }],
  ["scores sent as plain fields", { type: "changeStakeholder", id: "cfo", change: { buyIn: 3 } as object }, { code: "invalidValue", path: "/stakeholders/cfo/buyIn" }],
  ["a field that does not exist", { type: "changeStakeholder", id: "cfo", change: { shoeSize: 44 } as object }, { code: "invalidValue", path: "/stakeholders/cfo/shoeSize" }],
  ["a quota below half", { type: "setRule", rule: { quota: 0.4 } }, { code: "invalidValue", path: "/rule/quota" }],
  ["a decider who is not there", { type: "setRule", rule: { quota: 0.6, deciders: ["cto"] } }, { code: "unknownStakeholder", path: "/rule/deciders/0", found: "cto" }],
  ["a tie to oneself", { type: "addTie", id: "t", tie: { from: "cfo", to: "cfo", type: "conflict" } }, { code: "selfTie", path: "/ties/t", found: "cfo" }],
  ["a second tie", { type: "addTie", id: "t", tie: { from: "users", to: "cfo", type: "sways" } }, { code: "secondTie", path: "/ties/t", found: "users → cfo" }],
  ["a tie to nobody", { type: "addTie", id: "t", tie: { from: "cfo", to: "cto", type: "sways" } }, { code: "unknownStakeholder", path: "/ties/t/to", found: "cto" }],
  ["coverage by nobody", { type: "changeStakeholder", id: "cfo", change: { coverage: [{ seller: "max" }] } }, { code: "unknownSeller", path: "/stakeholders/cfo/coverage/0/seller", found: "max" }],
  ["a tie that is not there", { type: "removeTie", id: "t" }, { code: "unknownTie", path: "/ties/t", found: "t" }],
  ["a reading that is not there", { type: "removeReading", id: "cfo", index: 0 }, { code: "unknownReading", path: "/stakeholders/cfo/readings/0" }],
  ["an ask that is not there", { type: "removeAsk", id: "cfo", index: -1 }, { code: "unknownAsk", path: "/stakeholders/cfo/asks/-1" }],
  ["a seller who is not there", { type: "removeSeller", id: "max" }, { code: "unknownSeller", path: "/team/max", found: "max" }],
])("refuses %s, in words", (_, command, issue) => {
  const issues = refused(deal("cfo 90/45", "users 30/70 → cfo .2"), command);
  expect(issues).toEqual([issue]);
  expect(editSentences[issue.code](issue)).toMatch(/\w+ \w+/);
});

describe("a store", () => {
  it("tells its listeners of each move with the patches that made it", () => {
    const store = createStore(deal("cfo 90/45"));
    const listener = vi.fn<Parameters<ReturnType<typeof createStore>["subscribe"]>[0]>();
    const unsubscribe = store.subscribe(listener);
    const command: Command = { type: "changeDeal", change: { stage: "proposal" } };
    store.dispatch(command);
    store.undo();
    store.redo();
    store.dispatch(command);
    unsubscribe();
    store.undo();
    const there = [{ op: "add", path: ["stage"], value: "proposal" }];
    expect(listener.mock.calls.map(([history, move]) => [history.deal.stage, move])).toEqual([
      ["proposal", { type: "dispatched", command, patches: there }],
      [undefined, { type: "undone", patches: [{ op: "remove", path: ["stage"] }] }],
      ["proposal", { type: "redone", patches: there }],
    ]);
  });

  it("says so when there is nothing to undo or redo, and when a command is refused", () => {
    const store = createStore(deal());
    expect([store.undo(), store.redo(), store.dispatch({ type: "removeTie", id: "t" }).ok]).toEqual([false, false, false]);
  });

  it("forgets what could be redone when something new is done", () => {
    const store = createStore(deal("cfo 90/45"));
    store.dispatch({ type: "changeDeal", change: { stage: "a" } });
    store.undo();
    store.dispatch({ type: "changeDeal", change: { stage: "b" } });
    expect([store.redo(), store.get().deal.stage]).toEqual([false, "b"]);
  });

  it("goes on from a history kept elsewhere", () => {
    const first = createStore(deal("cfo 90/45"));
    first.dispatch({ type: "changeDeal", change: { stage: "a" } });
    const second = createStore(JSON.parse(JSON.stringify(first.get())));
    expect([second.undo(), second.get().deal]).toEqual([true, deal("cfo 90/45")]);
  });
});
