"use client";

import { useMemo } from "react";
import { sayPlaced, type Catalog } from "../../catalog.js";
import { Glyph } from "../../layers/marks/Glyph.js";
import type { Person } from "../../people.js";
import { byInfluence } from "../../byInfluence.js";
import type { Scene } from "../../scene.js";
import { cardHeight } from "./cardHeight.js";
import { cardWidth, placeCard } from "./placeCard.js";

interface CardProps {
  readonly person: Person;
  readonly scene: Scene;
  readonly catalog: Catalog;
}

/**
 * A closer look at someone, beside their mark and out of the way: the pointer goes through it. It is hidden from
 * assistive technology, since the mark's own name says the same.
 */
export function Card({ person, scene, catalog }: CardProps) {
  const lines = linesOf(person, catalog);
  const mark = scene.marks.find(({ id }) => id === person.id);
  const others = useMemo(() => importantMarks(scene, person.id), [scene, person.id]);
  if (!mark) return null;
  const { width, height, textSize, plot } = scene.frame;
  const ground = { width, height, textSize, plot, marks: others, gap: mark.radius + 10 };
  // The name stands beside a sign.
  const texts = [`    ${person.name}`, ...lines.map(({ text }) => text)];
  const placed = placeCard(mark, cardHeight(texts, cardWidth(ground), textSize), ground);
  return (
    <div
      className="bim-look"
      aria-hidden="true"
      style={{ [placed.across]: placed.x, [placed.down]: placed.y, width: placed.width }}
    >
      <p className="bim-look-head">
        <svg viewBox="-13 -13 26 26">
          <Glyph family={person.family} radius={8} advocated={person.advocated} mustAgree={person.mustAgree} />
        </svg>
        <span className="bim-look-name">{person.name}</span>
      </p>
      {lines.map(({ kind, text }) => (
        <p key={`${kind} ${text}`} className={`bim-look-${kind}`}>
          {text}
        </p>
      ))}
    </div>
  );
}

interface Line {
  readonly kind: "detail" | "score" | "zone" | "warning";
  readonly text: string;
}

function linesOf(person: Person, catalog: Catalog): readonly Line[] {
  const { say, number, zone } = catalog;
  const { evidence } = person;
  const lines: Line[] = [];
  const who = [person.title, person.roles, person.seat ? say.seat : ""].filter(Boolean).join(" · ");
  if (who !== "") lines.push({ kind: "detail", text: who });
  for (const of of ["influence", "buyIn"] as const) {
    const known = evidence[of];
    const range = known.type === "unknown" ? "" : say.cardEvidence(number(Math.round(known.low)), number(Math.round(known.high)));
    lines.push({ kind: "score", text: [capitalize(sayPlaced(catalog, of, person[of])), range].filter(Boolean).join(" · ") });
  }
  const place = [person.zone && zone(person.zone), person.way && say.cardTarget(person.way)].filter(Boolean).join(" · ");
  if (place !== "") lines.push({ kind: "zone", text: place });
  if (person.tied !== "") lines.push({ kind: "detail", text: capitalize(person.tied) });
  for (const text of person.warned) lines.push({ kind: "warning", text });
  return lines;
}

function capitalize(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("und") + text.slice(first.length);
}

function importantMarks({ people, discs }: Scene, except: string) {
  return discs
    .filter(({ id }) => id !== except)
    .toSorted((a, b) => byInfluence(people.get(a.id)!, people.get(b.id)!));
}
