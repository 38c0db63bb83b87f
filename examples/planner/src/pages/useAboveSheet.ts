import type { Stakeholder } from "@buyinmap/core";
import { useEffect, type RefObject } from "react";

/**
 * On a narrow screen the panel about whoever is chosen is a sheet over the lower part of the page. Scrolls so that their
 * mark is seen above it, wherever they are moved to; never while they are on the move, since the sheet is away then.
 */
export function useAboveSheet(frame: RefObject<HTMLElement | null>, id: string | undefined, person: Stakeholder | undefined): void {
  useEffect(() => {
    if (id === undefined || !person) return undefined;
    const request = requestAnimationFrame(() => {
      const sheet = document.querySelector(".person-open");
      const mark = frame.current?.querySelector(`[data-mark="${CSS.escape(id)}"]`);
      if (!sheet || !mark) return;
      const { position, visibility } = getComputedStyle(sheet);
      if (position === "fixed" && visibility === "visible") mark.scrollIntoView({ block: "nearest" });
    });
    return () => cancelAnimationFrame(request);
  }, [frame, id, person]);
}
