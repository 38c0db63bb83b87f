import type { Color } from "../../../packages/react/src/theme/palettes.js";

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

export function readColor(color: Color): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** What is seen when `front` lies on `ground`, mixed as browsers do. */
export function mix(front: Rgb, ground: Rgb, opacity: number): Rgb {
  return front.map((part, at) => part * opacity + ground[at]! * (1 - opacity)) as unknown as Rgb;
}

/** A part of an sRGB color, 0 to 255, as light, 0 to 1. IEC 61966-2-1. */
export function toLight(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** The contrast ratio of WCAG 2.2, 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminanceOf([red, green, blue]: Rgb): number {
  return 0.2126 * toLight(red) + 0.7152 * toLight(green) + 0.0722 * toLight(blue);
}
