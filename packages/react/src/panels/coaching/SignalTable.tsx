"use client";

import { describeNeed, describeSignals, type Deal, type Signals } from "@buyinmap/core";
import { MoreButton } from "../panel/MoreButton.js";
import { PersonName } from "../panel/PersonName.js";
import { useFewer } from "../panel/useFewer.js";
import { speechOf, type CoachingCatalog } from "./coachingCatalog.js";
import { DoneSteps } from "./DoneSteps.js";

/** A deal or a seller, with what would help. */
export interface SignalRow extends Signals {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  readonly needs: readonly string[];
  /** Why nothing would help any more. */
  readonly over: string | undefined;
}

interface SignalTableProps {
  readonly title: string;
  readonly rows: readonly SignalRow[];
  readonly deals: ReadonlyMap<string, Deal>;
  readonly catalog: CoachingCatalog;
  readonly onSelect?: ((id: string) => void) | undefined;
}

const few = 25;
const columns = ["name", "needs", "claims", "research", "asks", "coverage", "steps"] as const;

/** What deals or sellers show, a row each; on a narrow page each row stands as a block. */
export function SignalTable({ title, rows, deals, catalog, onSelect }: SignalTableProps) {
  const { rollUp: say } = catalog.coaching;
  const speech = speechOf(catalog);
  const more = useFewer(rows, few);
  return (
    <>
      <table className="bim-signals">
        <caption className="bim-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {more.shown.map((row) => {
            const [claims, research, asks, coverage, steps] = describeSignals(row, speech, catalog.signals);
            return (
              <tr key={row.id}>
                <th scope="row">
                  <PersonName id={row.id} name={row.name} onSelect={onSelect} />
                  {row.detail && <span className="bim-under">{row.detail}</span>}
                </th>
                <td data-label={say.columns.needs}>
                  <Needs row={row} catalog={catalog} />
                </td>
                <td data-label={say.columns.claims}>{claims}</td>
                <td data-label={say.columns.research}>{research}</td>
                <td data-label={say.columns.asks}>{asks}</td>
                <td data-label={say.columns.coverage}>{coverage}</td>
                <td data-label={say.columns.steps}>
                  {steps}
                  <DoneSteps since={row.steps.since} deals={deals} catalog={catalog} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <MoreButton more={more} count={rows.length} catalog={catalog} />
    </>
  );
}

function Needs({ row: { needs, over }, catalog }: { row: SignalRow; catalog: CoachingCatalog }) {
  const { rollUp: say } = catalog.coaching;
  if (needs.length === 0) return <span className="bim-muted">{over ?? say.nothing}</span>;
  return (
    <ul className="bim-needs">
      {needs.map((need) => (
        <li key={need}>{describeNeed(need, catalog.needs)}</li>
      ))}
    </ul>
  );
}
