"use client";

import { useSyncExternalStore } from "react";
import type { Announcer } from "./gestures/announcer.js";

/** The live region: says what keys have done, and draws nothing else anew. */
export function Announcements({ announcer: { said } }: { announcer: Announcer }) {
  const text = useSyncExternalStore(said.subscribe, said.get, said.get);
  return (
    <output className="bim-hidden" aria-live="polite" aria-atomic="true">
      {text}
    </output>
  );
}
