"use client";

import { useCallback, useEffect, useId, useMemo, useRef, useState, type CSSProperties } from "react";
import type { Assumptions, Day, Deal, Dimension } from "@buyinmap/core";
import { Announcements } from "./Announcements.js";
import { createCatalog, type Words } from "./catalog.js";
import { createAnnouncer } from "./gestures/announcer.js";
import { useKeys } from "./gestures/useKeys.js";
import { useMoves, type MoveHooks } from "./gestures/useMoves.js";
import { usePointer } from "./gestures/usePointer.js";
import { useAnalysis } from "./hooks/useAnalysis.js";
import { useScene } from "./hooks/useScene.js";
import { useSize } from "./hooks/useSize.js";
import { useSource, type SourceProps } from "./hooks/useSource.js";
import { layers as allLayers, type Layer, type LayerName, type LayerProps } from "./layers.js";
import type { NamedTie } from "./layers/ties/placeTies.js";
import { MovingMark } from "./layers/marks/MovingMark.js";
import { Key } from "./panels/Key.js";
import { MoveBar } from "./panels/MoveBar.js";
import { Tray } from "./panels/Tray.js";
import { describePeople } from "./people.js";
import { byInfluence, type Scene, type SceneOptions } from "./scene.js";
import type { Frame } from "./frame.js";
import { notes, summarize } from "./summarize.js";
import { targetsIn, type Targets } from "./targets.js";
import { localDay } from "./localDay.js";

export interface BuyInMatrixProps extends SourceProps, MoveHooks {
  /** Shows the map without a way to change it. */
  readonly readOnly?: boolean | undefined;
  /** The day on which the deal is judged; the latest day that it records, when left out. */
  readonly asOf?: Day | undefined;
  /** The day that new claims carry; called only when someone is moved. The local day, when left out. */
  readonly today?: (() => Day) | undefined;
  /** The seller who signs new claims, by id. */
  readonly by?: string | undefined;
  /** Who is selected; `null` for nobody. Left out, the matrix keeps track itself. */
  readonly selected?: string | null | undefined;
  readonly onSelect?: ((id: string | undefined) => void) | undefined;
  /** Which layers to draw; all of them, when left out. */
  readonly layers?: readonly LayerName[] | undefined;
  /**
   * Where people need to be, as those of a plan; those that the deal itself holds, when left out. Pass the same object as
   * long as nothing changes.
   */
  readonly targets?: Targets | undefined;
  /** Texts of your own; whatever is left out is said in English. Pass the same object as long as nothing changes. */
  readonly words?: Words | undefined;
  /** Chooses digits and separators, as a BCP 47 tag. */
  readonly locale?: string | undefined;
  readonly dir?: "ltr" | "rtl" | undefined;
  /** `swap` puts buy-in across and influence up. */
  readonly axes?: { readonly swap?: boolean } | undefined;
  /** Defaults to replace. Pass the same object as long as nothing changes. */
  readonly assumptions?: Partial<Assumptions> | undefined;
  /** In pixels. Left out, the matrix follows the width of its container. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly className?: string | undefined;
}

const everyLayer = Object.keys(allLayers) as readonly LayerName[];

/**
 * The map of a buying committee: everyone by influence and buy-in. People can be moved by pointer, by keys, by number
 * and by pressing *Move*; every way previews, makes one `assess` command, and can be undone.
 * @example
 * <BuyInMatrix deal={deal} onChange={setDeal} />
 */
export function BuyInMatrix(props: BuyInMatrixProps) {
  const { readOnly = false, asOf, today = localDay, by, words, locale, dir = "ltr", assumptions, className } = props;
  const source = useSource(props);
  const { deal, dispatch } = source;
  const editable = source.editable && !readOnly;
  const analysis = useAnalysis(deal, { asOf, assumptions });
  const catalog = useMemo(() => createCatalog(words, locale), [words, locale]);
  const { targets, layers: names = everyLayer } = props;
  const isAimed = names.includes("targets");
  const people = useMemo(
    () => describePeople(deal, analysis, catalog, isAimed ? (targets ?? targetsIn(deal)) : {}),
    [deal, analysis, catalog, isAimed, targets],
  );
  const ties = useMemo(() => listTies(deal), [deal]);
  const everyone = useMemo(() => new Map(people.map((person) => [person.id, person])), [people]);

  const [selected, select] = useSelected(props);
  const [focused, setFocused] = useState<string>();
  const [size, container] = useSize(props);
  const swap = props.axes?.swap ?? false;
  const options: SceneOptions = useMemo(
    () => ({
      people,
      ties,
      assumptions: analysis.assumptions,
      catalog,
      width: size.width,
      height: size.height,
      textSize: size.textSize,
      direction: dir,
      swap,
      first: [focused, selected].filter((id) => id !== undefined),
    }),
    [people, ties, analysis, catalog, size.width, size.height, size.textSize, dir, swap, focused, selected],
  );
  const scene = useScene(options);

  const [announcer] = useState(createAnnouncer);
  useEffect(() => announcer.stop, [announcer]);

  const assess = useCallback(
    (id: string, scores: { readonly [Of in Dimension]?: number | null }) =>
      dispatch({ type: "assess", id, ...scores, at: today(), ...(by !== undefined && { by }) }),
    [dispatch, today, by],
  );
  const moves = useMoves({ people: everyone, editable, hooks: props, assess });

  const picture = useRef<SVGSVGElement>(null);
  const focus = useCallback((id: string) => {
    picture.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  }, []);
  const { release, ...pointer } = usePointer({ picture, scene, people: everyone, moves, select, focus });
  const { pickUp, restore, onKeyDown } = useKeys({
    scene,
    people: everyone,
    thresholds: analysis.assumptions,
    catalog,
    moves,
    store: editable ? source.store : undefined,
    editable,
    say: announcer.say,
    focus,
    select,
    release,
  });

  const tabStop = findTabStop(scene, focused, selected);
  const { moving } = moves;
  const { canMove } = props;
  const attention = useMemo(
    () => ({ selected, tabStop, moving: moving?.id, fixed: (id: string) => !editable || canMove?.(id) === false }),
    [selected, tabStop, moving, editable, canMove],
  );
  const summary = useId();
  const help = useId();
  const chosen = selected === undefined ? undefined : everyone.get(selected);
  const mover = moving && everyone.get(moving.id);
  const style: CSSProperties | undefined = props.width === undefined ? undefined : { width: props.width };

  return (
    // Everything here that takes the pointer or keys is a button or a field; the section only hears of it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={className ? `bim ${className}` : "bim"}
      dir={dir}
      style={style}
      aria-label={catalog.say.region(deal.name)}
      aria-describedby={summary}
      data-placing={moving?.by === "keys" ? "" : undefined}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        const outside = relatedTarget instanceof Node && !currentTarget.contains(relatedTarget);
        if (outside && moves.moving?.by === "keys") restore();
      }}
      {...pointer}
    >
      <p id={summary} className="bim-hidden">
        {summarize(people, scene, catalog)}
      </p>
      <p id={help} className="bim-hidden">
        {editable ? catalog.say.help : catalog.say.helpReading}
      </p>
      <div className="bim-picture" ref={container}>
        <span className="bim-em" aria-hidden="true" />
        <svg
          ref={picture}
          width={size.width}
          height={size.height}
          viewBox={`0 0 ${size.width} ${size.height}`}
          style={textSizeStyle(size.textSize)}
          role={moving?.by === "keys" ? "application" : "group"}
          aria-label={catalog.say.picture}
          aria-describedby={help}
          onFocus={({ target }) => setFocused(target.getAttribute("data-mark") ?? undefined)}
          onBlur={() => setFocused(undefined)}
        >
          <Layers names={names} scene={scene} attention={attention} />
          <Notes texts={notes(scene, catalog)} frame={scene.frame} />
          {scene.marks.length === 0 && (
            <text className="bim-empty" x={size.width / 2} y={size.height / 2} textAnchor="middle">
              {people.length === 0 ? catalog.say.nobody : catalog.say.nobodyPlaced}
            </text>
          )}
          {mover && <MovingMark person={mover} preview={moves.preview} scene={scene} catalog={catalog} />}
        </svg>
      </div>
      <Key
        people={people}
        tethered={scene.intervals.some(({ tether }) => tether)}
        aimed={scene.targets.length > 0}
        catalog={catalog}
      />
      <Tray people={scene.waiting} catalog={catalog} selected={selected} select={select} editable={editable} />
      {editable && (
        <MoveBar
          person={chosen}
          moves={moves}
          catalog={catalog}
          store={source.store}
          pickUp={pickUp}
          restore={restore}
          assess={assess}
        />
      )}
      <Announcements announcer={announcer} />
    </section>
  );
}

