import { useEffect, useState } from "react";
import type { DealStore } from "@buyinmap/core";
import { findClaims, type Claim } from "./findClaims.js";

/** The claim of which it is asked how it is known, and the way to the next one. */
export interface Question {
  readonly claim: Claim;
  /** Told apart from an earlier question about the same score. */
  readonly number: number;
  readonly done: () => void;
}

interface Asked {
  readonly claims: readonly Claim[];
  readonly number: number;
}

/**
 * Asks about each score that was just claimed, whichever way: by drag, by keys or in a field. A new claim takes the place
 * of an earlier question, and undo takes the question away with the claim.
 */
export function useQuestion(store: DealStore, onAsk: (id: string) => void): Question | undefined {
  const [{ claims, number }, ask] = useState<Asked>({ claims: [], number: 0 });
  useEffect(
    () =>
      store.subscribe((_, move) => {
        if (move.type === "undone" || move.type === "redone") return ask(next([]));
        const found = move.type === "dispatched" ? findClaims(move.command) : [];
        if (found.length === 0) return undefined;
        onAsk(found[0]!.id);
        return ask(next(found));
      }),
    [store, onAsk],
  );
  const claim = claims[0];
  return claim && { claim, number, done: () => ask(next(claims.slice(1))) };
}

function next(claims: readonly Claim[]): (before: Asked) => Asked {
  return ({ number }) => ({ claims, number: number + 1 });
}
