import { describeAgain } from "./describeAgain.js";
import { CrowdPainting } from "./layers/crowd/CrowdPainting.js";
import { placeCrowd } from "./layers/crowd/placeCrowd.js";
import { layersOfCrowd, splitLayers } from "./layers/crowd/splitLayers.js";

/** What it takes to show more people than can be pointed at one by one, or very many ties: most maps never have so many. */
export const crowd = { describeAgain, place: placeCrowd, layersOfCrowd, splitLayers, CrowdPainting };

/** See {@link crowd}. */
export type Crowd = typeof crowd;
