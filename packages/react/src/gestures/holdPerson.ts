import { toScores, type SomeScores } from "../frame.js";
import type { Point } from "../geometry.js";
import { scoresOf } from "../people.js";
import { isAdding, type HeldKeys, type Hold } from "./hold.js";
import { createEdgePan } from "./panAtEdge.js";
import { pickUpGroup } from "./pickUpGroup.js";
import type { LatestScope } from "./scope.js";
import { toggle } from "./selecting.js";
import { snap, stepSize } from "./step.js";

/** How long a finger rests on a mark to select several, in milliseconds: what phones call a long press. */
const longPress = 500;

export interface HeldPerson {
  readonly id: string;
  readonly from: Point;
  /** Where the person truly is, so that a shifted mark starts from its scores. None for those who wait. */
  readonly home: Point | undefined;
  readonly isTouch: boolean;
}

/** Someone is held: dragged they move, with everyone selected with them; clicked they are selected. */
export function holdPerson(scope: LatestScope, { id, from, home, isTouch }: HeldPerson): Hold {
  let isLong = false;
  let last: { readonly point: Point; readonly keys: HeldKeys } | undefined;
  const timer = isTouch && home ? setTimeout(rest, longPress) : undefined;
  const edge = createEdgePan(scope, () => last && move(last.point, last.keys));
  return {
    keepsPage: true,
    begin() {
      clearTimeout(timer);
      if (!scope.current.selection.includes(id)) scope.current.select(id);
      return pickUpGroup(scope.current, id, "pointer");
    },
    drag(point, keys) {
      last = { point, keys };
      move(point, keys);
      if (home && isLocated()) edge.follow(point);
    },
    drop() {
      edge.stop();
      scope.current.moves.drop();
    },
    click(keys) {
      clearTimeout(timer);
      const { selection, select, choose } = scope.current;
      // Whoever waits has a button of their own to click.
      if (isLong || !home) return;
      if (isAdding(keys)) choose(toggle(selection, id));
      else select(id);
    },
    cancel() {
      clearTimeout(timer);
      edge.stop();
      if (scope.current.moves.moving.get()?.by === "pointer") scope.current.moves.restore();
    },
  };

  function move(point: Point, keys: HeldKeys): void {
    scope.current.moves.to(pulled(point, keys));
  }

  /** Whoever stands on a margin is dragged along it, past the edge of the plot. */
  function isLocated(): boolean {
    const { influence, buyIn } = scoresOf(scope.current.people.get(id)!);
    return influence !== undefined && buyIn !== undefined;
  }

  function rest(): void {
    isLong = true;
    scope.current.choose(toggle(scope.current.selection, id));
  }

  /** Where a drag leads: a score that was unknown stays so until the plot itself is reached. */
  function pulled(point: Point, keys: HeldKeys): SomeScores {
    const { scene, people } = scope.current;
    const at = home ? { x: home.x + point.x - from.x, y: home.y + point.y - from.y } : point;
    const { plot, horizontal, vertical } = scene.frame;
    const known = scoresOf(people.get(id)!);
    const across = at.x >= plot.left && at.x <= plot.right;
    const down = at.y >= plot.top && at.y <= plot.bottom;
    if (!home && !(across && down)) return {};
    const scores: { influence?: number; buyIn?: number } = { ...scoresUnder(scope, at, keys) };
    if (known[horizontal] === undefined && !across) delete scores[horizontal];
    if (known[vertical] === undefined && !down) delete scores[vertical];
    return scores;
  }
}

/** The scores that a pointer points at, in the steps that the keys ask for. */
export function scoresUnder(scope: LatestScope, at: Point, keys: HeldKeys) {
  return snap(toScores(scope.current.scene.frame, at), Math.max(1, stepSize(keys)));
}
