"use client";

import type { Announcer } from "./gestures/announcer.js";
import { useWatched } from "./hooks/useWatched.js";

/** The live region: says what keys have done, and draws nothing else anew. */
export function Announcements({ announcer: { said } }: { announcer: Announcer }) {
  return (
    <output className="bim-hidden" aria-live="polite" aria-atomic="true">
      {useWatched(said)}
    </output>
  );
}
