"use client";

import { useCallback, useId, useMemo, useRef, useState, type CSSProperties, type ReactNode } from "react";
import type { Assumptions, Command, DealStore } from "@buyinmap/core";
import type { Catalog } from "./catalog.js";
import type { Crowd } from "./crowd.js";
import type { MoveHooks } from "./gestures/moves.js";
import type { TimeTravel } from "./hooks/useMoment.js";
import { hasLayer } from "./hasLayer.js";
import { useGestures } from "./hooks/useGestures.js";
import { useLater } from "./hooks/useLater.js";
import { useAttention } from "./hooks/useAttention.js";
import { useScene } from "./hooks/useScene.js";
import { useSelection, type SelectionProps } from "./hooks/useSelection.js";
import { useSize } from "./hooks/useSize.js";
import { useView, type ViewProps } from "./hooks/useView.js";
import { useWatched } from "./hooks/useWatched.js";
import { later, type Editing } from "./later.js";
import { areMarks, chooseLayers, type LayerChoice } from "./layers.js";
import type { NamedTie } from "./layers/ties/placeTies.js";
import type { Faces } from "./faces.js";
import { Tray } from "./panels/Tray.js";
import type { Person } from "./people.js";
import { Picture } from "./Picture.js";
import type { LegendWish, SceneOptions } from "./scene.js";
import { summarize } from "./summarize.js";
import type { Theme } from "./theme/themes.js";
import type { Travel } from "./travel.js";

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
  /** What edits are made with: people can be moved from when it is there. */
  readonly editing: Editing | undefined;
  /** Gives people new scores, all at once; `null` takes one back. Whether it was accepted. */
  readonly assess: (changes: readonly Assessed[]) => boolean;
  /** There when edits can be undone here. */
  readonly store: DealStore | undefined;
  /** The way through earlier reviews. */
  readonly time?: TimeTravel | undefined;
  /** What it takes to go that way; there in the past. */
  readonly travel?: Travel | undefined;
  /** What crowds are shown with, where that is at hand. */
  readonly crowd?: Crowd | undefined;
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

