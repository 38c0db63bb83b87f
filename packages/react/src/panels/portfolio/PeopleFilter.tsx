"use client";

import { zoneNames } from "@buyinmap/core";
import type { Catalog } from "../../catalog.js";
import { families } from "../../people.js";
import { Choice } from "../fields/Choice.js";
import { anyone, isWish, type PeopleWish } from "./matchPeople.js";

export interface PeopleFilterProps {
  readonly wish: PeopleWish;
  readonly onWish: (wish: PeopleWish) => void;
  /** How many people are found, and among how many. */
  readonly found: number;
  readonly all: number;
  readonly catalog: Catalog;
}

/** Finds people among very many: by name, title or deal, by zone, by their part in the decision. Says how many it found. */
export function PeopleFilter({ wish, onWish, found, all, catalog }: PeopleFilterProps) {
  const { say, number, zone } = catalog;
  return (
    <search className="bim-filter" aria-label={say.filter}>
      <label className="bim-row bim-filter-text">
        <span className="bim-caption">{say.filterText}</span>
        <input type="search" className="bim-input" value={wish.text} onChange={({ target }) => onWish({ ...wish, text: target.value })} />
      </label>
      <Choice
        label={say.filterZone}
        value={wish.zone ?? "any"}
        options={[{ value: "any", text: say.anyone }, ...zoneNames.map((value) => ({ value, text: zone(value) }))]}
        onChoose={(value) => onWish({ ...wish, zone: value === "any" ? undefined : value })}
      />
      <Choice
        label={say.filterFamily}
        value={wish.family ?? "any"}
        options={[{ value: "any", text: say.anyone }, ...families.map((value) => ({ value, text: say.familyNames[value] }))]}
        onChoose={(value) => onWish({ ...wish, family: value === "any" ? undefined : value })}
      />
      <output className="bim-filter-found" aria-live="polite">
        {say.found(found, number(found), number(all))}
      </output>
      <button type="button" className="bim-button" disabled={!isWish(wish)} onClick={() => onWish(anyone)}>
        {say.clearFilter}
      </button>
    </search>
  );
}
