import { useState } from "react";
import { analyze, type Assumptions, type Day, type DealStore } from "@buyinmap/core";
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
  readonly asOf: Day;
  readonly assumptions: Partial<Assumptions>;
}

export function useWhatIf({ store, editor, asOf, assumptions }: Options): WhatIf {
  const [trial, setTrial] = useState<Trial>();
  return {
    trial,
    start() {
      const judge: Parameters<typeof createTrial>[1]["judge"] = (deal) => analyze(deal, { asOf, assumptions });
      setTrial(createTrial(store.get().deal, { judge, today, nextFrame: requestAnimationFrame }));
    },
    keep() {
      if (!trial) return;
      const commands = trialCommands(trial.store);
      if (commands.length === 0 || editor.dispatch({ type: "together", commands })) setTrial(undefined);
    },
    discard: () => setTrial(undefined),
  };
}
