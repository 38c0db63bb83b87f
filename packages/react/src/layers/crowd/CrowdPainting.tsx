"use client";

import { useCallback, useEffect, useMemo, useRef } from "react";
import type { Scene } from "../../scene.js";
import { paintCrowd, repaintCrowd } from "./paintCrowd.js";

/** A canvas with all marks: painted when they are placed anew, and when colors or the screen change. */
export function CrowdPainting({ scene: { marks, faint, people, frame } }: { readonly scene: Scene }) {
  const { width, height } = frame;
  const painted = useMemo(
    () => ({ marks, faint, people, frame: { width, height } }),
    [marks, faint, people, width, height],
  );
  const held = useRef<HTMLCanvasElement>(undefined);
  const paint = useCallback(
    (canvas: HTMLCanvasElement | null) => {
      held.current = canvas ?? undefined;
      if (canvas) paintCrowd(canvas, painted);
    },
    [painted],
  );
  const repaint = useCallback(() => {
    if (held.current) repaintCrowd(held.current, painted);
  }, [painted]);
  useEffect(() => {
    // Fires when the page moves to a screen of another density, and on zooming it.
    const screen = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    screen.addEventListener("change", repaint);
    return () => screen.removeEventListener("change", repaint);
  }, [repaint]);
  // Its hidden colors take a moment to change, so that whatever changes them is heard of.
  return <canvas ref={paint} className="bim-crowd" width={width} height={height} style={{ width }} aria-hidden="true" onTransitionEnd={repaint} />;
}
