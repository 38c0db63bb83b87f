// Placing labels and nothing else, on scenes of whole-number scores: our way and vega-label's bitmap. Both are given the
// same marks where they truly are, which is where vega-label does best, the same text widths and the same order.
import { label } from "vega-label";
import { textMetrics } from "vega-scenegraph";
import { boxesTouch, boxInside, reachInto } from "../../../packages/react/dist/geometry.js";
import { placeLabels } from "../../../packages/react/dist/layers/labels/placeLabels.js";
import data from "../../../tests/data/label-scenes.json";
import { createRandom } from "./makePeople.js";
import { shuffle } from "./shuffle.js";

const { width, height, radius, lineHeight } = data;
const bounds = { left: 0, top: 0, right: width, bottom: height };
/** Between a mark and its label, in pixels. */
const gap = 3;
/** For how many hidden labels our picture moves others aside when nobody is being moved. */
const repairs = 10;
/** One turn lasts at least so many milliseconds: a single placement is too short for a clock. */
const turn = 15;
const warmUps = 2;

const contenders = {
  "vega-label": prepareVega,
  ours: (scene) => prepareOurs(scene),
  "ours, repaired": (scene) => prepareOurs(scene, { repairs }),
};

window.bench = {
  /**
   * The share of clean labels by contender and count, and milliseconds per scene in each round, in which all take
   * turns in an order of chance.
   */
  place({ rounds, seed }) {
    const random = createRandom(seed);
    const pairs = [...new Set(data.scenes.map(({ n }) => n))].flatMap((count) =>
      Object.keys(contenders).map((contender) => prepare(contender, count)),
    );
    for (let round = -warmUps; round < rounds; round += 1) {
      for (const { runs, times } of shuffle(pairs, random)) {
        const time = timePerScene(runs);
        if (round >= 0) times.push(time);
      }
    }
    return pairs.map(({ contender, count, clean, times }) => ({ contender, count, clean, times }));
  },
};

function prepare(contender, count) {
  const scenes = data.scenes.filter(({ n }) => n === count).map(marksOf);
  const runs = scenes.map((scene) => contenders[contender](scene));
  const shares = runs.map((run, index) => cleanShare(run(), scenes[index]));
  return { contender, count, runs, times: [], clean: shares.reduce((sum, share) => sum + share, 0) / shares.length };
}

function timePerScene(runs) {
  const started = performance.now();
  let times = 0;
  let taken = 0;
  while (taken < turn) {
    for (const run of runs) run();
    times += runs.length;
    taken = performance.now() - started;
  }
  return taken / times;
}

function marksOf({ points }) {
  return points.map((point, index) => ({ ...point, id: String(index), radius }));
}

function prepareOurs(marks, options) {
  const ground = { bounds, lineHeight, direction: "ltr", marks, obstacles: [], rings: 4 };
  return () => {
    const ordered = marks.toSorted((a, b) => b.priority - a.priority);
    return placeLabels(ordered, ground, options).map(({ box }) => box);
  };
}

/** The transform itself, without the dataflow around it: what it asks of that is answered here. */
function prepareVega(marks) {
  textMetrics.width = (item) => item.given;
  const base = { marktype: "symbol" };
  const texts = marks.map(({ x, y, name, width: given, priority }) => ({
    text: name,
    given,
    priority,
    fontSize: lineHeight,
    datum: { mark: base, x, y, size: Math.PI * radius ** 2, shape: "circle", fill: "black", opacity: 1, bounds: around(x, y) },
  }));
  const options = {
    size: [width, height],
    sort: (a, b) => b.priority - a.priority,
    offset: [gap],
    modified: () => true,
  };
  const pulse = {
    materialize: () => ({ source: texts }),
    reflow: () => ({ modifies: () => undefined }),
    modified: () => true,
    changed: () => true,
  };
  return () => {
    label.prototype.transform(options, pulse);
    return texts.filter(({ opacity }) => opacity > 0).map(boxOf);
  };
}

function around(x, y) {
  return { x1: x - radius, x2: x + radius, y1: y - radius, y2: y + radius };
}

function boxOf({ x, y, align, baseline, given }) {
  const left = align === "left" ? x : align === "right" ? x - given : x - given / 2;
  const top = baseline === "top" ? y : baseline === "bottom" ? y - lineHeight : y - lineHeight / 2;
  return { left, top, right: left + given, bottom: top + lineHeight };
}

/** How much of all labels is shown, inside, and touches neither a mark nor another label. */
function cleanShare(boxes, marks) {
  const clean = boxes.filter(
    (box) =>
      boxInside(box, bounds) &&
      marks.every((mark) => reachInto(box, mark) === 0) &&
      boxes.every((other) => other === box || !boxesTouch(box, other)),
  );
  return clean.length / marks.length;
}
