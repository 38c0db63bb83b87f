import type { Point } from "../../geometry.js";

/** An element above the picture that is moved, turned and stretched, but never laid out or painted anew for it. */
export interface MovedPart {
  readonly show: (isShown: boolean) => void;
  readonly move: (to: Point) => void;
  /** Lays a line of length one between two points. */
  readonly stretch: (from: Point, to: Point) => void;
}

/**
 * Remembers what an element was told last: to ask the element, or to tell it the same again, takes longer than all else.
 * Only `transform` changes, of an element that is no SVG: that alone spares a browser layout and painting.
 */
export function createMovedPart({ style }: HTMLElement): MovedPart {
  let visibility: string | undefined;
  let transform: string | undefined;

  function place(next: string): void {
    if (next !== transform) style.transform = transform = next;
  }

  return {
    show(isShown) {
      const next = isShown ? "inherit" : "hidden";
      if (next !== visibility) style.visibility = visibility = next;
    },
    move: (to) => place(translate(to)),
    stretch(from, to) {
      const [across, down] = [to.x - from.x, to.y - from.y];
      place(`${translate(from)} rotate(${Math.atan2(down, across)}rad) scaleX(${Math.hypot(across, down)})`);
    },
  };
}

/** On whole pixels of the screen: between them, what is painted once is blurred where it is shown. */
function translate({ x, y }: Point): string {
  return `translate(${onScreen(x)}px, ${onScreen(y)}px)`;
}

function onScreen(pixels: number): number {
  return Math.round(pixels * devicePixelRatio) / devicePixelRatio;
}
