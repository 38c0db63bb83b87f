import type { LayerChoice, LayerName } from "./layers.js";

/** Whether a layer of ours is drawn, as it is or replaced. */
export function hasLayer(name: LayerName, choice?: LayerChoice): boolean {
  return choice === undefined || choice.some((one) => one === name || (typeof one === "object" && one.name === name));
}
