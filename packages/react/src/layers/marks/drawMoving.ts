import type { Catalog } from "../../catalog.js";
import type { Point } from "../../geometry.js";
import { leading, type Preview } from "../../moving.js";
import type { Scene, SceneLabel } from "../../scene.js";
import { createMovedPart, type MovedPart } from "./movedPart.js";
import type { PlacedMover } from "./placeMoving.js";
import { createScoreTape, pillHeight, type ScoreTape } from "./scoreTape.js";

/** How far a score on an axis reaches into the plot, in sizes of the text: not as far as the titles in its corners lie. */
const inward = 0.3;
/** The ring around a mark on the move, in pixels beyond its radius. */
const ring = 8;

interface Moved {
  readonly ids: readonly string[];
  readonly scene: Scene;
  readonly number: Catalog["number"];
}

/** Someone on the move: the mark, with what moves along, and the track from where they were. */
interface MoverParts {
  readonly mark: MovedPart;
  readonly track: MovedPart;
  readonly leader: MovedPart;
  readonly label: MovedPart;
  /** How wide the name is drawn, in pixels. */
  readonly width: number;
  /** Which place beside the mark the label takes. */
  spot: number | undefined;
}

/** What one axis shows of whoever leads: a line to it, and the score there. */
interface AxisParts {
  readonly guide: Element;
  readonly pill: MovedPart;
  readonly tape: ScoreTape;
  isShown: boolean;
}

/**
 * Moves the parts of a preview that is drawn already, one for each of `ids`. From step to step only places change: a
 * browser then neither lays out nor paints anything.
 */
export function createMover(root: Element, { ids, scene, number }: Moved) {
  const { frame, ground } = scene;
  const { plot, horizontal, vertical, direction, textSize } = frame;
  const halfPill = pillHeight(textSize) / 2;
  const below = plot.bottom + halfPill - inward * textSize;
  const wholeScores = Array.from({ length: 101 }, (_, score) => number(score));
  const parts = ids.map((id) => moverOf(root, id));
  const guides = createMovedPart(find(root, '[data-part="guides"]'));
  const [across, up] = [axisOf("across"), axisOf("up")];

  /** Draws everyone at the place of the same index; who has none is hidden. */
  return (now: Preview, movers: readonly (PlacedMover | undefined)[]): void => {
    for (let index = 0; index < parts.length; index += 1) drawMover(parts[index]!, movers[index]);
    const leader = movers.find((mover) => mover?.id === now.ids[0]);
    const scores = leader && leading(now);
    guides.show(leader !== undefined);
    if (leader) guides.move(leader.home);
    if (drawScore(across, scores?.[horizontal])) across.pill.move(under(leader!));
    const width = drawScore(up, scores?.[vertical]);
    if (width) up.pill.move(beside(leader!, width));
  };

  /** The middle of the score across: below the plot, and below a mark that stands on its edge. */
  function under({ home, radius }: PlacedMover): Point {
    return { x: home.x, y: Math.max(below, home.y + radius + ring + halfPill) };
  }

  /** The middle of the score up, which is so wide: outside of the plot but on the picture, and above a mark that is there too. */
  function beside({ home, radius }: PlacedMover, width: number): Point {
    const out = width / 2 - inward * textSize;
    const isMirrored = direction === "rtl";
    const x = isMirrored ? Math.min(plot.right + out, frame.width - width / 2) : Math.max(plot.left - out, width / 2);
    const reach = radius + ring;
    const isClear = Math.abs(home.x - x) >= width / 2 + reach;
    const above = home.y - reach - halfPill;
    return { x, y: isClear ? home.y : above >= halfPill ? above : home.y + reach + halfPill };
  }

  function drawMover(one: MoverParts, mover: PlacedMover | undefined): void {
    const { mark, track } = one;
    mark.show(mover !== undefined);
    track.show(mover?.from !== undefined);
    if (!mover) return;
    mark.move(mover);
    if (mover.from) track.stretch(mover.from, mover);
    if (mover.label?.spot === one.spot) return;
    one.spot = mover.label?.spot;
    drawLabel(one, mover, mover.label);
  }

  /** Beside its mark, with which it moves: as long as it keeps to its place there, nothing of it changes. */
  function drawLabel({ label, leader, width }: MoverParts, { x, y }: PlacedMover, placed: SceneLabel | undefined): void {
    label.show(placed !== undefined);
    leader.show(placed?.leader !== undefined);
    if (!placed) return;
    const { box, side, leader: line } = placed;
    const left = side === "left" ? box.left : side === "right" ? box.right - width : (box.left + box.right - width) / 2;
    label.move({ x: left - x, y: box.top + ground.lineHeight * 0.76 - y });
    if (line) leader.stretch({ x: 0, y: 0 }, { x: line.to.x - x, y: line.to.y - y });
  }

  function axisOf(which: "across" | "up"): AxisParts {
    const pill = find(root, `[data-value="${which}"]`);
    const guide = root.querySelector(`[data-guide="${which}"]`)!;
    show(guide, false);
    return {
      guide,
      pill: createMovedPart(pill),
      tape: createScoreTape(pill, wholeScores, textSize),
      isShown: false,
    };
  }

  /** How wide the score is shown, in pixels; nothing without one. */
  function drawScore(axis: AxisParts, score: number | undefined): number | undefined {
    const isShown = score !== undefined;
    if (isShown !== axis.isShown) show(axis.guide, isShown);
    axis.isShown = isShown;
    axis.pill.show(isShown);
    return isShown ? axis.tape.show(number(score)) : undefined;
  }
}

function moverOf(root: Element, id: string): MoverParts {
  const name = CSS.escape(id);
  const mark = find(root, `[data-mover="${name}"]`);
  return {
    mark: createMovedPart(mark),
    track: createMovedPart(find(root, `[data-track="${name}"]`)),
    leader: createMovedPart(find(mark, ".bim-leader")),
    label: createMovedPart(find(mark, "[data-label]")),
    width: mark.querySelector<SVGTextElement>(".bim-label text")!.getComputedTextLength(),
    spot: undefined,
  };
}

function find(root: Element, selector: string): HTMLElement {
  return root.querySelector<HTMLElement>(selector)!;
}

function show(element: Element, isShown: boolean): void {
  element.setAttribute("visibility", isShown ? "inherit" : "hidden");
}
