import { chooseFaces } from "./faces.js";
import { measureFrame, type Frame } from "./frame.js";
import { placeAxes } from "./layers/axes/placeAxes.js";
import { estimateTextWidth, type MeasureText } from "./layers/labels/measureText.js";
import { legendKeys } from "./layers/legend/legendKeys.js";
import { legendText } from "./layers/legend/legendText.js";
import { placeLegend, type PlacedLegend } from "./layers/legend/placeLegend.js";
import { halfKnown, onMargins, rowsFor } from "./layers/margins/onMargins.js";
import { placeMargins } from "./layers/margins/placeMargins.js";
import { locate } from "./layers/marks/locate.js";
import { markSize, mostTargets, placeMarks, type PlacedMark } from "./layers/marks/placeMarks.js";
import { manyTies } from "./layers/ties/placeTies.js";
import type { Person } from "./people.js";
import type { Scene, SceneOptions } from "./scene.js";
import { isPlaced, sortPeople, type Stander } from "./sortPeople.js";
import { inView, scaleOf, wholeView, type View } from "./view.js";

/** What stands on a picture whoever is attended to. */
export type Stage = ReturnType<typeof placeStage>;

/** Places what stands where it does whoever is attended to. */
export function placeStage(options: SceneOptions, last: Scene | undefined) {
  const { assumptions, catalog, crowd, measureText = estimateTextWidth } = options;
  const { say, number } = catalog;
  const { view = wholeView, faint: apart } = options;
  const sorted = sortPeople(options.people, apart);
  const standings = inSight(sorted.standers, view);
  const drawn = standings.map(({ person }) => person);
  const faintDrawn = inSight(sorted.faint, view);
  const half = halfKnown(standings);
  const everHalf = standings === sorted.standers ? half : halfKnown(sorted.standers);
  const faces = chooseFaces(drawn, options.faces);
  const size = markSize(drawn.length, faces.size > 0, options);
  const legend = legendOf(sorted.placed, options, measureText);
  const height = legend?.box.bottom ?? options.height;
  const legendHeight = legend ? height - legend.box.top : 0;
  const rows = rowsFor([everHalf, ...(options.room ?? [])], { ...options, height: height - legendHeight }, size.spacing);
  const frame = measureFrame({
    ...options,
    height,
    legendHeight,
    row: size.spacing,
    rows: crowd?.withFaintRows(rows, sorted.faint, faintDrawn.length, options, size.spacing) ?? rows,
  });

  const axes = placeAxes(frame, say.axisNames, number, measureText);
  const margins = placeMargins(frame, onMargins(half, options.swap), size.spacing, say.unknownScores, measureText);
  const isCrowd = standings.length > roomFor(frame);
  const isMuch = isCrowd || options.ties.length > manyTies;
  const located = isMuch && !crowd ? [] : placeMarks(frame, locate(standings), margins.marks, size, last?.marks);
  const marks = keepSame(last?.marks, located);
  const faint = keepSame(last?.faint, crowd?.placeFaint(frame, faintDrawn, options, measureText) ?? []);
  const people = peopleById(drawn, last?.people);
  const groups = isCrowd && crowd ? crowd.gather(frame, assumptions, standings, people, catalog) : [];
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

/** Two hundred, or as many as have room for 24 pixels each (WCAG 2.2, 2.5.8) on six tenths of the plot. */
function roomFor({ plot }: Frame): number {
  const area = (plot.right - plot.left) * (plot.bottom - plot.top);
  return Math.min(mostTargets, Math.floor((0.6 * area) / 24 ** 2));
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
