import type { Assumptions } from "@buyinmap/core";
import { headLength, towards } from "./arrow.js";
import type { Catalog } from "./catalog.js";
import { chooseFaces, type Face, type Faces } from "./faces.js";
import { measureFrame, toPixels, type Frame } from "./frame.js";
import { boxesTouch, boxTouchesDisc, lineCrossesBox, roundPixels, type Box, type Disc, type Point } from "./geometry.js";
import type { LayerName } from "./layers.js";
import { placeAxes, type PlacedAxes } from "./layers/axes/placeAxes.js";
import { placeGroups, type PlacedGroup, type Standing } from "./layers/crowd/placeGroups.js";
import { sayGroup } from "./layers/crowd/sayGroup.js";
import { placeIntervals, type PlacedInterval } from "./layers/intervals/placeIntervals.js";
import { estimateTextWidth, shorten, type MeasureText } from "./layers/labels/measureText.js";
import type { LabelGround, LabelWish, PlacedLabel } from "./layers/labels/placeLabel.js";
import { placeLabels } from "./layers/labels/placeLabels.js";
import { legendKeys, type LegendFacts } from "./layers/legend/legendKeys.js";
import { legendText } from "./layers/legend/legendText.js";
import { placeLegend, type PlacedLegend } from "./layers/legend/placeLegend.js";
import { placeLine, type PlacedLine } from "./layers/line/placeLine.js";
import { passOnMargins } from "./layers/margins/passOnMargins.js";
import { countRows, placeMargins, type MarginPeople, type PlacedMargin } from "./layers/margins/placeMargins.js";
import { markSize, mostApart, placeMarks, type Located, type MarkSize, type PlacedMark } from "./layers/marks/placeMarks.js";
import { placeTargets, type PlacedTarget } from "./layers/targets/placeTargets.js";
import { placeTies, type NamedTie, type PlacedTie } from "./layers/ties/placeTies.js";
import { placeTrails, type PlacedTrail, type TrailReviews } from "./layers/trails/placeTrails.js";
import { placeZones, type PlacedZone } from "./layers/zones/placeZones.js";
import type { Family, Person } from "./people.js";
import { isPlaced, sortPeople, type SortedPeople, type Stander } from "./sortPeople.js";
import type { Stretch } from "./standings.js";
import { inView, scaleOf, wholeView, type View } from "./view.js";

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
  readonly room?: readonly Stretch[] | undefined;
  /** What marks bear; their shape alone, when left out. */
  readonly faces?: Faces | undefined;
  /** A legend, and where its room comes from; none, when left out. */
  readonly legend?: LegendWish | undefined;
  /** Those who step back: drawn faintly and without a name, nobody to point at, and not counted. Nobody, when left out. */
  readonly faint?: ReadonlySet<string> | undefined;
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

/** Of more marks than these none is a target of its own: groups are. */
const mostTargets = 200;
/** More marks than these are painted. */
const mostDrawn = 1000;
/** With more marks than these, only the most influential hundred are named; where marks lie on each other, only those attended to. */
const manyMarks = 500;
const namesAmongMany = 100;
/**
 * On a picture narrower than this, in pixels, and in a crowd, long leader lines would cross everything: more names are
 * hidden instead.
 */
const narrow = 480;
/** Of more people than these only the first shows what the evidence supports: bars across bars say nothing. */
const mostExplained = 3;
/** For so many hidden names, the most important first, others are moved aside. */
const mostRepairs = 10;
/** No name is wider than this, in sizes of its text. */
const widestName = 15;

/** Places every layer. With the last scene given, marks and labels stay where they were as far as they can. */
export function placeScene(options: SceneOptions, last?: Scene): Scene {
  const stage = stageOf(options, last);
  const scene = placeOn(stage, options, last);
  stages.set(scene, { options, stage });
  return scene;
}

/** What stands on a picture whoever is attended to. */
type Stage = ReturnType<typeof placeStage>;

const stages = new WeakMap<Scene, { readonly options: SceneOptions; readonly stage: Stage }>();

/** That of the last scene, where only others are attended to now. */
function stageOf(options: SceneOptions, last: Scene | undefined): Stage {
  const before = last && stages.get(last);
  return before && isSameBut("first", before.options, options) ? before.stage : placeStage(options, last);
}

function isSameBut(left: keyof SceneOptions, one: SceneOptions, other: SceneOptions): boolean {
  const names = Object.keys({ ...one, ...other }) as (keyof SceneOptions)[];
  return names.every((name) => name === left || one[name] === other[name]);
}

