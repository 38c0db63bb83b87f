import { toScores, type SomeScores } from "../frame.js";
import type { Point } from "../geometry.js";
import type { ChangeView } from "../hooks/useView.js";
import { middleOf, revealIn, scaleOf, wholeView, zoomView, type Range, type View } from "../view.js";
import { dragView } from "./dragView.js";
import { pointOn } from "./pointOn.js";
import type { Latest, Telling } from "./scope.js";

type Zooming = Latest<Pick<Telling, "picture" | "scene" | "catalog" | "change" | "say">>;

/** Ways to change the part of the plot that is seen. */
export interface Zoom {
  /** Without a word. */
  readonly change: ChangeView;
  /** Closer by a factor, or further away below 1. The place given stays where it is; the middle, when left out. */
  readonly by: (factor: number, around?: SomeScores) => void;
  readonly whole: () => void;
  /** On, by a quarter of what is seen, towards where an arrow points. */
  readonly pan: (direction: Point) => void;
  readonly reveal: (scores: SomeScores) => void;
  /** Says how close it is. */
  readonly tell: () => void;
}

/** How much closer one press brings things. */
export const zoomStep = 2;
/** Factor per pixel of a wheel, as a power of two, and the most that one event does: a notch does less than a press. */
const wheel = { perPixel: 0.01, most: 0.5 };
/** Height of a line for wheels that count in lines, in pixels. */
const wheelLine = 16;

/** Zooms and pans what is seen. */
export function createZoom(latest: Zooming): Zoom {
  const change: ChangeView = (next) => latest.current.change(next);
  return {
    change,
    by: (factor, around) => sayScale(change((view) => zoomView(view, { ...middleOf(view), ...around }, factor))),
    whole: () => sayScale(change(() => wholeView)),
    pan({ x, y }) {
      const { plot } = latest.current.scene.frame;
      const by = { x: (-x * (plot.right - plot.left)) / 4, y: (-y * (plot.bottom - plot.top)) / 4 };
      sayPart(change((view) => dragView(latest.current.scene.frame, view, by)));
    },
    reveal: (scores) => void change((view) => revealIn(view, scores)),
    tell: () => sayScale(latest.current.scene.frame.view),
  };

  function sayScale(view: View | undefined): void {
    const { say, catalog } = latest.current;
    say(view ? catalog.say.zoomedTo(catalog.number(Math.round(scaleOf(view) * 100))) : catalog.say.noFurther);
  }

  function sayPart(view: View | undefined): void {
    const { say, catalog } = latest.current;
    if (!view) return say(catalog.say.noFurther);
    const whole = (score: number) => catalog.number(Math.round(score));
    const ends = ({ from, to }: Range) => ({ from: whole(from), to: whole(to) });
    say(catalog.say.seen({ influence: ends(view.influence), buyIn: ends(view.buyIn) }));
  }
}

/** Keeps pinches on a trackpad from the page, which browsers report as a wheel with Control. Returns how to stop that. */
export function listenToWheel(latest: Zooming, zoom: Zoom): () => void {
  const picture = latest.current.picture.current!;
  picture.addEventListener("wheel", onWheel, { passive: false });
  return () => picture.removeEventListener("wheel", onWheel);

  function onWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const { scene } = latest.current;
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : wheelLine);
    const power = Math.min(wheel.most, Math.max(-wheel.most, -pixels * wheel.perPixel));
    zoom.by(2 ** power, toScores(scene.frame, pointOn(latest.current, event)));
  }
}
