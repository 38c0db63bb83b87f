"use client";

import { describeWarning, type Analysis, type Severity } from "@buyinmap/core";
import { MoreButton } from "../panel/MoreButton.js";
import { Panel } from "../panel/Panel.js";
import type { PanelLanguageProps, PanelProps } from "../panel/panelProps.js";
import { PeopleList } from "../panel/PeopleList.js";
import { useFewer } from "../panel/useFewer.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";

export interface WarningListProps extends PanelProps, PanelLanguageProps {
  readonly analysis: Pick<Analysis, "warnings">;
  readonly onSelect?: ((id: string) => void) | undefined;
}

const few = 8;
const order: readonly Severity[] = ["serious", "caution", "info"];

/** What should worry the team, the serious first, each with the people it concerns. */
export function WarningList(props: WarningListProps) {
  const { deal, onSelect } = props;
  const { warnings } = props.analysis;
  const catalog = usePanelCatalog(props);
  const { say, number } = catalog;
  const names = catalog.names(deal);
  const speech = catalog.speech(deal);
  const sorted = warnings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
  const more = useFewer(sorted, few);
  return (
    <Panel {...props} title={say.warnings.title} aside={warnings.length > 0 ? number(warnings.length) : undefined}>
      {warnings.length === 0 && <p className="bim-none">{say.warnings.none}</p>}
      {warnings.length > 0 && (
        <ul className="bim-warnings">
          {more.shown.map((warning) => {
            const text = describeWarning(warning, speech, catalog.warnings);
            return (
              <li key={warning.id} className={`bim-warning bim-warning-${warning.severity}`}>
                <p className="bim-warning-head">
                  <span className="bim-severity">{say.warnings.severities[warning.severity]}</span> {text}
                </p>
                {warning.people.length > 0 && (
                  <PeopleList ids={warning.people} names={names} label={say.warnings.about(text)} onSelect={onSelect} />
                )}
              </li>
            );
          })}
        </ul>
      )}
      <MoreButton more={more} count={warnings.length} catalog={catalog} />
    </Panel>
  );
}
