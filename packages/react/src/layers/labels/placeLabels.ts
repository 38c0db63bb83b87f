import { reachInto, type Box } from "../../geometry.js";
import { createLabelSpace, type LabelSpace } from "./labelSpace.js";
import {
  boxAt,
  leave,
  placeLabel,
  stand,
  weights,
  type LabelGround,
  type LabelWish,
  type PlacedLabel,
} from "./placeLabel.js";
import { repairLabels } from "./repairLabels.js";

/** Where labels stood, and how much is done for those that find no place. */
export interface LabelOptions {
  /** The spot that each label took the last time. */
  readonly last?: ReadonlyMap<string, number>;
  /** For how many hidden labels, most important first, others are moved aside; none, when left out. */
  readonly repairs?: number;
}

/** After so many repairs with all that follows from them, the picture is good enough. */
const mostRounds = 12;
/** Less than anything else: of two places that are as good, the one where nobody stood is taken. */
const unsettling = 0.001;

/**
 * Places labels in the order given, most important first: each takes its last spot if that is still free, else the best
 * free one of eight places on each ring, else none. No label that is placed touches another, an obstacle, or a mark,
 * unless that yields and the label may cover it; then nobody whose mark is covered is named. None stays hidden that could
 * stand somewhere if all less important ones were away. Same input, same output. Greedy scatter-chart labeling with
 * leader lines, after Theophil & Schödl 2006 and Christensen, Marks & Shieber 1995.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  ground: LabelGround,
  { last = new Map<string, number>(), repairs = 0 }: LabelOptions = {},
): readonly PlacedLabel[] {
  const space = clearSpace(ground);
  const first = placeInOrder(wishes, ground, space, last);
  let labels = first;
  const rounds = repairs > 0 ? mostRounds : 0;
  for (let round = 0; round < rounds && labels.length < wishes.length; round += 1) {
    const repaired = repairLabels(wishes, labels, ground, { space, most: repairs });
    if (repaired === labels) break;
    for (const label of repaired) leave(label, space);
    labels = placeInOrder(wishes, ground, space, spotsOf(repaired));
  }
  return labels.length < first.length ? first : labels;
}

/** Places labels in a space that has none yet, and leaves them there. */
function placeInOrder(
  wishes: readonly LabelWish[],
  ground: LabelGround,
  space: LabelSpace,
  last: ReadonlyMap<string, number>,
): readonly PlacedLabel[] {
  const kept = last.size === 0 ? noSpots : keepSpots(wishes, ground, last);
  const placed: PlacedLabel[] = [];
  const over: Box[] = [];
  for (const wish of wishes) {
    kept.leave(wish.id);
    // Whose own mark is covered cannot be told by their name.
    if (over.some((box) => reachInto(box, wish) > 0)) continue;
    const label = placeLabel(wish, ground, space, last.get(wish.id), kept.cost);
    if (!label) continue;
    stand(label, space);
    placed.push(label);
    if (label.over) over.push(label.box);
  }
  return placed;
}

interface KeptSpots {
  /** Someone looks for a place now. */
  readonly leave: (id: string) => void;
  readonly cost: (box: Box) => number;
}

const noSpots: KeptSpots = { leave: () => {}, cost: () => 0 };

/** Where less important labels stood: whoever needs a new place looks for one that nobody has to leave for it. */
function keepSpots(wishes: readonly LabelWish[], ground: LabelGround, last: ReadonlyMap<string, number>): KeptSpots {
  const boxes = new Map<string, Box>();
  const space = createLabelSpace(ground.bounds);
  for (const wish of wishes) {
    const spot = last.get(wish.id);
    const box = spot === undefined ? undefined : boxAt(wish, ground, spot);
    if (!box) continue;
    boxes.set(wish.id, box);
    space.addBox(box);
  }
  return {
    leave(id) {
      const box = boxes.get(id);
      if (box) space.removeBox(box);
    },
    cost: (box) => (space.touchedBy(box, 0) ? 0 : unsettling),
  };
}

/** The space before any label stands in it. */
export function clearSpace({ bounds, marks, yielding = [], obstacles, lines = [], heads = [] }: LabelGround): LabelSpace {
  const space = createLabelSpace(bounds);
  for (const mark of marks) space.addDisc(mark);
  for (const mark of yielding) space.addDisc(mark, weights.mark);
  for (const obstacle of obstacles) space.addBox(obstacle);
  for (const points of lines) space.addLine(points, weights.line);
  for (const points of heads) space.addLine(points, weights.head);
  return space;
}

function spotsOf(labels: readonly PlacedLabel[]): ReadonlyMap<string, number> {
  return new Map(labels.map(({ id, spot }) => [id, spot]));
}
