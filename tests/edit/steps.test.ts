import {
  apply,
  applyPatches,
  brokenReferences,
  editSentences,
  startHistory,
  commit,
  undo,
  type Command,
  type Deal,
  type EditIssue,
  type Step,
} from "@buyinmap/core";
import { describe, expect, it, test } from "vitest";
import { freeze } from "../deal.js";

const step: Step = freeze<Step>({
  rule: "setCriteria",
  about: ["cfo"],
  through: ["champion"],
  owner: "rae",
  state: "accepted",
  createdOn: "2026-11-22",
  due: "2026-12-01",
  effort: 2,
  effects: [{ id: "cfo", mean: 5 }],
});

function dealWith(steps?: Deal["steps"]): Deal {
  return freeze<Deal>({
    id: "d",
    name: "D",
    stakeholders: { cfo: { name: "Dana", criteria: [{ text: "payback" }] }, champion: { name: "Priya" } },
    team: { rae: { name: "Rae" } },
    ...(steps ? { steps } : {}),
  });
}

/** The deal after a command, once the way back has been seen to lead back. */
function applied(start: Deal, command: Command): Deal {
  const result = apply(start, freeze(command));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(applyPatches(result.value.deal, result.value.inverse)).toEqual(start);
  expect(brokenReferences(result.value.deal)).toEqual([]);
  return result.value.deal;
}

test.each<[string, Deal["steps"], Command, Deal["steps"]]>([
  ["added", undefined, { type: "addStep", id: "s", step }, { s: step }],
  [
    "changed; null removes",
    { s: step },
    {
      type: "changeStep",
      id: "s",
      change: { text: "Lunch with Dana", due: null, effort: 3, questions: ["howChoose"] },
    },
    { s: { ...without(step, "due"), text: "Lunch with Dana", effort: 3, questions: ["howChoose"] } },
  ],
  [
    "given to nobody",
    { s: step },
    { type: "changeStep", id: "s", change: { owner: null } },
    { s: without(step, "owner") },
  ],
  [
    "finished, with what came of it",
    { s: step },
    { type: "finishStep", id: "s", at: "2026-11-30", outcome: "she named two criteria" },
    { s: { ...step, state: "done", doneOn: "2026-11-30", outcome: "she named two criteria" } },
  ],
  [
    "finished in silence",
    { s: step },
    { type: "finishStep", id: "s", at: "2026-11-30" },
    { s: { ...step, state: "done", doneOn: "2026-11-30" } },
  ],
  ["dropped", { s: step }, { type: "dropStep", id: "s" }, { s: { ...step, state: "dropped" } }],
  [
    "dropped on a day, for a reason",
    { s: step },
    { type: "dropStep", id: "s", at: "2026-11-30", outcome: "no time" },
    { s: { ...step, state: "dropped", doneOn: "2026-11-30", outcome: "no time" } },
  ],
  [
    "dropped after it was called done",
    { s: { ...step, state: "done", doneOn: "2026-11-30" } },
    { type: "dropStep", id: "s" },
    { s: { ...step, state: "dropped" } },
  ],
  ["removed", { s: step, t: step }, { type: "removeStep", id: "s" }, { t: step }],
])("a step is %s", (_, before, command, after) => {
  expect(applied(dealWith(before), command)).toEqual(dealWith(after));
});

it("is finished together with what it showed, in one step of undo", () => {
  const start = dealWith({ s: step });
  const command: Command = {
    type: "together",
    commands: [
      { type: "finishStep", id: "s", at: "2026-11-30" },
      {
        type: "addReading",
        id: "cfo",
        reading: { of: "buyIn", value: 70, tier: "statement", at: "2026-11-30", by: "rae" },
      },
      { type: "addAsk", id: "cfo", ask: { rung: 1, at: "2026-11-30", outcome: "done" } },
    ],
  };
  const result = commit(startHistory(start), command);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(result.value.deal).toEqual({
    ...start,
    steps: { s: { ...step, state: "done", doneOn: "2026-11-30" } },
    stakeholders: {
      ...start.stakeholders,
      cfo: {
        ...start.stakeholders["cfo"],
        readings: [{ of: "buyIn", value: 70, tier: "statement", at: "2026-11-30", by: "rae" }],
        asks: [{ rung: 1, at: "2026-11-30", outcome: "done" }],
      },
    },
  });
  expect(undo(result.value).deal).toEqual(start);
});

