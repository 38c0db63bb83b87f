import { areMarks, type Layer } from "../../layers.js";
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
      ...layers.slice(first).flatMap((layer) => (areMarks(layer) ? [crowd, { name: layer.name, Draw: layer.Draw }] : layer)),
    ],
  };
}

/** Layers where a crowd is drawn among them: it may stand on texts, which are written once more over it. */
export function layersOfCrowd(layers: readonly Layer[]): readonly Layer[] {
  const at = layers.findIndex(areMarks);
  if (at < 0) return layers;
  const { Behind, ...marks } = layers[at]!;
  return layers.toSpliced(at, 1, { ...crowd, ...(Behind && { Behind }) }, marks, writeOver(layers.slice(0, at)));
}

/** Who is no mark of their own. */
const crowd: Layer = { name: "crowd", Draw: Crowd };