function placeStage(options: SceneOptions, last: Scene | undefined) {
  const { assumptions, catalog, measureText = estimateTextWidth } = options;
  const { say, number } = catalog;
  const { view = wholeView, faint: apart } = options;
  const sorted = sortPeople(options.people, apart);
  const standings = inSight(sorted.standers, view);
  const drawn = standings.map(({ person }) => person);
  const faintDrawn = inSight(sorted.faint, view);
  const onMargins = halfKnown(standings, options.swap);
  const faces = chooseFaces(drawn, options.faces);
  const size = markSize(drawn.length, faces.size > 0, options);
  const legend = legendOf(sorted.placed, options, measureText);
  const height = legend?.box.bottom ?? options.height;
  const legendHeight = legend ? height - legend.box.top : 0;
  const rows = rowsOf(
    [
      halfKnown(sorted.standers, options.swap),
      ...(options.room ?? []).map((stretch) => passOnMargins(stretch, options.swap)),
    ],
    { ...options, height: height - legendHeight },
    size.spacing,
  );
  const faintRow = faintSize(faintDrawn.length, options).spacing;
  const faintRows = rowsOf([halfKnown(sorted.faint, options.swap)], options, faintRow);
  const frame = measureFrame({
    ...options,
    height,
    legendHeight,
    row: size.spacing,
    rows: {
      below: Math.max(rows.below, Math.ceil((faintRows.below * faintRow) / size.spacing)),
      beside: Math.max(rows.beside, Math.ceil((faintRows.beside * faintRow) / size.spacing)),
    },
  });

  const axes = placeAxes(frame, say.axisNames, number, measureText);
  const margins = placeMargins(frame, onMargins, size.spacing, say.unknownScores, measureText);
  const marks = keepSame(last?.marks, placeMarks(frame, locate(standings), margins.marks, size, last?.marks));
  const faint = keepSame(last?.faint, placeFaint(frame, faintDrawn, options, measureText));
  const people = peopleById(drawn, last?.people);
  const groups = marks.length > roomFor(frame) ? sayGroups(placeGroups(frame, assumptions, standings), people, catalog) : [];
  return { sorted, drawn, faces, legend, frame, axes, margins, marks, faint, people, groups };
}

/** Places what depends on who is attended to. */
function placeOn(stage: Stage, options: SceneOptions, last: Scene | undefined): Scene {
  const { assumptions, catalog, textSize, direction, measureText = estimateTextWidth } = options;
  const { say, number } = catalog;
  const { sorted, drawn, faces, legend, frame, axes, margins, marks, faint, people, groups } = stage;
  const isAttended = new Set(options.first);
  const near = groups.length > 0 ? marks.filter(({ id }) => isAttended.has(id)) : marks;
  const joining = groups.length > 0 ? options.ties.filter(({ from, to }) => isAttended.has(from) || isAttended.has(to)) : options.ties;
  const trails = options.past ? placeTrails(frame, near, people, options.past, options.first) : [];
  const targets = placeTargets(frame, near, people, options.first);
  const arrows = targets.flatMap(({ arrow }) => arrow ?? []);
  const explained = options.first.length > mostExplained ? options.first.slice(0, 1) : options.first;
  const intervals = placeIntervals(frame, near, people, explained);
  const spans = [
    ...trails.flatMap(({ legs }) => legs),
    ...intervals.flatMap(({ bar, tether }) => [...(bar ? [bar] : []), ...(tether ? [tether] : [])]),
    ...arrows,
  ];
  const standing = [...near, ...targets];
  const isStoodOn = (box: Box) => standing.some(({ x, y, radius }) => boxTouchesDisc(box, { x, y, radius: radius + 4 }));
  const zones = placeZones(frame, assumptions, zoneTexts(sorted.zones, catalog), measureText, isStoodOn);
  const line = placeLine(
    frame,
    assumptions.line,
    say.line(number(assumptions.line)),
    measureText,
    (box) =>
      isStoodOn(box) ||
      spans.some(({ from, to }) => lineCrossesBox(from, to, box)) ||
      zones.some(({ titleBox }) => boxesTouch(box, titleBox)),
  );
  const obstacles: readonly Box[] = [
    ...zones.map(({ titleBox }) => titleBox),
    ...axes.boxes,
    ...(line ? [line.labelBox] : []),
    ...margins.strips.map(({ titleBox }) => titleBox),
    ...targets.map(boxAround),
    ...near.flatMap((mark) => (people.get(mark.id)!.warned.length > 0 ? [boxAround(badgeOf(mark))] : [])),
  ];
  const joined = new Set([...options.first, ...joining.flatMap(({ from, to }) => [from, to])]);
  const legible = marks.length > mostApart ? marks.filter(({ id }) => joined.has(id)) : marks;
  const discs = legible.map((mark) => ({ ...mark, radius: reachOf(mark, people.get(mark.id)!, options.first) }));
  const named = marks.length > mostApart ? discs.filter(({ id }) => isAttended.has(id)) : discs;
  const bounds = labelBounds(frame);
  const { ties, leftOut: tiesLeftOut } = placeTies(joining, {
    bounds,
    discs,
    attended: options.first,
  });
  const ground: LabelGround = {
    bounds,
    lineHeight: Math.round(textSize * 1.25),
    direction,
    marks: named,
    obstacles,
    lines: [...ties.map(({ points }) => points), ...[...spans, ...(line ? [line] : [])].map(endsOf)],
    heads: [...ties.flatMap(({ headPoints }) => (headPoints ? [headPoints] : [])), ...arrows.map(endOf)],
    rings: groups.length > 0 ? 1 : options.width < narrow ? 2 : 4,
  };
  const wishes = wishLabels(named, people, options, measureText);
  const labels = placeLabels([...wishes.values()], ground, {
    last: new Map(last?.labels.map(({ id, spot }) => [id, spot])),
    repairs: mostRepairs,
  });
  return {
    frame,
    zones,
    axes,
    line,
    margins: margins.strips,
    ties,
    tiesLeftOut,
    trails,
    intervals,
    targets,
    marks,
    faint,
    groups,
    isPainted: options.paints === true && marks.length + faint.length > mostDrawn,
    legend,
    labels: labels.map((label) => ({ ...label, text: wishes.get(label.id)!.text })),
    hidden: marks.length - labels.length,
    waiting: sorted.waiting,
    outside: sorted.placed.length - drawn.length,
    placed: sorted.placed,
    faces,
    people,
    ground,
    discs: named,
  };
}

