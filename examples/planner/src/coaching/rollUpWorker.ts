import { expose } from "comlink";
import { rollUp } from "@buyinmap/core";

/** What the page sees of the worker. */
export interface RollUpWorker {
  readonly rollUp: typeof rollUp;
}

expose({ rollUp } satisfies RollUpWorker);
