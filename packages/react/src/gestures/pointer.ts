import type { MouseEvent, PointerEvent } from "react";
import type { Frame } from "../frame.js";
import { distance, type Point } from "../geometry.js";
import { scaleOf } from "../view.js";
import { markAt } from "./findMark.js";
import type { Hold } from "./hold.js";
import { holdPerson, scoresUnder } from "./holdPerson.js";
import { holdFrame, holdNothing, holdView } from "./holdPlot.js";
import { pinchView } from "./pinchView.js";
import { pointOn } from "./pointOn.js";
import type { LatestScope } from "./scope.js";

/** How far from its center a mark answers, in pixels: 24 px across for a mouse, 44 px for a finger. */
const reach = { fine: 12, coarse: 22 };
/** A press that moves less than this is a click, in pixels. Fingers are less steady. */
const slack = { fine: 3, coarse: 8 };

interface Grip {
  readonly hold: Hold;
  readonly pointer: number;
  readonly holder: Element;
  readonly from: Point;
  readonly isTouch: boolean;
  started: boolean;
}

interface Pinch {
  readonly frame: Frame;
  readonly before: readonly Point[];
}

/**
 * Pointer handlers for everything around the picture: drag a mark, drag someone in from the list, click to place, draw
 * a frame around people, move what is seen, pinch. One pointer is listened to at a time; a second finger makes it a
 * pinch.
 */
