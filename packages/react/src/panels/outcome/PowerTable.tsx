"use client";

import type { Analysis } from "@buyinmap/core";
import { MoreButton } from "../panel/MoreButton.js";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { PanelLanguageProps, PanelProps } from "../panel/panelProps.js";
import { PersonName } from "../panel/PersonName.js";
import { useFewer } from "../panel/useFewer.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { WhyButton, type Asked } from "../why/WhyButton.js";
import { comparePower, type PowerRow } from "./comparePower.js";
import { sayShare } from "./sayShare.js";

export interface PowerTableProps extends PanelProps, PanelLanguageProps {
  readonly analysis: Analysis;
  readonly onSelect?: ((id: string) => void) | undefined;
}

const few = 10;
const signs: Readonly<Record<PowerRow["compared"], string>> = { more: "▲", less: "▼", even: "" };
const columns = ["influence", "share", "power", "swing"] as const;

/** Stated influence beside power under the rule, by two indices, which is often something else. */
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
            {columns.map((column) => (
              <th key={column} scope="col" className="bim-cell-number">
                {say.power.columns[column]}
              </th>
            ))}
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
              <Numbers row={row} name={names.get(row.id) ?? row.id} asked={{ deal, analysis, catalog }} />
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton more={more} count={rows.length} catalog={catalog} />
      <p className="bim-help bim-legend-line">
        <span className="bim-swatch bim-swatch-share" aria-hidden="true" /> {say.power.share}{" "}
        <span className="bim-swatch bim-swatch-power" aria-hidden="true" /> {say.power.power}
      </p>
      <p className="bim-help">{say.power.swingText}</p>
      <p className="bim-help">{say.power.veto}</p>
    </Panel>
  );
}

function Under({ row, catalog: { say } }: { row: PowerRow; catalog: PanelCatalog }) {
  if (!row.right) return null;
  return <span className="bim-under">{row.right === "decider" ? say.power.mustYes : say.power.mustNotNo}</span>;
}

/** The numbers of one person, each of which can be asked why. */
function Numbers({ row, name, asked }: { row: PowerRow; name: string; asked: Asked }) {
  const { id, influence, from, share, power, swing, compared } = row;
  const { catalog } = asked;
  const { say, number } = catalog;
  const ask = (column: (typeof columns)[number], of: string | readonly string[], text: string) => (
    <WhyButton asked={asked} of={of} about={say.why.of(name, `${say.power.columns[column]} ${text}`)}>
      {text}
    </WhyButton>
  );
  return (
    <>
      <td className="bim-cell-number">
        {ask("influence", `weights.${id}.influence`, number(Math.round(influence)))}
        {from !== "stated" && <span className="bim-cell-note"> {say.power[from]}</span>}
      </td>
      <td className="bim-cell-number">{ask("share", [`weights.${id}.weight`, "outcome.totalWeight"], sayShare(share, catalog))}</td>
      <td className="bim-cell-number bim-cell-signed">
        {ask("power", `power.${id}.shapleyShubik`, sayShare(power, catalog))}{" "}
        <span className="bim-sign" aria-hidden="true">
          {signs[compared]}
        </span>
        <span className="bim-hidden">{say.power[compared]}</span>
      </td>
      <td className="bim-cell-number">{ask("swing", `power.${id}.banzhaf`, sayShare(swing, catalog))}</td>
    </>
  );
}
