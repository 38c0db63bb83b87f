"use client";

import { useState, type KeyboardEvent } from "react";

/** What is typed into a field and not stored yet. */
export interface Draft {
  readonly text: string;
  readonly problem: string | undefined;
  readonly type: (text: string) => void;
  /** Stores what was typed, or says what is wrong with it. */
  readonly leave: () => void;
  /** Enter stores, Escape forgets. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Keeps what is typed apart from what is stored until the field is left. `store` is called then, and says in words why
 * it cannot store a text; a refused text stays to be corrected.
 */
export function useDraft(stored: string, store: (text: string) => string | undefined): Draft {
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<string>();

  function forget(): void {
    setTyped(undefined);
    setProblem(undefined);
  }

  function leave(): void {
    if (typed === undefined) return;
    const wrong = store(typed);
    if (wrong === undefined) forget();
    else setProblem(wrong);
  }

  return {
    text: typed ?? stored,
    problem,
    type(text) {
      setTyped(text);
      setProblem(undefined);
    },
    leave,
    onKeyDown(event) {
      if (event.key === "Enter") {
        event.preventDefault();
        leave();
      }
      if (event.key !== "Escape" || typed === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      forget();
    },
  };
}
