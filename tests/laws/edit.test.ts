import { apply, applyPatches, brokenReferences, commit, createStore, dealSchema, redo, startHistory, undo, type Command, type Deal } from "@buyinmap/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { freeze } from "../deal.js";
import { commandFor, deal } from "./arbitraries.js";

const dealAndCommands = deal.chain((start) =>
  fc.record({ start: fc.constant(freeze(start)), commands: fc.array(commandFor(start), { maxLength: 12 }) }),
);

it("undoes any list of commands back to the start, and redoes it to the end", () => {
  fc.assert(
    fc.property(dealAndCommands, ({ start, commands }) => {
      let history = startHistory(start);
      for (const command of commands) {
        const result = commit(history, command);
        if (result.ok) history = result.value;
      }
      const end = history.deal;
      const steps = history.past.length;
      for (let step = 0; step < steps; step += 1) history = undo(history);
      expect(history.deal).toEqual(start);
      for (let step = 0; step < steps; step += 1) history = redo(history);
      expect(history.deal).toEqual(end);
    }),
  );
});

it("gives patches that lead to the same deal elsewhere, and back", () => {
  fc.assert(
    fc.property(dealAndCommands, ({ start, commands }) => {
      let here = start;
      let elsewhere: Deal = structuredClone(start);
      for (const command of commands) {
        const result = apply(here, command);
        if (!result.ok) continue;
        const { patches, inverse } = JSON.parse(JSON.stringify(result.value)) as typeof result.value;
        elsewhere = applyPatches(elsewhere, patches);
        expect(elsewhere).toEqual(result.value.deal);
        expect(applyPatches(elsewhere, inverse)).toEqual(here);
        here = result.value.deal;
      }
    }),
  );
});

it("never makes a deal that could not be read back, and says why it refuses", () => {
  fc.assert(
    fc.property(dealAndCommands, ({ start, commands }) => {
      let here: Deal = start;
      for (const command of commands) {
        const result = apply(here, command);
        expect(result.ok || result.issues.length > 0).toBe(true);
        if (result.ok) here = result.value.deal;
        expect(dealSchema.safeParse(here).error).toBeUndefined();
        expect(brokenReferences(here)).toEqual([]);
      }
    }),
  );
});

it("refuses what untyped callers may send, without a throw and without a trace", () => {
  fc.assert(
    fc.property(deal, fc.anything(), fc.anything(), fc.constantFrom("addStakeholder", "changeStakeholder", "assess", "addTie", "setRule", "addStep", "changeStep", "finishStep", "nonsense", "toString"), (start, one, other, type) => {
      const wild = { type, id: "x", stakeholder: one, change: { title: other }, influence: one, at: other, tie: one, rule: other, step: one };
      const result = apply(freeze(start), wild as unknown as Command);
      const after = result.ok ? result.value.deal : start;
      expect(dealSchema.safeParse(after).error).toBeUndefined();
    }),
  );
});

it("lands every command of one tick in a store, in order", () => {
  fc.assert(
    fc.property(dealAndCommands, ({ start, commands }) => {
      const store = createStore(start);
      const heard: Deal[] = [];
      store.subscribe((history) => heard.push(history.deal));
      let expected = startHistory(start);
      for (const command of commands) {
        const result = commit(expected, command);
        if (result.ok) expected = result.value;
        store.dispatch(command);
      }
      expect(store.get()).toEqual(expected);
      expect(heard.at(-1) ?? start).toEqual(expected.deal);
    }),
  );
});
