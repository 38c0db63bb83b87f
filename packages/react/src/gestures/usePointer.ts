"use client";

import { useMemo, useRef, type PointerEvent, type RefObject } from "react";
import { toScores, type SomeScores } from "../frame.js";
import type { Point } from "../geometry.js";
import { useLatest } from "../hooks/useLatest.js";
import { scoresOf, type Person } from "../people.js";
import type { Scene } from "../scene.js";
import { markAt } from "./findMark.js";
import { snap, stepSize } from "./step.js";
import type { Moves } from "./useMoves.js";

/** How far from its center a mark answers, in pixels: 24 px across for a mouse, 44 px for a finger. */
const reach = { fine: 12, coarse: 22 };
/** A press that moves less than this is a click. */
const clickSlack = 3;

interface Options {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly scene: Scene;
  readonly people: ReadonlyMap<string, Person>;
  readonly moves: Moves;
  readonly select: (id: string | undefined) => void;
  readonly focus: (id: string) => void;
}

interface Grab {
  readonly id: string;
  readonly pointer: number;
  readonly holder: Element;
  readonly from: Point;
  /** Where the person truly is, so that a shifted mark starts from its scores. None for those who wait. */
  readonly home: Point | undefined;
  started: boolean;
}

/** Pointer handlers for everything around the picture: drag a mark, drag someone in from the list, click to place. */
export function usePointer(options: Options) {
  const latest = useLatest(options);
  const grabbed = useRef<Grab>(undefined);

  return useMemo(() => {
    return {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0 || !event.isPrimary) return;
        const { picture, moves, scene, select, focus } = latest.current;
        const target = event.target as Element;
        const chip = target.closest("[data-waiting]");
        const onPicture = picture.current?.contains(target) ?? false;
        if (moves.moving?.by === "keys" && onPicture) return;
        if (chip) return grab(event, chip.getAttribute("data-waiting")!, chip, undefined);
        if (!onPicture) return;
        const mark = markAt(scene.marks, pointOf(event), event.pointerType === "touch" ? reach.coarse : reach.fine);
        select(mark?.id);
        if (!mark) return;
        focus(mark.id);
        grab(event, mark.id, picture.current!, mark.home ?? mark);
      },
      onPointerMove(event: PointerEvent) {
        const { moves, picture } = latest.current;
        const grip = grabbed.current;
        if (!grip) {
          const hovers = moves.moving?.by === "keys" && event.pointerType === "mouse";
          if (hovers && picture.current?.contains(event.target as Element)) moves.to(scoresAt(event, pointOf(event)));
          return;
        }
        if (grip.pointer !== event.pointerId) return;
        const point = pointOf(event);
        if (!grip.started) {
          if (Math.hypot(point.x - grip.from.x, point.y - grip.from.y) < clickSlack) return;
          grip.started = moves.start(grip.id, "pointer");
          if (!grip.started) return release();
        }
        const { home, from } = grip;
        moves.to(pulled(event, home ? { x: home.x + point.x - from.x, y: home.y + point.y - from.y } : point, grip));
      },
      onPointerUp(event: PointerEvent) {
        const { moves, picture } = latest.current;
        const grip = grabbed.current;
        if (grip?.pointer === event.pointerId) {
          grabbed.current = undefined;
          if (grip.started) moves.drop();
          return;
        }
        if (moves.moving?.by !== "keys" || !picture.current?.contains(event.target as Element)) return;
        moves.to(scoresAt(event, pointOf(event)));
        moves.drop();
      },
      onPointerCancel: giveUp,
      onLostPointerCapture: giveUp,
      /** A press on the picture must not take the focus from someone who is being placed. */
      onMouseDown(event: { target: EventTarget; preventDefault: () => void }) {
        const { moves, picture } = latest.current;
        if (moves.moving?.by === "keys" && picture.current?.contains(event.target as Element)) event.preventDefault();
      },
      release,
    };

    function grab(event: PointerEvent, id: string, holder: Element, home: Point | undefined): void {
      if (!latest.current.moves.canMove(id)) return;
      grabbed.current = { id, holder, home, pointer: event.pointerId, from: pointOf(event), started: false };
      holder.setPointerCapture(event.pointerId);
    }

    function giveUp(event: PointerEvent): void {
      const grip = grabbed.current;
      if (grip?.pointer !== event.pointerId) return;
      grabbed.current = undefined;
      if (grip.started) latest.current.moves.restore();
    }

    /** Lets go of the pointer without dropping anything. */
    function release(): void {
      const grip = grabbed.current;
      grabbed.current = undefined;
      if (grip?.holder.hasPointerCapture(grip.pointer)) grip.holder.releasePointerCapture(grip.pointer);
    }

    function pointOf(event: { clientX: number; clientY: number }): Point {
      const { picture, scene } = latest.current;
      const box = picture.current!.getBoundingClientRect();
      const scale = scene.frame.width / box.width;
      return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
    }

    function scoresAt(event: PointerEvent, point: Point) {
      return snap(toScores(latest.current.scene.frame, point), Math.max(1, stepSize(event)));
    }

    /** Where a drag leads: a score that was unknown stays so until the plot itself is reached. */
    function pulled(event: PointerEvent, point: Point, { id, home }: Grab): SomeScores {
      const { scene, people } = latest.current;
      const { plot, horizontal, vertical } = scene.frame;
      const known = scoresOf(people.get(id)!);
      const across = point.x >= plot.left && point.x <= plot.right;
      const down = point.y >= plot.top && point.y <= plot.bottom;
      if (!home && !(across && down)) return {};
      const scores: { influence?: number; buyIn?: number } = { ...scoresAt(event, point) };
      if (known[horizontal] === undefined && !across) delete scores[horizontal];
      if (known[vertical] === undefined && !down) delete scores[vertical];
      return scores;
    }
  }, [latest]);
}
