import { useState } from "react";
import { analyze, type Analysis, type Assumptions, type Deal, type DealStore } from "@buyinmap/core";
import { today } from "../clock.js";
import type { DealEditor } from "../session/dealEditor.js";
import { createTrial, type Trial } from "./trial.js";
import { trialCommands } from "./trialCommands.js";

/** The way into a what-if and the two ways out. */
export interface WhatIf {
  /** There while it goes on. */
  readonly trial: Trial | undefined;
  readonly start: () => void;
  /** Carries everything out, as one step of undo. */
  readonly keep: () => void;
  readonly discard: () => void;
}

interface Options {
  readonly store: DealStore;
  readonly editor: DealEditor;
  /** Of the deal as it is. */
  readonly analysis: Analysis;
  readonly assumptions: Partial<Assumptions>;
}

export function useWhatIf({ store, editor, analysis, assumptions }: Options): WhatIf {
  const [trial, setTrial] = useState<Trial>();
  return {
    trial,
    start() {
      const { asOf } = analysis;
      const judge = (deal: Deal) => analyze(deal, { asOf, assumptions });
      setTrial(createTrial({ deal: store.get().deal, analysis }, { judge, today, nextFrame: requestAnimationFrame }));
    },
    keep() {
      if (!trial) return;
      const commands = trialCommands(trial.store);
      if (commands.length === 0 || editor.dispatch({ type: "together", commands })) setTrial(undefined);
    },
    discard: () => setTrial(undefined),
  };
}
