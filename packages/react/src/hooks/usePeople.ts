"use client";

import { useState } from "react";
import type { Assumptions, Deal, MarkAnalysis } from "@buyinmap/core";
import type { Catalog } from "../catalog.js";
import { findPart } from "../fetchPart.js";
import { later } from "../later.js";
import { describePeople, type Person } from "../people.js";
import { targetsIn, type Targets } from "../targets.js";

/** What people are described from. */
export interface Describing {
  readonly deal: Deal;
  readonly analysis: MarkAnalysis;
  /** As the host gave them: the same object as long as nothing changes. */
  readonly assumptions: Partial<Assumptions> | undefined;
  readonly catalog: Catalog;
  /** Those that the deal holds, when left out. */
  readonly targets: Targets | undefined;
}

/** People, with what they were described from. */
export interface Described extends Describing {
  readonly people: readonly Person[];
}

/** Everyone who counts on the day of the analysis; of a crowd only those described anew who have changed. */
export function usePeople(now: Describing): readonly Person[] {
  const [held, hold] = useState((): Described => ({ ...now, people: describeAll(now) }));
  const isSame =
    held.deal === now.deal && held.analysis === now.analysis && held.catalog === now.catalog && held.targets === now.targets;
  if (isSame) return held.people;
  // It comes to the same, only sooner: there is no need to wait for what has not been fetched.
  const people = findPart(later.crowd)?.describeAgain(now, held) ?? describeAll(now);
  hold({ ...now, people });
  return people;
}

function describeAll({ deal, analysis, catalog, targets = targetsIn(deal) }: Describing): readonly Person[] {
  return describePeople(deal, analysis, catalog, targets);
}
