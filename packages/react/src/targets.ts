import { everyone, type Deal, type Dimension, type Placed } from "@buyinmap/core";

/** Where someone needs to be on one axis: a score, or the way to it from where the evidence puts them. */
export type Goal = number | { readonly from?: number; readonly to: number };

/** Where someone needs to be, 0..100; what may stay as it is is left out. */
export type Target = { readonly [Of in Dimension]?: Goal | undefined };

/** Targets by stakeholder, as those of a plan. */
export type Targets = Readonly<Record<string, Target>>;

/** A way that is still to go on one axis. `from` is absent where it begins at the mark. */
export interface Way {
  readonly from?: number;
  readonly to: number;
}

/** The targets that the document itself holds. */
export function targetsIn(deal: Deal): Targets {
  return Object.fromEntries(
    everyone(deal).flatMap(({ id, stakeholder: { target } }) => (target ? [[id, target]] : [])),
  );
}

/** What of a target is still to go. A stated buy-in is a least one: whoever stands higher has reached it. */
export function waysTo(
  target: Target | undefined,
  placed: Readonly<Record<Dimension, Placed>>,
): { readonly [Of in Dimension]?: Way } {
  if (!target) return {};
  const [influence, buyIn] = [wayOf(target.influence), wayOf(target.buyIn)];
  const has = placed.buyIn.type === "unknown" ? undefined : placed.buyIn.value;
  const isReached = typeof target.buyIn === "number" && has !== undefined && has >= target.buyIn;
  const stays = placed.influence.type !== "unknown" && placed.influence.value === target.influence;
  return { ...(influence && !stays && { influence }), ...(buyIn && !isReached && { buyIn }) };
}

function wayOf(goal: Goal | undefined): Way | undefined {
  return typeof goal === "number" ? { to: goal } : goal;
}
