import { useCallback } from "react";
import type { Command } from "@buyinmap/core";
import { newId } from "../newId.js";
import { usePlanner } from "../planner.js";

/** Carries a command out on a deal that is not open; what was removed can be brought back. */
export function usePitchKeeping(): (deal: string, command: Command) => void {
  const { library, toasts } = usePlanner();
  return useCallback(
    (deal, command) => {
      const entryId = newId("");
      void library.step(deal, { type: "commit", entryId, command }).then(({ type }) => {
        if (type === "gone") toasts.show({ text: "Not kept: this deal was deleted." });
        if (type === "overtaken") toasts.show({ text: "Not kept: another tab changed this first." });
        if (type !== "kept" || command.type !== "removePitch") return;
        const undo = () => void library.step(deal, { type: "undo", entryId });
        toasts.show({ text: "The practice pitch was removed.", action: { label: "Undo", run: undo } });
      });
    },
    [library, toasts],
  );
}
