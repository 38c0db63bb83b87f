"use client";

import { memo, useMemo } from "react";
import type { LayerProps } from "../../layers.js";
import type { Scene } from "../../scene.js";
import { Glyph, type GlyphProps } from "../marks/Glyph.js";
import { Marks } from "../marks/Marks.js";
import { Groups } from "./Groups.js";

/**
 * Everyone on the picture. Few are buttons, one by one. Of many, groups are, and besides them only those attended to; the
 * others are drawn, or left to the canvas behind when they are very many. Then those who are named are drawn once more in
 * front, so that it is seen whose names these are.
 */
export const Crowd = memo(function Crowd({ scene, attention }: LayerProps) {
  const { marks, people, groups, labels, faint, isPainted } = scene;
  const isCrowd = groups.length > 0;
  const named = useMemo(() => (isCrowd ? namedOf(marks, labels) : []), [isCrowd, marks, labels]);
  const near = useMemo(() => (isCrowd ? attendedTo(marks, attention) : marks), [isCrowd, marks, attention]);
  return (
    <>
      {!isPainted && faint.length > 0 && <Faint marks={faint} />}
      {!isPainted && isCrowd && <Drawn marks={marks} people={people} />}
      {isCrowd && <Dots marks={named} className="bim-named" />}
      {isCrowd && <Drawn marks={named} people={people} />}
      {isCrowd && attention.selection.size > mostAttended && <Dots marks={marks} only={attention.selection} className="bim-chosen" />}
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

/** Larger than their like, if these are small: in pixels. */
const leastNamed = 5;

function namedOf(marks: Scene["marks"], labels: Scene["labels"]): Scene["marks"] {
  const ids = new Set(labels.map(({ id }) => id));
  return marks.filter(({ id }) => ids.has(id)).map((mark) => ({ ...mark, radius: Math.max(leastNamed, mark.radius) }));
}

interface DotsProps {
  readonly marks: Scene["marks"];
  /** Whose; everyone's, when left out. */
  readonly only?: ReadonlySet<string>;
  readonly className: string;
}

/** Discs under marks, a little wider than these: of one line, as a stroke of no length for each. */
function Dots({ marks, only, className }: DotsProps) {
  let dots = "";
  for (const { id, x, y } of marks) if (only?.has(id) ?? true) dots += `M${x},${y}h0`;
  return <path className={className} d={dots} strokeWidth={2 * (marks[0]?.radius ?? 0) + 6} />;
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
