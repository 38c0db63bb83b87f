import type { Assumptions } from "../model/assumptions.js";
import { givenOf, type Conditions } from "./analyzer.js";
import type { PerStakeholder, Spare } from "./given.js";

/**
 * Takes over what was found of everyone who is the same object as before, where nothing else that it hangs on has
 * changed. No more of the earlier analysis is kept: it would hold all that were before it.
 */
export function takeOver(last: Conditions | undefined, now: Conditions): Spare | undefined {
  const earlier = last && givenOf(last);
  if (!earlier) return undefined;
  const { deal: { stakeholders }, asOf, effects, assumptions, values } = earlier;
  const isSame =
    asOf === now.asOf &&
    effects === now.effects &&
    Object.entries(now.assumptions).every(([name, value]) => assumptions[name as keyof Assumptions] === value);
  if (!isSame) return undefined;
  return (metric, of) => {
    const found = values.get(metric) as PerStakeholder<ReturnType<typeof of>> | undefined;
    if (!found) return of;
    return (member) => (stakeholders[member.id] === member.stakeholder ? found[member.id]! : of(member));
  };
}
