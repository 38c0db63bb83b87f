"use client";

import type { Box } from "./geometry.js";
import { useWatched } from "./hooks/useWatched.js";
import type { Watched } from "./watched.js";

/** The frame that a pointer draws around people. */
export function Marquee({ marquee }: { readonly marquee: Watched<Box | undefined> }) {
  const box = useWatched(marquee);
  if (!box) return null;
  const { left, top, right, bottom } = box;
  return <rect className="bim-marquee" x={left} y={top} width={right - left} height={bottom - top} />;
}
