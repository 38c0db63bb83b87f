import { proxy, wrap } from "comlink";
import { employ } from "./employ.js";
import type { Forecaster, Question } from "./forecaster.js";
import type { ForecastPart, FoundParts } from "./forecastParts.js";

/** Who hears of a forecast: of each part as it is found, or that it could not be worked out. */
export interface Listening {
  readonly onFound: (found: FoundParts) => void;
  readonly onFailed: () => void;
}

/** Asks a worker of its own for parts of a forecast. The function that comes back ends it, in the middle if need be. */
export function askForecast(
  question: Question,
  parts: readonly ForecastPart[],
  { onFound, onFailed }: Listening,
): () => void {
  return employ({
    start: () => new Worker(new URL("./forecastWorker.ts", import.meta.url), { type: "module" }),
    work: (worker) => wrap<Forecaster>(worker).workOut(question, parts, proxy(onFound)),
    onFailed,
  });
}
