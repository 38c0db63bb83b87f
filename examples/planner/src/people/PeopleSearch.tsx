import { useDeferredValue, useMemo, useState } from "react";
import { zoneTitles, type Analysis, type Deal } from "@buyinmap/core";
import { Icon } from "../controls/Icon.js";
import { lineUnder, nameOf } from "../panels/nameOf.js";
import { count } from "../words/days.js";
import { findPeople } from "./findPeople.js";
import { MoreRows } from "./MoreRows.js";
import { mostRows } from "./sizes.js";

interface PeopleSearchProps {
  readonly deal: Deal;
  readonly analysis: Analysis;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** Stands in for the table where there are too many people for one. */
export function PeopleSearch({ deal, analysis, selected, onSelect }: PeopleSearchProps) {
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search);
  const found = useMemo(() => findPeople(deal, analysis, wanted), [deal, analysis, wanted]);
  return (
    <div className="people-search">
      <div className="search">
        <Icon name="search" />
        <input
          type="search"
          aria-label="Search people"
          placeholder="Search by name, title, email or organization"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <p className="muted" aria-live="polite">
        {count(found.length, "person", "people")}, the most influential first
      </p>
      <ul className="found-people">
        {found.slice(0, mostRows).map(({ id, stakeholder }) => {
          const zone = analysis.zones[id];
          return (
            <li key={id}>
              <button type="button" aria-pressed={id === selected} onClick={() => onSelect(id)}>
                <span className="gap-name">{nameOf(stakeholder)}</span>
                <span className="muted">{lineUnder(stakeholder)}</span>
                <span className="muted">{zone?.type === "zoned" ? zoneTitles[zone.zone] : "no place yet"}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <MoreRows all={found.length} />
    </div>
  );
}
