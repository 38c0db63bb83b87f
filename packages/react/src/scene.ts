import type { Assumptions } from "@buyinmap/core";
import type { Catalog } from "./catalog.js";
import { measureFrame, type Frame } from "./frame.js";
import type { Box, Disc } from "./geometry.js";
import { placeAxes, type PlacedAxes } from "./layers/axes/placeAxes.js";
import { placeIntervals, type PlacedInterval } from "./layers/intervals/placeIntervals.js";
import { estimateTextWidth, shorten, type MeasureText } from "./layers/labels/measureText.js";
import { placeLabels, type LabelGround, type LabelWish, type PlacedLabel } from "./layers/labels/placeLabels.js";
import { placeLine, type PlacedLine } from "./layers/line/placeLine.js";
import { countRows, placeMargins, type MarginPeople, type PlacedMargin } from "./layers/margins/placeMargins.js";
import { markSize, placeMarks, type Located, type PlacedMark } from "./layers/marks/placeMarks.js";
import { placeTargets, type PlacedTarget } from "./layers/targets/placeTargets.js";
import { placeTies, type NamedTie, type PlacedTie } from "./layers/ties/placeTies.js";
import { placeZones, type PlacedZone } from "./layers/zones/placeZones.js";
import type { Person } from "./people.js";

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
  /** Whose labels come before all others, most important first. */
  readonly first: readonly string[];
  readonly measureText?: MeasureText;
}

/** A picture in numbers: every layer placed, nothing drawn. */
export interface Scene {
  readonly frame: Frame;
  readonly zones: readonly PlacedZone[];
  readonly axes: PlacedAxes;
  readonly line: PlacedLine;
  readonly margins: readonly PlacedMargin[];
  readonly ties: readonly PlacedTie[];
  readonly intervals: readonly PlacedInterval[];
  readonly targets: readonly PlacedTarget[];
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly SceneLabel[];
  /** How many names found no place. */
  readonly hidden: number;
  /** Those with neither score: they wait beside the picture. */
  readonly waiting: readonly Person[];
  /** How many placed people are not drawn, because there are too many. */
  readonly leftOut: number;
  readonly people: ReadonlyMap<string, Person>;
  /** What labels keep clear of, and the room that each mark takes: for placing one anew while it moves. */
  readonly ground: LabelGround;
  readonly discs: readonly PlacedMark[];
}

export interface SceneLabel extends PlacedLabel {
  readonly text: string;
}

export interface SceneWish extends LabelWish {
  readonly text: string;
}

/** More marks than these are not drawn one by one. */
const mostMarks = 2000;
/** With more marks than these, only the most influential hundred are named. */
const manyMarks = 500;
const namesAmongMany = 100;
/** On a picture narrower than this, in pixels, long leader lines would cross everything: more names are hidden instead. */
const narrow = 480;
/** No name is wider than this, in sizes of its text. */
const widestName = 15;

/** Places every layer. With the last scene given, marks and labels stay where they were as far as they can. */
export function placeScene(options: SceneOptions, last?: Scene): Scene {
  const { assumptions, catalog, textSize, direction, measureText = estimateTextWidth } = options;
  const { say, number } = catalog;
  const drawn = mostInfluential(options.people);
  const located = locate(drawn);
  const onMargins = halfKnown(drawn, options.swap);
  const size = markSize(drawn.length);
  const frame = measureFrame({ ...options, row: size.spacing, rows: rowsOf(onMargins, options, size.spacing) });

  const zones = placeZones(frame, assumptions, zoneTexts(options.people, catalog), measureText);
  const axes = placeAxes(frame, say.axisNames, number, measureText);
  const line = placeLine(frame, assumptions.line, say.line(number(assumptions.line)), measureText);
  const margins = placeMargins(frame, onMargins, size.spacing, say.unknownScores, measureText);
  const marks = placeMarks(frame, located, margins.marks, size, last?.marks);

  const people = new Map(drawn.map((person) => [person.id, person]));
  const targets = placeTargets(frame, marks, people, options.first);
  const obstacles: readonly Box[] = [
    ...zones.map(({ titleBox }) => titleBox),
    ...axes.boxes,
    line.labelBox,
    ...margins.strips.map(({ titleBox }) => titleBox),
    ...targets.map(boxAround),
  ];
  const discs = marks.map((mark) => ({ ...mark, radius: reachOf(mark, people.get(mark.id)!, options.first) }));
  const ground: LabelGround = {
    bounds: labelBounds(frame),
    lineHeight: Math.round(textSize * 1.25),
    direction,
    marks: discs,
    obstacles,
    lines: targets.flatMap(({ arrow }) => arrow ?? []),
    rings: options.width < narrow ? 2 : 4,
  };
  const wishes = wishLabels(discs, people, options, measureText);
  const labels = placeLabels([...wishes.values()], ground, new Map(last?.labels.map(({ id, spot }) => [id, spot])));
  return {
    frame,
    zones,
    axes,
    line,
    margins: margins.strips,
    ties: placeTies(options.ties, marks),
    intervals: placeIntervals(frame, marks, people, options.first),
    targets,
    marks,
    labels: labels.map((label) => ({ ...label, text: wishes.get(label.id)!.text })),
    hidden: marks.length - labels.length,
    waiting: options.people.filter(({ influence, buyIn }) => influence.type === "unknown" && buyIn.type === "unknown"),
    leftOut: countPlaced(options.people) - drawn.length,
    people,
    ground,
    discs,
  };
}

