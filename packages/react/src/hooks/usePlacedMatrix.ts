"use client";

import { useState } from "react";
import type { Deal } from "@buyinmap/core";
import { placeMatrix, type PlaceMatrixOptions } from "../placeMatrix.js";
import type { Scene } from "../scene.js";

/**
 * The matrix in numbers, placed anew only when the deal or the options change, starting from the last placing so that
 * marks and labels stay where they were. Pass the same options as long as nothing changes.
 * @example
 * function Dots({ deal, options }: { deal: Deal; options: PlaceMatrixOptions }) {
 *   const { marks } = usePlacedMatrix(deal, options);
 *   return <svg viewBox="0 0 720 540">{marks.map(({ id, x, y }) => <circle key={id} cx={x} cy={y} r={6} />)}</svg>;
 * }
 */
export function usePlacedMatrix(deal: Deal, options?: PlaceMatrixOptions): Scene {
  const [held, hold] = useState(() => ({ deal, options, scene: placeMatrix(deal, options) }));
  if (held.deal === deal && held.options === options) return held.scene;
  const scene = placeMatrix(deal, options, held.scene);
  hold({ deal, options, scene });
  return scene;
}
