"use client";

import { useCallback, useRef } from "react";
import type { Change, Command, Day, Deal } from "@buyinmap/core";
import type { Edits } from "../../hooks/useDealSource.js";
import { useLatest } from "../../hooks/useLatest.js";
import type { Assessed } from "../../Matrix.js";
import { partsOf } from "./dealKeys.js";

/** Called with the next deal, the patches that lead to it, and its id. */
export type OnDealChange = (deal: Deal, patches: Change["patches"], dealId: string) => void;

interface Options {
  readonly deals: readonly Deal[];
  readonly onChange: OnDealChange | undefined;
  readonly today: () => Day;
  readonly by: string | undefined;
  /** What edits are made with; while it is absent, none is accepted. */
  readonly edits: Pick<Edits, "apply"> | undefined;
}

/**
 * Gives people of several deals new scores: all of them or, if any deal refuses, none. A second edit in the same tick
 * starts from the first one's result, which the host has heard of but not rendered yet.
 */
export function useDeals(options: Options): (changes: readonly Assessed[]) => boolean {
  const latestRef = useLatest(options);
  const aheadRef = useRef(new Map<Deal, Deal>());
  return useCallback(
    (changes) => {
      const { deals, onChange, today, by, edits } = latestRef.current;
      if (!onChange || !edits) return false;
      const at = today();
      const results = [...groupByDeal(changes)].map(([dealId, assessed]) => {
        const held = deals.find(({ id }) => id === dealId)!;
        const commands = assessed.map((one): Command => ({ type: "assess", ...one, at, ...(by !== undefined && { by }) }));
        const command: Command = commands.length === 1 ? commands[0]! : { type: "together", commands };
        return { held, result: edits.apply(aheadRef.current.get(held) ?? held, command) };
      });
      if (results.some(({ result }) => !result.ok)) return false;
      for (const { held, result } of results) {
        if (!result.ok || result.value.patches.length === 0) continue;
        aheadRef.current.set(held, result.value.deal);
        onChange(result.value.deal, result.value.patches, held.id);
      }
      setTimeout(() => aheadRef.current.clear());
      return true;
    },
    [latestRef],
  );
}

/** Whose scores change, by deal, under their ids there. */
function groupByDeal(changes: readonly Assessed[]): ReadonlyMap<string, readonly Assessed[]> {
  const byDeal = new Map<string, Assessed[]>();
  for (const change of changes) {
    const { deal, id } = partsOf(change.id);
    const those = byDeal.get(deal) ?? [];
    those.push({ ...change, id });
    byDeal.set(deal, those);
  }
  return byDeal;
}
