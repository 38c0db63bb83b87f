"use client";

import { useId, useMemo, useState, type KeyboardEvent } from "react";
import type { Catalog } from "../catalog.js";
import { Glyph } from "../layers/marks/Glyph.js";
import type { Person } from "../people.js";
import { byInfluence } from "../byInfluence.js";
import type { SceneGroup } from "../scene.js";

export interface GroupPanelProps {
  readonly group: SceneGroup;
  readonly people: ReadonlyMap<string, Person>;
  readonly catalog: Catalog;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
  readonly zoomTo: (group: SceneGroup) => void;
  readonly close: () => void;
}

/** More people than these are listed only when asked for. */
const few = 24;

/** The people of one group, the most influential first: each can be selected here, whoever lies on whom in the picture. */
export function GroupPanel({ group, people, catalog, selected, select, zoomTo, close }: GroupPanelProps) {
  const { say, number } = catalog;
  const title = useId();
  const [isWhole, setWhole] = useState(false);
  const members = useMemo(
    () => group.ids.flatMap((id) => people.get(id) ?? []).toSorted(byInfluence),
    [group, people],
  );
  const shown = isWhole ? members : members.slice(0, few);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  };
  return (
    // Everything here that takes keys is a button; the section only hears of it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="bim-members" aria-labelledby={title} onKeyDown={onKeyDown}>
      <div className="bim-members-head">
        <p id={title} className="bim-members-title">
          {group.said}
        </p>
        <button type="button" className="bim-button" onClick={() => zoomTo(group)}>
          {say.zoomToGroup}
        </button>
        <button type="button" className="bim-button" onClick={close}>
          {say.closeGroup}
        </button>
      </div>
      <ul className="bim-chips" aria-labelledby={title}>
        {shown.map((person, index) => (
          <li key={person.id}>
            <button
              type="button"
              ref={index === 0 ? takeFocus : undefined}
              className="bim-chip"
              aria-pressed={selected === person.id}
              onClick={() => select(person.id)}
            >
              <svg className="bim-chip-glyph" viewBox="-13 -13 26 26" aria-hidden="true">
                <Glyph family={person.family} radius={8} advocated={person.advocated} inferred={person.inferred} mustAgree={person.mustAgree} />
              </svg>
              <span className="bim-person-text">
                <span className={person.seat ? "bim-person-name bim-seat" : "bim-person-name"}>{person.name}</span>
                <span className="bim-person-detail">{person.title ?? person.roles}</span>
              </span>
            </button>
          </li>
        ))}
        {shown.length < members.length && (
          <li>
            <button type="button" className="bim-button" onClick={() => setWhole(true)}>
              {say.showAllOf(members.length, number(members.length))}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Whoever opens a group goes into it. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true });
}
