import type { Assumptions } from "@buyinmap/core";
import type { Catalog } from "../../catalog.js";
import type { Frame } from "../../frame.js";
import type { Scene, SceneGroup } from "../../scene.js";
import { placeBundles } from "../ties/placeBundles.js";
import { chooseNamed } from "./chooseNamed.js";
import { placeFaint, withFaintRows } from "./placeFaint.js";
import { placeGroups, type Standing } from "./placeGroups.js";
import { sayGroup } from "./sayGroup.js";

/** What it takes to place more people than can be pointed at one by one, those among them who step back, and very many ties. */
export const placeCrowd = { chooseNamed, gather, placeBundles, placeFaint, withFaintRows };

/** See {@link placeCrowd}. */
export type PlaceCrowd = typeof placeCrowd;

/** People with those whose scores are alike, in words as well. */
function gather(frame: Frame, thresholds: Assumptions, standings: readonly Standing[], people: Scene["people"], catalog: Catalog): readonly SceneGroup[] {
  return placeGroups(frame, thresholds, standings).map((group) => ({ ...group, said: sayGroup(group, people, catalog) }));
}
