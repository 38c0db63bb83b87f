import type { Palette } from "../../../packages/react/src/theme/palettes.js";
import { readColor } from "./contrast.js";

/** A color as browsers compute it. */
export function computed(color: Palette[keyof Palette]): string {
  return `rgb(${readColor(color).join(", ")})`;
}

/** Every color of a palette, as browsers compute it. */
export function computedColors(palette: Palette): ReadonlySet<string> {
  return new Set(Object.values(palette).map(computed));
}

/** Every color that something is painted with, and by what, without what is not shown. */
export function paintsIn(root: Element): ReadonlyMap<string, string> {
  const paints = new Map<string, string>();
  for (const element of [root, ...root.querySelectorAll("*")]) {
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility === "hidden") continue;
    for (const [part, color] of partsOf(element, style)) {
      if (/^rgba\(.*, 0\)$|^none$/.test(color)) continue;
      paints.set(color, `${part} of ${element.tagName} ${element.getAttribute("class") ?? ""}`);
    }
  }
  return paints;
}

const shapes = ["path", "rect", "circle", "text", "tspan", "line", "polygon", "polyline", "ellipse"];

function partsOf(element: Element, style: CSSStyleDeclaration): readonly (readonly [string, string])[] {
  if (element instanceof HTMLElement) {
    const isFramed = Number.parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== "none";
    return [["color", style.color], ["background", style.backgroundColor], ...(isFramed ? [["border", style.borderTopColor] as const] : [])];
  }
  if (!shapes.includes(element.tagName)) return [];
  const isLine = element.tagName === "line";
  return [["stroke", style.stroke], ...(isLine ? [] : [["fill", style.fill] as const])];
}
