import type { Point } from "../geometry.js";
import type { Scope } from "./scope.js";

/** Where on the picture something happened, in its own pixels: the page may show it smaller than it was placed. */
export function pointOn(
  { picture, scene }: Pick<Scope, "picture" | "scene">,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top, width } = picture.current!.getBoundingClientRect();
  const scale = scene.frame.width / width;
  return { x: (clientX - left) * scale, y: (clientY - top) * scale };
}
