import { renderToStaticMarkup } from "react-dom/server";
import type { Deal } from "@buyinmap/core";
import { latestDay } from "../latestDay.js";
import { chooseLayers, type Attention, type LayerChoice } from "../layers.js";
import { findMoment } from "../moment.js";
import { layersOfCrowd } from "../layers/crowd/splitLayers.js";
import { describeMoment, type MomentWords } from "../panels/playback/describeMoment.js";
import { PastTag } from "../panels/playback/PastTag.js";
import { Picture } from "../Picture.js";
import type { PlaceMatrixOptions } from "../placeMatrix.js";
import { reviewsUntil } from "../reviews.js";
import type { Scene, SceneOptions } from "../scene.js";
import { stopsOf } from "../stops.js";

/** A placed scene, and what it is of. */
interface Drawn {
  readonly deal: Deal;
  readonly options: PlaceMatrixOptions;
  readonly placing: SceneOptions;
  readonly scene: Scene;
  readonly layers: LayerChoice;
}

/** Nobody is selected, focused or under way on paper. */
const nobody: Attention = {
  selected: undefined,
  selection: new Set(),
  tabStop: undefined,
  moving: new Set(),
  fixed: () => true,
};

/** The picture as markup for a page, drawn by the layers that a page has. */
export function drawMarkup({ deal, options, placing: { people, catalog }, scene, layers }: Drawn): string {
  const past = wordsOfPast(deal, options, catalog);
  return renderToStaticMarkup(
    <Picture
      scene={scene}
      attention={nobody}
      layers={chooseLayers(layers)}
      catalog={catalog}
      crowd={{ layersOfCrowd }}
      past={past}
      empty={people.length === 0}
      describedBy=""
      placing={false}
      onFocus={() => {}}
    >
      {past && <PastTag moment={past} frame={scene.frame} />}
    </Picture>,
  );
}

function wordsOfPast(
  deal: Deal,
  { asOf = latestDay(deal), moment }: PlaceMatrixOptions,
  catalog: SceneOptions["catalog"],
): MomentWords | undefined {
  const reviews = reviewsUntil(deal, asOf);
  const found = findMoment(reviews, moment);
  return found && describeMoment(stopsOf(reviews, asOf), found, catalog);
}