function legendOf(shown: readonly Person[], options: SceneOptions, measure: MeasureText): PlacedLegend | undefined {
  const { legend: wish, ties, catalog } = options;
  if (!wish) return undefined;
  const { people, past } = wish.facts ? { ...wish.facts, people: wish.facts.people.filter(isPlaced) } : { people: shown, past: options.past };
  const keys = legendKeys({ people, ties, past }, wish.isDrawn);
  const entries = keys.map((key) => ({ key, text: legendText(key, catalog.say) }));
  return placeLegend(catalog.say.legend, entries, { ...options, room: wish.room }, measure);
}

/** Greatest influence first; unknown influence last; then by id. */
export function byInfluence(a: Person, b: Person): number {
  const difference = influenceOf(b) - influenceOf(a);
  return difference || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function influenceOf({ influence }: Person): number {
  return influence.type === "unknown" ? -1 : influence.value;
}

/** Those who are seen; when all is, the same list. */
function inSight(standers: readonly Stander[], view: View): readonly Stander[] {
  return scaleOf(view) === 1 ? standers : standers.filter(({ scores }) => inView(view, scores));
}

function locate(standings: readonly Standing[]): readonly Located[] {
  const located: Located[] = [];
  for (const { id, scores } of standings) {
    const { influence, buyIn } = scores;
    if (influence !== undefined && buyIn !== undefined) located.push({ id, scores: { influence, buyIn } });
  }
  return located;
}

function halfKnown(standings: readonly Standing[], swap: boolean): MarginPeople {
  const noBuyIn = [];
  const noInfluence = [];
  for (const { id, scores } of standings) {
    const { influence, buyIn } = scores;
    if (influence !== undefined && buyIn === undefined) noBuyIn.push({ id, score: influence });
    if (influence === undefined && buyIn !== undefined) noInfluence.push({ id, score: buyIn });
  }
  return swap ? { below: noInfluence, beside: noBuyIn } : { below: noBuyIn, beside: noInfluence };
}

/** Smaller than those who do not step back, however few. */
function faintSize(count: number, options: SceneOptions): MarkSize {
  return markSize(Math.max(count, mostTargets + 1), false, options);
}

/** Those who step back stand where their scores are, whoever else does. */
function placeFaint(frame: Frame, drawn: readonly Stander[], options: SceneOptions, measure: MeasureText): readonly FaintMark[] {
  const { swap, catalog } = options;
  if (drawn.length === 0) return [];
  const { radius, spacing } = faintSize(drawn.length, options);
  const margins = placeMargins(frame, halfKnown(drawn, swap), spacing, catalog.say.unknownScores, measure);
  const people = new Map(drawn.map(({ id, person }) => [id, person]));
  const located = locate(drawn).map(({ id, scores }) => ({ id, ...toPixels(frame, scores) }));
  return [...located, ...margins.marks.map(({ id, place }) => ({ id, ...place }))].map(({ id, x, y }) => {
    const { family, advocated } = people.get(id)!;
    return { id, x: roundPixels(x), y: roundPixels(y), radius, family, advocated };
  });
}

/** Two hundred, or as many as have room for 24 pixels each (WCAG 2.2, 2.5.8) on six tenths of the plot. */
function roomFor({ plot }: Frame): number {
  const area = (plot.right - plot.left) * (plot.bottom - plot.top);
  return Math.min(mostTargets, Math.floor((0.6 * area) / 24 ** 2));
}

function sayGroups(groups: readonly PlacedGroup[], people: Scene["people"], catalog: Catalog): readonly SceneGroup[] {
  return groups.map((group) => ({ ...group, said: sayGroup(group, people, catalog) }));
}

/** Everyone by id; the last map, if it is of the same people. */
function peopleById(drawn: readonly Person[], last: Scene["people"] | undefined): Scene["people"] {
  const isSame = last?.size === drawn.length && drawn.every((person) => last.get(person.id) === person);
  return isSame ? last : new Map(drawn.map((person) => [person.id, person]));
}

/** The last list, if the new one is the same: who draws it need not do so again. */
function keepSame<Mark extends PlacedMark>(last: readonly Mark[] | undefined, marks: readonly Mark[]): readonly Mark[] {
  const isSame = last?.length === marks.length && marks.every((mark, index) => samePlace(mark, last[index]!));
  return isSame ? last : marks;
}

function samePlace(a: PlacedMark, b: PlacedMark): boolean {
  return a.id === b.id && a.x === b.x && a.y === b.y && a.radius === b.radius && a.home?.x === b.home?.x && a.home?.y === b.home?.y;
}

interface Leg {
  readonly from: Point;
  readonly to: Point;
}

function endsOf({ from, to }: Leg): readonly Point[] {
  return [from, to];
}

/** The head of an arrow, from neck to tip. */
function endOf({ from, to }: Leg): readonly Point[] {
  return [towards(to, from, headLength), to];
}

/** Names stay on the plot and its margins, clear of the axes. */
function labelBounds({ plot, below, beside }: Frame): Box {
  return {
    left: Math.min(plot.left, beside?.left ?? plot.left) + 1,
    top: plot.top + 1,
    right: Math.max(plot.right, beside?.right ?? plot.right) - 1,
    bottom: (below ?? plot).bottom - 1,
  };
}

/** The badge of a mark, which lies above and to the right of it. */
function badgeOf({ x, y, radius }: Disc): Disc {
  return { x: x + radius, y: y - radius, radius: 6 };
}

function boxAround({ x, y, radius }: Disc): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** How far a mark reaches from its center: pointed shapes beyond their radius, rings further, and a halo furthest. */
export function reachOf({ id, radius }: PlacedMark, { mustAgree }: Person, attended: readonly string[]): number {
  if (attended.includes(id)) return radius + 8;
  return mustAgree ? radius + 5 : radius * 1.2;
}

/**
 * The rows of whichever of these crowds needs the most. They are counted on a plot without margins, which is a little
 * longer than the one they will stand on.
 */
function rowsOf(margins: readonly MarginPeople[], { width, height, textSize }: SceneOptions, spacing: number) {
  return {
    below: Math.max(...margins.map(({ below }) => countRows(below, width - textSize * 8, spacing))),
    beside: Math.max(...margins.map(({ beside }) => countRows(beside, height - textSize * 8, spacing))),
  };
}

function zoneTexts(count: SortedPeople["zones"], { zone, number }: Catalog) {
  const text = (name: keyof typeof count) => ({ title: zone(name), count: number(count[name]) });
  return {
    winOver: text("winOver"),
    leanOn: text("leanOn"),
    strengthen: text("strengthen"),
    keepInView: text("keepInView"),
  };
}

/** Labels in the order in which they choose: those asked for first, then by influence, then by id. */
function wishLabels(
  marks: readonly PlacedMark[],
  people: ReadonlyMap<string, Person>,
  { first, textSize, width }: SceneOptions,
  measure: MeasureText,
): ReadonlyMap<string, SceneWish> {
  const discs = new Map(marks.map((mark) => [mark.id, mark]));
  const attended = new Set(first.filter((id) => discs.has(id)));
  const others = marks.flatMap(({ id }) => (attended.has(id) ? [] : people.get(id)!)).toSorted(byInfluence);
  const ordered = [...[...attended].map((id) => people.get(id)!), ...others];
  const named = ordered.length > manyMarks ? ordered.slice(0, namesAmongMany) : ordered;
  const wishes = new Map<string, SceneWish>();
  for (const { id, name } of named) wishes.set(id, wishLabel(name, discs.get(id)!, { textSize, width }, measure));
  return wishes;
}

/** What a name needs beside its mark. A long one is shortened: a label that fills the picture hides it. */
export function wishLabel(
  name: string,
  { id, x, y, radius }: PlacedMark,
  { textSize, width }: { readonly textSize: number; readonly width: number },
  measure: MeasureText = estimateTextWidth,
): SceneWish {
  const text = shorten(name, Math.min(widestName * textSize, width * 0.45), textSize, measure);
  return { id, x, y, radius, text, width: measure(text, textSize) };
}
