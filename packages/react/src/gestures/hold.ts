import type { Point } from "../geometry.js";

/** What a pointer does while it is held down: a click if it stays, a drag once it has moved. */
export interface Hold {
  /** Whether a finger that holds it keeps the page from scrolling. */
  readonly keepsPage: boolean;
  /** Called once it has moved; `false` when nothing comes of it. */
  readonly begin: () => boolean;
  readonly drag: (point: Point, keys: HeldKeys) => void;
  readonly drop: (keys: HeldKeys) => void;
  /** Called instead of `drop` when it never moved. */
  readonly click: (keys: HeldKeys) => void;
  /** Called when it is given up, moved or not. */
  readonly cancel: () => void;
}

/** The keys that are down meanwhile. */
export interface HeldKeys {
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Whether the keys say that a selection grows instead of starting anew. */
export function isAdding({ shiftKey, ctrlKey, metaKey }: HeldKeys): boolean {
  return shiftKey || ctrlKey || metaKey;
}
