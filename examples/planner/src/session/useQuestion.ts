import { useEffect, useState } from "react";
import type { DealStore } from "@buyinmap/core";
import { findClaims, type Claim } from "./findClaims.js";

/** The claim of which it is asked how it is known, and the ways on. */
export interface Question {
  readonly claim: Claim;
  /** Told apart from an earlier question about the same score. */
  readonly number: number;
  /** How many more are asked after it. */
  readonly left: number;
  /** It follows on one that was just answered or skipped. */
  readonly isNext: boolean;
  readonly done: () => void;
  /** Asks none of the rest either. */
  readonly skipAll: () => void;
}

interface Asked {
  readonly claims: readonly Claim[];
  readonly number: number;
  readonly isNext: boolean;
}

/**
 * Asks about each score that was just claimed, whichever way: by drag, by keys, in a field or by keeping a what-if; of
 * several people, one after the other. A new claim takes the place of earlier questions, and undo takes the question away
 * with the claim. `onAsk` hears whom it is about.
 */
export function useQuestion(store: DealStore, onAsk: (id: string) => void): Question | undefined {
  const [{ claims, number, isNext }, ask] = useState<Asked>({ claims: [], number: 0, isNext: false });
  useEffect(
    () =>
      store.subscribe((_, move) => {
        if (move.type === "undone" || move.type === "redone") return ask(turnTo([]));
        const found = move.type === "dispatched" ? findClaims(move.command) : [];
        if (found.length === 0) return undefined;
        onAsk(found[0]!.id);
        return ask(turnTo(found));
      }),
    [store, onAsk],
  );
  const [claim, ...rest] = claims;
  if (!claim) return undefined;
  return {
    claim,
    number,
    left: rest.length,
    isNext,
    done() {
      if (rest[0] && rest[0].id !== claim.id) onAsk(rest[0].id);
      ask(turnTo(rest, true));
    },
    skipAll: () => ask(turnTo([])),
  };
}

function turnTo(claims: readonly Claim[], isNext = false): (before: Asked) => Asked {
  return ({ number }) => ({ claims, number: number + 1, isNext });
}
