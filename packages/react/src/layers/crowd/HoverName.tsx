"use client";

import { useEffect, useState, type RefObject } from "react";
import { useLatest } from "../../hooks/useLatest.js";
import type { Scene } from "../../scene.js";
import { findNearest } from "./findNearest.js";
import { placeHoverName } from "./placeHoverName.js";

interface HoverNameProps {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly scene: Scene;
}

/** How far from its center a mark answers to a mouse, in pixels. */
const reach = 12;

/** Who lies under the pointer, in a crowd whose names are not written. Nothing else is drawn anew while the pointer moves. */
export function HoverName({ svg, scene }: HoverNameProps) {
  const id = useHovered(svg, scene);
  const person = id === undefined ? undefined : scene.people.get(id);
  const mark = person && scene.marks.find((one) => one.id === id);
  if (!person || !mark) return null;
  const { textSize, direction } = scene.frame;
  const { box, lines, start } = placeHoverName(mark, [person.name, person.title ?? person.roles], scene);
  return (
    <g className="bim-hovered" aria-hidden="true">
      <circle cx={mark.x} cy={mark.y} r={mark.radius + 4} />
      <rect x={box.left} y={box.top} width={box.right - box.left} height={box.bottom - box.top} rx={6} />
      {lines.map((line, index) => (
        <text key={line} x={start} y={box.top + textSize * (1.4 + index * 1.25)} textAnchor="start" direction={direction}>
          {line}
        </text>
      ))}
    </g>
  );
}

function useHovered(svg: RefObject<SVGSVGElement | null>, scene: Scene): string | undefined {
  const latest = useLatest(scene);
  const [hovered, setHovered] = useState<string>();
  useEffect(() => {
    const picture = svg.current!;
    const hover = (id: string | undefined) => {
      picture.toggleAttribute("data-over", id !== undefined);
      setHovered(id);
    };
    const over = (event: PointerEvent) => {
      const isLooking = event.buttons === 0 && event.pointerType !== "touch";
      const { left, top, width } = picture.getBoundingClientRect();
      const { marks, frame } = latest.current;
      const scale = frame.width / width;
      const point = { x: (event.clientX - left) * scale, y: (event.clientY - top) * scale };
      hover(isLooking ? findNearest(marks, point, reach)?.id : undefined);
    };
    const out = () => hover(undefined);
    picture.addEventListener("pointermove", over);
    picture.addEventListener("pointerdown", out);
    picture.addEventListener("pointerleave", out);
    return () => {
      out();
      picture.removeEventListener("pointermove", over);
      picture.removeEventListener("pointerdown", out);
      picture.removeEventListener("pointerleave", out);
    };
  }, [svg, latest]);
  return hovered;
}
