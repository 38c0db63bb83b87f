"use client";

import type { Analysis } from "@buyinmap/core";
import { MoreButton } from "../panel/MoreButton.js";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { PanelProps } from "../panel/panelProps.js";
import { PersonName } from "../panel/PersonName.js";
import { useFewer } from "../panel/useFewer.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { comparePower, type PowerRow } from "./comparePower.js";
import { sayShare } from "./sayShare.js";

export interface PowerTableProps extends PanelProps {
  readonly analysis: Analysis;
  readonly onSelect?: ((id: string) => void) | undefined;
}

const few = 10;
const signs: Readonly<Record<PowerRow["compared"], string>> = { more: "▲", less: "▼", even: "" };

/** Stated influence beside power under the rule, which is often something else. */
export function PowerTable(props: PowerTableProps) {
  const { deal, analysis, onSelect } = props;
  const catalog = usePanelCatalog(props);
  const { say } = catalog;
  const names = catalog.names(deal);
  const rows = comparePower(deal, analysis);
  const more = useFewer(rows, few);
  if (rows.length === 0) {
    return (
      <Panel {...props} title={say.power.title}>
        <p className="bim-none">{say.outcome.noForecast}</p>
      </Panel>
    );
  }
  return (
    <Panel {...props} title={say.power.title} intro={say.power.intro}>
      <table className="bim-numbers bim-power">
        <caption className="bim-hidden">{say.power.title}</caption>
        <thead>
          <tr>
            <th scope="col">{say.power.person}</th>
            <th scope="col" className="bim-cell-number">
              {say.power.influence}
            </th>
            <th scope="col" className="bim-cell-number">
              {say.power.share}
            </th>
            <th scope="col" className="bim-cell-number">
              {say.power.power}
            </th>
          </tr>
        </thead>
        <tbody>
          {more.shown.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <PersonName id={row.id} name={names.get(row.id) ?? row.id} onSelect={onSelect} />
                <Under row={row} catalog={catalog} />
                <span className="bim-power-track" aria-hidden="true">
                  <span className="bim-power-share" style={{ inlineSize: `${100 * row.share}%` }} />
                  <span className="bim-power-power" style={{ inlineSize: `${100 * row.power}%` }} />
                </span>
              </th>
              <td className="bim-cell-number">
                {catalog.number(Math.round(row.influence))}
                {row.from !== "stated" && <span className="bim-cell-note"> {say.power[row.from]}</span>}
              </td>
              <td className="bim-cell-number">{sayShare(row.share, catalog)}</td>
              <td className="bim-cell-number">
                {sayShare(row.power, catalog)}{" "}
                <span className="bim-sign" aria-hidden="true">
                  {signs[row.compared]}
                </span>
                <span className="bim-hidden">{say.power[row.compared]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton more={more} count={rows.length} catalog={catalog} />
      <p className="bim-help bim-legend-line">
        <span className="bim-swatch bim-swatch-share" aria-hidden="true" /> {say.power.share}{" "}
        <span className="bim-swatch bim-swatch-power" aria-hidden="true" /> {say.power.power}
      </p>
      <p className="bim-help">{say.power.veto}</p>
    </Panel>
  );
}

function Under({ row, catalog: { say } }: { row: PowerRow; catalog: PanelCatalog }) {
  if (!row.right) return null;
  return <span className="bim-under">{row.right === "decider" ? say.power.mustYes : say.power.mustNotNo}</span>;
}
