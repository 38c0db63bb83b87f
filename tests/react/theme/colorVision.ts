import { readColor, toLight } from "./contrast.js";
import type { Color } from "../../../packages/react/src/theme/palettes.js";

type Matrix = readonly [Triple, Triple, Triple];
type Triple = readonly [number, number, number];

/**
 * How colors look without one kind of cones, as matrices for linear RGB at full severity.
 * Machado, Oliveira & Fernandes 2009, doi:10.1109/TVCG.2009.113, table of severity 1.0.
 */
export const colorVisions = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Record<string, Matrix>;

export type ColorVision = keyof typeof colorVisions;

/** How far apart two colors are seen, in OKLab: 0.02 is just noticeable, black and white are 1 apart. */
export function distanceOf(one: Color, other: Color, vision: ColorVision): number {
  const [a, b] = [one, other].map((color) => toOklab(apply(colorVisions[vision], lightOf(color))));
  return Math.hypot(...a!.map((part, at) => part - b![at]!));
}

function lightOf(color: Color): Triple {
  return readColor(color).map(toLight) as unknown as Triple;
}

function apply(matrix: Matrix, [x, y, z]: Triple): Triple {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;
}

/** Ottosson 2020, "A perceptual color space for image processing". What no screen can show is cut. */
function toOklab(light: Triple): Triple {
  const shown = light.map((part) => Math.min(1, Math.max(0, part))) as unknown as Triple;
  const cones = apply(toCones, shown).map(Math.cbrt) as unknown as Triple;
  return apply(fromCones, cones);
}

const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];

const fromCones: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
