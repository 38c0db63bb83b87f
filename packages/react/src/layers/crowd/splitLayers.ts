import type { Layer } from "../../layers.js";
import { Hairlines } from "../marks/Hairlines.js";
import { Crowd } from "./Crowd.js";
import { writeOver } from "./writeOver.js";

/** Layers on either side of a painted crowd. */
export interface SplitLayers {
  readonly behind: readonly Layer[];
  readonly inFront: readonly Layer[];
}

/** What a crowd stands on; everything else is drawn in front of it. */
const ground = ["zones", "axes", "margins", "line"];

/** Splits layers where a crowd is painted between them. Lines to where marks belong stay behind it. */
export function splitLayers(layers: readonly Layer[]): SplitLayers {
  const first = layers.findIndex(({ name }) => !ground.includes(name));
  const behind = layers.slice(0, first);
  return {
    behind: [...behind, { name: "hairlines", Draw: Hairlines }],
    inFront: [
      writeOver(behind),
      ...layers.slice(first).map((layer) => (isCrowd(layer) ? { name: layer.name, Draw: Crowd } : layer)),
    ],
  };
}

/** Layers where a crowd is drawn among them: it may stand on texts, which are written once more over it. */
export function layersOfCrowd(layers: readonly Layer[]): readonly Layer[] {
  const crowd = layers.findIndex(isCrowd);
  return crowd < 0 ? layers : layers.toSpliced(crowd + 1, 0, writeOver(layers.slice(0, crowd)));
}

/** Whether marks are drawn as ours are: a host's own are never painted. */
export function isCrowd({ Draw }: Layer): boolean {
  return Draw === Crowd;
}
