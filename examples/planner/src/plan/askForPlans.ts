import { proxy, wrap } from "comlink";
import type { FoundPlans } from "./findPlans.js";
import type { PlanFinder, PlanQuestion } from "./planFinder.js";

/** Who hears of a search. */
export interface SearchListener {
  /** How much of it is done, 0..1. */
  readonly onProgress: (share: number) => void;
  readonly onFound: (found: FoundPlans) => void;
  readonly onFailed: () => void;
}

/** Asks a worker of its own for plans. The function that comes back ends it, in the middle if need be. */
export function askForPlans(question: PlanQuestion, { onProgress, onFound, onFailed }: SearchListener): () => void {
  const worker = new Worker(new URL("./planWorker.ts", import.meta.url), { type: "module" });
  let isOver = false;

  function end(): void {
    isOver = true;
    worker.terminate();
  }

  function fail(): void {
    if (isOver) return;
    end();
    onFailed();
  }

  worker.addEventListener("error", (event) => {
    event.preventDefault();
    fail();
  });
  wrap<PlanFinder>(worker)
    .find(
      question,
      proxy((share: number) => {
        if (!isOver) onProgress(share);
      }),
    )
    .then((found) => {
      if (isOver) return;
      end();
      onFound(found);
    }, fail);
  return end;
}
