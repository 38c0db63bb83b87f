"use client";

import { useLayoutEffect, useMemo, useRef } from "react";
import type { Catalog } from "../../catalog.js";
import type { Frame } from "../../frame.js";
import type { Preview } from "../../moving.js";
import type { Person } from "../../people.js";
import { wishLabel } from "../labels/wishLabels.js";
import type { Scene } from "../../scene.js";
import { anchorOf } from "../../textSpot.js";
import type { Watched } from "../../watched.js";
import { createMover } from "./drawMoving.js";
import { Glyph } from "./Glyph.js";
import { createPlacing, radiusOf } from "./placeMoving.js";
import { pillHeight } from "./scoreTape.js";

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
 * one who leads on both axes. The marks themselves stay behind, faded, until the move is carried out. It is drawn once,
 * above the map: each step only moves its parts, so that a step costs the same however many people are on the map.
 */
export function MovingMarks({ ids, people, preview, scene, catalog }: MovingMarksProps) {
  const root = useRef<HTMLDivElement>(null);
  const movers = useMemo(() => ids.flatMap((id) => people.get(id) ?? []), [ids, people]);
  const { frame } = scene;
  useLayoutEffect(() => {
    const place = createPlacing(scene, movers);
    const draw = createMover(root.current!, { ids: movers.map(({ id }) => id), scene, number: catalog.number });
    const follow = () => {
      const now = preview.get();
      if (now) draw(now, place(now));
    };
    follow();
    return preview.subscribe(follow);
  }, [movers, preview, scene, catalog]);
  useLayoutEffect(() => keepAsLarge(root.current!, frame.width), [frame.width]);

  return (
    <div className="bim-overlay" style={{ ["--bim-text-size" as string]: `${frame.textSize}px` }} aria-hidden="true">
      <div ref={root} className="bim-preview" data-single={movers.length === 1 ? "" : undefined}>
        <Guides frame={frame} />
        <Pill axis="across" textSize={frame.textSize} />
        <Pill axis="up" textSize={frame.textSize} />
        {movers.map(({ id }) => (
          <div key={id} className="bim-moved bim-track" data-track={id} />
        ))}
        {movers.map((person) => (
          <Mover key={person.id} person={person} scene={scene} />
        ))}
      </div>
    </div>
  );
}

/** The page may show the map smaller than it was placed: what lies above it then is as small. */
function keepAsLarge(preview: HTMLElement, width: number): () => void {
  const observer = new ResizeObserver(([overlay]) => {
    const scale = overlay!.contentRect.width / width;
    preview.style.scale = scale < 1 ? `${scale}` : "";
  });
  observer.observe(preview.parentElement!);
  return () => observer.disconnect();
}

/** Lines from the one who leads to both axes, as long as can be: what is outside of the plot is cut off. */
function Guides({ frame: { plot, direction } }: { readonly frame: Frame }) {
  const { left, top } = plot;
  const [width, height] = [plot.right - left, plot.bottom - top];
  return (
    <div className="bim-window" style={{ left, top, width, height }}>
      <div className="bim-moved" data-part="guides" style={{ left: -left, top: -top }}>
        <svg>
          <path className="bim-guide" data-guide="across" d={`M0,0V${height}`} />
          <path className="bim-guide" data-guide="up" d={`M0,0H${direction === "rtl" ? width : -width}`} />
        </svg>
      </div>
    </div>
  );
}

function Pill({ axis, textSize }: { readonly axis: "across" | "up"; readonly textSize: number }) {
  const height = pillHeight(textSize);
  return (
    <div className="bim-moved bim-value" data-value={axis} style={{ height, lineHeight: `${height}px` }}>
      <div className="bim-window">
        <div className="bim-moved bim-tape" />
      </div>
    </div>
  );
}

function Mover({ person, scene }: { readonly person: Person; readonly scene: Scene }) {
  const { id, name, seat, family, advocated, mustAgree } = person;
  const radius = radiusOf(scene, scene.marks.find((mark) => mark.id === id));
  return (
    <div className="bim-moved" data-mover={id}>
      <div className="bim-moved bim-leader" />
      <svg>
        <circle className="bim-halo" r={radius + 7} />
        <circle className="bim-halo-inner" r={radius + 5} />
        <Glyph family={family} radius={radius} advocated={advocated} mustAgree={mustAgree} />
      </svg>
      <div className="bim-moved" data-label={id}>
        <svg className={seat ? "bim-label bim-selected bim-seat" : "bim-label bim-selected"}>
          <text textAnchor={anchorOf("left", scene.frame.direction)}>{wishLabel(name, { id, x: 0, y: 0, radius: 0 }, scene.frame).text}</text>
        </svg>
      </div>
    </div>
  );
}
