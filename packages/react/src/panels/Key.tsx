"use client";

import type { ReactNode } from "react";
import type { Catalog } from "../catalog.js";
import { Glyph } from "../layers/marks/Glyph.js";
import { families, type Person } from "../people.js";

interface KeyProps {
  readonly people: readonly Person[];
  /** Whether claims and evidence are anywhere seen apart. */
  readonly tethered: boolean;
  /** Whether anybody needs to be elsewhere. */
  readonly aimed: boolean;
  readonly catalog: Catalog;
}

/** What the shapes, fills, dashes, rings and dots mean: only those that are on this map. */
export function Key({ people, tethered, aimed, catalog: { say } }: KeyProps) {
  const entries: { text: string; glyph: ReactNode }[] = families
    .filter((family) => people.some((person) => person.family === family))
    .map((family) => ({ text: say.familyNames[family], glyph: <Glyph family={family} radius={8} /> }));
  if (people.some(({ advocated }) => advocated)) {
    entries.push({ text: say.advocated, glyph: <Glyph family="voices" radius={8} advocated /> });
  }
  if (people.some(({ inferred }) => inferred)) {
    entries.push({ text: say.inferred, glyph: <Glyph family="voices" radius={8} inferred /> });
  }
  if (people.some(({ mustAgree }) => mustAgree)) {
    entries.push({ text: say.mustAgree, glyph: <Glyph family="voices" radius={7} mustAgree /> });
  }
  if (tethered) entries.push({ text: say.tether, glyph: <Tether /> });
  if (aimed) entries.push({ text: say.aimed, glyph: <Aim /> });
  if (entries.length === 0) return null;
  return (
    <ul className="bim-key" aria-label={say.legend}>
      {entries.map(({ text, glyph }) => (
        <li key={text}>
          <svg viewBox="-13 -13 26 26" aria-hidden="true">
            {glyph}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

function Aim() {
  return (
    <g className="bim-target">
      <path className="bim-target-shaft" d="M-13,0H-7" />
      <path className="bim-target-head" d="M-7,-4L0,0L-7,4Z" />
      <path className="bim-ghost" d="M7,-5A5,5 0 1 1 7,5A5,5 0 1 1 7,-5Z" />
    </g>
  );
}

function Tether() {
  return (
    <>
      <path className="bim-tether" d="M0,-10V8" />
      <path className="bim-interval-mean" d="M-5,8H5" />
    </>
  );
}
