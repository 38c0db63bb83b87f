"use client";

import { useCallback, useEffect, useId, useMemo, useRef, useState, type CSSProperties, type ReactNode } from "react";
import type { Assumptions, Command, DealStore } from "@buyinmap/core";
import { Announcements } from "./Announcements.js";
import type { Catalog } from "./catalog.js";
import { createAnnouncer } from "./gestures/announcer.js";
import { useGestures } from "./gestures/useGestures.js";
import { useGroups } from "./gestures/useGroups.js";
import type { MoveHooks } from "./gestures/useMoves.js";
import type { TimeTravel } from "./hooks/useMoment.js";
import { hasLayer } from "./hasLayer.js";
import { useLater } from "./hooks/useLater.js";
import { useAttention } from "./hooks/useAttention.js";
import { useScene } from "./hooks/useScene.js";
import { useSelection, type SelectionProps } from "./hooks/useSelection.js";
import { useSize } from "./hooks/useSize.js";
import { useView, type ViewProps } from "./hooks/useView.js";
import { chooseLayers, type LayerChoice } from "./layers.js";
import { isCrowd } from "./layers/crowd/splitLayers.js";
import { Marquee } from "./Marquee.js";
import type { NamedTie } from "./layers/ties/placeTies.js";
import type { Faces } from "./faces.js";
import { MoveBar } from "./panels/MoveBar.js";
import { describeMoment } from "./panels/playback/describeMoment.js";
import { Tray } from "./panels/Tray.js";
import { ZoomBar } from "./panels/ZoomBar.js";
import type { Person } from "./people.js";
import { Picture } from "./Picture.js";
import type { LegendWish, SceneOptions } from "./scene.js";
import { summarize } from "./summarize.js";
import type { Theme } from "./theme/themes.js";

/** How the picture is shown, whoever is on it. */
export interface LookProps extends ViewProps {
  /** Which layers to draw, by name or as layers of the host's own; all of ours, when left out. */
  readonly layers?: LayerChoice | undefined;
  /** The way of the language, when left out. */
  readonly dir?: "ltr" | "rtl" | undefined;
  /** `swap` puts buy-in across and influence up. */
  readonly axes?: { readonly swap?: boolean } | undefined;
  /** In pixels. Left out, the matrix follows the width of its container. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly className?: string | undefined;
  /** The colors. When left out, those of the nearest `data-theme` around, or light and dark as the system says. */
  readonly theme?: Theme | undefined;
  /** What marks bear: their shape alone, initials, or pictures of your own. Pass the same function as long as nothing changes. */
  readonly faces?: Faces | undefined;
  /** Whether a card beside the mark says more of whoever is focused or selected; `true`, when left out. */
  readonly card?: boolean | undefined;
}

/** What the picture is of, and what may be done to it. */
export interface MatrixProps extends LookProps, MoveHooks, SelectionProps {
  /** What it is a map of. */
  readonly name: string;
  readonly people: readonly Person[];
  readonly ties: readonly NamedTie[];
  /** Those who step back: drawn faintly and without a name, nobody to point at. Pass the same set as long as nothing changes. */
  readonly faint?: SceneOptions["faint"];
  readonly assumptions: Assumptions;
  readonly catalog: Catalog;
  readonly editable: boolean;
  /** Gives people new scores, all at once; `null` takes one back. Whether it was accepted. */
  readonly assess: (changes: readonly Assessed[]) => boolean;
  /** There when edits can be undone here. */
  readonly store: DealStore | undefined;
  /** The way through earlier reviews. */
  readonly time?: TimeTravel | undefined;
  readonly past?: SceneOptions["past"];
  readonly room?: SceneOptions["room"];
  /** What the legend explains, whatever the time; what is on the map, when left out. */
  readonly explained?: LegendWish["facts"];
  /** Stands between the picture and its tray. */
  readonly children?: ReactNode;
}

/** Someone's new scores. */
export type Assessed = { readonly id: string } & Pick<Extract<Command, { type: "assess" }>, "influence" | "buyIn">;

/** More people than these are not attended to one by one, however many are selected: labels and ties would hide all else. */
const mostAttended = 50;

