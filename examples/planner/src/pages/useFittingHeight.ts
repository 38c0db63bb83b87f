import { useLayoutEffect, useState, type RefObject } from "react";
import { flushSync } from "react-dom";

/** Below this a map cannot be read, and the page scrolls instead. */
const least = 380;

/**
 * The height at which the map just fills its frame, in pixels: what the frame has, less what stands around the picture
 * (key, tray, buttons). `undefined` while the frame grows with its content, as on a phone; then the map chooses. Measured
 * before anything is painted, so that a map never opens in one size and jumps to another.
 */
export function useFittingHeight(frame: RefObject<HTMLElement | null>): number | undefined {
  const [height, setHeight] = useState<number>();

  useLayoutEffect(() => {
    const outer = frame.current;
    if (!outer) return undefined;
    const measure = () => setHeight(fit(outer));
    measure();
    const observer = new ResizeObserver(() => flushSync(measure));
    observer.observe(outer);
    const content = outer.firstElementChild;
    if (content) observer.observe(content);
    return () => observer.disconnect();
  }, [frame]);

  return height;
}

function fit(outer: HTMLElement): number | undefined {
  const content = outer.querySelector<HTMLElement>(".deal-matrix");
  const picture = content?.querySelector<SVGElement>("svg[role]");
  if (!content || !picture || getComputedStyle(outer).overflowY !== "auto") return undefined;
  const { paddingTop, paddingBottom } = getComputedStyle(outer);
  const room = outer.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  const around = content.offsetHeight - picture.getBoundingClientRect().height;
  return Math.max(least, Math.floor(room - around));
}