/** The engine behind every map: a picture of people with all ways to read it, go through it, and move them. */
export function Matrix(props: MatrixProps) {
  const { name, people, ties, assumptions, catalog, editing, assess, store, time, travel, past, room, faint, dir = catalog.direction, className } = props;
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
      paints: layers.some(areMarks),
      first: [focused, ...selection.slice(-mostAttended).toReversed()].filter((id) => id !== undefined),
    }),
    [people, ties, faint, layers, assumptions, catalog, size.width, size.height, size.textSize, dir, swap, view, past, room, props.faces, legend, focused, selection],
  );
  const { scene, crowd } = useScene(options, props.crowd);

  const assessOne = useCallback((id: string, scores: Omit<Assessed, "id">) => assess([{ id, ...scores }]), [assess]);
  const card = useCard(focused ?? selected);
  const picture = useRef<SVGSVGElement>(null);
  const interaction = useLater(later.interaction, true);
  const gestures = useGestures(interaction?.createGestures, {
    picture,
    scene,
    people: everyone,
    thresholds: assumptions,
    catalog,
    editable: editable && editing !== undefined,
    store: editable ? store : undefined,
    selection,
    select,
    focused,
    hooks: props,
    change,
    assess,
    dismiss: card.dismiss,
    goToday: isPast ? () => time.goTo(undefined) : undefined,
  });
  const moving = useWatched(gestures?.moves.moving);
  const opened = useWatched(gestures?.groups.open);
  const open = opened === undefined ? undefined : scene.groups.find(({ id }) => id === opened);
  const attention = useAttention({ scene, selection, selected, focused, open: open?.id, moving: moving?.ids, editable, canMove: props.canMove });
  const cardOf = card.of === undefined || moving || props.card === false ? undefined : everyone.get(card.of);
  const then = isPast ? travel?.describeMoment(time.stops, time.moment, catalog) : undefined;
  const about = useId();
  const summary = useMemo(() => summarize(counted, scene, catalog), [counted, scene, catalog]);
  const help = useId();
  const isCrowded = scene.groups.length > 0;
  const isPlacing = moving?.by === "keys";
  const chosen = selection.flatMap((id) => everyone.get(id) ?? []);
  const isReviewed = time !== undefined && time.stops.length > 1;
  const cards = useLater(later.card, cardOf);
  const reading = useLater(later.crowdReading, isCrowded);
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
      data-placing={isPlacing ? "" : undefined}
      {...gestures?.handlers}
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
          crowd={crowd}
          past={then}
          empty={people.length === 0}
          describedBy={help}
          placing={isPlacing}
          onFocus={setFocused}
        >
          {travel && then && <travel.PastTag moment={then} frame={scene.frame} />}
          {reading && isCrowded && <reading.HoverName svg={picture} scene={scene} />}
          {interaction && gestures && <interaction.Marquee marquee={gestures.marquee} />}
        </Picture>
        {editing && gestures && moving && (
          <editing.MovingMarks ids={moving.ids} people={everyone} preview={gestures.moves.preview} scene={scene} catalog={catalog} />
        )}
        {interaction && gestures && <interaction.ZoomBar zoom={gestures.zoom} view={view} catalog={catalog} />}
        {cards && cardOf && <cards.Card person={cardOf} scene={scene} catalog={catalog} />}
      </div>
      <p id={help} className="bim-keyhelp">
        {catalog.say.paragraph([isCrowded ? catalog.say.crowdHelp : editable ? catalog.say.help : catalog.say.helpReading, catalog.say.helpSelecting, catalog.say.helpZooming])}
      </p>
      {reading && gestures && open && (
        <reading.GroupPanel
          key={open.id}
          group={open}
          people={everyone}
          catalog={catalog}
          selected={selected}
          select={select}
          zoomTo={gestures.groups.zoomTo}
          close={gestures.groups.close}
        />
      )}
      {isReviewed && (
        <div className="bim-player-room">
          {travel && gestures && <travel.ReviewPlayer time={time} catalog={catalog} dir={dir} say={gestures.say} />}
        </div>
      )}
      {props.children}
      <Tray people={scene.waiting} catalog={catalog} selected={selected} select={select} editable={editable} />
      {editable && editing && gestures ? (
        <editing.MoveBar
          people={chosen}
          moves={gestures.moves}
          canMove={props.canMove}
          moving={moving}
          catalog={catalog}
          store={store}
          pickUp={gestures.pickUp}
          restore={gestures.restore}
          select={select}
          assess={assessOne}
        />
      ) : (
        editable && <Bar>{catalog.say.selectSomeone}</Bar>
      )}
      {isPast && props.editable && (
        <Bar>{catalog.say.pastStays}</Bar>
      )}
      {interaction && gestures && <interaction.Announcements said={gestures.said} />}
    </section>
  );
}

/** What stands where people are moved while there is nothing to move them with. */
function Bar({ children }: { readonly children: ReactNode }) {
  return (
    <div className="bim-bar">
      <p className="bim-hint">{children}</p>
    </div>
  );
}

/** Whose card is shown: of whoever is attended to, until it is sent away. It comes back with the next person. */
function useCard(attended: string | undefined) {
  const [dismissed, setDismissed] = useState<string>();
  if (dismissed !== undefined && dismissed !== attended) setDismissed(undefined);
  return { of: attended === dismissed ? undefined : attended, dismiss: () => setDismissed(attended) };
}

/** The legend takes its room from a height that the host gives, and otherwise adds to the picture. */
function useLegend({ layers, height, explained: facts }: MatrixProps): LegendWish | undefined {
  const isFixed = height !== undefined;
  return useMemo(() => {
    if (!hasLayer("legend", layers)) return undefined;
    return { room: isFixed ? "within" : "under", isDrawn: (layer) => hasLayer(layer, layers), facts };
  }, [layers, isFixed, facts]);
}
