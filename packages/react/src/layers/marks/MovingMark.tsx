"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { Catalog } from "../../catalog.js";
import type { Preview } from "../../moving.js";
import type { Person } from "../../people.js";
import { reachOf, wishLabel, type Scene } from "../../scene.js";
import type { Watched } from "../../watched.js";
import { Label } from "../labels/Label.js";
import { placeLabel } from "../labels/placeLabels.js";
import { Glyph } from "./Glyph.js";
import { placeMoving, spaceForMoving } from "./placeMoving.js";

export interface MovingMarkProps {
  readonly person: Person;
  readonly preview: Watched<Preview | undefined>;
  readonly scene: Scene;
  readonly catalog: Catalog;
}

/**
 * The one thing that is drawn anew while someone moves: their mark and label at the place they would get, with the
 * scores of that place on both axes. The mark itself stays behind, faded, until the move is carried out.
 */
export function MovingMark({ person, preview, scene, catalog }: MovingMarkProps) {
  const now = useSyncExternalStore(preview.subscribe, preview.get, preview.get);
  const { id } = person;
  const space = useMemo(() => spaceForMoving(id, scene.ground, scene.discs, scene.labels), [id, scene]);
  const mark = useMemo(() => scene.marks.find((one) => one.id === id), [id, scene]);
  const { frame, ground } = scene;
  const place = now && placeMoving(frame, now.scores, mark);
  if (!now || !place) return null;
  const radius = mark?.radius ?? scene.marks[0]?.radius ?? 8;
  const wish = wishLabel(person.name, { id, ...place, radius: reachOf({ id, ...place, radius }, person, [id]) }, frame);
  const label = placeLabel(wish, ground, space);
  const { plot, textSize } = frame;
  const across = now.scores[frame.horizontal];
  const up = now.scores[frame.vertical];
  const startEdge = frame.direction === "rtl" ? plot.right : plot.left;
  return (
    <g className="bim-preview" aria-hidden="true">
      {mark && <path className="bim-track" d={`M${mark.x},${mark.y}L${place.x},${place.y}`} />}
      {across !== undefined && (
        <>
          <path className="bim-guide" d={`M${place.x},${place.y}V${plot.bottom}`} />
          <Value x={place.x} y={plot.bottom} text={catalog.number(across)} textSize={textSize} />
        </>
      )}
      {up !== undefined && (
        <>
          <path className="bim-guide" d={`M${place.x},${place.y}H${startEdge}`} />
          <Value x={startEdge} y={place.y} text={catalog.number(up)} textSize={textSize} />
        </>
      )}
      {label?.leader && <path className="bim-leader" d={`M${place.x},${place.y}L${label.leader.to.x},${label.leader.to.y}`} />}
      <g transform={`translate(${place.x} ${place.y})`}>
        <circle className="bim-halo" r={radius + 7} />
        <circle className="bim-halo-inner" r={radius + 5} />
        <Glyph family={person.family} radius={radius} advocated={person.advocated} mustAgree={person.mustAgree} />
      </g>
      {label && (
        <Label
          id={id}
          text={wish.text}
          left={label.box.left}
          right={label.box.right}
          baseline={label.box.top + ground.lineHeight * 0.76}
          side={label.side}
          direction={frame.direction}
          seat={person.seat}
          selected
          moving={false}
        />
      )}
    </g>
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
