import {
  apply,
  applyPatches,
  brokenReferences,
  commit,
  createStore,
  dealSchema,
  parseDeal,
  pointer,
  redo,
  startHistory,
  succeed,
  undo,
  writeJson,
  type Command,
  type Deal,
} from "@buyinmap/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { commands as list } from "../../packages/core/src/edit/commands.js";
import { isCommand } from "../../packages/core/src/edit/isCommand.js";
import { freeze } from "../deal.js";
import { commandFor, deal } from "./arbitraries.js";
import { spoiled } from "./spoiled.js";

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

const dealAndSpoiled = deal.chain((start) =>
  commandFor(start)
    .chain((command) => fc.oneof(spoiled(command), spoiled(command).chain(spoiled)))
    .map((command) => ({ start: freeze(start), command: command as Command })),
);

it("refuses what untyped callers may send, or makes of it a deal that can be read back", () => {
  fc.assert(
    fc.property(dealAndSpoiled, ({ start, command }) => {
      const result = apply(start, command);
      const read = result.ok ? parseDeal(writeJson([result.value.deal])) : succeed(start);
      expect(read).toMatchObject({ ok: true });
      expect(result.ok || result.issues.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it("finds by what an edit has touched all that reading the whole deal would find", () => {
  fc.assert(
    fc.property(dealAndSpoiled, ({ start, command }) => {
      const next = unchecked(start, command);
      fc.pre(next !== undefined);
      const result = apply(start, command);
      expect(result.ok ? [] : result.issues.map(({ path }) => path).toSorted()).toEqual(unsoundPlaces(next));
    }),
    { numRuns: 300 },
  );
});

/** What a command makes of a deal before anybody has looked at it; nothing where it cannot be carried out whole. */
function unchecked(start: Deal, command: Command): Deal | undefined {
  if (!isCommand(command)) return undefined;
  const parts = command.type === "together" ? [...command.commands] : [command];
  let isWhole = true;
  const next = structuredClone(start);
  for (const part of structuredClone(parts)) isWhole &&= carriesOut(next, part);
  return isWhole ? next : undefined;
}

function carriesOut(draft: Deal, part: Command): boolean {
  if (!isCommand(part) || part.type === "together") return false;
  try {
    return (list as Record<string, (draft: Deal, command: Command) => unknown>)[part.type]!(draft, part) === undefined;
  } catch {
    return false;
  }
}

/** Everywhere in a deal where something does not fit the schema, or else points nowhere. */
function unsoundPlaces(whole: Deal): readonly string[] {
  const misfits = dealSchema.safeParse(whole).error?.issues.flatMap((misfit) =>
    misfit.code === "unrecognized_keys" ? misfit.keys.map((key) => [...misfit.path, key]) : [misfit.path],
  );
  const places = misfits?.map((path) => pointer(...path.map(String))) ?? brokenReferences(whole).map(({ path }) => path);
  return [...new Set(places)].toSorted();
}

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