/** Every tie with its id, in the order of the ids, so that undoing a removal never reorders the page. */
function listTies({ ties = {} }: Deal): readonly NamedTie[] {
  return Object.keys(ties)
    .toSorted()
    .map((id) => ({ id, ...ties[id]! }));
}

/** Text in the picture is as large as it was placed for. */
function textSizeStyle(pixels: number): CSSProperties {
  return { ["--bim-text-size" as string]: `${pixels}px` };
}

interface LayersProps extends LayerProps {
  readonly names: readonly LayerName[];
}

/** The chosen layers, in the order of the list whatever the order of the names. */
function Layers({ names, ...placed }: LayersProps) {
  const chosen = everyLayer.filter((name) => names.includes(name)).map((name) => [name, allLayers[name] as Layer] as const);
  const [grounds, figures] = [chosen.filter(([, { Behind }]) => !Behind), chosen.filter(([, { Behind }]) => Behind)];
  return (
    <>
      {grounds.map(([name, { Draw }]) => (
        <Draw key={name} {...placed} />
      ))}
      {figures.map(([name, { Behind }]) => Behind && <Behind key={name} {...placed} />)}
      {figures.map(([name, { Draw }]) => (
        <Draw key={name} {...placed} />
      ))}
    </>
  );
}

interface NotesProps {
  readonly texts: readonly string[];
  readonly frame: Frame;
}

/** What the picture does not show, said on the picture. The summary says it to those who listen. */
function Notes({ texts, frame: { plot, height, textSize, direction } }: NotesProps) {
  if (texts.length === 0) return null;
  const x = direction === "rtl" ? plot.right : plot.left;
  return (
    <text className="bim-note" aria-hidden="true" x={x} y={height - textSize * 0.5} textAnchor="start">
      {texts.join(" · ")}
    </text>
  );
}

function useSelected({ selected, onSelect }: BuyInMatrixProps) {
  const [own, setOwn] = useState<string>();
  const current = selected === undefined ? own : (selected ?? undefined);
  const select = useCallback(
    (id: string | undefined) => {
      setOwn(id);
      onSelect?.(id);
    },
    [onSelect],
  );
  return [current, select] as const;
}

/** The one mark that Tab leads to: the focused one, else the selected one, else the most influential. */
function findTabStop({ people }: Scene, ...wanted: readonly (string | undefined)[]): string | undefined {
  const found = wanted.find((id) => id !== undefined && people.has(id));
  return found ?? [...people.values()].toSorted(byInfluence)[0]?.id;
}
