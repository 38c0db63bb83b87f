import { headLength, towards } from "./arrow.js";
import { rankPeople } from "./byInfluence.js";
import type { Catalog } from "./catalog.js";
import type { Frame } from "./frame.js";
import { boxesTouch, lineCrossesBox, reachInto, type Box, type Disc, type Point } from "./geometry.js";
import { placeIntervals } from "./layers/intervals/placeIntervals.js";
import { estimateTextWidth } from "./layers/labels/measureText.js";
import type { LabelGround } from "./layers/labels/placeLabel.js";
import { placeLabels } from "./layers/labels/placeLabels.js";
import { reachOf, wishLabels } from "./layers/labels/wishLabels.js";
import { placeLine } from "./layers/line/placeLine.js";
import { mostApart } from "./layers/marks/placeMarks.js";
import { placeTargets } from "./layers/targets/placeTargets.js";
import { placeTies } from "./layers/ties/placeTies.js";
import { placeTrails } from "./layers/trails/placeTrails.js";
import { placeZones } from "./layers/zones/placeZones.js";
import type { Stage } from "./placeStage.js";
import type { Scene, SceneOptions } from "./scene.js";
import type { SortedPeople } from "./sortPeople.js";

/** More marks than these are painted. */
const mostDrawn = 1000;
/**
 * On a picture narrower than this, in pixels, and in a crowd, long leader lines would cross everything: more names are
 * hidden instead.
 */
const narrow = 480;
/** Of more people than these only the first shows what the evidence supports: bars across bars say nothing. */
const mostExplained = 3;
/** For so many hidden names, the most important first, others are moved aside. */
const mostRepairs = 10;

/** Places what depends on who is attended to. */
export function placeAttended(stage: Stage, options: SceneOptions, last: Scene | undefined): Scene {
  const { assumptions, catalog, crowd, textSize, direction, measureText = estimateTextWidth } = options;
  const { say, number } = catalog;
  const { sorted, drawn, faces, legend, frame, axes, margins, marks, faint, people, groups } = stage;
  const isAttended = new Set(options.first);
  const isCrowd = groups.length > 0;
  const near = isCrowd ? marks.filter(({ id }) => isAttended.has(id)) : marks;
  const joining = isCrowd ? options.ties.filter(({ from, to }) => isAttended.has(from) || isAttended.has(to)) : options.ties;
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
  const standing = [...near, ...targets].map(({ x, y, radius }) => ({ x, y, radius: radius + 4 }));
  const hides = (box: Box) => standing.reduce((sum, disc) => sum + reachInto(box, disc), 0);
  const zones = placeZones(frame, assumptions, zoneTexts(sorted.zones, catalog), measureText, hides);
  const line = placeLine(
    frame,
    assumptions.line,
    say.line(number(assumptions.line)),
    measureText,
    (box) =>
      hides(box) +
      spans.filter(({ from, to }) => lineCrossesBox(from, to, box)).length +
      99 * zones.filter(({ titleBox }) => boxesTouch(box, titleBox)).length,
  );
  const obstacles: readonly Box[] = [
    ...zones.map(({ titleBox }) => titleBox),
    ...axes.boxes,
    ...(line ? [line.labelBox] : []),
    ...margins.strips.map(({ titleBox }) => titleBox),
    ...targets.map(boxAround),
    ...near.flatMap((mark) => (people.get(mark.id)!.warned.length > 0 ? [boxAround(badgeOf(mark))] : [])),
  ];
  const isDense = marks.length > mostApart;
  const ranked = rankPeople(sorted.placed);
  const named = isCrowd && crowd ? crowd.chooseNamed(frame, ranked, ({ id }) => people.has(id)) : [];
  const isNamed = new Set([...options.first, ...named.map(({ id }) => id)]);
  const joined = new Set([...isNamed, ...joining.flatMap(({ from, to }) => [from, to])]);
  const legible = isDense ? marks.filter(({ id }) => joined.has(id)) : marks;
  const discs = legible.map((mark) => ({ ...mark, radius: reachOf(mark, people.get(mark.id)!, options.first) }));
  const standFast = isCrowd ? discs.filter(({ id }) => isNamed.has(id)) : discs;
  const bounds = labelBounds(frame);
  const { ties, leftOut: tiesLeftOut } = placeTies(joining, {
    bounds,
    discs,
    attended: options.first,
    bundle: crowd?.placeBundles,
  });
  const ground: LabelGround = {
    bounds,
    lineHeight: Math.round(textSize * 1.25),
    direction,
    marks: standFast,
    ...(isCrowd && { yielding: (isDense ? marks : discs).filter(({ id }) => !isNamed.has(id)) }),
    obstacles,
    lines: [...ties.map(({ points }) => points), ...[...spans, ...(line ? [line] : [])].map(endsOf)],
    heads: [...ties.flatMap(({ headPoints }) => (headPoints ? [headPoints] : [])), ...arrows.map(endOf)],
    rings: isCrowd ? 1 : options.width < narrow ? 2 : 4,
  };
  const wishes = wishLabels(isDense ? standFast : discs, people, ranked, named, options, measureText);
  const labels = placeLabels([...wishes.values()], ground, {
    last: new Map(last?.labels.map(({ id, spot }) => [id, spot])),
    repairs: isCrowd ? 0 : mostRepairs,
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
    discs: standFast,
  };
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

function zoneTexts(count: SortedPeople["zones"], { zone, number }: Catalog) {
  const text = (name: keyof typeof count) => ({ title: zone(name), count: number(count[name]) });
  return {
    winOver: text("winOver"),
    leanOn: text("leanOn"),
    strengthen: text("strengthen"),
    keepInView: text("keepInView"),
  };
}
