"use client";

import { memo, useMemo } from "react";
import type { LayerProps } from "../../layers.js";
import type { Scene } from "../../scene.js";
import { Glyph, type GlyphProps } from "../marks/Glyph.js";
import { mostAttended } from "../marks/Marks.js";
import { Groups } from "./Groups.js";

/**
 * Those who are no marks of their own: all of a crowd, drawn, or left to the canvas behind when they are very many, and
 * gathered into groups, which are buttons. Then those who are named are drawn once more in front, so that it is seen whose
 * names these are. Behind them lies whoever steps back.
 */
export const Crowd = memo(function Crowd({ scene, attention }: LayerProps) {
  const { marks, people, groups, labels, faint, isPainted } = scene;
  const isCrowd = groups.length > 0;
  const named = useMemo(() => (isCrowd ? namedOf(marks, labels) : []), [isCrowd, marks, labels]);
  return (
    <>
      {!isPainted && faint.length > 0 && <Faint marks={faint} />}
      {!isPainted && isCrowd && <Drawn marks={marks} people={people} />}
      {isCrowd && <Dots marks={named} className="bim-named" />}
      {isCrowd && <Drawn marks={named} people={people} />}
      {isCrowd && attention.selection.size > mostAttended && <Dots marks={marks} only={attention.selection} className="bim-chosen" />}
      {isCrowd && <Groups groups={groups} stop={attention.groupStop} open={attention.open} />}
    </>
  );
});

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
