"use client";

import { memo, useMemo } from "react";
import type { LayerProps } from "../../layers.js";
import type { Scene } from "../../scene.js";
import { Glyph, type GlyphProps } from "../marks/Glyph.js";
import { Marks } from "../marks/Marks.js";
import { Groups } from "./Groups.js";

/**
 * Everyone on the picture. Few are buttons, one by one. Of many, groups are, and besides them only those attended to; the
 * others are drawn, or left to the canvas behind when they are very many.
 */
export const Crowd = memo(function Crowd({ scene, attention }: LayerProps) {
  const { marks, people, groups, faint, isPainted } = scene;
  const isCrowd = groups.length > 0;
  const near = useMemo(() => (isCrowd ? attendedTo(marks, attention) : marks), [isCrowd, marks, attention]);
  return (
    <>
      {!isPainted && faint.length > 0 && <Faint marks={faint} />}
      {!isPainted && isCrowd && <Drawn marks={marks} people={people} />}
      {isCrowd && attention.selection.size > mostAttended && <Chosen marks={marks} selection={attention.selection} />}
      {isCrowd && <Groups groups={groups} stop={attention.groupStop} open={attention.open} />}
      <Marks scene={near === marks ? scene : { ...scene, marks: near }} attention={attention} />
    </>
  );
});

/** More selected people than these are only shown to be selected. */
const mostAttended = 200;

function attendedTo(marks: Scene["marks"], { selection, selected, tabStop }: LayerProps["attention"]): Scene["marks"] {
  if (selection.size > mostAttended) return marks.filter(({ id }) => id === selected || id === tabStop);
  return marks.filter(({ id }) => selection.has(id) || id === tabStop);
}

/** One stroke of no length for each, as wide as the mark. */
function Chosen({ marks, selection }: Pick<Scene, "marks"> & Pick<LayerProps["attention"], "selection">) {
  let dots = "";
  for (const { id, x, y } of marks) if (selection.has(id)) dots += `M${x},${y}h0`;
  return <path className="bim-chosen" d={dots} strokeWidth={2 * (marks[0]?.radius ?? 0) + 6} />;
}

const Faint = memo(function Faint({ marks }: { readonly marks: Scene["faint"] }) {
  return (
    <g className="bim-faint" aria-hidden="true">
      {marks.map(({ id, ...mark }) => (
        <Plain key={id} {...mark} inferred={false} mustAgree={false} />
      ))}
    </g>
  );
});

const Drawn = memo(function Drawn({ marks, people }: Pick<Scene, "marks" | "people">) {
  return (
    <g aria-hidden="true">
      {marks.map(({ id, x, y, radius }) => {
        const { family, advocated, inferred, mustAgree } = people.get(id)!;
        return <Plain key={id} {...{ x, y, radius, family, advocated, inferred, mustAgree }} />;
      })}
    </g>
  );
});

type PlainProps = { readonly x: number; readonly y: number } & Required<Pick<GlyphProps, "family" | "radius" | "advocated" | "inferred" | "mustAgree">>;

/** A mark to look at only. */
const Plain = memo(function Plain({ x, y, family, radius, advocated, inferred, mustAgree }: PlainProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Glyph family={family} radius={radius} advocated={advocated} inferred={inferred} mustAgree={mustAgree} />
    </g>
  );
});
