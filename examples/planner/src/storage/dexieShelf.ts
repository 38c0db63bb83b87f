import { Dexie, liveQuery } from "dexie";
import { now, today } from "../clock.js";
import type { Database, DealRow, EntryRow } from "./database.js";
import type { FoundSummaries, Shelf, SummaryQuery } from "./shelf.js";
import { takeStep, type Step } from "./step.js";
import { historyLimit, type KeptEntry, type StoredDeal } from "./storedDeal.js";
import { hasWords, summarize } from "./summary.js";

/** Keeps deals in IndexedDB. Changes made in one tab are seen in all. */
export function dexieShelf(database: Database): Shelf {
  const { deals, entries, summaries, settings } = database;
  return {
    summaries: (query) => liveQuery(() => findSummaries(database, query)),
    revision: (id) => liveQuery(async () => (await summaries.get(id))?.revision),
    read: (id) => database.transaction("r", deals, entries, () => readDeal(database, id)),
    step: (id, step) =>
      database.transaction("rw", deals, entries, summaries, async () => {
        const row = await deals.get(id);
        if (!row) return { type: "gone" };
        const taken = takeStep(await withEntryOf(database, row, step), step, now());
        if (!taken) return { type: "overtaken", revision: row.revision };
        await writeStep(database, row, step, taken);
        return { type: "kept", revision: taken.revision };
      }),
    put: (stored) =>
      database.transaction("rw", deals, entries, summaries, async () => {
        const replaced = await deals
          .where("id")
          .anyOf(stored.map(({ id }) => id))
          .primaryKeys();
        for (const id of replaced)
          await entries
            .where("[dealId+place]")
            .between(...placesOf(id))
            .delete();
        await entries.bulkPut(stored.flatMap(toEntryRows));
        await deals.bulkPut(stored.map(toDealRow));
        await summaries.bulkPut(stored.map((deal) => summarize(deal, today())));
      }),
    remove: (id) =>
      database.transaction("rw", deals, entries, summaries, async () => {
        const stored = await readDeal(database, id);
        await entries
          .where("[dealId+place]")
          .between(...placesOf(id))
          .delete();
        await deals.delete(id);
        await summaries.delete(id);
        return stored;
      }),
    claimFirstStart: () =>
      database.transaction("rw", settings, async () => {
        if (await settings.get("started")) return false;
        await settings.put({ key: "started", value: true });
        return true;
      }),
    known: async () =>
      (await summaries.toArray()).map(({ id, name, crmKeys, nameKeys }) => ({ id, name, crmKeys, nameKeys })),
  };
}

async function findSummaries({ summaries }: Database, { words, limit }: SummaryQuery): Promise<FoundSummaries> {
  // A cursor that runs backward; there is no array here to be mutated.
  // oxlint-disable-next-line unicorn/no-array-reverse
  const newestFirst = summaries.orderBy("changedAt").reverse();
  if (words.length === 0) return { rows: await newestFirst.limit(limit).toArray(), total: await summaries.count() };
  const found = await newestFirst.filter((row) => hasWords(row, words)).toArray();
  return { rows: found.slice(0, limit), total: found.length };
}

async function readDeal({ deals, entries }: Database, id: string): Promise<StoredDeal | undefined> {
  const row = await deals.get(id);
  if (!row) return undefined;
  const kept = await entries
    .where("[dealId+place]")
    .between(...placesOf(id))
    .toArray();
  return {
    id,
    revision: row.revision,
    changedAt: row.changedAt,
    deal: row.deal,
    past: kept.filter(({ place }) => place <= row.cursor).map(withoutPlace),
    future: kept.filter(({ place }) => place > row.cursor).map(withoutPlace),
  };
}

/** The deal with only the entry that the step may speak of, so that a change need not read the whole history. */
async function withEntryOf({ entries }: Database, row: DealRow, step: Step): Promise<StoredDeal> {
  const { id, revision, changedAt, deal, cursor } = row;
  const bare = { id, revision, changedAt, deal, past: [], future: [] };
  if (step.type === "commit") return bare;
  const entry = await entries.get([id, step.type === "undo" ? cursor : cursor + 1]);
  if (!entry) return bare;
  return step.type === "undo" ? { ...bare, past: [withoutPlace(entry)] } : { ...bare, future: [withoutPlace(entry)] };
}

async function writeStep(database: Database, row: DealRow, step: Step, taken: StoredDeal): Promise<void> {
  const { deals, entries, summaries } = database;
  const { id, revision, changedAt, deal } = taken;
  const entry = step.type === "commit" ? taken.past.at(-1) : undefined;
  const cursor = row.cursor + (step.type === "undo" ? -1 : step.type === "redo" || entry ? 1 : 0);
  if (entry) {
    await entries.where("[dealId+place]").between([id, cursor], [id, Dexie.maxKey]).delete();
    await entries
      .where("[dealId+place]")
      .between([id, Dexie.minKey], [id, cursor - historyLimit], true, true)
      .delete();
    await entries.put({ ...entry, dealId: id, place: cursor });
  }
  await deals.put({ id, revision, changedAt, cursor, deal });
  await summaries.put(summarize(taken, today()));
}

function placesOf(id: string): [[string, unknown], [string, unknown]] {
  return [
    [id, Dexie.minKey],
    [id, Dexie.maxKey],
  ];
}

function toDealRow({ id, revision, changedAt, deal, past }: StoredDeal): DealRow {
  return { id, revision, changedAt, cursor: past.length, deal };
}

function toEntryRows({ id, past, future }: StoredDeal): readonly EntryRow[] {
  return [...past, ...future].map((entry, index) => ({ ...entry, dealId: id, place: index + 1 }));
}

function withoutPlace({ id, command, patches, inverse }: EntryRow): KeptEntry {
  return { id, command, patches, inverse };
}
