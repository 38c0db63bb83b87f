"use client";

import { PersonName } from "./PersonName.js";

interface PeopleListProps {
  readonly ids: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly label: string;
  readonly onSelect?: ((id: string) => void) | undefined;
}

/** Several people in a row, each one to be selected. */
export function PeopleList({ ids, names, label, onSelect }: PeopleListProps) {
  return (
    <ul className="bim-people" aria-label={label}>
      {ids.map((id) => (
        <li key={id}>
          <PersonName id={id} name={names.get(id) ?? id} onSelect={onSelect} />
        </li>
      ))}
    </ul>
  );
}
