import type { ComponentType } from "react";
import { Axes } from "./layers/axes/Axes.js";
import { Intervals } from "./layers/intervals/Intervals.js";
import { Labels } from "./layers/labels/Labels.js";
import { Leaders } from "./layers/labels/Leaders.js";
import { Line } from "./layers/line/Line.js";
import { Margins } from "./layers/margins/Margins.js";
import { Hairlines } from "./layers/marks/Hairlines.js";
import { Marks } from "./layers/marks/Marks.js";
import { Targets } from "./layers/targets/Targets.js";
import { Ties } from "./layers/ties/Ties.js";
import { Zones } from "./layers/zones/Zones.js";
import type { Scene } from "./scene.js";

/** What every layer is told: the placed scene, and who is being attended to. */
export interface LayerProps {
  readonly scene: Scene;
  readonly attention: Attention;
}

/** Who is selected, who holds the one tab stop, who is on the move, and who may not move. */
export interface Attention {
  readonly selected: string | undefined;
  readonly tabStop: string | undefined;
  readonly moving: string | undefined;
  readonly fixed: (id: string) => boolean;
}

/** How a layer is drawn. What it has `Behind` lies behind all layers that have such a part, so that no line crosses a mark. */
export interface Layer {
  readonly Behind?: ComponentType<LayerProps>;
  readonly Draw: ComponentType<LayerProps>;
}

/** Every layer of the picture, from back to front. */
export const layers = {
  zones: { Draw: Zones },
  axes: { Draw: Axes },
  margins: { Draw: Margins },
  line: { Draw: Line },
  ties: { Draw: Ties },
  intervals: { Draw: Intervals },
  targets: { Draw: Targets },
  marks: { Behind: Hairlines, Draw: Marks },
  labels: { Behind: Leaders, Draw: Labels },
} satisfies Record<string, Layer>;

/** A layer that can be shown or left out. */
export type LayerName = keyof typeof layers;
