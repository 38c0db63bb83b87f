import { useEffect, useMemo, useState } from "react";
import { wrap } from "comlink";
import { rollUp, type Day, type Deal, type RollUp } from "@buyinmap/core";
import { today } from "../clock.js";
import type { RollUpWorker } from "./rollUpWorker.js";

/** The roll-up of some deals, once it is known. */
export type RollingUp =
  { readonly type: "computing" } | { readonly type: "failed" } | { readonly type: "known"; readonly rollUp: RollUp };

/** So many deals are rolled up in the page, without being noticed; more in a worker. */
const mostAtOnce = 100;

/** Rolls deals up, anew whenever they change; a result never outlives the deals that it is of. */
export function useRollUp(deals: readonly Deal[]): RollingUp {
  const asOf = today();
  const atOnce = useMemo(() => (deals.length <= mostAtOnce ? rollUp(deals, { asOf }) : undefined), [deals, asOf]);
  const [found, setFound] = useState<{ readonly of: readonly Deal[]; readonly rollUp: RollUp | undefined }>();
  const isElsewhere = atOnce === undefined;
  useEffect(() => {
    if (!isElsewhere) return undefined;
    return rollUpElsewhere(deals, asOf, (result) => setFound({ of: deals, rollUp: result }));
  }, [isElsewhere, deals, asOf]);
  if (atOnce) return { type: "known", rollUp: atOnce };
  if (found?.of !== deals) return { type: "computing" };
  return found.rollUp ? { type: "known", rollUp: found.rollUp } : { type: "failed" };
}

/** Rolls up in a worker of its own; tells nothing when that fails. Returns the way to end it. */
function rollUpElsewhere(deals: readonly Deal[], asOf: Day, tell: (result: RollUp | undefined) => void): () => void {
  const worker = new Worker(new URL("./rollUpWorker.ts", import.meta.url), { type: "module" });
  let isOver = false;
  function end(result?: RollUp): void {
    worker.terminate();
    if (!isOver) tell(result);
    isOver = true;
  }
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    end();
  });
  wrap<RollUpWorker>(worker)
    .rollUp(deals, { asOf })
    .then(end, () => end());
  return () => {
    isOver = true;
    worker.terminate();
  };
}
