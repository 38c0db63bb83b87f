"use client";

import { useWatched } from "../hooks/useWatched.js";
import type { Announcer } from "./announcer.js";

/** The live region: says what keys have done, and draws nothing else anew. */
export function Announcements({ said }: Pick<Announcer, "said">) {
  return (
    <output className="bim-hidden" aria-live="polite" aria-atomic="true">
      {useWatched(said)}
    </output>
  );
}
