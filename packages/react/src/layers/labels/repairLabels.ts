import type { Box } from "../../geometry.js";
import type { LabelSpace } from "./labelSpace.js";
import {
  boxAt,
  countSpots,
  labelAt,
  leave,
  placeLabel,
  ringOf,
  stand,
  type LabelGround,
  type LabelWish,
  type PlacedLabel,
} from "./placeLabel.js";

interface RepairOptions {
  /** The space with all placed labels in it. It is changed along with them. */
  readonly space: LabelSpace;
  /** How many hidden labels are helped, the most important first. */
  readonly most: number;
}

/** A hidden label moves no more than so many others at once. */
const mostMoved = 2;

/**
 * Looks for places for hidden labels by moving others aside, most important first, and returns all labels that are then
 * shown; the very same list when nothing could be done. Whoever is more important than a hidden label stays shown, and
 * on no farther ring than before. A less important one may lose its place to it, one for one. So never fewer are shown.
 */
export function repairLabels(
  wishes: readonly LabelWish[],
  labels: readonly PlacedLabel[],
  ground: LabelGround,
  { space, most }: RepairOptions,
): readonly PlacedLabel[] {
  const rank = new Map(wishes.map(({ id }, index) => [id, index]));
  const shown = new Map(labels.map((label) => [label.id, label]));
  const owners = new Map(labels.map(({ id, box }) => [box, id]));
  let isChanged = false;
  for (const wish of wishes.filter(({ id }) => !shown.has(id)).slice(0, most)) {
    const repair = findRepair(wish);
    if (!repair) continue;
    isChanged = true;
    for (const label of repair.leaving) hide(label);
    for (const label of repair.coming) show(label);
  }
  return isChanged ? wishes.flatMap(({ id }) => shown.get(id) ?? []) : labels;

  /** The first place from which nobody is driven out, else the first from which one less important label is. */
  function findRepair(wish: LabelWish): Repair | undefined {
    let second: Repair | undefined;
    for (let spot = 0; spot < countSpots(ground); spot += 1) {
      const box = boxAt(wish, ground, spot);
      const inTheWay = box && labelsAt(box);
      if (!inTheWay) continue;
      const repair = tryRepair(labelAt(wish, ground, spot, box), inTheWay);
      if (repair?.coming.length === inTheWay.length + 1) return repair;
      second ??= repair;
    }
    return second;
  }

  /** The labels in a box; nothing when something else is in it, too, or too many are. */
  function labelsAt(box: Box): readonly PlacedLabel[] | undefined {
    const touched = space.touchedBy(box, mostMoved);
    if (!touched) return undefined;
    const ids = touched.map((other) => owners.get(other));
    if (ids.includes(undefined)) return undefined;
    return ids.map((id) => shown.get(id!)!).toSorted((a, b) => rank.get(a.id)! - rank.get(b.id)!);
  }

  /** Puts a label in the place of others, looks where these could go, and takes everything back. */
  function tryRepair(label: PlacedLabel, inTheWay: readonly PlacedLabel[]): Repair | undefined {
    for (const other of inTheWay) leave(other, space);
    stand(label, space);
    const coming = [label];
    let isAllowed = true;
    for (let index = 0; isAllowed && index < inTheWay.length; index += 1) {
      const other = inTheWay[index]!;
      const moved = placeLabel(wishes[rank.get(other.id)!]!, ground, space);
      const isMoreImportant = rank.get(other.id)! < rank.get(label.id)!;
      if (isMoreImportant && (!moved || ringOf(moved.spot) > ringOf(other.spot))) isAllowed = false;
      if (!moved) continue;
      stand(moved, space);
      coming.push(moved);
    }
    for (const other of coming) leave(other, space);
    for (const other of inTheWay) stand(other, space);
    return isAllowed && coming.length >= inTheWay.length ? { leaving: inTheWay, coming } : undefined;
  }

  function hide(label: PlacedLabel): void {
    leave(label, space);
    shown.delete(label.id);
    owners.delete(label.box);
  }

  function show(label: PlacedLabel): void {
    stand(label, space);
    shown.set(label.id, label);
    owners.set(label.box, label.id);
  }
}

interface Repair {
  readonly leaving: readonly PlacedLabel[];
  readonly coming: readonly PlacedLabel[];
}
