import { analyzeMarks, type Assumptions, type Day, type Deal } from "@buyinmap/core";
import { createCatalog, type LanguageProps } from "./catalog.js";
import { hasLayer } from "./hasLayer.js";
import { latestDay } from "./latestDay.js";
import type { LayerChoice } from "./layers.js";
import { placeCrowd } from "./layers/crowd/placeCrowd.js";
import type { MeasureText } from "./layers/labels/measureText.js";
import { listTies } from "./listTies.js";
import { findMoment, type Moment } from "./moment.js";
import { describePeople } from "./people.js";
import { reviewsUntil } from "./reviews.js";
import { placeScene } from "./placeScene.js";
import type { Scene, SceneOptions } from "./scene.js";
import { showPast } from "./showPast.js";
import { showToday } from "./showToday.js";
import { stopsOf } from "./stops.js";
import { targetsIn, type Targets } from "./targets.js";
import type { View } from "./view.js";

/** How a deal is placed. Lengths in pixels. */
export interface PlaceMatrixOptions extends LanguageProps {
  /** 720 when left out. */
  readonly width?: number | undefined;
  /** 540 when left out. */
  readonly height?: number | undefined;
  /** Height of the text of labels; 13 when left out. */
  readonly textSize?: number | undefined;
  /** The day on which the deal is judged; the latest day that it records, when left out. */
  readonly asOf?: Day | undefined;
  readonly assumptions?: Partial<Assumptions> | undefined;
  readonly targets?: Targets | undefined;
  readonly dir?: "ltr" | "rtl" | undefined;
  readonly axes?: { readonly swap?: boolean } | undefined;
  /** The earlier time that is shown; today, when left out. */
  readonly moment?: Moment | undefined;
  /** The part of the plot that is seen; all of it, when left out. */
  readonly view?: View | undefined;
  /** Whose labels, intervals and trails come before all others, by id, most important first. */
  readonly attended?: readonly string[] | undefined;
  /** Which layers are drawn: the legend explains the signs of no other, and needs room itself. All, when left out. */
  readonly layers?: LayerChoice | undefined;
  /** The width of a text at a size; an estimate that is the same everywhere, when left out. */
  readonly measureText?: MeasureText | undefined;
}

/**
 * The matrix in numbers, for whoever draws it themselves: the same places that our own picture has, without React and
 * without a page. With the last scene given, marks and labels stay where they were as far as they can.
 * @example
 * placeMatrix(deal, { width: 900, height: 600 }).marks.map(({ id, x, y }) => ({ id, x, y }));
 */
export function placeMatrix(deal: Deal, options: PlaceMatrixOptions = {}, last?: Scene): Scene {
  return placeScene(sceneOptions(deal, options), last);
}

/** Everything that the picture of a deal depends on. */
export function sceneOptions(deal: Deal, options: PlaceMatrixOptions): SceneOptions {
  const { asOf, assumptions, targets, layers, attended = [] } = options;
  const analysis = analyzeMarks(deal, { asOf: asOf ?? latestDay(deal), ...(assumptions && { assumptions }) });
  const catalog = createCatalog(options);
  const aims = hasLayer("targets", layers) ? (targets ?? targetsIn(deal)) : {};
  const reviews = reviewsUntil(deal, analysis.asOf);
  const today = { deal, analysis, catalog, people: describePeople(deal, analysis, catalog, aims) };
  const stops = stopsOf(reviews, analysis.asOf);
  const moment = findMoment(reviews, options.moment);
  const { past, ...shown } = moment ? showPast(moment, stops, today) : showToday(stops, today);
  return {
    ...shown,
    crowd: placeCrowd,
    past: hasLayer("trails", layers) ? past : undefined,
    ties: listTies(deal),
    assumptions: analysis.assumptions,
    catalog,
    width: options.width ?? 720,
    height: options.height ?? 540,
    textSize: options.textSize ?? 13,
    direction: options.dir ?? catalog.direction,
    swap: options.axes?.swap ?? false,
    view: options.view,
    first: attended,
    legend: hasLayer("legend", layers) ? { room: "within", isDrawn: (layer) => hasLayer(layer, layers) } : undefined,
    ...(options.measureText && { measureText: options.measureText }),
  };
}
