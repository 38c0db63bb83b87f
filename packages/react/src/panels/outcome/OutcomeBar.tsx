"use client";

import { committee, describeOutcome, gradeOutcome, outcomeNames, type Analysis, type Outcome, type OutcomeName } from "@buyinmap/core";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { PanelLanguageProps, PanelProps } from "../panel/panelProps.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { WhyButton, type Asked } from "../why/WhyButton.js";
import { OutcomeGlyph } from "./OutcomeGlyph.js";
import { OutcomeTrack } from "./OutcomeTrack.js";
import { sayShare } from "./sayShare.js";
import { aloneShares, percentsOf, type ForOutcomes } from "./shareOut.js";

export interface OutcomeBarProps extends PanelProps, PanelLanguageProps {
  readonly analysis: Analysis;
  /** The outcome to compare with, as while someone is moved on trial; changes are shown beside the shares. */
  readonly before?: Outcome | undefined;
  /** The deal has changed since, and the next outcome is being worked out: this one is shown as the last known. */
  readonly pending?: boolean | undefined;
}

type Forecast = Extract<Outcome, { type: "forecast" }>;

/**
 * What the committee would decide: buy, no decision, reject, as one bar and one sentence in whole committees instead
 * of probabilities; on demand, what the three mean, what it rests on, and the same if everyone decided alone.
 */
export function OutcomeBar(props: OutcomeBarProps) {
  const { deal, analysis, before, pending = false } = props;
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
  const { likeliest, grade } = gradeOutcome(outcome);
  const percents = percentsOf(outcome);
  const shares = sayShares(outcome, percents, catalog);
  const asked: Asked = { deal, analysis, catalog };
  const unknown = committee(deal, analysis.asOf).filter(({ id }) => analysis.settled[id]?.type === "unknown").length;
  return (
    <Panel {...props} title={say.outcome.title} aside={pending ? say.outcome.pending : undefined} busy={pending}>
      <p className="bim-lead">{catalog.outcome.headlines[grade][likeliest]}</p>
      <OutcomeTrack shares={outcome} />
      <ul className="bim-outcome-legend">
        {outcomeNames.map((name) => (
          <li key={name}>
            <span className="bim-outcome-name">
              <OutcomeGlyph name={name} />
              {catalog.outcome.names[name]}
            </span>{" "}
            <span className="bim-outcome-number">
              <span className="bim-outcome-share">{shares[name]}</span>{" "}
              <WhyButton asked={asked} of={`outcome.${name}`} about={`${catalog.outcome.names[name]} ${shares[name]}`} />
            </span>{" "}
            {before?.type === "forecast" && <Change from={before[name]} to={outcome[name]} catalog={catalog} />}
          </li>
        ))}
      </ul>
      <p className="bim-sentence">{say.outcome.ofHundred(countShares(outcome, percents, catalog))}</p>
      {unknown > 0 && <p className="bim-help">{say.outcome.unknownPeople(unknown, catalog.number(unknown))}</p>}
      <Details outcome={outcome} asked={asked} />
    </Panel>
  );
}

interface DetailsProps {
  readonly outcome: Forecast;
  readonly asked: Asked;
}

function Details({ outcome, asked }: DetailsProps) {
  const { analysis, catalog } = asked;
  const { say, number } = catalog;
  const alone = aloneShares(outcome);
  const shares = sayShares(alone, percentsOf(alone), catalog);
  const weight = say.outcome.weight(number(outcome.quotaWeight), number(outcome.totalWeight));
  const position = say.outcome.position(number(outcome.position), number(analysis.assumptions.line));
  return (
    <>
      <details className="bim-details">
        <summary>{say.outcome.alone}</summary>
        <p>{say.outcome.aloneText}</p>
        <OutcomeTrack shares={alone} thin label={say.outcome.aloneBar(shares)} />
        <div>
          {catalog.outcome.shares(shares)}{" "}
          <WhyButton asked={asked} of={["outcome.independent.buy", "outcome.independent.reject"]} about={say.outcome.aloneBar(shares)} />
        </div>
      </details>
      <details className="bim-details">
        <summary>{say.outcome.basis}</summary>
        <div>
          {weight} <WhyButton asked={asked} of="outcome.quotaWeight" about={weight} />
        </div>
        <div>
          {position} <WhyButton asked={asked} of="outcome.position" about={position} />
        </div>
        <p>{say.outcome.evidence}</p>
      </details>
      <details className="bim-details">
        <summary>{say.outcome.meanings}</summary>
        <dl className="bim-meanings">
          {outcomeNames.map((name) => (
            <div key={name}>
              <dt>
                <OutcomeGlyph name={name} />
                {catalog.outcome.names[name]}
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

function sayShares(shares: ForOutcomes<number>, percents: ForOutcomes<number>, catalog: PanelCatalog): ForOutcomes<string> {
  const of = (name: OutcomeName) => sayShare(shares[name], catalog, percents[name]);
  return { buy: of("buy"), noDecision: of("noDecision"), reject: of("reject") };
}

/** The same as counts out of a hundred. */
function countShares(shares: ForOutcomes<number>, percents: ForOutcomes<number>, { say, number }: PanelCatalog): ForOutcomes<string> {
  const of = (name: OutcomeName) => {
    if (shares[name] > 0 && percents[name] === 0) return say.common.fewerThan(number(1));
    if (shares[name] < 1 && percents[name] === 100) return say.common.moreThan(number(99));
    return number(percents[name]);
  };
  return { buy: of("buy"), noDecision: of("noDecision"), reject: of("reject") };
}
