"use client";

import { useState } from "react";

/** The first few of many, until all are asked for. */
export function useFewer<Item>(items: readonly Item[], few: number) {
  const [all, setAll] = useState(false);
  return { shown: all ? items : items.slice(0, few), isLong: items.length > few, all, toggle: () => setAll(!all) };
}
