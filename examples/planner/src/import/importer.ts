import { parseDeals, writeJson, type Deal, type Progress, type ReadOptions, type SourceFile } from "@buyinmap/core";
import { now } from "../clock.js";
import { openDatabase } from "../storage/database.js";
import { dexieShelf } from "../storage/dexieShelf.js";
import { acceptDeals } from "./acceptDeals.js";
import type { Batch, Target } from "./batch.js";
import { listChanges } from "./listChanges.js";
import { listOffers } from "./listOffers.js";
import type { Accepted, ChangeList, Choices, OfferList, Preview } from "./preview.js";
import { signDeal } from "./signDeal.js";
import { summarizeRead } from "./summarizeRead.js";

/** Where accepted deals go: into the database of this name, or to the page. */
export type Place = { readonly type: "database"; readonly name: string } | { readonly type: "page" };

/** How to read: the day and person that date and sign what the files do not, and corrections of what was recognized. */
export interface ReadRequest extends Pick<Batch, "importedOn" | "me"> {
  readonly mapping: NonNullable<ReadOptions["mapping"]>;
}

/** The worker's side of an import. It holds the files and the deals; the page sees summaries. */
export interface Importer {
  readonly open: (place: Place, page: Target) => Promise<void>;
  readonly load: (files: readonly File[]) => Promise<void>;
  /** Reads the loaded files, again after each correction. */
  readonly read: (request: ReadRequest, onProgress: (progress: Progress) => void) => Promise<Preview>;
  readonly changesOf: (index: number, id: string) => Promise<ChangeList>;
  readonly offers: (choices: Choices) => Promise<OfferList>;
  readonly accept: (choices: Choices, from: number, onProgress: (done: number) => void) => Promise<Accepted>;
  /** Every deal of the shelf in one document. */
  readonly backUp: () => Promise<Blob>;
}

/** An importer with nothing loaded. */
export function createImporter(): Importer {
  let sources: readonly SourceFile[] = [];
  let target: Target | undefined;
  let read: Omit<Batch, "target"> | undefined;

  function batch(): Batch {
    if (!read || !target) throw new Error("An import has to be opened and read before it is looked at.");
    return { ...read, target };
  }

  return {
    async open(place, page) {
      target = place.type === "database" ? dexieShelf(openDatabase(place.name)) : page;
    },
    async load(files) {
      sources = await Promise.all(files.map(readFile));
    },
    async read({ importedOn, me, mapping }, onProgress) {
      const signature = me ? { by: me.id } : {};
      const result = parseDeals(sources, { importedOn, ...signature, mapping, onProgress: seldom(onProgress) });
      const known = (await target?.known()) ?? [];
      const deals = result.ok ? result.value.map((deal) => signDeal(deal, me)) : [];
      read = { deals, known, importedOn, me };
      return summarizeRead(result, known);
    },
    changesOf: (index, id) => listChanges(batch(), index, id),
    offers: (choices) => listOffers(batch(), choices),
    accept: (choices, from, onProgress) => acceptDeals(batch(), choices, from, onProgress),
    async backUp() {
      const deals: Deal[] = [];
      for (const { id } of (await target?.known()) ?? []) {
        // One after the other: a shelf may hold thousands.
        // oxlint-disable-next-line no-await-in-loop
        const stored = await target?.read(id);
        if (stored) deals.push(stored.deal);
      }
      return new Blob([writeJson(deals)], { type: "application/json" });
    },
  };
}

/** Reads a file here, in the worker, so that the page never holds its bytes. */
async function readFile(file: File): Promise<SourceFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Passes progress on at most every 50 ms: each message costs the page a little. */
function seldom(onProgress: (progress: Progress) => void): (progress: Progress) => void {
  let last = -Infinity;
  return (progress) => {
    const time = now();
    if (time - last < 50) return;
    last = time;
    onProgress(progress);
  };
}
