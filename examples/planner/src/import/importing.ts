import { proxy } from "comlink";
import type { FileMapping, Progress } from "@buyinmap/core";
import { today } from "../clock.js";
import { currentMe } from "../session/me.js";
import type { Library } from "../storage/library.js";
import { hireWorker, openTarget, type HiredWorker } from "./hireWorker.js";
import type { Accepted, ChangeList, Choices, DealChoice, OfferList, Preview } from "./preview.js";

/** Where an import stands. */
export type ImportState =
  | { readonly type: "idle" }
  | { readonly type: "reading"; readonly files: readonly string[]; readonly progress: Progress | undefined }
  | PreviewState
  | { readonly type: "writing"; readonly done: number }
  | { readonly type: "failed"; readonly message: string };

/** What was read, and what the person has decided so far. */
export interface PreviewState {
  readonly type: "preview";
  readonly preview: Preview;
  readonly mapping: Readonly<Record<string, FileMapping>>;
  readonly choices: Choices;
  /** Changes to kept deals, by index of the incoming one, once they are known. */
  readonly changes: Readonly<Record<number, ChangeList>>;
  readonly offers: OfferList | undefined;
  /** Whether the files are being read again. */
  readonly rereading: boolean;
}

/** The page's side of an import: one at a time, told to whoever listens. */
export interface Importing {
  readonly get: () => ImportState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly start: (files: readonly File[]) => Promise<void>;
  /** Corrects how a file was understood, and reads it again. */
  readonly remap: (file: string, mapping: FileMapping) => Promise<void>;
  readonly choose: (index: number, choice: DealChoice) => Promise<void>;
  readonly offer: (offers: boolean, declined: readonly string[]) => void;
  readonly accept: () => Promise<Accepted | undefined>;
  /** Ends the worker, wherever it is. Nothing is kept of what was not accepted. */
  readonly cancel: () => void;
}

const noChoices: Choices = { deals: {}, offers: true, declined: [] };

export function createImporting(library: Library): Importing {
  let state: ImportState = { type: "idle" };
  let hired: HiredWorker | undefined;
  let attempt = 0;
  const listeners = new Set<() => void>();

  function change(next: ImportState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  /** Runs a part of the current import; what comes back after a cancel or a newer start is dropped. */
  async function during(work: (worker: HiredWorker, isCurrent: () => boolean) => Promise<void>): Promise<void> {
    const mine = attempt;
    const isCurrent = () => mine === attempt;
    try {
      hired ??= await hireWorker(library);
      if (isCurrent()) await work(hired, isCurrent);
    } catch (error) {
      if (!isCurrent()) return;
      dismiss();
      change({ type: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  }

  function dismiss(): void {
    attempt += 1;
    hired?.dismiss();
    hired = undefined;
  }

  async function read(mapping: PreviewState["mapping"], worker: HiredWorker, isCurrent: () => boolean): Promise<void> {
    const request = { importedOn: today(), me: currentMe(), mapping };
    const onProgress = proxy((progress: Progress) => {
      if (isCurrent() && state.type === "reading") change({ ...state, progress });
    });
    const preview = await worker.importer.read(request, onProgress);
    if (!isCurrent()) return;
    const choices = suggestChoices(preview);
    change({ type: "preview", preview, mapping, choices, changes: {}, offers: undefined, rereading: false });
    await Promise.all(Object.entries(choices.deals).map(([index, choice]) => showChanges(Number(index), choice)));
    await showOffers();
  }

  async function showChanges(index: number, choice: DealChoice): Promise<void> {
    if (choice.type !== "update" || state.type !== "preview") return;
    const before = state.preview;
    const list = await hired?.importer.changesOf(index, choice.id);
    if (list && state.type === "preview" && state.preview === before) {
      change({ ...state, changes: { ...state.changes, [index]: list } });
    }
  }

  async function showOffers(): Promise<void> {
    if (state.type !== "preview" || state.preview.type === "refused") return;
    const before = state.preview;
    const offers = await hired?.importer.offers(state.choices);
    if (offers && state.type === "preview" && state.preview === before) change({ ...state, offers });
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start(files) {
      dismiss();
      change({ type: "reading", files: files.map(({ name }) => name), progress: undefined });
      await during(async (worker, isCurrent) => {
        await worker.importer.load(files);
        if (isCurrent()) await read({}, worker, isCurrent);
      });
    },
    async remap(file, corrections) {
      if (state.type !== "preview") return;
      const mapping = { ...state.mapping, [file]: corrections };
      change({ ...state, mapping, rereading: true });
      await during((worker, isCurrent) => read(mapping, worker, isCurrent));
    },
    async choose(index, choice) {
      if (state.type !== "preview") return;
      const before = state.choices.deals[index];
      const isOther =
        before?.type !== choice.type ||
        (choice.type === "update" && before.type === "update" && choice.id !== before.id);
      const { [index]: stale, ...others } = state.changes;
      const changes = isOther || !stale ? others : state.changes;
      change({ ...state, changes, choices: { ...state.choices, deals: { ...state.choices.deals, [index]: choice } } });
      await during(async () => {
        if (isOther) await showChanges(index, choice);
        await showOffers();
      });
    },
    offer(offers, declined) {
      if (state.type === "preview") change({ ...state, choices: { ...state.choices, offers, declined } });
    },
    async accept() {
      if (state.type !== "preview" || state.rereading) return undefined;
      const { choices } = state;
      let accepted: Accepted | undefined;
      change({ type: "writing", done: 0 });
      await during(async (worker, isCurrent) => {
        const onProgress = proxy((done: number) => {
          if (isCurrent()) change({ type: "writing", done });
        });
        // The library may have gone over to memory since the worker was hired.
        await openTarget(worker.importer, library);
        accepted = await worker.importer.accept(choices, 0, onProgress);
        if (!accepted.stopped) return;
        library.giveUp(accepted.stopped.because);
        await openTarget(worker.importer, library);
        accepted = joined(accepted, await worker.importer.accept(choices, accepted.stopped.at, onProgress));
      });
      if (!accepted) return undefined;
      dismiss();
      change({ type: "idle" });
      return accepted;
    },
    cancel() {
      dismiss();
      change({ type: "idle" });
    },
  };
}

function joined(first: Accepted, second: Accepted): Accepted {
  return {
    created: first.created + second.created,
    updated: first.updated + second.updated,
    ids: [...first.ids, ...second.ids],
  };
}

/** Every deal that is recognized is updated, unless the person says otherwise; the others are new. */
function suggestChoices(preview: Preview): Choices {
  if (preview.type === "refused") return noChoices;
  const deals: Record<number, DealChoice> = {};
  for (const { index, match } of preview.deals) {
    deals[index] = match ? { type: "update", id: match.id, without: [] } : { type: "new" };
  }
  return { ...noChoices, deals };
}
