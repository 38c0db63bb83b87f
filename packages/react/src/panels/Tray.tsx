"use client";

import { useId, useState } from "react";
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

/** More people than these are listed only when asked for. */
const few = 24;

/** Those of whom neither score is known: they are on no place of the picture, and can be put on one from here. */
export function Tray({ people, catalog: { say, number }, selected, select, editable }: TrayProps) {
  const title = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? people : people.slice(0, few);
  if (people.length === 0) return null;
  return (
    <div className="bim-tray">
      <p id={title} className="bim-tray-title">
        {say.tray}
      </p>
      <ul className="bim-chips" aria-labelledby={title}>
        {shown.map((person) => (
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
                <span className="bim-hidden">{say.inRow([person.title ?? "", person.roles].filter(Boolean))}</span>
              </span>
            </button>
          </li>
        ))}
        {shown.length < people.length && (
          <li>
            <button type="button" className="bim-button" onClick={() => setWhole(true)}>
              {say.showAllOf(people.length, number(people.length))}
            </button>
          </li>
        )}
      </ul>
      {editable && <p className="bim-hint">{say.trayHelp}</p>}
    </div>
  );
}
