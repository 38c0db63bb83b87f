"use client";

import type { Analysis, OutcomeName } from "@buyinmap/core";
import { MoreButton } from "../panel/MoreButton.js";
import { Panel } from "../panel/Panel.js";
import type { PanelLanguageProps, PanelProps } from "../panel/panelProps.js";
import { PersonName } from "../panel/PersonName.js";
import { useFewer } from "../panel/useFewer.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { WhyButton } from "../why/WhyButton.js";
import { OutcomeGlyph } from "./OutcomeGlyph.js";
import { rankPivots, type PivotRow } from "./rankPivots.js";
import { sayFineShare } from "./sayShare.js";

export interface PivotListProps extends PanelProps, PanelLanguageProps {
  readonly analysis: Analysis;
  readonly onSelect?: ((id: string) => void) | undefined;
}

const few = 7;

const columns: readonly { readonly of: "ifYes" | "ifUndecided" | "ifNo"; readonly sign: OutcomeName }[] = [
  { of: "ifYes", sign: "buy" },
  { of: "ifUndecided", sign: "noDecision" },
  { of: "ifNo", sign: "reject" },
];

/** What hangs on each person: the chance of a purchase if they say yes, stay undecided, or say no; most at stake first. */
export function PivotList(props: PivotListProps) {
  const { deal, analysis, onSelect } = props;
  const catalog = usePanelCatalog(props);
  const { say } = catalog;
  const names = catalog.names(deal);
  const rows = rankPivots(analysis);
  const more = useFewer(rows, few);
  const widest = Math.max(...rows.map(({ ifYes, ifUndecided, ifNo }) => Math.max(ifYes, ifUndecided, ifNo)));
  const { outcome } = analysis;
  if (outcome.type === "refused") {
    return (
      <Panel {...props} title={say.pivots.title}>
        <p className="bim-none">{say.outcome.noForecast}</p>
      </Panel>
    );
  }
  return (
    <Panel {...props} title={say.pivots.title} intro={`${say.pivots.intro} ${say.pivots.now(sayFineShare(outcome.buy, catalog))}`}>
      <table className="bim-numbers bim-pivots">
        <caption className="bim-hidden">{say.pivots.title}</caption>
        <thead>
          <tr>
            <th scope="col">{say.pivots.person}</th>
            {columns.map(({ of, sign }) => (
              <th key={of} scope="col" className="bim-cell-number">
                <OutcomeGlyph name={sign} />
                {say.pivots[of]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {more.shown.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <PersonName id={row.id} name={names.get(row.id) ?? row.id} onSelect={onSelect} />
                <PivotTrack row={row} now={outcome.buy} widest={widest || 1} />
              </th>
              {columns.map(({ of }) => {
                const share = sayFineShare(row[of], catalog);
                return (
                  <td key={of} className="bim-cell-number">
                    <WhyButton
                      asked={{ deal, analysis, catalog }}
                      of={`pivots.${row.id}.${of}`}
                      about={say.why.of(names.get(row.id) ?? row.id, `${say.pivots[of]} ${share}`)}
                    >
                      {share}
                    </WhyButton>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton more={more} count={rows.length} catalog={catalog} />
    </Panel>
  );
}

interface PivotTrackProps {
  readonly row: PivotRow;
  readonly now: number;
  /** The greatest share on any row, where the scale ends. */
  readonly widest: number;
}

/** The three answers on one scale that all rows share, and where things stand now. The columns beside it say the same. */
function PivotTrack({ row, now, widest }: PivotTrackProps) {
  const at = (share: number) => `${(100 * share) / widest}%`;
  const low = Math.min(row.ifYes, row.ifUndecided, row.ifNo);
  const high = Math.max(row.ifYes, row.ifUndecided, row.ifNo);
  return (
    <span className="bim-pivot-track" aria-hidden="true">
      <span className="bim-pivot-span" style={{ insetInlineStart: at(low), inlineSize: at(high - low) }} />
      <span className="bim-pivot-now" style={{ insetInlineStart: at(now) }} />
      {columns.map(({ of, sign }) => (
        <span key={of} className={`bim-pivot-dot bim-pivot-${sign}`} style={{ insetInlineStart: at(row[of]) }} />
      ))}
    </span>
  );
}
