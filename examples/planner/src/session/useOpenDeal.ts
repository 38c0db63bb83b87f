import { useEffect, useState } from "react";
import { usePlanner } from "../planner.js";
import { openDeal, type OpenDeal, type TabNews } from "./openDeal.js";

/** A deal page's way from the click to the deal. */
export type Opening =
  | { readonly type: "opening" }
  | { readonly type: "missing" }
  | { readonly type: "open"; readonly open: OpenDeal; readonly gone: boolean };

/** Opens a deal for as long as the page is shown. */
export function useOpenDeal(id: string): Opening {
  const { library, toasts } = usePlanner();
  const [opening, setOpening] = useState<Opening>({ type: "opening" });

  useEffect(() => {
    let left = false;
    let begun = false;
    let opened: OpenDeal | undefined;
    // A deal that is not there may still come: from another tab, or with the samples.
    const watching = library.revision(id).subscribe((revision) => {
      if (revision === undefined) setOpening((before) => (before.type === "opening" ? { type: "missing" } : before));
      else if (!begun) void begin();
    });

    async function begin(): Promise<void> {
      begun = true;
      const open = await openDeal(library, id, hear);
      opened = open;
      if (left) open?.close();
      else setOpening(open ? { type: "open", open, gone: false } : { type: "missing" });
    }

    function hear(news: TabNews): void {
      if (left) return;
      const gone = news === "gone";
      setOpening((before) => (before.type === "open" && before.gone !== gone ? { ...before, gone } : before));
      if (news === "overtaken")
        toasts.show({ text: "Another tab changed this first. You see the newest version now." });
    }

    return () => {
      left = true;
      watching.unsubscribe();
      opened?.close();
    };
  }, [library, toasts, id]);

  return opening;
}
