"use client";

import { useMemo, useRef } from "react";
import { checkMessage, describeRemark, type MessageReport, type Remark, type Severity, type Span } from "@buyinmap/core";
import type { PanelProps } from "../panel/panelProps.js";
import { FactList } from "./FactList.js";
import { MarkedField } from "./MarkedField.js";
import { sameBeginning, type Marking } from "./markText.js";
import type { StepCatalog } from "./stepCatalog.js";
import { useSettled } from "./useSettled.js";

export interface DraftProps extends Pick<PanelProps, "deal" | "locale"> {
  /** To whom it goes. */
  readonly id: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Shows a fact where it stands, given as a JSON Pointer into the deal. */
  readonly onShowFact?: ((path: string) => void) | undefined;
  readonly catalog: StepCatalog;
}

/** Milliseconds without a key before a text is judged. */
const pause = 300;
const order: readonly Severity[] = ["serious", "caution", "info"];

/** A text field with remarks on what is typed into it, and the facts it could speak of. */
export function Draft({ deal, id, text, onText, onShowFact, locale = "en", catalog }: DraftProps) {
  const { draft } = catalog.steps;
  const field = useRef<HTMLTextAreaElement>(null);
  const checked = useSettled(text, pause);
  const isEmpty = checked.trim() === "";
  const report = useMemo(() => checkMessage(checked, deal, id, { locale }), [checked, deal, id, locale]);
  const remarks = isEmpty ? [] : report.remarks.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
  const speech = catalog.speech(deal);
  const skipped = report.skipped.length;
  const known = sameBeginning(text, checked);

  function show({ start, end }: Span): void {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  }

  return (
    <>
      <p className="bim-help">{draft.intro}</p>
      <MarkedField label={draft.text} text={text} markings={marked(remarks, known)} onText={onText} field={field} />
      <output className="bim-draft-summary">{isEmpty ? draft.empty : summarize(report, catalog)}</output>
      {remarks.length > 0 && (
        <ul className="bim-warnings">
          {remarks.map((remark) => (
            <li key={keyOf(remark)} className={`bim-warning bim-warning-${remark.severity}`}>
              <p className="bim-warning-head">
                <span className="bim-severity">{draft.severities[remark.severity]}</span> {describeRemark(remark, speech, catalog.remarks)}
              </p>
              {remark.span && <Quote text={checked} span={remark.span} catalog={catalog} onShow={show} />}
            </li>
          ))}
        </ul>
      )}
      {skipped > 0 && <p className="bim-help">{draft.skipped(skipped, catalog.number(skipped))}</p>}
      {!isEmpty && <FactPart title={draft.used} paths={report.used} {...{ deal, catalog, id, onShowFact }} />}
      <FactPart title={draft.unused} paths={report.unused} {...{ deal, catalog, id, onShowFact }} />
      {report.used.length + report.unused.length === 0 && <p className="bim-help">{draft.noFacts}</p>}
    </>
  );
}

/** Places that are still where they were when the text was judged. */
function marked(remarks: readonly Remark[], known: number): readonly Marking[] {
  return remarks.flatMap(({ span, severity }) => (span && span.end <= known ? [{ span, severity }] : []));
}

function summarize({ remarks, words, grade }: MessageReport, { steps: { draft }, number }: StepCatalog): string {
  const parts = [
    remarks.length > 0 ? draft.remarks(remarks.length, number(remarks.length)) : draft.fine,
    draft.words(words, number(words)),
    ...(grade === undefined ? [] : [draft.grade(number(Math.max(0, Math.round(grade))))]),
  ];
  return parts.join(" · ");
}

function keyOf({ check, span, params }: Remark): string {
  return `${check} ${span?.start ?? ""} ${JSON.stringify(params)}`;
}

interface QuoteProps {
  readonly text: string;
  readonly span: Span;
  readonly catalog: StepCatalog;
  readonly onShow: (span: Span) => void;
}

/** The beginning of what a remark is about; pressed, it is selected in the text. */
function Quote({ text, span, catalog: { steps }, onShow }: QuoteProps) {
  const quote = steps.draft.quote(shorten(text.slice(span.start, span.end)));
  return (
    <button type="button" className="bim-link bim-quote" aria-label={steps.draft.show(quote)} onClick={() => onShow(span)}>
      {quote}
    </button>
  );
}

/** Greatest length of a quote, in UTF-16 units. */
const mostQuoted = 60;

function shorten(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, " ");
  // A pair of units that make one letter is not cut in two.
  return line.length > mostQuoted ? `${line.slice(0, mostQuoted).replace(/[\uD800-\uDBFF]$/, "")}…` : line;
}

interface FactPartProps extends Pick<DraftProps, "deal" | "id" | "onShowFact"> {
  readonly title: string;
  readonly paths: readonly string[];
  readonly catalog: StepCatalog;
}

function FactPart({ title, paths, deal, id, catalog, onShowFact }: FactPartProps) {
  if (paths.length === 0) return null;
  return (
    <div className="bim-step-part">
      <p className="bim-subtitle">{title}</p>
      <FactList label={title} paths={paths} deal={deal} catalog={catalog} about={id} onShowFact={onShowFact} />
    </div>
  );
}
