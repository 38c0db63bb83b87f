"use client";

import type { Catalog } from "../catalog.js";
import { Glyph, type GlyphProps } from "../layers/marks/Glyph.js";
import { families, type Person } from "../people.js";

/** What the shapes, fills, dashes and rings mean: only those that are on this map. */
export function Key({ people, catalog: { say } }: { people: readonly Person[]; catalog: Catalog }) {
  const entries: { text: string; glyph: GlyphProps }[] = families
    .filter((family) => people.some((person) => person.family === family))
    .map((family) => ({ text: say.familyNames[family], glyph: { family, radius: 8 } }));
  if (people.some(({ advocated }) => advocated)) {
    entries.push({ text: say.advocated, glyph: { family: "voices", radius: 8, advocated: true } });
  }
  if (people.some(({ inferred }) => inferred)) {
    entries.push({ text: say.inferred, glyph: { family: "voices", radius: 8, inferred: true } });
  }
  if (people.some(({ mustAgree }) => mustAgree)) {
    entries.push({ text: say.mustAgree, glyph: { family: "voices", radius: 7, mustAgree: true } });
  }
  if (entries.length === 0) return null;
  return (
    <ul className="bim-key" aria-label={say.legend}>
      {entries.map(({ text, glyph }) => (
        <li key={text}>
          <svg viewBox="-13 -13 26 26" aria-hidden="true">
            <Glyph {...glyph} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
