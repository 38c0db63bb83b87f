import { proxy, wrap, type Remote } from "comlink";
import type { Library } from "../storage/library.js";
import type { Importer } from "./importer.js";

/** A worker of one's own, and the way to end it, in the middle of its work if need be. */
export interface HiredWorker {
  readonly importer: Remote<Importer>;
  readonly dismiss: () => void;
}

/** Starts a worker that keeps what it makes in the same place as the library. */
export async function hireWorker(library: Library): Promise<HiredWorker> {
  const worker = new Worker(new URL("./importWorker.ts", import.meta.url), { type: "module" });
  const importer = wrap<Importer>(worker);
  await openTarget(importer, library);
  return { importer, dismiss: () => worker.terminate() };
}

/** Tells the worker where deals go now; again after the library has gone over to memory. */
export async function openTarget(importer: Remote<Importer>, library: Library): Promise<void> {
  const place =
    library.keeping().type === "database" && library.databaseName !== undefined
      ? ({ type: "database", name: library.databaseName } as const)
      : ({ type: "page" } as const);
  const page = proxy({ read: library.read, put: library.put, step: library.step, known: library.known });
  await importer.open(place, page);
}
