import type { Catalog } from "./catalog.js";
import { chooseFaces } from "./faces.js";
import { measureFrame, toPixels, type Frame, type FrameOptions } from "./frame.js";
import { roundPixels } from "./geometry.js";
import { placeAxes } from "./layers/axes/placeAxes.js";
import { placeGroups, type PlacedGroup, type Standing } from "./layers/crowd/placeGroups.js";
import { sayGroup } from "./layers/crowd/sayGroup.js";
import { estimateTextWidth, type MeasureText } from "./layers/labels/measureText.js";
import { legendKeys } from "./layers/legend/legendKeys.js";
import { legendText } from "./layers/legend/legendText.js";
import { placeLegend, type PlacedLegend } from "./layers/legend/placeLegend.js";
import { passOnMargins } from "./layers/margins/passOnMargins.js";
import { countRows, placeMargins, type MarginPeople } from "./layers/margins/placeMargins.js";
import { markSize, placeMarks, type Located, type MarkSize, type PlacedMark } from "./layers/marks/placeMarks.js";
import type { Person } from "./people.js";
import type { FaintMark, Scene, SceneGroup, SceneOptions } from "./scene.js";
import { isPlaced, sortPeople, type Stander } from "./sortPeople.js";
import { inView, scaleOf, wholeView, type View } from "./view.js";

/** Of more marks than these none is a target of its own: groups are. */
const mostTargets = 200;

/** What stands on a picture whoever is attended to. */
export type Stage = ReturnType<typeof placeStage>;

/** Places what stands where it does whoever is attended to. */
export function placeStage(options: SceneOptions, last: Scene | undefined) {
  const { assumptions, catalog, measureText = estimateTextWidth } = options;
  const { say, number } = catalog;
  const { view = wholeView, faint: apart } = options;
  const sorted = sortPeople(options.people, apart);
  const standings = inSight(sorted.standers, view);
  const drawn = standings.map(({ person }) => person);
  const faintDrawn = inSight(sorted.faint, view);
  const onMargins = halfKnown(standings, options.swap);
  const everOnMargins = standings === sorted.standers ? onMargins : halfKnown(sorted.standers, options.swap);
  const faces = chooseFaces(drawn, options.faces);
  const size = markSize(drawn.length, faces.size > 0, options);
  const legend = legendOf(sorted.placed, options, measureText);
  const height = legend?.box.bottom ?? options.height;
  const legendHeight = legend ? height - legend.box.top : 0;
  const rows = rowsOf(
    [everOnMargins, ...(options.room ?? []).map((stretch) => passOnMargins(stretch, options.swap))],
    { ...options, height: height - legendHeight },
    size.spacing,
  );
  const frame = measureFrame({
    ...options,
    height,
    legendHeight,
    row: size.spacing,
    rows: sorted.faint.length === 0 ? rows : withFaintRows(rows, sorted.faint, faintDrawn.length, options, size.spacing),
  });

  const axes = placeAxes(frame, say.axisNames, number, measureText);
  const margins = placeMargins(frame, onMargins, size.spacing, say.unknownScores, measureText);
  const marks = keepSame(last?.marks, placeMarks(frame, locate(standings), margins.marks, size, last?.marks));
  const faint = keepSame(last?.faint, placeFaint(frame, faintDrawn, options, measureText));
  const people = peopleById(drawn, last?.people);
  const groups = marks.length > roomFor(frame) ? sayGroups(placeGroups(frame, assumptions, standings), people, catalog) : [];
  return { sorted, drawn, faces, legend, frame, axes, margins, marks, faint, people, groups };
}

function legendOf(shown: readonly Person[], options: SceneOptions, measure: MeasureText): PlacedLegend | undefined {
  const { legend: wish, ties, catalog } = options;
  if (!wish) return undefined;
  const { people, past } = wish.facts ? { ...wish.facts, people: wish.facts.people.filter(isPlaced) } : { people: shown, past: options.past };
  const keys = legendKeys({ people, ties, past }, wish.isDrawn);
  const entries = keys.map((key) => ({ key, text: legendText(key, catalog.say) }));
  return placeLegend(catalog.say.legend, entries, { ...options, room: wish.room }, measure);
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

/**
 * The rows of whichever of these crowds needs the most. They are counted on a plot without margins, which is a little
 * longer than the one they will stand on.
 */
function rowsOf(margins: readonly MarginPeople[], { width, height, textSize }: SceneOptions, spacing: number) {
  const most = { below: 0, beside: 0 };
  for (const { below, beside } of margins) {
    most.below = Math.max(most.below, countRows(below, width - textSize * 8, spacing));
    most.beside = Math.max(most.beside, countRows(beside, height - textSize * 8, spacing));
  }
  return most;
}

/** As many rows as these, and as those who step back need. */
function withFaintRows(rows: FrameOptions["rows"], faint: readonly Stander[], drawn: number, options: SceneOptions, row: number) {
  const { spacing } = faintSize(drawn, options);
  const own = rowsOf([halfKnown(faint, options.swap)], options, spacing);
  return {
    below: Math.max(rows.below, Math.ceil((own.below * spacing) / row)),
    beside: Math.max(rows.beside, Math.ceil((own.beside * spacing) / row)),
  };
}

/** Smaller than those who do not step back, however few. */
function faintSize(count: number, options: SceneOptions): MarkSize {
  return markSize(Math.max(count, mostTargets + 1), false, options);
}

/** Those who step back stand where their scores are, whoever else does. */
function placeFaint(frame: Frame, drawn: readonly Stander[], options: SceneOptions, measure: MeasureText): readonly FaintMark[] {
  if (drawn.length === 0) return [];
  const { swap, catalog } = options;
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
