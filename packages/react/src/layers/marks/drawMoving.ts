import type { Point } from "../../geometry.js";
import { roundPixels } from "../../geometry.js";
import { leading, type Preview } from "../../moving.js";
import type { Scene } from "../../scene.js";
import { anchorOf } from "../../textSpot.js";
import type { PlacedMover } from "./placeMoving.js";

interface Moved {
  readonly scene: Scene;
  readonly number: (score: number) => string;
}

interface Parts {
  readonly all: Element;
  readonly mark: Element;
  readonly track: Element;
  readonly leader: Element;
  readonly label: Element;
}

/**
 * Moves the parts of a preview that is drawn already. Only `transform` changes from step to step, and the digits of the
 * scores: a browser then neither lays out nor paints anything but what moves.
 */
export function createMover(root: Element, ids: readonly string[], { scene, number }: Moved) {
  const { frame, ground } = scene;
  const parts = new Map(ids.map((id) => [id, partsOf(root, id)]));
  const guides = { across: part(root, '[data-part="across"]'), up: part(root, '[data-part="up"]') };
  const values = { across: part(root, '[data-value="across"]'), up: part(root, '[data-value="up"]') };

  function draw(now: Preview, movers: readonly PlacedMover[]): void {
    const placed = new Map(movers.map((mover) => [mover.id, mover]));
    for (const [id, elements] of parts) drawMover(elements, placed.get(id));
    const leader = placed.get(now.ids[0]!);
    const scores = leader && leading(now);
    drawScore("across", leader?.home, scores?.[frame.horizontal]);
    drawScore("up", leader?.home, scores?.[frame.vertical]);
  }

  function drawMover({ all, mark, track, leader, label }: Parts, mover: PlacedMover | undefined): void {
    show(all, mover !== undefined);
    show(label, mover?.label !== undefined);
    if (!mover) return;
    move(mark, mover);
    show(track, mover.from !== undefined);
    if (mover.from) stretch(track, mover.from, mover);
    const { label: placed } = mover;
    show(leader, placed?.leader !== undefined);
    if (!placed) return;
    if (placed.leader) stretch(leader, mover, placed.leader.to);
    const { box, side } = placed;
    const x = side === "left" ? box.left : side === "right" ? box.right : (box.left + box.right) / 2;
    move(label, { x, y: box.top + ground.lineHeight * 0.76 });
    set(label.firstElementChild!, "text-anchor", anchorOf(side, frame.direction));
  }

  function drawScore(which: "across" | "up", at: Point | undefined, score: number | undefined): void {
    const isShown = at !== undefined && score !== undefined;
    show(guides[which], isShown);
    show(values[which], isShown);
    if (!isShown) return;
    const { plot, direction } = frame;
    const start = direction === "rtl" ? plot.right : plot.left;
    move(guides[which], at);
    move(values[which], which === "across" ? { x: at.x, y: plot.bottom } : { x: start, y: at.y });
    write(values[which], number(score), frame.textSize);
  }

  return { draw };
}

function partsOf(root: Element, id: string): Parts {
  const name = CSS.escape(id);
  const all = part(root, `[data-mover="${name}"]`);
  return {
    all,
    mark: part(all, '[data-part="mark"]'),
    track: part(all, ".bim-track"),
    leader: part(all, ".bim-leader"),
    label: part(root, `[data-label="${name}"]`),
  };
}

function part(root: Element, selector: string): Element {
  return root.querySelector(selector)!;
}

function show(element: Element, isShown: boolean): void {
  set(element, "visibility", isShown ? "inherit" : "hidden");
}

function move(element: Element, { x, y }: Point): void {
  set(element, "transform", `translate(${roundPixels(x)} ${roundPixels(y)})`);
}

/** Lays a line of length one between two points. */
function stretch(line: Element, from: Point, to: Point): void {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const angle = roundPixels((Math.atan2(down, across) * 180) / Math.PI);
  const place = `${roundPixels(from.x)} ${roundPixels(from.y)}`;
  set(line, "transform", `translate(${place}) rotate(${angle}) scale(${roundPixels(Math.hypot(across, down))} 1)`);
}

/** Digits change the width of their pill only when there are more or fewer of them. */
function write(value: Element, text: string, textSize: number): void {
  const [pill, digits] = [value.firstElementChild!, value.lastElementChild!];
  if (digits.textContent === text) return;
  digits.textContent = text;
  const width = (text.length * 0.6 + 1) * textSize;
  set(pill, "x", `${roundPixels(-width / 2)}`);
  set(pill, "width", `${roundPixels(width)}`);
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
