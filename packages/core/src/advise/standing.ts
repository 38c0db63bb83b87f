import { meanOf } from "../analyze/estimate.js";
import type { Scene } from "./scene.js";

/** The buy-in of someone that the evidence supports, 0..100; nothing where nothing is known. */
export function buyInOf(id: string, { analysis }: Scene): number | undefined {
  return meanOf(analysis.estimates[id]!.buyIn);
}

/** Whether someone is known to be below the line, by the evidence. Unknown is not below it. */
export function isBelowLine(id: string, scene: Scene): boolean {
  return (buyInOf(id, scene) ?? Infinity) < scene.analysis.assumptions.line;
}

/** Whether someone leans so far that a step could carry them over the line, or has only just crossed it. */
export function isNearLine(id: string, scene: Scene): boolean {
  const { line, leverageStep } = scene.analysis.assumptions;
  return Math.abs((buyInOf(id, scene) ?? Infinity) - line) < leverageStep;
}

/** Whether someone's view, once those who sway them have been heard, is known and at or above the line. */
export function isConvinced(id: string, { analysis: { settled, assumptions } }: Scene): boolean {
  const view = settled[id]!;
  return view.type === "settled" && view.view >= assumptions.line;
}
