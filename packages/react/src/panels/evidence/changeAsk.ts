import type { Ask, Command } from "@buyinmap/core";

interface ChangedAsk {
  readonly id: string;
  readonly index: number;
  readonly ask: Ask;
}

/** Puts another ask in the place of one. Those after it are taken off and put back, because their order has a meaning. */
export function changeAsk(asks: readonly Ask[], { id, index, ask }: ChangedAsk): Command {
  const removals = asks.slice(index).map((): Command => ({ type: "removeAsk", id, index }));
  const additions = [ask, ...asks.slice(index + 1)].map((each): Command => ({ type: "addAsk", id, ask: each }));
  return { type: "together", commands: [...removals, ...additions] };
}
