import { alongAxis, type Frame, type SomeScores } from "../../frame.js";
import type { Box, Disc, Point } from "../../geometry.js";
import { leading, type Preview } from "../../moving.js";
import type { Person } from "../../people.js";
import { reachOf, wishLabel } from "../labels/wishLabels.js";
import type { Scene, SceneLabel, SceneWish } from "../../scene.js";
import { inView } from "../../view.js";
import { placeLabel, ringOf } from "../labels/placeLabel.js";
import { clearSpace } from "../labels/placeLabels.js";
import type { LabelSpace } from "../labels/labelSpace.js";
import type { PlacedMark } from "./placeMarks.js";

/** Someone on the move: where they stand now, and where they came from. */
export interface PlacedMover extends PlacedMark {
  readonly home: Point;
  readonly from: Point | undefined;
  readonly label: SceneLabel | undefined;
}

/** What stays the same about someone while they move. */
interface Mover {
  readonly id: string;
  readonly mark: PlacedMark | undefined;
  readonly radius: number;
  /** The label, wherever it is to stand. */
  readonly wish: SceneWish;
  /** Where it stood last, if that was beside the mark: it stays there while it can, since a name that jumps is hard to read. */
  spot: number | undefined;
}

/**
 * Prepares a move: the answer says at each step where everyone on the move stands, in the order of `movers`, or nothing of
 * those out of view. Their labels keep clear of each other, of each other's marks, and of all that stays.
 */
export function createPlacing(scene: Scene, movers: readonly Person[]) {
  const { frame, ground } = scene;
  const space = spaceForMoving(scene, new Set(movers.map(({ id }) => id)));
  const everyone = movers.map((person) => moverOf(scene, person));

  return (preview: Preview): readonly (PlacedMover | undefined)[] => {
    const standing = everyone.map((mover) => stand(mover, preview));
    const taken: Box[] = [];
    const take = (box: Box) => {
      space.addBox(box);
      taken.push(box);
    };
    for (const one of standing) if (one) take(boxAround(one.wish));
    const placed = standing.map((one, index) => {
      if (!one) return undefined;
      const mover = everyone[index]!;
      const label = placeLabel(one.wish, ground, space, mover.spot);
      mover.spot = label && ringOf(label.spot) === 0 ? label.spot : undefined;
      if (label) take(label.box);
      return { ...one, label: label && { ...label, text: one.wish.text } };
    });
    for (const box of taken) space.removeBox(box);
    return placed;
  };

  function stand({ id, mark, radius, wish }: Mover, preview: Preview) {
    const scores = preview.scores.get(id);
    const home = scores && placeMoving(frame, scores, mark);
    if (!home || !(inView(frame.view, scores) || scores === leading(preview))) return undefined;
    const { x, y } = preview.ids.length > 1 ? keepAside(home, mark) : home;
    return { id, x, y, home, radius, from: mark, wish: { ...wish, x, y } };
  }
}

function moverOf(scene: Scene, person: Person): Mover {
  const { id, name } = person;
  const mark = scene.marks.find((one) => one.id === id);
  const radius = radiusOf(scene, mark);
  const reach = reachOf({ id, x: 0, y: 0, radius }, person, [id]);
  return { id, mark, radius, wish: wishLabel(name, { id, x: 0, y: 0, radius: reach }, scene.frame), spot: undefined };
}

/** How large someone is drawn while they move: whoever is not on the picture yet, as large as others there. */
export function radiusOf({ marks }: Scene, mark: PlacedMark | undefined): number {
  return (mark ?? marks[0])?.radius ?? 8;
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

/** The space that is left for the labels of those on the move. */
function spaceForMoving({ ground, discs, labels }: Scene, movers: ReadonlySet<string>): LabelSpace {
  const isStill = ({ id }: { readonly id: string }) => !movers.has(id);
  return clearSpace({
    ...ground,
    marks: discs.filter(isStill),
    // In a crowd, a name on the move would find no place between the marks of all others.
    yielding: [],
    obstacles: [...ground.obstacles, ...labels.filter(isStill).map(({ box }) => box)],
  });
}

function boxAround({ x, y, radius }: Disc): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
