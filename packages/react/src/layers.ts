import type { ComponentType } from "react";
import { Axes } from "./layers/axes/Axes.js";
import { Intervals } from "./layers/intervals/Intervals.js";
import { Labels } from "./layers/labels/Labels.js";
import { Leaders } from "./layers/labels/Leaders.js";
import { Legend } from "./layers/legend/Legend.js";
import { Line } from "./layers/line/Line.js";
import { Margins } from "./layers/margins/Margins.js";
import { Hairlines } from "./layers/marks/Hairlines.js";
import { Marks } from "./layers/marks/Marks.js";
import { Targets } from "./layers/targets/Targets.js";
import { Ties } from "./layers/ties/Ties.js";
import { Trails } from "./layers/trails/Trails.js";
import { Zones } from "./layers/zones/Zones.js";
import type { Scene } from "./scene.js";

/** What every layer is told: the placed scene, and who is being attended to. */
export interface LayerProps {
  readonly scene: Scene;
  readonly attention: Attention;
}

/** Who is selected, who holds the one tab stop, who is on the move, and who may not move. */
export interface Attention {
  /** Whom fields and the card show: the one selected last. */
  readonly selected: string | undefined;
  readonly selection: ReadonlySet<string>;
  readonly tabStop: string | undefined;
  /** The group that holds the tab stop of all groups, in a crowd. */
  readonly groupStop?: string | undefined;
  /** The group that is open. */
  readonly open?: string | undefined;
  readonly moving: ReadonlySet<string>;
  readonly fixed: (id: string) => boolean;
}

/** A part of the picture: how it is drawn, and where it lies. */
export interface Layer {
  /** One of our names replaces that layer; another name adds one. */
  readonly name: string;
  readonly Draw: ComponentType<LayerProps>;
  /** What of it lies behind all layers that have such a part, so that no line crosses a mark. */
  readonly Behind?: ComponentType<LayerProps>;
  /** Whether it ends at the edge of the plot and its margins when the picture is zoomed. */
  readonly clipped?: boolean;
  /** The layer that an added one lies right above; above all, when left out. */
  readonly above?: LayerName;
}

/** A layer of ours that can be shown, left out or replaced. */
export type LayerName = "zones" | "axes" | "margins" | "line" | "ties" | "trails" | "intervals" | "targets" | "marks" | "labels" | "legend";

/** Every layer of the picture, from back to front. */
export const layers: readonly (Layer & { readonly name: LayerName })[] = [
  { name: "zones", Draw: Zones },
  { name: "axes", Draw: Axes },
  { name: "margins", Draw: Margins },
  { name: "line", Draw: Line },
  { name: "ties", Draw: Ties, clipped: true },
  { name: "intervals", Draw: Intervals, clipped: true },
  { name: "trails", Draw: Trails, clipped: true },
  { name: "targets", Draw: Targets, clipped: true },
  { name: "marks", Behind: Hairlines, Draw: Marks },
  { name: "labels", Behind: Leaders, Draw: Labels },
  { name: "legend", Draw: Legend },
];

/** Whether marks are drawn as ours are. */
export function areMarks({ Draw }: Layer): boolean {
  return Draw === Marks;
}

/** Layers to draw: names of ours, and layers of a host's own. */
export type LayerChoice = readonly (LayerName | Layer)[];

/** The chosen layers in the order of the list, whatever the order of the names; added ones right above the layer they name. */
export function chooseLayers(choice?: LayerChoice): readonly Layer[] {
  if (!choice) return layers;
  const own = choice.filter((one) => typeof one === "object");
  const chosen: Layer[] = layers.flatMap((layer) => {
    const replaced = own.find(({ name }) => name === layer.name);
    return replaced ? [replaced] : choice.includes(layer.name) ? [layer] : [];
  });
  for (const layer of own) {
    if (chosen.includes(layer)) continue;
    const below = chosen.findLastIndex(({ name, above }) => name === layer.above || (above !== undefined && above === layer.above));
    chosen.splice(below < 0 ? chosen.length : below + 1, 0, layer);
  }
  return chosen;
}