export function createPointer(scope: LatestScope) {
  const fingers = new Map<number, Point>();
  let held: Grip | undefined;
  let pinched: Pinch | undefined;
  return {
    handlers: {
      onPointerDown(event: PointerEvent) {
        const target = event.target as Element;
        const onPicture = isOnPicture(target);
        const isTouch = event.pointerType === "touch";
        const from = pointOf(event);
        if (isTouch && lay(event, from, onPicture)) return pinch();
        if (event.button !== 0 || !event.isPrimary || held) return;
        const { scene, moves, focusQuietly, picture, selection } = scope.current;
        const chip = target.closest("[data-waiting]");
        const id = chip?.getAttribute("data-waiting");
        if (chip && id) return grab(event, chip, holdPerson(scope, { id, from, home: undefined, isTouch }));
        if (!onPicture || moves.moving.get()?.by === "keys") return;
        const mark = markAt(scene.marks, from, isTouch ? reach.coarse : reach.fine, selection);
        if (!mark) return grab(event, picture.current!, holdPlot(event, from));
        focusQuietly(mark.id);
        grab(event, picture.current!, holdPerson(scope, { id: mark.id, from, home: mark.home ?? mark, isTouch }));
      },
      onPointerUp(event: PointerEvent) {
        const wasPinch = lift(event);
        const grip = held;
        if (grip?.pointer === event.pointerId) {
          letGo();
          return grip.started ? grip.hold.drop(event) : grip.hold.click(event);
        }
        const { moves } = scope.current;
        if (wasPinch || event.button !== 0 || moves.moving.get()?.by !== "keys" || !isOnPicture(event.target)) return;
        moves.to(scoresUnder(scope, pointOf(event), event));
        moves.drop();
      },
      onPointerCancel(event: PointerEvent) {
        lift(event);
        if (held?.pointer === event.pointerId) release();
      },
      onLostPointerCapture(event: PointerEvent) {
        if (held?.pointer === event.pointerId) release();
      },
      /** A press on the picture must not take the focus from someone who is being placed. */
      onMouseDown(event: MouseEvent) {
        if (scope.current.moves.moving.get()?.by === "keys" && isOnPicture(event.target)) event.preventDefault();
      },
      /** A finger that rests on a mark selects; no menu comes in between. */
      onContextMenu(event: MouseEvent) {
        if (held?.isTouch) event.preventDefault();
      },
    },
    listenToMoves,
    release,
    /** Whether what fingers do now is kept from the page, which would scroll. */
    keepsTouch: ({ touches }: TouchEvent) => touches.length > 1 || (held?.hold.keepsPage ?? false),
  };

  /**
   * Hears of every move around the picture, and returns how to stop that. Not through React, as all else: the event that
   * it makes for itself would be a third of all script that a step of a drag takes.
   */
  function listenToMoves(): () => void {
    const around = scope.current.picture.current!.closest<HTMLElement>(".bim")!;
    around.addEventListener("pointermove", move);
    return () => around.removeEventListener("pointermove", move);
  }

  function move(event: globalThis.PointerEvent): void {
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, pointOf(event));
    if (pinched) return spread(pinched);
    if (!held) return hover(event);
    if (held.pointer === event.pointerId) drag(held, event);
  }

  function isOnPicture(target: EventTarget | null): boolean {
    return scope.current.picture.current?.contains(target as Element) ?? false;
  }

  function holdPlot(event: PointerEvent, from: Point): Hold {
    const isZoomed = scaleOf(scope.current.scene.frame.view) > 1;
    if (isZoomed && !event.shiftKey) return holdView(scope, from);
    return event.pointerType === "touch" ? holdNothing(scope) : holdFrame(scope, from);
  }

  function grab(event: PointerEvent, holder: Element, hold: Hold): void {
    const isTouch = event.pointerType === "touch";
    held = { hold, holder, pointer: event.pointerId, from: pointOf(event), isTouch, started: false };
    holder.setPointerCapture(event.pointerId);
    window.addEventListener("blur", release);
  }

  function drag(grip: Grip, event: globalThis.PointerEvent): void {
    const point = pointOf(event);
    if (!grip.started) {
      const away = distance(point, grip.from);
      if (away < (grip.isTouch ? slack.coarse : slack.fine)) return;
      grip.started = grip.hold.begin();
      if (!grip.started) return letGo();
    }
    grip.hold.drag(point, event);
  }

  function hover(event: globalThis.PointerEvent): void {
    const { moves } = scope.current;
    const isPlacing = moves.moving.get()?.by === "keys" && event.pointerType === "mouse";
    if (isPlacing && isOnPicture(event.target)) moves.to(scoresUnder(scope, pointOf(event), event));
  }

  function letGo(): void {
    const grip = held;
    held = undefined;
    window.removeEventListener("blur", release);
    if (grip?.holder.hasPointerCapture(grip.pointer)) grip.holder.releasePointerCapture(grip.pointer);
  }

  /** Lets go of the pointer without dropping anything. Whether there was anything to let go of. */
  function release(): boolean {
    const hold = held?.hold;
    letGo();
    hold?.cancel();
    return hold !== undefined;
  }

  /** Whether a finger on the picture is the second one. Once the first of several is new, none is there any more. */
  function lay({ isPrimary, pointerId }: PointerEvent, point: Point, onPicture: boolean): boolean {
    if (isPrimary) {
      fingers.clear();
      pinched = undefined;
    }
    return onPicture && fingers.size < 2 && fingers.set(pointerId, point).size === 2;
  }

  /** Fingers leave the marks they lay on: those may move out of view. */
  function pinch(): void {
    release();
    const { picture, scene } = scope.current;
    for (const pointer of fingers.keys()) picture.current!.setPointerCapture(pointer);
    pinched = { frame: scene.frame, before: [...fingers.values()] };
  }

  function spread({ frame, before }: Pinch): void {
    if (fingers.size === 2) scope.current.zoom.change(() => pinchView(frame, before, [...fingers.values()]));
  }

  /** Whether the finger that left was part of a pinch. The one that stays does nothing more. */
  function lift({ pointerId }: PointerEvent): boolean {
    if (!fingers.delete(pointerId) || !pinched) return false;
    if (fingers.size === 0) pinched = undefined;
    else scope.current.zoom.tell();
    return true;
  }

  function pointOf(event: Pick<MouseEvent, "clientX" | "clientY">): Point {
    return pointOn(scope.current, event);
  }
}
