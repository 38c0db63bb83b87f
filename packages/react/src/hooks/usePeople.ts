"use client";

import { useState } from "react";
import { describeAgain, type Describing } from "../describeAgain.js";
import type { Person } from "../people.js";

/** Everyone who counts on the day of the analysis, described anew only where something has changed. */
export function usePeople(now: Describing): readonly Person[] {
  const [held, hold] = useState(() => describeAgain(now));
  const isSame =
    held.deal === now.deal && held.analysis === now.analysis && held.catalog === now.catalog && held.targets === now.targets;
  if (isSame) return held.people;
  const described = describeAgain(now, held);
  hold(described);
  return described.people;
}
