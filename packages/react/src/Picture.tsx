"use client";

import { memo, useId, useMemo, type CSSProperties, type ReactNode, type RefObject } from "react";
import type { Catalog } from "./catalog.js";
import type { Crowd } from "./crowd.js";
import type { Frame } from "./frame.js";
import type { Attention, Layer, LayerProps } from "./layers.js";
import type { Scene } from "./scene.js";
import type { MomentWords } from "./panels/playback/describeMoment.js";
import { notes } from "./summarize.js";
import { scaleOf } from "./view.js";

export interface PictureProps {
  /** Where the drawing is kept. Not `ref`: React 18 keeps that from function components. */
  readonly svg?: RefObject<SVGSVGElement | null>;
  readonly scene: Scene;
  readonly attention: Attention;
  readonly layers: readonly Layer[];
  readonly catalog: Catalog;
  /** How crowds are drawn; absent until there is one. Only on a page are they painted. */
  readonly crowd?: (Pick<Crowd, "layersOfCrowd"> & Partial<Crowd>) | undefined;
  /** The earlier time that it shows; nothing today. */
  readonly past?: MomentWords | undefined;
  /** Whether there is nobody at all, placed or not. */
  readonly empty: boolean;
  /** The id of the text that says how to go through it. */
  readonly describedBy: string;
  /** Whether keys place someone now. */
  readonly placing: boolean;
  readonly onFocus: (id: string | undefined) => void;
  /** Drawn in front of everything. */
  readonly children?: ReactNode;
}

/** The drawing itself: every chosen layer of a placed scene. */
export function Picture(props: PictureProps) {
  const { svg, scene, attention, layers, catalog, crowd, past, empty, describedBy, placing, onFocus, children } = props;
  const { frame } = scene;
  const { width, height, textSize } = frame;
  const isMore = scene.groups.length > 0 || scene.faint.length > 0;
  const split = useMemo(() => (scene.isPainted ? crowd?.splitLayers?.(layers) : undefined), [layers, crowd, scene.isPainted]);
  const whole = useMemo(() => (isMore && crowd ? crowd.layersOfCrowd(layers) : layers), [layers, crowd, isMore]);
  const sheet = { width, height, viewBox: `0 0 ${width} ${height}`, style: textSizeStyle(textSize) };
  const drawing = (
    <svg
      {...sheet}
      ref={svg}
      role={placing ? "application" : "group"}
      data-zoomed={scaleOf(frame.view) > 1 ? "" : undefined}
      // A press on the plot brings the keys here; Tab does where nobody is in view.
      tabIndex={scene.marks.length === 0 && scene.outside > 0 ? 0 : -1}
      aria-label={past === undefined ? catalog.say.picture : catalog.say.pictureOn(past.text)}
      aria-describedby={describedBy}
      onFocus={({ target }) => onFocus(target.getAttribute("data-mark") ?? target.getAttribute("data-group") ?? undefined)}
      onBlur={() => onFocus(undefined)}
    >
      <Layers layers={split ? split.inFront : whole} scene={scene} attention={attention} />
      <Notes texts={notes(scene, catalog)} frame={frame} />
      {scene.placed.length === 0 && scene.faint.length === 0 && (
        <text className="bim-empty" x={width / 2} y={height / 2} textAnchor="middle">
          {empty ? catalog.say.nobody : catalog.say.nobodyPlaced}
        </text>
      )}
      {children}
    </svg>
  );
  return (
    <>
      {split && (
        <svg {...sheet} className="bim-behind" aria-hidden="true">
          <Layers layers={split.behind} scene={scene} attention={attention} />
        </svg>
      )}
      {split && crowd?.CrowdPainting && <crowd.CrowdPainting scene={scene} />}
      {drawing}
    </>
  );
}

/** Text in the picture is as large as it was placed for. */
function textSizeStyle(pixels: number): CSSProperties {
  return { ["--bim-text-size" as string]: `${pixels}px` };
}

interface LayersProps extends LayerProps {
  readonly layers: readonly Layer[];
}

/**
 * The layers from back to front. What figures have behind them lies behind all figures, so that no line crosses a mark.
 * They are drawn anew only when they are placed anew or somebody else is attended to.
 */
const Layers = memo(function Layers({ layers, ...placed }: LayersProps) {
  const clip = useId();
  const { frame } = placed.scene;
  const isZoomed = scaleOf(frame.view) > 1;
  const ground: ReactNode[] = [];
  const behind: ReactNode[] = [];
  const figures: ReactNode[] = [];
  for (const { name, Draw, Behind, clipped } of layers) {
    if (Behind) behind.push(<Behind key={name} {...placed} />);
    const drawn = <Draw key={name} {...placed} />;
    const within = isZoomed && clipped ? <g key={name} clipPath={`url(#${clip})`}>{drawn}</g> : drawn;
    (behind.length > 0 ? figures : ground).push(within);
  }
  return (
    <>
      {isZoomed && <Clip id={clip} frame={frame} />}
      {ground}
      {behind}
      {figures}
    </>
  );
});

/** The plot and its margins: what is drawn between places ends where the view does. */
function Clip({ id, frame: { plot, below, beside } }: { readonly id: string; readonly frame: Frame }) {
  const [left, right] = [Math.min(plot.left, beside?.left ?? plot.left), Math.max(plot.right, beside?.right ?? plot.right)];
  const bottom = (below ?? plot).bottom;
  return (
    <clipPath id={id}>
      <rect x={left} y={plot.top} width={right - left} height={bottom - plot.top} />
    </clipPath>
  );
}

interface NotesProps {
  readonly texts: readonly string[];
  readonly frame: Frame;
}

/** What the picture does not show, said on the picture. The summary says it to those who listen. */
function Notes({ texts, frame: { plot, floor, textSize, direction } }: NotesProps) {
  if (texts.length === 0) return null;
  const x = direction === "rtl" ? plot.right : plot.left;
  return (
    <text className="bim-note" aria-hidden="true" x={x} y={floor - textSize * 0.5} textAnchor="start">
      {texts.join(" · ")}
    </text>
  );
}
