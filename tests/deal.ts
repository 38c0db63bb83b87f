import type { Deal, Stakeholder, Tie } from "@buyinmap/core";

/**
 * A deal in one line per person, for tables: `"cfo 90/45"` is influence 90 and buy-in 45, `?` is unknown,
 * `"champion 60/85 → cfo .3"` adds a tie of strength 0.3. Frozen, so that nothing can change it unseen.
 */
export function deal(...people: readonly string[]): Deal {
  const stakeholders: Record<string, Stakeholder> = {};
  const ties: Record<string, Tie> = {};
  for (const person of people) {
    const match = /^(\S+) (\S+)\/(\S+)(?: → (\S+) (\S+))?$/.exec(person);
    if (!match) throw new Error(`not a person: ${person}`);
    const [, id, influence, buyIn, to, strength] = match;
    stakeholders[id!] = { name: id!, ...score("influence", influence!), ...score("buyIn", buyIn!) };
    if (to) ties[`${id}-${to}`] = { from: id!, to, type: "sways", strength: Number(strength) };
  }
  return freeze({ id: "deal", name: "Deal", stakeholders, ...(Object.keys(ties).length > 0 ? { ties } : {}) });
}

/** Freezes a value to its leaves. */
export function freeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

function score(axis: "influence" | "buyIn", text: string): Partial<Stakeholder> {
  return text === "?" ? {} : { [axis]: Number(text) };
}
