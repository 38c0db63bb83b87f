import type { Point } from "../../geometry.js";
import type { Family } from "../../people.js";
import type { Scene } from "../../scene.js";
import { mostApart } from "../marks/placeMarks.js";
import { shapePath } from "../marks/shapePath.js";

/** What is painted. */
export interface Painted extends Pick<Scene, "marks" | "faint" | "people"> {
  /** Of the picture, in pixels. */
  readonly frame: { readonly width: number; readonly height: number };
}

/** How one kind of mark looks. */
interface Look {
  readonly family: Family;
  readonly radius: number;
  readonly advocated: boolean;
  readonly inferred: boolean;
  readonly mustAgree: boolean;
  /** Whether marks lie on each other: many are then to be seen as many. */
  readonly isDense: boolean;
  /** Whether they step back. */
  readonly isFaint: boolean;
}

/** How opaque marks are that lie on each other, hollow ones and their outline, and those that step back. */
const opacity = { dense: 0.7, hollow: 0.22, faint: 0.14 };
/** From back to front: whoever weighs more is not hidden by many who have a say. */
const rank: Readonly<Record<Family, number>> = { voices: 0, evaluates: 1, champions: 2, blocks: 3, decides: 4 };
const ranks = 5;
/** Marks smaller than this have thinner lines, in pixels. */
const small = 5;

/** What a canvas was last painted with: a theme that stays the same need not be painted again, nor a mark drawn again. */
const brushes = new WeakMap<HTMLCanvasElement, { readonly key: string; readonly sprites: Map<string, HTMLCanvasElement> }>();

/**
 * Paints marks by copying each from a small picture of its kind: ten thousand take a few milliseconds. Colors are those
 * of the style sheet, as the canvas has them in properties that nobody sees.
 */
export function paintCrowd(canvas: HTMLCanvasElement, { marks, faint, people, frame: { width, height } }: Painted): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const ratio = devicePixelRatio;
  const colors = colorsOf(canvas);
  const sprites = spritesFor(canvas, JSON.stringify([colors, ratio]));
  resize(canvas, Math.round(width * ratio), Math.round(height * ratio));
  context.clearRect(0, 0, canvas.width, canvas.height);
  for (const { look, places } of sortByLook({ marks, faint, people })) {
    const sprite = spriteOf(sprites, look, colors, ratio);
    const [across, down] = [sprite.width / 2, sprite.height / 2];
    for (const { x, y } of places) context.drawImage(sprite, Math.round(x * ratio - across), Math.round(y * ratio - down));
  }
}

interface Sorted {
  readonly look: Look;
  readonly places: Point[];
}

/** The places of all marks that look alike, from back to front: those who step back behind everyone. */
function sortByLook({ marks, faint, people }: Omit<Painted, "frame">): readonly Sorted[] {
  const sorted: (Sorted | undefined)[] = [];
  for (const { x, y, radius, family, advocated } of faint) {
    place(rank[family] * 2 + Number(advocated), x, y, { family, radius, advocated, inferred: false, mustAgree: false, isDense: false, isFaint: true });
  }
  const isDense = marks.length > mostApart;
  for (const { id, x, y, radius } of marks) {
    const { family, advocated, inferred, mustAgree } = people.get(id)!;
    const code = rank[family] * 8 + Number(advocated) * 4 + Number(inferred) * 2 + Number(mustAgree);
    place(ranks * 2 + code, x, y, { family, radius, advocated, inferred, mustAgree, isDense, isFaint: false });
  }
  return sorted.filter((one) => one !== undefined);

  function place(code: number, x: number, y: number, look: Look): void {
    (sorted[code] ??= { look, places: [] }).places.push({ x, y });
  }
}

/** Paints again if colors or the density of pixels are others than those it was painted with. */
export function repaintCrowd(canvas: HTMLCanvasElement, painted: Painted): void {
  if (brushes.get(canvas)?.key !== JSON.stringify([colorsOf(canvas), devicePixelRatio])) paintCrowd(canvas, painted);
}

type Colors = Readonly<Record<Family | "background", string>>;

/** The style sheet lays each color into a property that the canvas does not show. */
function colorsOf(canvas: HTMLCanvasElement): Colors {
  const style = getComputedStyle(canvas);
  return {
    decides: style.color,
    champions: style.borderTopColor,
    evaluates: style.borderRightColor,
    blocks: style.borderBottomColor,
    voices: style.borderLeftColor,
    background: style.outlineColor,
  };
}

function spritesFor(canvas: HTMLCanvasElement, key: string): Map<string, HTMLCanvasElement> {
  const known = brushes.get(canvas);
  if (known?.key === key) return known.sprites;
  const sprites = new Map<string, HTMLCanvasElement>();
  brushes.set(canvas, { key, sprites });
  return sprites;
}

/** Setting a size, even the same, takes a new sheet of paper. */
function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

function spriteOf(sprites: Map<string, HTMLCanvasElement>, look: Look, colors: Colors, ratio: number): HTMLCanvasElement {
  const key = Object.values(look).join(" ");
  const known = sprites.get(key);
  if (known) return known;
  const sprite = drawSprite(look, colors, ratio);
  sprites.set(key, sprite);
  return sprite;
}

function drawSprite({ family, radius, advocated, inferred, mustAgree, isDense, isFaint }: Look, colors: Colors, ratio: number): HTMLCanvasElement {
  const reach = Math.ceil(Math.max(radius * 1.4, mustAgree ? radius + 4 : 0) + 2);
  const sprite = document.createElement("canvas");
  sprite.width = sprite.height = Math.ceil(2 * reach * ratio);
  const context = sprite.getContext("2d")!;
  context.setTransform(ratio, 0, 0, ratio, sprite.width / 2, sprite.height / 2);
  context.lineJoin = "round";
  context.strokeStyle = colors[family];
  context.fillStyle = advocated || isDense ? colors[family] : colors.background;
  context.lineWidth = isDense ? 1 : radius < small ? 1.4 : 2;
  const shape = new Path2D(shapePath(family, radius));
  context.globalAlpha = isDense && !advocated ? opacity.hollow : 1;
  // Of a canvas, not of an array.
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
  context.fill(shape);
  context.globalAlpha = 1;
  if (inferred) context.setLineDash([3, 2.4]);
  context.stroke(shape);
  if (mustAgree) ring(context, radius + 4);
  fade(context, isFaint ? opacity.faint : isDense ? opacity.dense : 1);
  return sprite;
}

function ring(context: CanvasRenderingContext2D, radius: number): void {
  context.setLineDash([]);
  context.lineWidth = 1.25;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.stroke();
}

/** Makes what is drawn translucent as a whole: line and filling overlap. */
function fade(context: CanvasRenderingContext2D, to: number): void {
  if (to === 1) return;
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = "destination-in";
  context.fillStyle = `rgb(0 0 0 / ${to})`;
  context.fillRect(0, 0, width, height);
}
