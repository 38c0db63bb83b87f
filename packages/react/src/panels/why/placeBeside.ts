/** A box in a window, in pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is to be placed, and in which window. */
export interface Placing {
  readonly width: number;
  readonly dir: "ltr" | "rtl";
  readonly view: { readonly width: number; readonly height: number };
}

/** Where a popup goes: it hangs from its top or stands on its bottom, both in pixels from that edge of the window. */
export interface Spot {
  readonly left: number;
  readonly hangs: "top" | "bottom";
  readonly at: number;
  /** The most height there is. */
  readonly height: number;
}

/** Pixels between popup and button, and between popup and the window's edges. */
const [apart, edge] = [6, 8];

/** Height below a button that is enough, though there may be more above it. */
const enough = 300;

/** A popup under its button, or over it where there is more room; the same side in line, and always in the window. */
export function placeBeside(button: Box, { width, dir, view }: Placing): Spot {
  const wanted = dir === "ltr" ? button.left : button.right - width;
  const left = Math.max(edge, Math.min(wanted, view.width - width - edge));
  const below = view.height - button.bottom - apart - edge;
  const above = button.top - apart - edge;
  if (below >= enough || below >= above) return { left, hangs: "top", at: button.bottom + apart, height: below };
  return { left, hangs: "bottom", at: view.height - button.top + apart, height: above };
}
