import { apply, createStore, type Analysis, type Day, type Deal, type DealStore } from "@buyinmap/core";
import type { SomeScores } from "@buyinmap/react";

/** The deal as it would be right now, a move that is still going on included. */
export interface Shown {
  readonly deal: Deal;
  readonly analysis: Analysis;
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
export function createTrial(start: Deal, { judge, today, nextFrame }: Means): Trial {
  const store = createStore(start);
  const listeners = new Set<() => void>();
  let shown: Shown = { deal: start, analysis: judge(start) };
  let moving: { readonly id: string; readonly scores: SomeScores } | undefined;
  let waiting = false;

  function show(deal: Deal): void {
    if (deal === shown.deal) return;
    shown = { deal, analysis: judge(deal) };
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
    start,
    store,
    shown: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    preview(id, scores) {
      moving = { id, scores };
      if (waiting) return;
      waiting = true;
      nextFrame(showMove);
    },
    endPreview() {
      moving = undefined;
      show(store.get().deal);
    },
  };
}
