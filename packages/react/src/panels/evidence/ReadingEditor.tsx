"use client";

import type { Analysis, Dimension, Score } from "@buyinmap/core";
import { RemoveButton } from "../fields/RemoveButton.js";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { PersonEditorProps } from "../panel/panelProps.js";
import { Refusal } from "../panel/Refusal.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { usePersonEditor } from "../panel/usePersonEditor.js";
import { WhyButton, type Asked } from "../why/WhyButton.js";
import { AddReading } from "./AddReading.js";
import { HowDoYouKnow } from "./HowDoYouKnow.js";
import { listReadings, type ReadingRow } from "./listReadings.js";

export interface ReadingEditorProps extends PersonEditorProps {
  readonly analysis: Analysis;
  /** Which score the evidence is of; buy-in when left out. */
  readonly of?: Dimension | undefined;
  /** A score that has just been set: asks how that is known. */
  readonly asking?: Score | undefined;
  /** The question has been answered or skipped. */
  readonly onAnswered?: (() => void) | undefined;
}

/** The evidence of one score: what there is, what each piece weighs by now, and why some do not count. */
export function ReadingEditor(props: ReadingEditorProps) {
  const { deal, id, of = "buyIn", analysis, asking, onAnswered } = props;
  const catalog = usePanelCatalog(props);
  const { say } = catalog;
  const { person, edit, refused } = usePersonEditor(props);
  const rows = person ? listReadings(person, of, { id, analysis }) : [];
  const heaviest = Math.max(...Object.values(analysis.assumptions.mass));
  return (
    <Panel {...props} title={say.readings.title[of]} intro={rows.length > 0 ? say.readings.weightHelp : undefined}>
      {asking !== undefined && person && (
        <HowDoYouKnow {...props} className={undefined} of={of} value={asking} key={asking} headingLevel={4} onDone={() => onAnswered?.()} />
      )}
      {!person && <p className="bim-none">{say.common.noSuchPerson}</p>}
      {person && rows.length === 0 && <p className="bim-none">{say.readings.none}</p>}
      {rows.length > 0 && (
        <ul className="bim-items bim-readings">
          {rows.map((row) => (
            <Row
              key={row.path}
              row={row}
              asked={{ deal, analysis, catalog }}
              of={massOf(row)}
              heaviest={heaviest}
              onRemove={(index) => edit({ type: "removeReading", id, index })}
            />
          ))}
        </ul>
      )}
      {person && <AddReading {...props} of={of} catalog={catalog} onAdd={(reading) => edit({ type: "addReading", id, reading })} />}
      <Refusal text={refused} />
    </Panel>
  );

  /** The path of what a reading weighs; none where it does not count. */
  function massOf({ path, leftOut }: ReadingRow): string | undefined {
    const estimate = analysis.estimates[id]?.[of];
    if (leftOut || estimate?.type !== "estimated") return undefined;
    return `estimates.${id}.${of}.readings.${estimate.readings.findIndex((reading) => reading.path === path)}.mass`;
  }
}

interface RowProps {
  readonly row: ReadingRow;
  readonly asked: Asked;
  /** The path of what it weighs. */
  readonly of: string | undefined;
  readonly heaviest: number;
  readonly onRemove: (index: number) => void;
}

function Row({ row, asked, of, heaviest, onRemove }: RowProps) {
  const { deal, catalog } = asked;
  const { say, number } = catalog;
  const { index, value, tier, at, by, note, mass, leftOut } = row;
  const when = at === undefined ? say.common.undated : catalog.day(at);
  const who = by === undefined ? undefined : say.common.by(deal.team?.[by]?.name ?? by);
  const kind = index === undefined ? say.readings.present : undefined;
  return (
    <li className={leftOut ? "bim-item bim-left-out" : "bim-item"}>
      <span className="bim-item-score">{number(Math.round(value * 10) / 10)}</span>
      <div className="bim-item-body">
        <p className="bim-item-head">
          <strong>{say.tiers[tier]}</strong> <span className="bim-muted">{[kind, when, who].filter(Boolean).join(" · ")}</span>
        </p>
        {note && (
          <p className="bim-item-note" dir="auto">
            {note}
          </p>
        )}
        <div className="bim-weight">
          <span className="bim-weight-track" aria-hidden="true">
            <span className="bim-weight-fill" style={{ inlineSize: `${Math.min(100, (100 * mass) / heaviest)}%` }} />
          </span>
          <span>
            {sayWeight(row, catalog)} {of !== undefined && <WhyButton asked={asked} of={of} about={sayWeight(row, catalog)} />}
          </span>
        </div>
      </div>
      {index !== undefined && (
        <RemoveButton
          label={say.common.removeThis(say.readings.item(number(value), say.tiers[tier], when))}
          onRemove={() => onRemove(index)}
        />
      )}
    </li>
  );
}

function sayWeight({ mass, fresh, age, leftOut }: ReadingRow, { say, number }: PanelCatalog): string {
  if (leftOut) return say.readings.leftOut[leftOut];
  const old = age ? say.readings.daysAgo(age, number(age)) : say.readings.today;
  const weight = number(mass) === number(fresh) ? say.readings.weighs(number(mass)) : say.readings.faded(number(mass), number(fresh));
  return `${weight} · ${old}`;
}