/** Parts that are fetched when they are needed: many maps have no crowd, no reviews, or nobody who changes them. */
const later = {
  card: () => import("./panels/card/Card.js"),
  groupPanel: () => import("./panels/GroupPanel.js"),
  hoverName: () => import("./layers/crowd/HoverName.js"),
  movingMarks: () => import("./layers/marks/MovingMarks.js"),
  reviewPlayer: () => import("./panels/playback/ReviewPlayer.js"),
};

/** The engine behind every map: a picture of people with all ways to read it, go through it, and move them. */
export function Matrix(props: MatrixProps) {
  const { name, people, ties, assumptions, catalog, assess, store, time, past, room, faint, dir = catalog.direction, className } = props;
  const isPast = time?.moment !== undefined;
  const editable = props.editable && !isPast;
  const everyone = useMemo(() => new Map(people.map((person) => [person.id, person])), [people]);
  const counted = useMemo(() => (faint?.size ? people.filter(({ id }) => !faint.has(id)) : people), [people, faint]);
  const { selection, selected, select } = useSelection(props);
  const [focused, setFocused] = useState<string>();
  const [view, change] = useView(props);
  const [size, container] = useSize(props);
  const swap = props.axes?.swap ?? false;
  const legend = useLegend(props);
  const layers = useMemo(() => chooseLayers(props.layers), [props.layers]);
  const options: SceneOptions = useMemo(
    () => ({
      people,
      ties,
      assumptions,
      catalog,
      width: size.width,
      height: size.height,
      textSize: size.textSize,
      direction: dir,
      swap,
      view,
      past,
      room,
      faces: props.faces,
      legend,
      faint,
      paints: layers.some(isCrowd),
      first: [focused, ...selection.slice(-mostAttended).toReversed()].filter((id) => id !== undefined),
    }),
    [people, ties, faint, layers, assumptions, catalog, size.width, size.height, size.textSize, dir, swap, view, past, room, props.faces, legend, focused, selection],
  );
  const scene = useScene(options);

  const [announcer] = useState(createAnnouncer);
  useEffect(() => announcer.stop, [announcer]);

  const assessOne = useCallback((id: string, scores: Omit<Assessed, "id">) => assess([{ id, ...scores }]), [assess]);
  const picture = useRef<SVGSVGElement>(null);
  const { moves, zoom, marquee, focus, handlers, pickUp, restore } = useGestures({
    picture,
    scene,
    people: everyone,
    thresholds: assumptions,
    catalog,
    editable,
    store: editable ? store : undefined,
    selection,
    select,
    focused,
    hooks: props,
    change,
    assess,
    say: announcer.say,
  });

  const groups = useGroups({ picture, scene, change, focus });
  const attention = useAttention({ scene, selection, selected, focused, open: groups.open?.id, moving: moves.moving?.ids, editable, canMove: props.canMove });
  const card = useCard(focused ?? selected, moves.moving !== undefined || props.card === false);
  const cardOf = card.shown === undefined ? undefined : everyone.get(card.shown);
  const then = isPast ? describeMoment(time.stops, time.moment, catalog) : undefined;
  const about = useId();
  const summary = useMemo(() => summarize(counted, scene, catalog), [counted, scene, catalog]);
  const help = useId();
  const isCrowded = scene.groups.length > 0;
  const chosen = selection.flatMap((id) => everyone.get(id) ?? []);
  const isReviewed = time !== undefined && time.stops.length > 1;
  const cards = useLater(later.card, card.shown);
  const hovering = useLater(later.hoverName, isCrowded);
  const groupPanels = useLater(later.groupPanel, groups.open ?? isCrowded);
  // Before anyone is on the move, so that nobody is ahead of it.
  const movers = useLater(later.movingMarks, moves.moving ?? props.editable);
  const players = useLater(later.reviewPlayer, isReviewed && time.stops);
  const style: CSSProperties | undefined = props.width === undefined ? undefined : { width: props.width };

  return (
    // Everything here that takes the pointer or keys is a button or a field; the section only hears of it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={className ? `bim ${className}` : "bim"}
      dir={dir}
      lang={catalog.tag}
      data-theme={props.theme}
      style={style}
      aria-label={catalog.say.region(name)}
      aria-describedby={about}
      data-placing={moves.moving?.by === "keys" ? "" : undefined}
      {...handlers}
      onClick={(event) => {
        groups.onClick(event);
        // Assistive technology presses without a pointer.
        const id = event.detail === 0 ? (event.target as Element).closest("[data-mark]")?.getAttribute("data-mark") : undefined;
        if (id) {
          focus(id);
          select(id);
        }
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") card.dismiss();
        groups.onKeyDown(event);
        handlers.onKeyDown(event);
        if (event.key !== "Escape" || event.defaultPrevented || !isPast) return;
        time.goTo(undefined);
        announcer.say(catalog.say.today);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        const outside = relatedTarget instanceof Node && !currentTarget.contains(relatedTarget);
        if (outside && moves.moving?.by === "keys") restore();
      }}
    >
      <p id={about} className="bim-hidden">
        {then && `${catalog.say.inThePast(then.text)} `}
        {summary}
      </p>
      <div className="bim-picture" ref={container}>
        <span className="bim-em" aria-hidden="true" />
        <Picture
          svg={picture}
          scene={scene}
          attention={attention}
          layers={layers}
          catalog={catalog}
          past={then}
          empty={people.length === 0}
          describedBy={help}
          placing={moves.moving?.by === "keys"}
          onFocus={setFocused}
        >
          {hovering && isCrowded && <hovering.HoverName svg={picture} scene={scene} />}
          <Marquee marquee={marquee} />
        </Picture>
        {movers && moves.moving && (
          <movers.MovingMarks ids={moves.moving.ids} people={everyone} preview={moves.preview} scene={scene} catalog={catalog} />
        )}
        <p id={help} className="bim-keyhelp">
          {catalog.say.paragraph([isCrowded ? catalog.say.crowdHelp : editable ? catalog.say.help : catalog.say.helpReading, catalog.say.helpSelecting, catalog.say.helpZooming])}
        </p>
        <ZoomBar zoom={zoom} view={view} catalog={catalog} />
        {cards && cardOf && <cards.Card person={cardOf} scene={scene} catalog={catalog} />}
      </div>
      {groupPanels && groups.open && (
        <groupPanels.GroupPanel
          key={groups.open.id}
          group={groups.open}
          people={everyone}
          catalog={catalog}
          selected={selected}
          select={select}
          zoomTo={groups.zoomTo}
          close={groups.close}
        />
      )}
      {isReviewed && (
        <div className="bim-player-room">
          {players && <players.ReviewPlayer time={time} catalog={catalog} dir={dir} say={announcer.say} />}
        </div>
      )}
      {props.children}
      <Tray people={scene.waiting} catalog={catalog} selected={selected} select={select} editable={editable} />
      {editable && (
        <MoveBar
          people={chosen}
          moves={moves}
          catalog={catalog}
          store={store}
          pickUp={pickUp}
          restore={restore}
          select={select}
          assess={assessOne}
        />
      )}
      {isPast && props.editable && (
        <div className="bim-bar">
          <p className="bim-hint">{catalog.say.pastStays}</p>
        </div>
      )}
      <Announcements announcer={announcer} />
    </section>
  );
}

/** Whose card is shown: of whoever is attended to, until Escape sends it away. It comes back with the next person. */
function useCard(attended: string | undefined, isOff: boolean) {
  const [dismissed, setDismissed] = useState<string>();
  if (dismissed !== undefined && dismissed !== attended) setDismissed(undefined);
  return {
    shown: isOff || attended === dismissed ? undefined : attended,
    dismiss: () => setDismissed(attended),
  };
}

/** The legend takes its room from a height that the host gives, and otherwise adds to the picture. */
function useLegend({ layers, height, explained: facts }: MatrixProps): LegendWish | undefined {
  const isFixed = height !== undefined;
  return useMemo(() => {
    if (!hasLayer("legend", layers)) return undefined;
    return { room: isFixed ? "within" : "under", isDrawn: (layer) => hasLayer(layer, layers), facts };
  }, [layers, isFixed, facts]);
}
