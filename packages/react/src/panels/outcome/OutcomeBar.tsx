"use client";

import { committee, describeOutcome, type Analysis, type Outcome } from "@buyinmap/core";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { PanelProps } from "../panel/panelProps.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { aloneShares, gradeOutcome, outcomeNames, type OutcomeName } from "./gradeOutcome.js";
import { OutcomeGlyph } from "./OutcomeGlyph.js";
import { OutcomeTrack } from "./OutcomeTrack.js";
import { sayShare } from "./sayShare.js";

export interface OutcomeBarProps extends PanelProps {
  readonly analysis: Analysis;
  /** The outcome to compare with, as while someone is moved on trial; changes are shown beside the shares. */
  readonly before?: Outcome | undefined;
}

type Forecast = Extract<Outcome, { type: "forecast" }>;

/**
 * What the committee would decide: buy, no decision, reject, as one bar and one sentence in whole committees instead
 * of probabilities; on demand, what the three mean, what it rests on, and the same if everyone decided alone.
 */
export function OutcomeBar(props: OutcomeBarProps) {
  const { deal, analysis, before } = props;
  const catalog = usePanelCatalog(props);
  const { say } = catalog;
  const { outcome } = analysis;
  if (outcome.type === "refused") {
    return (
      <Panel {...props} title={say.outcome.title} aside={say.outcome.noForecast}>
        <div className="bim-outcome-track bim-outcome-none" aria-hidden="true" />
        <p className="bim-lead">{describeOutcome(outcome, catalog.speech(deal), catalog.outcome)}</p>
        <p className="bim-sentence">{say.outcome.instead[outcome.why]}</p>
      </Panel>
    );
  }
  const { percents, likeliest, grade } = gradeOutcome(outcome);
  const shares = sayShares(outcome, percents, catalog);
  const unknown = committee(deal, analysis.asOf).filter(({ id }) => analysis.settled[id]?.type === "unknown").length;
  return (
    <Panel {...props} title={say.outcome.title}>
      <p className="bim-lead">{say.outcome.headlines[grade][likeliest]}</p>
      <OutcomeTrack shares={outcome} />
      <ul className="bim-outcome-legend">
        {outcomeNames.map((name) => (
          <li key={name}>
            <span className="bim-outcome-name">
              <OutcomeGlyph name={name} />
              {say.outcome.names[name]}
            </span>{" "}
            <span className="bim-outcome-share">{shares[name]}</span>{" "}
            {before?.type === "forecast" && <Change from={before[name]} to={outcome[name]} catalog={catalog} />}
          </li>
        ))}
      </ul>
      <p className="bim-sentence">{say.outcome.ofHundred(countShares(outcome, percents, catalog))}</p>
      {unknown > 0 && <p className="bim-help">{say.outcome.unknownPeople(unknown, catalog.number(unknown))}</p>}
      <Details outcome={outcome} analysis={analysis} catalog={catalog} />
    </Panel>
  );
}

interface DetailsProps {
  readonly outcome: Forecast;
  readonly analysis: Analysis;
  readonly catalog: PanelCatalog;
}

function Details({ outcome, analysis, catalog }: DetailsProps) {
  const { say, number } = catalog;
  const alone = aloneShares(outcome);
  const { percents } = gradeOutcome(alone);
  return (
    <>
      <details className="bim-details">
        <summary>{say.outcome.alone}</summary>
        <p>{say.outcome.aloneText}</p>
        <OutcomeTrack shares={alone} thin label={say.outcome.aloneBar(sayShares(alone, percents, catalog))} />
        <p>{say.outcome.bar(sayShares(alone, percents, catalog))}</p>
      </details>
      <details className="bim-details">
        <summary>{say.outcome.basis}</summary>
        <p>{say.outcome.weight(number(outcome.quotaWeight), number(outcome.totalWeight))}</p>
        <p>{say.outcome.position(number(outcome.position), number(analysis.assumptions.line))}</p>
        <p>{say.outcome.evidence}</p>
      </details>
      <details className="bim-details">
        <summary>{say.outcome.meanings}</summary>
        <dl className="bim-meanings">
          {outcomeNames.map((name) => (
            <div key={name}>
              <dt>
                <OutcomeGlyph name={name} />
                {say.outcome.names[name]}
              </dt>
              <dd>{say.outcome.meaning[name]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function Change({ from, to, catalog: { signed, say } }: { from: number; to: number; catalog: PanelCatalog }) {
  const points = Math.round((to - from) * 1000) / 10;
  if (points === 0) return null;
  return <span className="bim-outcome-change">{say.outcome.change(signed(points))}</span>;
}

type Percents = Readonly<Record<OutcomeName, number>>;

function sayShares(shares: Readonly<Record<OutcomeName, number>>, percents: Percents, catalog: PanelCatalog) {
  const of = (name: OutcomeName) => sayShare(shares[name], catalog, percents[name]);
  return { buy: of("buy"), noDecision: of("noDecision"), reject: of("reject") };
}

/** The same as counts out of a hundred. */
function countShares(shares: Readonly<Record<OutcomeName, number>>, percents: Percents, { say, number }: PanelCatalog) {
  const of = (name: OutcomeName) => {
    if (shares[name] > 0 && percents[name] === 0) return say.common.fewerThan(number(1));
    if (shares[name] < 1 && percents[name] === 100) return say.common.moreThan(number(99));
    return number(percents[name]);
  };
  return { buy: of("buy"), noDecision: of("noDecision"), reject: of("reject") };
}
