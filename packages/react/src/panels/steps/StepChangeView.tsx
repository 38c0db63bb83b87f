"use client";

import type { Analysis, NextStep } from "@buyinmap/core";
import { OutcomeTrack } from "../outcome/OutcomeTrack.js";
import { sayFineShare } from "../outcome/sayShare.js";
import { describeChange, type StepChange } from "./describeChange.js";
import type { StepCatalog } from "./stepCatalog.js";

interface StepChangeViewProps {
  readonly step: NextStep;
  readonly analysis: Analysis;
  readonly nameOf: (id: string) => string;
  readonly catalog: StepCatalog;
}

/** What a step would do to the forecast: in whole committees where it moves someone, else what hangs on the answer. */
export function StepChangeView({ step, analysis, nameOf, catalog }: StepChangeViewProps) {
  const change = describeChange(step, analysis);
  if (change.type === "unknown") return <p className="bim-help">{catalog.steps.change.none}</p>;
  if (change.type === "noEffect") return <p className="bim-help">{catalog.steps.change.noEffect}</p>;
  if (change.type === "learns") return <p className="bim-sentence">{sayWhatHangs(change, { nameOf, catalog })}</p>;
  return <Moves change={change} catalog={catalog} />;
}

function sayWhatHangs(
  { hangsOn, surer }: Extract<StepChange, { type: "learns" }>,
  { nameOf, catalog }: Pick<StepChangeViewProps, "nameOf" | "catalog">,
): string {
  const { change } = catalog.steps;
  const share = (value: number) => sayFineShare(value, catalog);
  return [
    change.learn,
    ...(hangsOn ? [change.hangs(nameOf(hangsOn.id), share(hangsOn.ifYes), share(hangsOn.ifNo))] : []),
    ...(surer ? [change.surer(share(surer.now), share(surer.after))] : []),
  ].join(" ");
}

function Moves({ change, catalog }: { change: Extract<StepChange, { type: "moves" }>; catalog: StepCatalog }) {
  const { change: words } = catalog.steps;
  const { number, say: { common } } = catalog;
  const { now, after, counts, isSmall } = change;
  if (isSmall) return <p className="bim-sentence">{words.nothing}</p>;
  const count = (share: number, percent: number) => (share > 0 && percent === 0 ? common.fewerThan(number(1)) : number(percent));
  const both = (name: "buy" | "noDecision") => ({
    now: count(now[name], counts.now[name]),
    after: count(after[name], counts.after[name]),
  });
  const isSame = (name: "buy" | "noDecision") => counts.now[name] === counts.after[name];
  const say = isSame("buy") ? words.movesNoDecision : isSame("noDecision") ? words.movesBuy : words.moves;
  return (
    <>
      <div className="bim-both-times" aria-hidden="true">
        <span>{words.now}</span>
        <OutcomeTrack shares={now} thin />
        <span>{words.after}</span>
        <OutcomeTrack shares={after} thin />
      </div>
      <p className="bim-sentence">{say({ buy: both("buy"), noDecision: both("noDecision") })}</p>
    </>
  );
}