function countPlaced(people: readonly Person[]): number {
  return people.filter(isPlaced).length;
}

function isPlaced({ influence, buyIn }: Person): boolean {
  return influence.type !== "unknown" || buyIn.type !== "unknown";
}

function mostInfluential(people: readonly Person[]): readonly Person[] {
  const placed = people.filter(isPlaced);
  if (placed.length <= mostMarks) return placed;
  const drawn = new Set(placed.toSorted(byInfluence).slice(0, mostMarks));
  return placed.filter((person) => drawn.has(person));
}

/** Greatest influence first; unknown influence last; then by id. */
export function byInfluence(a: Person, b: Person): number {
  const difference = influenceOf(b) - influenceOf(a);
  return difference || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function influenceOf({ influence }: Person): number {
  return influence.type === "unknown" ? -1 : influence.value;
}

function locate(people: readonly Person[]): readonly Located[] {
  const located: Located[] = [];
  for (const { id, influence, buyIn } of people) {
    if (influence.type === "unknown" || buyIn.type === "unknown") continue;
    located.push({ id, scores: { influence: influence.value, buyIn: buyIn.value } });
  }
  return located;
}

function halfKnown(people: readonly Person[], swap: boolean): MarginPeople {
  const noBuyIn = [];
  const noInfluence = [];
  for (const { id, influence, buyIn } of people) {
    if (influence.type !== "unknown" && buyIn.type === "unknown") noBuyIn.push({ id, score: influence.value });
    if (influence.type === "unknown" && buyIn.type !== "unknown") noInfluence.push({ id, score: buyIn.value });
  }
  return swap ? { below: noInfluence, beside: noBuyIn } : { below: noBuyIn, beside: noInfluence };
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

function boxAround({ x, y, radius }: Disc): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** How far a mark reaches from its center: pointed shapes beyond their radius, rings further, and a halo furthest. */
export function reachOf({ id, radius }: PlacedMark, { mustAgree }: Person, attended: readonly string[]): number {
  if (attended.includes(id)) return radius + 8;
  return mustAgree ? radius + 5 : radius * 1.2;
}

/** Rows are counted on a plot without margins, which is a little longer than the one they will stand on. */
function rowsOf({ below, beside }: MarginPeople, { width, height, textSize }: SceneOptions, spacing: number) {
  return {
    below: countRows(below, width - textSize * 8, spacing),
    beside: countRows(beside, height - textSize * 8, spacing),
  };
}

function zoneTexts(people: readonly Person[], { zone, number }: Catalog) {
  const count = { winOver: 0, leanOn: 0, strengthen: 0, keepInView: 0 };
  for (const person of people) if (person.zone) count[person.zone] += 1;
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
  const ordered = [...people.values()].toSorted((a, b) => rank(a.id) - rank(b.id) || byInfluence(a, b));
  const named = ordered.length > manyMarks ? ordered.slice(0, namesAmongMany) : ordered;
  const wishes = new Map<string, SceneWish>();
  for (const { id, name } of named) wishes.set(id, wishLabel(name, discs.get(id)!, { textSize, width }, measure));
  return wishes;

  function rank(id: string): number {
    const place = first.indexOf(id);
    return place < 0 ? first.length : place;
  }
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
