import type { Layer } from "../../layers.js";
import { Hairlines } from "../marks/Hairlines.js";
import { Crowd } from "./Crowd.js";

/** Layers on either side of a painted crowd. */
export interface SplitLayers {
  readonly behind: readonly Layer[];
  /** Those whose texts are written once more over the crowd, so that they can be read. */
  readonly over: readonly Layer[];
  readonly inFront: readonly Layer[];
}

/** What a crowd stands on; everything else is drawn in front of it. */
const ground = ["zones", "axes", "margins", "line"];
const written = ["zones", "line"];

/** Splits layers where a crowd is painted between them. Lines to where marks belong stay behind it. */
export function splitLayers(layers: readonly Layer[]): SplitLayers {
  const first = layers.findIndex(({ name }) => !ground.includes(name));
  const behind = layers.slice(0, first);
  return {
    behind: [...behind, { name: "hairlines", Draw: Hairlines }],
    over: behind.filter(({ name }) => written.includes(name)),
    inFront: layers.slice(first).map((layer) => (isCrowd(layer) ? { name: layer.name, Draw: Crowd } : layer)),
  };
}

/** Whether marks are drawn as ours are: a host's own are never painted. */
export function isCrowd({ Draw }: Layer): boolean {
  return Draw === Crowd;
}
