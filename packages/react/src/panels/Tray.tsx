"use client";

import { useId } from "react";
import type { Catalog } from "../catalog.js";
import { Glyph } from "../layers/marks/Glyph.js";
import type { Person } from "../people.js";

export interface TrayProps {
  readonly people: readonly Person[];
  readonly catalog: Catalog;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
  readonly editable: boolean;
}

/** Those of whom neither score is known: they are on no place of the picture, and can be put on one from here. */
export function Tray({ people, catalog: { say }, selected, select, editable }: TrayProps) {
  const title = useId();
  if (people.length === 0) return null;
  return (
    <div className="bim-tray">
      <p id={title} className="bim-tray-title">
        {say.tray}
      </p>
      <ul className="bim-chips" aria-labelledby={title}>
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className="bim-chip"
              data-waiting={person.id}
              aria-pressed={selected === person.id}
              onClick={() => select(person.id)}
            >
              <svg className="bim-chip-glyph" viewBox="-13 -13 26 26" aria-hidden="true">
                <Glyph {...person} radius={8} />
              </svg>
              <span className="bim-person-text">
                <span className={person.seat ? "bim-person-name bim-seat" : "bim-person-name"}>{person.name}</span>
                {person.seat && <span className="bim-person-detail">{say.seat}</span>}
                <span className="bim-hidden">{[person.title, person.roles].filter(Boolean).join(", ")}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {editable && <p className="bim-hint">{say.trayHelp}</p>}
    </div>
  );
}
