import type { Family } from "../../people.js";
import { roundPixels } from "../../geometry.js";

const shapes: Readonly<Record<Family, (radius: number) => string>> = {
  voices: circle,
  decides: (radius) => polygon(radius * 1.22, [-90, 0, 90, 180]),
  evaluates: (radius) => polygon(radius * 1.22, [-135, -45, 45, 135]),
  champions: (radius) => polygon(radius * 1.36, [-90, 30, 150], radius * 0.18),
  blocks: (radius) => polygon(radius * 1.36, [90, 210, 330], radius * -0.18),
};

/** The outline of a mark around (0, 0). Shapes of one radius cover about equal areas, so none looks weightier. */
export function shapePath(family: Family, radius: number): string {
  return shapes[family](radius);
}

function circle(radius: number): string {
  const r = roundPixels(radius);
  return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
}

function polygon(radius: number, degrees: readonly number[], down = 0): string {
  const corners = degrees.map((degree) => {
    const turn = (degree * Math.PI) / 180;
    return `${roundPixels(radius * Math.cos(turn))},${roundPixels(radius * Math.sin(turn) + down)}`;
  });
  return `M${corners.join("L")}Z`;
}