describe("removing a stakeholder", () => {
  const remove: Command = { type: "removeStakeholder", id: "cfo" };

  it("takes the steps along that were about them alone", () => {
    expect(applied(dealWith({ s: step }), remove).steps).toEqual({});
  });

  it("leaves the others in a step about several, and nothing that points at who is gone", () => {
    const shared: Step = {
      ...step,
      about: ["champion", "cfo"],
      through: ["cfo"],
      effects: [
        { id: "cfo", mean: 5 },
        { id: "champion", mean: 5 },
      ],
      because: ["/stakeholders/cfo", "/stakeholders/cfo/criteria/0", "/stakeholders/champion", "/stakeholders/cfo2"],
    };
    expect(applied(dealWith({ s: shared }), remove).steps).toEqual({
      s: {
        ...step,
        about: ["champion"],
        through: [],
        effects: [{ id: "champion", mean: 5 }],
        because: ["/stakeholders/champion", "/stakeholders/cfo2"],
      },
    });
  });

  it("leaves a step about the deal as a whole, and one that goes through somebody else", () => {
    const steps = {
      whole: { ...without(step, "through", "effects"), about: [] },
      other: { ...without(step, "effects"), about: ["champion"], through: [] },
    };
    expect(applied(dealWith(steps), remove).steps).toEqual(steps);
  });
});

it("loses its owner when the seller leaves the team", () => {
  expect(applied(dealWith({ s: step }), { type: "removeSeller", id: "rae" }).steps).toEqual({
    s: without(step, "owner"),
  });
});

test.each<[string, Command, EditIssue]>([
  ["an id in use", { type: "addStep", id: "s", step }, { code: "idTaken", path: "/steps/s", found: "s" }],
  [
    "an id that reaches into prototypes",
    { type: "addStep", id: "constructor", step },
    { code: "invalidValue", path: "/steps/constructor" },
  ],
  [
    "a step about nobody on the map",
    { type: "addStep", id: "t", step: { ...step, about: ["cfo", "cto"] } },
    { code: "unknownStakeholder", path: "/steps/t/about/1", found: "cto" },
  ],
  [
    "a way through nobody on the map",
    { type: "changeStep", id: "s", change: { through: ["toString"] } },
    { code: "unknownStakeholder", path: "/steps/s/through/0", found: "toString" },
  ],
  [
    "an effect on nobody on the map",
    { type: "changeStep", id: "s", change: { effects: [{ id: "cto" }] } },
    { code: "unknownStakeholder", path: "/steps/s/effects/0/id", found: "cto" },
  ],
  [
    "an owner who is not on the team",
    { type: "changeStep", id: "s", change: { owner: "cfo" } },
    { code: "unknownSeller", path: "/steps/s/owner", found: "cfo" },
  ],
  [
    "a change of what it is",
    { type: "changeStep", id: "s", change: { about: [] } as object },
    { code: "invalidValue", path: "/steps/s/about" },
  ],
  [
    "an end without its command",
    { type: "changeStep", id: "s", change: { state: "done" } as object },
    { code: "invalidValue", path: "/steps/s/state" },
  ],
  [
    "a day that no calendar has",
    { type: "finishStep", id: "s", at: "2026-02-30" },
    { code: "invalidValue", path: "/steps/s/doneOn" },
  ],
  [
    "a change of a step that is not there",
    { type: "changeStep", id: "t", change: {} },
    { code: "unknownStep", path: "/steps/t", found: "t" },
  ],
  [
    "the end of a step that is not there",
    { type: "finishStep", id: "toString", at: "2026-11-30" },
    { code: "unknownStep", path: "/steps/toString", found: "toString" },
  ],
  [
    "dropping a step that is not there",
    { type: "dropStep", id: "t" },
    { code: "unknownStep", path: "/steps/t", found: "t" },
  ],
  [
    "removing a step that is not there",
    { type: "removeStep", id: "t" },
    { code: "unknownStep", path: "/steps/t", found: "t" },
  ],
  [
    "steps sent as a plain field",
    { type: "changeDeal", change: { steps: {} } as object },
    { code: "invalidValue", path: "/steps" },
  ],
])("refuses %s, in words", (_, command, issue) => {
  const result = apply(dealWith({ s: step }), command);
  expect(result).toEqual({ ok: false, issues: [issue] });
  expect(editSentences[issue.code](issue)).toMatch(/\w+ \w+/);
});

it("refuses a step in a deal that has none", () => {
  expect(apply(dealWith(), { type: "removeStep", id: "s" })).toEqual({
    ok: false,
    issues: [{ code: "unknownStep", path: "/steps/s", found: "s" }],
  });
});

function without<Field extends keyof Step>(whole: Step, ...fields: readonly Field[]): Omit<Step, Field> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !fields.includes(key as Field))) as Omit<
    Step,
    Field
  >;
}
