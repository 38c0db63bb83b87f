import { alongAxis, type Frame, type SomeScores } from "../../frame.js";
import type { Box, Disc, Point } from "../../geometry.js";
import { leading, type Preview } from "../../moving.js";
import type { Person } from "../../people.js";
import { reachOf, wishLabel } from "../labels/wishLabels.js";
import type { Scene, SceneLabel } from "../../scene.js";
import { inView } from "../../view.js";
import { placeLabel } from "../labels/placeLabel.js";
import { clearSpace } from "../labels/placeLabels.js";
import type { LabelSpace } from "../labels/labelSpace.js";
import type { PlacedMark } from "./placeMarks.js";

/** Someone on the move: where they stand now, and where they came from. */
export interface PlacedMover extends PlacedMark {
  readonly home: Point;
  readonly person: Person;
  readonly from: Point | undefined;
  readonly label: SceneLabel | undefined;
}

/** Where someone on the move stands: at their scores, or still on their margin. Nowhere while both are unknown. */
function placeMoving(frame: Frame, scores: SomeScores, mark: Point | undefined): Point | undefined {
  const across = scores[frame.horizontal];
  const up = scores[frame.vertical];
  const x = across === undefined ? mark?.x : alongAxis(frame, frame.horizontal, across);
  const y = up === undefined ? mark?.y : alongAxis(frame, frame.vertical, up);
  if (x === undefined || y === undefined || (across === undefined && up === undefined)) return undefined;
  return { x, y };
}

/** A mark of a group stays as far from its true place as it stood: those who share a place are not piled up on it. */
function keepAside(place: Point, mark: PlacedMark | undefined): Point {
  if (!mark?.home) return place;
  return { x: place.x + mark.x - mark.home.x, y: place.y + mark.y - mark.home.y };
}

/** The space that is left for the labels of those on the move, made once when the move starts. */
export function spaceForMoving({ ground, discs, labels }: Scene, ids: readonly string[]): LabelSpace {
  const isStill = ({ id }: { readonly id: string }) => !ids.includes(id);
  return clearSpace({
    ...ground,
    marks: discs.filter(isStill),
    obstacles: [...ground.obstacles, ...labels.filter(isStill).map(({ box }) => box)],
  });
}

/**
 * Everyone on the move who is in view, the one who leads first. Their labels keep clear of each other, of each other's
 * marks, and of all that stays; the space is left as it was.
 */
export function placeMovers(
  scene: Scene,
  preview: Preview,
  people: ReadonlyMap<string, Person>,
  space: LabelSpace,
): readonly PlacedMover[] {
  const { frame, ground } = scene;
  const movers = preview.ids.flatMap((id) => {
    const scores = preview.scores.get(id)!;
    const [person, mark] = [people.get(id), scene.marks.find((one) => one.id === id)];
    const place = placeMoving(frame, scores, mark);
    if (!person || !place || !(inView(frame.view, scores) || scores === leading(preview))) return [];
    const shown = preview.ids.length > 1 ? keepAside(place, mark) : place;
    return [{ id, ...shown, home: place, radius: mark?.radius ?? scene.marks[0]?.radius ?? 8, person, from: mark }];
  });
  const wishes = movers.map((mover) => {
    const radius = reachOf(mover, mover.person, [mover.id]);
    return wishLabel(mover.person.name, { ...mover, radius }, frame);
  });
  const taken: Box[] = wishes.map(boxAround);
  for (const box of taken) space.addBox(box);
  const placed = movers.map((mover, index) => {
    const label = placeLabel(wishes[index]!, ground, space);
    if (label) space.addBox(label.box);
    if (label) taken.push(label.box);
    return { ...mover, label: label && { ...label, text: wishes[index]!.text } };
  });
  for (const box of taken) space.removeBox(box);
  return placed;
}

function boxAround({ x, y, radius }: Disc): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
