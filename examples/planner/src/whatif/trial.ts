import { apply, createStore, type Analysis, type Day, type Deal, type DealStore } from "@buyinmap/core";
import type { SomeScores } from "@buyinmap/react";
import { forecastSize } from "../people/sizes.js";

/** A deal and what is made of it. */
export interface Judged {
  readonly deal: Deal;
  readonly analysis: Analysis;
}

/** The deal as it would be right now. */
export interface Shown extends Judged {
  /** A move goes on that is not in it: with many people, a move is judged when it is over. */
  readonly isBehind: boolean;
}

/** A deal to play with: nothing of it is kept until somebody says so. */
export interface Trial {
  /** What was there when it began. */
  readonly start: Deal;
  readonly store: DealStore;
  readonly shown: () => Shown;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows what a move would do while it goes on; seen once per frame however often it is called. */
  readonly preview: (id: string, scores: SomeScores) => void;
  /** The move is over, carried out or not. */
  readonly endPreview: () => void;
}

interface Means {
  readonly judge: (deal: Deal) => Analysis;
  readonly today: () => Day;
  /** Runs something at the next frame. */
  readonly nextFrame: (run: () => void) => void;
}

/** Begins a trial on a copy of a deal. */
export function createTrial(start: Judged, { judge, today, nextFrame }: Means): Trial {
  const store = createStore(start.deal);
  const followsMoves = forecastSize(start.deal) === "small";
  const listeners = new Set<() => void>();
  let shown: Shown = { ...start, isBehind: false };
  let moving: { readonly id: string; readonly scores: SomeScores } | undefined;
  let waiting = false;

  function show(deal: Deal, isBehind = false): void {
    if (deal === shown.deal && isBehind === shown.isBehind) return;
    shown = { deal, analysis: deal === shown.deal ? shown.analysis : judge(deal), isBehind };
    for (const listener of listeners) listener();
  }

  function showMove(): void {
    waiting = false;
    if (!moving) return;
    const { id, scores } = moving;
    const moved = apply(store.get().deal, { type: "assess", id, ...scores, at: today() });
    if (moved.ok) show(moved.value.deal);
  }

  store.subscribe(({ deal }) => {
    moving = undefined;
    show(deal);
  });

  return {
    start: start.deal,
    store,
    shown: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    preview(id, scores) {
      moving = { id, scores };
      if (!followsMoves) {
        show(store.get().deal, true);
      } else if (!waiting) {
        waiting = true;
        nextFrame(showMove);
      }
    },
    endPreview() {
      moving = undefined;
      show(store.get().deal);
    },
  };
}
