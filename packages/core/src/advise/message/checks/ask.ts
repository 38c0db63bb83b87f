import type { MessageCheck } from "../check.js";
import { findAsks } from "../findAsks.js";

/** Exactly one ask: without any nothing happens, and of several the easiest is done. Each after the first is marked. */
export const ask = {
  id: "ask",
  languages: ["en"],
  find({ writing: { sentences } }) {
    const asks = findAsks(sentences);
    if (asks.length === 0) return [{ severity: "caution", params: { asks: 0 } }];
    return asks
      .slice(1)
      .map(({ start, end }) => ({ severity: "caution", span: { start, end }, params: { asks: asks.length } }));
  },
} as const satisfies MessageCheck;
