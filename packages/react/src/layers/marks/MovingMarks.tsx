"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { Catalog } from "../../catalog.js";
import type { Frame, SomeScores } from "../../frame.js";
import type { Point } from "../../geometry.js";
import { leading, type Preview } from "../../moving.js";
import type { Person } from "../../people.js";
import type { Scene } from "../../scene.js";
import type { Watched } from "../../watched.js";
import { Label } from "../labels/Label.js";
import { Glyph } from "./Glyph.js";
import { placeMovers, spaceForMoving, type PlacedMover } from "./placeMoving.js";

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
 * one who leads on both axes. The marks themselves stay behind, faded, until the move is carried out.
 */
export function MovingMarks({ ids, people, preview, scene, catalog }: MovingMarksProps) {
  const now = useSyncExternalStore(preview.subscribe, preview.get, preview.get);
  const space = useMemo(() => spaceForMoving(scene, ids), [scene, ids]);
  if (!now) return null;
  const movers = placeMovers(scene, now, people, space);
  const leader = movers.find(({ id }) => id === now.ids[0]);
  return (
    <g className="bim-preview" aria-hidden="true">
      {leader && <Guides at={leader.home} scores={leading(now)} frame={scene.frame} catalog={catalog} />}
      {movers.map((mover) => (
        <Mover key={mover.id} mover={mover} />
      ))}
      {movers.map(
        ({ id, person, label }) =>
          label && (
            <Label
              key={id}
              id={id}
              text={label.text}
              left={label.box.left}
              right={label.box.right}
              baseline={label.box.top + scene.ground.lineHeight * 0.76}
              side={label.side}
              direction={scene.frame.direction}
              seat={person.seat}
              selected
              moving={false}
            />
          ),
      )}
    </g>
  );
}

function Mover({ mover: { x, y, radius, from, person, label } }: { readonly mover: PlacedMover }) {
  return (
    <>
      {from && <path className="bim-track" d={`M${from.x},${from.y}L${x},${y}`} />}
      {label?.leader && <path className="bim-leader" d={`M${x},${y}L${label.leader.to.x},${label.leader.to.y}`} />}
      <g transform={`translate(${x} ${y})`}>
        <circle className="bim-halo" r={radius + 7} />
        <circle className="bim-halo-inner" r={radius + 5} />
        <Glyph family={person.family} radius={radius} advocated={person.advocated} mustAgree={person.mustAgree} />
      </g>
    </>
  );
}

interface GuidesProps {
  readonly at: Point;
  readonly scores: SomeScores;
  readonly frame: Frame;
  readonly catalog: Catalog;
}

/** From where someone stands to both axes, with the scores there. */
function Guides({ at: { x, y }, scores, frame, catalog }: GuidesProps) {
  const { plot, textSize } = frame;
  const across = scores[frame.horizontal];
  const up = scores[frame.vertical];
  const startEdge = frame.direction === "rtl" ? plot.right : plot.left;
  return (
    <>
      {across !== undefined && (
        <>
          <path className="bim-guide" d={`M${x},${y}V${plot.bottom}`} />
          <Value x={x} y={plot.bottom} text={catalog.number(across)} textSize={textSize} />
        </>
      )}
      {up !== undefined && (
        <>
          <path className="bim-guide" d={`M${x},${y}H${startEdge}`} />
          <Value x={startEdge} y={y} text={catalog.number(up)} textSize={textSize} />
        </>
      )}
    </>
  );
}

function Value({ x, y, text, textSize }: { x: number; y: number; text: string; textSize: number }) {
  const width = (text.length * 0.6 + 1) * textSize;
  const height = textSize * 1.5;
  return (
    <g className="bim-value" transform={`translate(${x} ${y})`}>
      <rect x={-width / 2} y={-height / 2} width={width} height={height} rx={height / 2} />
      <text textAnchor="middle" y={textSize * 0.35}>
        {text}
      </text>
    </g>
  );
}
