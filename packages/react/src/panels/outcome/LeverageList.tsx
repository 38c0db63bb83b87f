"use client";

import { describeLeverage, type Analysis } from "@buyinmap/core";
import { MoreButton } from "../panel/MoreButton.js";
import { Panel } from "../panel/Panel.js";
import type { PanelLanguageProps, PanelProps } from "../panel/panelProps.js";
import { PersonName } from "../panel/PersonName.js";
import { useFewer } from "../panel/useFewer.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { WhyButton } from "../why/WhyButton.js";
import { rankLeverage, type LeverageRow } from "./rankLeverage.js";

export interface LeverageListProps extends PanelProps, PanelLanguageProps {
  readonly analysis: Analysis;
  readonly onSelect?: ((id: string) => void) | undefined;
}

/** How many rows are shown before all are asked for. */
const few = 7;

/** Whose buy-in is worth working on: “10 points from Dana are worth +9 points of P(buy)”, most first. */
export function LeverageList(props: LeverageListProps) {
  const { deal, analysis, onSelect } = props;
  const catalog = usePanelCatalog(props);
  const { say, number, signed } = catalog;
  const names = catalog.names(deal);
  const { rows, others } = rankLeverage(analysis);
  const more = useFewer(rows, few);
  const step = analysis.assumptions.leverageStep;
  const speech = catalog.speech(deal);
  const sentence = ({ id, points }: LeverageRow) => describeLeverage(id, { step, gain: points / 100 }, speech, catalog.outcome);
  const widest = Math.max(...rows.map(({ points }) => Math.abs(points)));
  const isEmpty = rows.length + others === 0;
  return (
    <Panel {...props} title={say.leverage.titleFor(number(step))} intro={isEmpty ? undefined : say.leverage.intro}>
      {isEmpty && <p className="bim-none">{say.outcome.noForecast}</p>}
      {rows.length > 0 && (
        <ol className="bim-leverage">
          {more.shown.map(({ id, points }) => (
            <li key={id}>
              <span className="bim-hidden">{sentence({ id, points })}</span>
              <PersonName id={id} name={names.get(id) ?? id} onSelect={onSelect} />
              <span className="bim-leverage-points" aria-hidden="true">
                {signed(points)}
              </span>
              <WhyButton asked={{ deal, analysis, catalog }} of={`leverage.${id}`} about={say.why.of(names.get(id) ?? id, signed(points))} />
              <span className="bim-bar-track" aria-hidden="true">
                <span
                  className={points < 0 ? "bim-bar-fill bim-bar-negative" : "bim-bar-fill"}
                  style={{ inlineSize: `${(100 * Math.abs(points)) / widest}%` }}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
      <MoreButton more={more} count={rows.length} catalog={catalog} />
      {rows.length === 0 && others > 0 && <p className="bim-none">{say.leverage.nothingAtAll}</p>}
      {rows.length > 0 && others > 0 && <p className="bim-help">{say.leverage.nothing(others, number(others))}</p>}
      {rows[0] && (
        <p className="bim-help bim-capital">
          <span aria-hidden="true">{sentence(rows[0])}. </span>
          {say.leverage.explained}
        </p>
      )}
    </Panel>
  );
}
