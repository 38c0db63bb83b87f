import type { Assumptions } from "@buyinmap/core";
import type { Catalog } from "./catalog.js";
import type { Face, Faces } from "./faces.js";
import type { Frame } from "./frame.js";
import type { LayerName } from "./layers.js";
import type { PlacedAxes } from "./layers/axes/placeAxes.js";
import type { PlaceCrowd } from "./layers/crowd/placeCrowd.js";
import type { PlacedGroup } from "./layers/crowd/placeGroups.js";
import type { PlacedInterval } from "./layers/intervals/placeIntervals.js";
import type { MeasureText } from "./layers/labels/measureText.js";
import type { LabelGround, LabelWish, PlacedLabel } from "./layers/labels/placeLabel.js";
import type { LegendFacts } from "./layers/legend/legendKeys.js";
import type { PlacedLegend } from "./layers/legend/placeLegend.js";
import type { PlacedLine } from "./layers/line/placeLine.js";
import type { HalfKnownPeople } from "./layers/margins/onMargins.js";
import type { PlacedMargin } from "./layers/margins/placeMargins.js";
import type { PlacedMark } from "./layers/marks/placeMarks.js";
import type { PlacedTarget } from "./layers/targets/placeTargets.js";
import type { NamedTie, PlacedTie } from "./layers/ties/placeTies.js";
import type { PlacedTrail, TrailReviews } from "./layers/trails/placeTrails.js";
import type { PlacedZone } from "./layers/zones/placeZones.js";
import type { Family, Person } from "./people.js";
import type { View } from "./view.js";

/** Everything that a picture depends on. */
export interface SceneOptions {
  readonly people: readonly Person[];
  readonly ties: readonly NamedTie[];
  readonly assumptions: Assumptions;
  readonly catalog: Catalog;
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly direction: "ltr" | "rtl";
  readonly swap: boolean;
  /** The part of the plot that is seen; all of it, when left out. */
  readonly view?: View | undefined;
  /** The reviews that trails lead through; no trails, when left out. */
  readonly past?: TrailReviews | undefined;
  /** Those for whom there must be room on the margins as well, so that the plot stays the same as time goes by. */
  readonly room?: readonly HalfKnownPeople[] | undefined;
  /** What marks bear; their shape alone, when left out. */
  readonly faces?: Faces | undefined;
  /** A legend, and where its room comes from; none, when left out. */
  readonly legend?: LegendWish | undefined;
  /** Those who step back: drawn faintly and without a name, nobody to point at, and not counted. Nobody, when left out. */
  readonly faint?: ReadonlySet<string> | undefined;
  /** What more people than can be pointed at, and very many ties, are placed with. Without it none of so many are placed. */
  readonly crowd?: PlaceCrowd | undefined;
  /** Whether very many marks may be painted on a canvas instead of drawn; not, when left out. */
  readonly paints?: boolean | undefined;
  /** Whose labels come before all others, most important first. */
  readonly first: readonly string[];
  readonly measureText?: MeasureText;
}

/** The legend that a picture is to have. */
export interface LegendWish {
  /** `within` takes its room from the height of the picture, `under` adds to it. */
  readonly room: "within" | "under";
  /** Whether a layer is drawn: the signs of no other are explained. */
  readonly isDrawn: (layer: LayerName) => boolean;
  /** Whose signs are explained, so that the legend holds still as time goes by; those on the map, when left out. */
  readonly facts?: Pick<LegendFacts, "people" | "past"> | undefined;
}

/** A picture in numbers: every layer placed, nothing drawn. */
export interface Scene {
  readonly frame: Frame;
  readonly zones: readonly PlacedZone[];
  readonly axes: PlacedAxes;
  /** Absent when it is out of view. */
  readonly line?: PlacedLine | undefined;
  readonly margins: readonly PlacedMargin[];
  readonly ties: readonly PlacedTie[];
  /** How many ties between people who are drawn are not drawn, because there are too many. */
  readonly tiesLeftOut: number;
  readonly trails: readonly PlacedTrail[];
  readonly intervals: readonly PlacedInterval[];
  readonly targets: readonly PlacedTarget[];
  readonly marks: readonly PlacedMark[];
  /** Those who step back. */
  readonly faint: readonly FaintMark[];
  /** Of more people than can be pointed at one by one, those whose scores are alike; none while they are few. */
  readonly groups: readonly SceneGroup[];
  /** Whether there are so many marks that they are better painted than drawn. */
  readonly isPainted: boolean;
  /** Absent when it was not asked for, or has no room. */
  readonly legend?: PlacedLegend | undefined;
  readonly labels: readonly SceneLabel[];
  /** How many names found no place. */
  readonly hidden: number;
  /** Those with neither score: they wait beside the picture. */
  readonly waiting: readonly Person[];
  /** How many people are out of view. */
  readonly outside: number;
  /** Everyone who is drawn when they are in view. */
  readonly placed: readonly Person[];
  /** What marks bear, by person; nobody's where there is no room. */
  readonly faces: ReadonlyMap<string, Face>;
  /** Everyone who is drawn and does not step back. */
  readonly people: ReadonlyMap<string, Person>;
  /** What labels keep clear of, and the room that each mark takes: for placing one anew while it moves. */
  readonly ground: LabelGround;
  readonly discs: readonly PlacedMark[];
}

/** A group with its accessible name. */
export interface SceneGroup extends PlacedGroup {
  readonly said: string;
}

export interface SceneLabel extends PlacedLabel {
  readonly text: string;
}

export interface SceneWish extends LabelWish {
  readonly text: string;
}

/** The mark of someone who steps back, with what it is drawn by. */
export interface FaintMark extends PlacedMark {
  readonly family: Family;
  readonly advocated: boolean;
}
