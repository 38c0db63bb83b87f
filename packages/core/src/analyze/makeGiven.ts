import type { Given, Metric, Spare } from "./given.js";

/** Lets metrics ask for each other: each is computed once, when it is first asked for. Nobody is spared by default. */
export function makeGiven(known: Omit<Given, "once" | "values" | "spare">, spare: Spare = (_, of) => of): Given {
  const values = new Map<unknown, unknown>();
  const given: Given = {
    ...known,
    values,
    spare,
    once<Value>(metric: Metric<Value>): Value {
      const value = values.get(metric);
      if (value !== undefined) return value as Value;
      const found = metric(given);
      values.set(metric, found);
      return found;
    },
  };
  return given;
}
