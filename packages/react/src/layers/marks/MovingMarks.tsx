"use client";

import { useId, useLayoutEffect, useMemo, useRef } from "react";
import type { Catalog } from "../../catalog.js";
import type { Preview } from "../../moving.js";
import type { Person } from "../../people.js";
import { wishLabel } from "../labels/wishLabels.js";
import type { Scene } from "../../scene.js";
import { anchorOf } from "../../textSpot.js";
import type { Watched } from "../../watched.js";
import { createMover } from "./drawMoving.js";
import { Glyph } from "./Glyph.js";
import { placeMovers, spaceForMoving } from "./placeMoving.js";

export interface MovingMarksProps {
  /** Who is on the move; the same list as long as they are. */
  readonly ids: readonly string[];
  readonly people: ReadonlyMap<string, Person>;
  readonly preview: Watched<Preview | undefined>;
  readonly scene: Scene;
  readonly catalog: Catalog;
}

/**
 * All that is drawn anew while people move: their marks and labels at the places they would get, with the scores of the
 * one who leads on both axes. The marks themselves stay behind, faded, until the move is carried out. It is a picture of
 * its own above the map, drawn once: each step only moves its parts, so that a step costs the same however many people
 * are on the map.
 */
export function MovingMarks({ ids, people, preview, scene, catalog }: MovingMarksProps) {
  const root = useRef<SVGSVGElement>(null);
  const clip = useId();
  const space = useMemo(() => spaceForMoving(scene, ids), [scene, ids]);
  useLayoutEffect(() => {
    const present = ids.filter((id) => people.has(id));
    const mover = createMover(root.current!, present, { scene, number: catalog.number });
    const draw = () => {
      const now = preview.get();
      if (now) mover.draw(now, placeMovers(scene, now, people, space));
    };
    draw();
    return preview.subscribe(draw);
  }, [ids, people, preview, scene, catalog, space]);

  const { frame } = scene;
  const { width, height, plot, textSize } = frame;
  const towardsStart = (frame.direction === "rtl" ? 1 : -1) * (plot.right - plot.left);
  const movers = ids.flatMap((id) => people.get(id) ?? []);
  return (
    <svg
      ref={root}
      className="bim-overlay"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ ["--bim-text-size" as string]: `${textSize}px` }}
      aria-hidden="true"
    >
      <clipPath id={clip}>
        <rect x={plot.left} y={plot.top} width={plot.right - plot.left} height={plot.bottom - plot.top} />
      </clipPath>
      <g className="bim-preview">
        <g clipPath={`url(#${clip})`}>
          <g data-part="across" visibility="hidden">
            <path className="bim-guide" d={`M0,0V${plot.bottom - plot.top}`} />
          </g>
          <g data-part="up" visibility="hidden">
            <path className="bim-guide" d={`M0,0H${towardsStart}`} />
          </g>
        </g>
        <Value part="across" textSize={textSize} />
        <Value part="up" textSize={textSize} />
        {movers.map((person) => (
          <Mover key={person.id} person={person} scene={scene} />
        ))}
        {movers.map(({ id, name, seat }) => (
          <g key={id} className={seat ? "bim-label bim-selected bim-seat" : "bim-label bim-selected"} data-label={id} visibility="hidden">
            <text textAnchor={anchorOf("left", frame.direction)}>
              {wishLabel(name, { id, x: 0, y: 0, radius: 0 }, frame).text}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

function Mover({ person, scene }: { readonly person: Person; readonly scene: Scene }) {
  const { id, family, advocated, mustAgree } = person;
  const radius = (scene.marks.find((mark) => mark.id === id) ?? scene.marks[0])?.radius ?? 8;
  return (
    <g data-mover={id} visibility="hidden">
      <Stretched className="bim-track" />
      <Stretched className="bim-leader" />
      <g data-part="mark">
        <circle className="bim-halo" r={radius + 7} />
        <circle className="bim-halo-inner" r={radius + 5} />
        <Glyph family={family} radius={radius} advocated={advocated} mustAgree={mustAgree} />
      </g>
    </g>
  );
}

/** A line of length one, to be laid anywhere: a filled strip, since the width of a stroke would be stretched as well. */
function Stretched({ className }: { readonly className: string }) {
  return (
    <g className={className}>
      <rect y={-0.5} width={1} height={1} />
    </g>
  );
}

function Value({ part, textSize }: { readonly part: string; readonly textSize: number }) {
  const height = textSize * 1.5;
  return (
    <g className="bim-value" data-value={part} visibility="hidden">
      <rect y={-height / 2} height={height} rx={height / 2} />
      <text textAnchor="middle" y={textSize * 0.35} />
    </g>
  );
}
