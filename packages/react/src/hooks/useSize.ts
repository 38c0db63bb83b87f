"use client";

import { useCallback, useRef, useState } from "react";

/** The size of a picture and of its text, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
}

/** A size that may be given; what is left out is measured. */
export interface FixedSize {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** What is drawn on the server and in the first render of a browser, before anything is measured. */
const unmeasured = { width: 720, textSize: 13 };

/**
 * Follows the width of a container and the size of its text. The height follows the width, never the container, so that
 * measuring cannot run in circles. The function that comes back goes into the container's `ref`; it measures before the
 * first paint. The container's first child is one em wide. A given width is not measured.
 */
export function useSize(fixed: FixedSize): readonly [Size, (container: HTMLElement | null) => void] {
  const [measured, setMeasured] = useState(unmeasured);
  const observer = useRef<ResizeObserver>(undefined);
  const isFluid = fixed.width === undefined;
  const measure = useCallback((container: HTMLElement | null) => {
    observer.current?.disconnect();
    const em = container?.firstElementChild;
    if (!container || !em) return;
    const look = () => {
      const width = (isFluid && Math.floor(container.clientWidth)) || unmeasured.width;
      const textSize = Math.round(em.getBoundingClientRect().width * 10) / 10 || unmeasured.textSize;
      setMeasured((last) => (last.width === width && last.textSize === textSize ? last : { width, textSize }));
    };
    look();
    observer.current = new ResizeObserver(look);
    if (isFluid) observer.current.observe(container);
    observer.current.observe(em);
  }, [isFluid]);
  const width = fixed.width ?? measured.width;
  const textSize = textSizeFor(width, measured.textSize);
  return [{ width, height: fixed.height ?? heightFor(width, textSize), textSize }, measure];
}

/** Text as large as the reader wants it, up to what leaves room for a picture on a narrow screen. */
function textSizeFor(width: number, wanted: number): number {
  return Math.min(wanted, Math.max(12, Math.round(width / 20)));
}

/** Three quarters of the width, within what a phone and a wide screen can show at once. */
function heightFor(width: number, textSize: number): number {
  return Math.round(Math.min(Math.max(width * 0.75, textSize * 34), Math.max(640, textSize * 34)));
}
