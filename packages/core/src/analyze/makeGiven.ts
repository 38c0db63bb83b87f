import type { Given, Metric } from "./given.js";

/** Lets metrics ask for each other: each is computed once, when it is first asked for. */
export function makeGiven(known: Omit<Given, "once">): Given {
  const computed = new Map<unknown, unknown>();
  const given: Given = {
    ...known,
    once<Value>(metric: Metric<Value>): Value {
      const value = computed.get(metric);
      if (value !== undefined) return value as Value;
      const found = metric(given);
      computed.set(metric, found);
      return found;
    },
  };
  return given;
}
