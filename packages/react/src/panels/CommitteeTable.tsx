"use client";

import { useCallback, useMemo, useState, type ReactNode } from "react";
import type { Assumptions, Day, Dimension } from "@buyinmap/core";
import type { Catalog, LanguageProps } from "../catalog.js";
import { useAnalysis } from "../hooks/useAnalysis.js";
import { useCatalog } from "../hooks/useCatalog.js";
import type { SourceProps } from "../hooks/useDealSource.js";
import { useSource } from "../hooks/useSource.js";
import { Glyph } from "../layers/marks/Glyph.js";
import { localDay } from "../localDay.js";
import { describePeople, type Person } from "../people.js";
import { hintFor } from "./hintFor.js";
import { ScoreField } from "./ScoreField.js";

export interface CommitteeTableProps extends SourceProps, LanguageProps {
  readonly readOnly?: boolean | undefined;
  readonly asOf?: Day | undefined;
  readonly today?: (() => Day) | undefined;
  readonly by?: string | undefined;
  readonly selected?: string | null | undefined;
  readonly onSelect?: ((id: string | undefined) => void) | undefined;
  /** The way of the language, when left out. */
  readonly dir?: "ltr" | "rtl" | undefined;
  readonly assumptions?: Partial<Assumptions> | undefined;
  readonly canMove?: ((id: string) => boolean) | undefined;
  readonly className?: string | undefined;
}

type Column = "name" | "roles" | Dimension | "zone";

interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

const columns: readonly Column[] = ["name", "roles", "influence", "buyIn", "zone"];

/**
 * The same committee as a table: sortable, and editable with the same command as the matrix. Give both one store, or
 * one deal, and one selection.
 */
export function CommitteeTable(props: CommitteeTableProps) {
  const { readOnly = false, asOf, today = localDay, by, selected, onSelect } = props;
  const source = useSource(props);
  const { deal, dispatch } = source;
  const analysis = useAnalysis(deal, { asOf, assumptions: props.assumptions });
  const catalog = useCatalog(props);
  const { dir = catalog.direction } = props;
  const people = useMemo(() => describePeople(deal, analysis, catalog), [deal, analysis, catalog]);
  const [order, setOrder] = useState<Order>({ by: "influence", descending: true });
  const rows = useMemo(() => sortPeople(people, order, catalog), [people, order, catalog]);
  const editable = source.editable && !readOnly;
  const assess = useCallback(
    (id: string, dimension: Dimension, score: number | null) =>
      dispatch({ type: "assess", id, [dimension]: score, at: today(), ...(by !== undefined && { by }) }),
    [dispatch, today, by],
  );

  return (
    <div className={props.className ? `bim bim-table-box ${props.className}` : "bim bim-table-box"} dir={dir} lang={catalog.tag}>
      <table className="bim-table">
        <caption className="bim-hidden">{catalog.say.table(deal.name)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column} column={column} order={order} setOrder={setOrder} catalog={catalog} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((person) => (
            <tr key={person.id} className={person.id === selected ? "bim-row-selected" : undefined}>
              <NameCell person={person} selected={selected} onSelect={onSelect} catalog={catalog} />
              <td className="bim-cell-roles">{person.roles}</td>
              {(["influence", "buyIn"] as const).map((dimension) => (
                <td key={dimension} className="bim-cell-score">
                  <ScoreCell
                    person={person}
                    dimension={dimension}
                    catalog={catalog}
                    editable={editable && props.canMove?.(person.id) !== false}
                    assess={assess}
                  />
                </td>
              ))}
              <td>{person.zone ? catalog.zone(person.zone) : catalog.say.noZone}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadingProps {
  readonly column: Column;
  readonly order: Order;
  readonly setOrder: (order: Order) => void;
  readonly catalog: Catalog;
}

function Heading({ column, order, setOrder, catalog }: HeadingProps) {
  const current = order.by === column;
  const startsDescending = column === "influence" || column === "buyIn";
  return (
    <th scope="col" aria-sort={current ? (order.descending ? "descending" : "ascending") : "none"}>
      <button
        type="button"
        className="bim-sort"
        onClick={() => setOrder({ by: column, descending: current ? !order.descending : startsDescending })}
      >
        {catalog.say.columns[column]}
        <span className="bim-sort-arrow" aria-hidden="true">
          {current ? (order.descending ? "↓" : "↑") : ""}
        </span>
      </button>
    </th>
  );
}

interface NameCellProps extends Pick<CommitteeTableProps, "selected" | "onSelect"> {
  readonly person: Person;
  readonly catalog: Catalog;
}

function NameCell({ person, selected, onSelect, catalog: { say } }: NameCellProps) {
  // In words what the shape shows.
  const signs = say.inRow([person.mustAgree ? say.mustAgree : "", person.advocated ? say.advocated : ""].filter(Boolean));
  const content: ReactNode = (
    <span className="bim-person">
      <svg className="bim-chip-glyph" viewBox="-13 -13 26 26" aria-hidden="true">
        <Glyph {...person} radius={8} />
      </svg>
      <span className="bim-person-text">
        <span className={person.seat ? "bim-person-name bim-seat" : "bim-person-name"}>{person.name}</span>
        <span className="bim-person-detail">{person.seat ? say.seat : person.title}</span>
        {signs !== "" && <span className="bim-hidden">{signs}</span>}
      </span>
    </span>
  );
  if (!onSelect) return <th scope="row">{content}</th>;
  return (
    <th scope="row">
      <button
        type="button"
        className="bim-row-button"
        aria-pressed={person.id === selected}
        onClick={() => onSelect(person.id === selected ? undefined : person.id)}
      >
        {content}
      </button>
    </th>
  );
}

interface ScoreCellProps {
  readonly person: Person;
  readonly dimension: Dimension;
  readonly catalog: Catalog;
  readonly editable: boolean;
  readonly assess: (id: string, dimension: Dimension, score: number | null) => boolean;
}

function ScoreCell({ person, dimension, catalog, editable, assess }: ScoreCellProps) {
  const placed = person[dimension];
  if (!editable) {
    if (placed.type === "claimed") return catalog.number(placed.value);
    return <span className="bim-cell-hint">{hintFor(placed, catalog)}</span>;
  }
  return (
    <ScoreField
      label={catalog.say.scoreOf[dimension](person.name)}
      placed={placed}
      hint={hintFor(placed, catalog)}
      onCommit={(score) => assess(person.id, dimension, score)}
    />
  );
}

/** People in the order of a column. Those of whom it is unknown come last, whichever way it runs. */
function sortPeople(people: readonly Person[], { by, descending }: Order, catalog: Catalog): readonly Person[] {
  const way = descending ? -1 : 1;
  const { compare } = new Intl.Collator(catalog.tag, { numeric: true });
  return people.toSorted((a, b) => {
    const [left, right] = [valueOf(a, by, catalog), valueOf(b, by, catalog)];
    const byId = a.id < b.id ? -1 : 1;
    if (left === undefined && right === undefined) return byId;
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    const difference = typeof left === "number" ? left - Number(right) : compare(left, String(right));
    return way * difference || byId;
  });
}

function valueOf(person: Person, column: Column, catalog: Catalog): string | number | undefined {
  if (column === "name") return person.name;
  if (column === "roles") return person.roles || undefined;
  if (column === "zone") return person.zone && catalog.zone(person.zone);
  const placed = person[column];
  return placed.type === "unknown" ? undefined : placed.value;
}
