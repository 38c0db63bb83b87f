"use client";

import { useSyncExternalStore } from "react";
import type { Box } from "./geometry.js";
import type { Watched } from "./watched.js";

/** The frame that a pointer draws around people. */
export function Marquee({ marquee }: { readonly marquee: Watched<Box | undefined> }) {
  const box = useSyncExternalStore(marquee.subscribe, marquee.get, marquee.get);
  if (!box) return null;
  const { left, top, right, bottom } = box;
  return <rect className="bim-marquee" x={left} y={top} width={right - left} height={bottom - top} />;
}
