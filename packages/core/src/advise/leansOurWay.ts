import { countingReadings } from "../analyze/estimate.js";
import type { Scene } from "./scene.js";
import { buyInOf, isConvinced, isNearLine } from "./standing.js";

/**
 * Whether someone is convinced, by themselves or once those who sway them have been heard; or nearly: something puts
 * them at the line, and the evidence as a whole close to it.
 */
export function leansOurWay(id: string, scene: Scene): boolean {
  const { line } = scene.analysis.assumptions;
  const isAbove = (buyInOf(id, scene) ?? -Infinity) >= line;
  const isSeenThere = countingReadings(scene.analysis.estimates[id]!.buyIn).some(({ value }) => value >= line);
  return isAbove || isConvinced(id, scene) || (isSeenThere && isNearLine(id, scene));
}
