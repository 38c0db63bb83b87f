import { expect, test } from "vitest";
import { createStore, type Command } from "@buyinmap/core";
import { findClaims } from "../../examples/planner/src/session/findClaims.js";
import { cutDeal } from "../../examples/planner/src/people/cutStore.js";
import { createTrial } from "../../examples/planner/src/whatif/trial.js";
import { trialCommands } from "../../examples/planner/src/whatif/trialCommands.js";
import { analyze } from "@buyinmap/core";

const at = "2026-11-22";
const deal = { id: "d", name: "D", stakeholders: { cfo: { influence: 90, buyIn: 40 }, coo: { influence: 60, buyIn: 70 } } };
const move = (id: string, buyIn: number): Command => ({ type: "assess", id, buyIn, at });

test.each<{ says: string; command: Command; claims: unknown }>([
  { says: "a moved buy-in", command: move("cfo", 60), claims: [{ id: "cfo", of: "buyIn", value: 60 }] },
  {
    says: "both scores, buy-in first",
    command: { type: "assess", id: "cfo", influence: 0, buyIn: 60, at },
    claims: [
      { id: "cfo", of: "buyIn", value: 60 },
      { id: "cfo", of: "influence", value: 0 },
    ],
  },
  {
    says: "a claim whose signer joins the team with it",
    command: { type: "together", commands: [{ type: "addSeller", id: "rae", seller: { name: "Rae" } }, move("cfo", 60)] },
    claims: [{ id: "cfo", of: "buyIn", value: 60 }],
  },
  { says: "a claim taken back", command: { type: "assess", id: "cfo", buyIn: null, at }, claims: [] },
  {
    says: "several people, one after the other, and of each where they ended up",
    command: {
      type: "together",
      commands: [move("cfo", 60), { type: "assess", id: "coo", influence: 50, buyIn: 9, at }, move("cfo", 70)],
    },
    claims: [
      { id: "cfo", of: "buyIn", value: 70 },
      { id: "coo", of: "buyIn", value: 9 },
      { id: "coo", of: "influence", value: 50 },
    ],
  },
  { says: "anything else", command: { type: "changeDeal", change: { stage: "Proposal" } }, claims: [] },
])("it is asked how one knows of: $says", ({ command, claims }) => {
  expect(findClaims(command)).toEqual(claims);
});

test("what a trial keeps is where each person ended up, not the places tried in between", () => {
  const store = createStore(deal);
  for (const command of [move("cfo", 50), move("coo", 20), move("cfo", 80), move("cfo", 99)]) store.dispatch(command);
  store.undo();
  store.dispatch({ type: "assess", id: "cfo", influence: 70, at });
  expect(trialCommands(store)).toEqual([{ type: "assess", id: "cfo", buyIn: 80, influence: 70, at }, move("coo", 20)]);
  const kept = createStore(deal);
  kept.dispatch({ type: "together", commands: trialCommands(store) });
  expect(kept.get().past).toHaveLength(1);
  expect(kept.get().deal.stakeholders.cfo!.readings).toEqual([
    { of: "influence", value: 90, tier: "claim", at },
    { of: "buyIn", value: 40, tier: "claim", at },
  ]);
});

test("a trial judges a move once per frame, and the deal as it was once the move is given up", () => {
  const frames: (() => void)[] = [];
  let judged = 0;
  const trial = createTrial({ deal, analysis: analyze(deal, { asOf: at }) }, {
    judge(tried) {
      judged += 1;
      return analyze(tried, { asOf: at });
    },
    today: () => at,
    nextFrame: (run) => frames.push(run),
  });
  for (const buyIn of [41, 55, 90]) trial.preview("cfo", { buyIn });
  expect([judged, frames.length]).toEqual([0, 1]);
  frames.pop()!();
  expect([judged, trial.shown().deal.stakeholders.cfo!.buyIn]).toEqual([1, 90]);
  trial.preview("cfo", { buyIn: 95 });
  trial.endPreview();
  frames.pop()!();
  expect(trial.shown().deal).toBe(deal);
});

test("with many people a move is judged when it is over, and until then the trial is known to be behind", () => {
  const many = { ...deal, stakeholders: Object.fromEntries(Array.from({ length: 16 }, (_, n) => [`p${n}`, { influence: 50, buyIn: n }])) };
  const analysis = analyze(many, { asOf: at });
  const trial = createTrial({ deal: many, analysis }, { judge: (tried) => analyze(tried, { asOf: at }), today: () => at, nextFrame() {} });
  const heard: unknown[] = [];
  trial.subscribe(() => heard.push(trial.shown().isBehind));
  trial.preview("p3", { buyIn: 50 });
  trial.preview("p3", { buyIn: 60 });
  expect(trial.shown()).toEqual({ deal: many, analysis, isBehind: true });
  trial.endPreview();
  expect(trial.shown()).toEqual({ deal: many, analysis, isBehind: false });
  trial.preview("p3", { buyIn: 70 });
  trial.store.dispatch(move("p3", 70));
  expect([heard, trial.shown().deal.stakeholders["p3"]!.buyIn]).toEqual([[true, false, true, false], 70]);
});

test("of a directory the map shows the most influential, and the ties among them", () => {
  const people = Array.from({ length: 2_500 }, (_, index) => [`p${index}`, { influence: index / 25 }] as const);
  const directory = {
    id: "d",
    name: "D",
    stakeholders: Object.fromEntries([...people, ["x", {}]]),
    ties: {
      high: { from: "p2499", to: "p600", type: "sways" as const },
      low: { from: "p2499", to: "p3", type: "sways" as const },
    },
  };
  const { stakeholders, ties } = cutDeal(directory);
  expect(Object.keys(stakeholders)).toEqual(people.toReversed().slice(0, 2_000).map(([id]) => id));
  expect(Object.keys(ties!)).toEqual(["high"]);
});
