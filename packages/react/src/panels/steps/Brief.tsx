"use client";

import { useMemo, useRef, useState } from "react";
import { describeBrief, messageBrief, type Analysis, type NextStep } from "@buyinmap/core";
import type { PanelProps } from "../panel/panelProps.js";
import { FactList } from "./FactList.js";
import type { StepCatalog } from "./stepCatalog.js";

export interface BriefProps extends Pick<PanelProps, "deal"> {
  readonly analysis: Analysis;
  readonly step: NextStep;
  /** To whom it goes. */
  readonly id: string;
  /** Offers to go on with the draft, as in a text field. */
  readonly onUse?: ((text: string) => void) | undefined;
  /** Shows a fact where it stands, given as a JSON Pointer into the deal. */
  readonly onShowFact?: ((path: string) => void) | undefined;
  readonly catalog: StepCatalog;
}

/** A first draft to someone, what to keep out of it and what to find out first, and the facts it speaks of. */
export function Brief({ deal, analysis, step, id, onUse, onShowFact, catalog }: BriefProps) {
  const { brief: words } = catalog.steps;
  const brief = useMemo(() => messageBrief(deal, analysis, step, id), [deal, analysis, step, id]);
  const texts = { questions: catalog.questions, words: catalog.briefWords };
  const { text, missing, keepOut } = describeBrief(brief, catalog.speech(deal), texts);
  const facts = [...brief.matters, ...(brief.detail ? [brief.detail] : [])].map(({ path }) => path);
  return (
    <>
      <p className="bim-help">{words.intro}</p>
      <blockquote className="bim-letter" dir="auto" aria-label={words.draft}>
        {text.split("\n\n").map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
      <div className="bim-form-foot">
        {onUse && (
          <button type="button" className="bim-button" onClick={() => onUse(text)}>
            {words.use}
          </button>
        )}
        <CopyButton text={text} copy={words.copy} copied={words.copied} failed={words.notCopied} />
      </div>
      <Notes title={words.keepOut} texts={keepOut} className="bim-notice" />
      <Notes title={words.missing} texts={missing} />
      {facts.length > 0 && (
        <div className="bim-step-part">
          <p className="bim-subtitle">{words.restsOn}</p>
          <FactList label={words.restsOn} paths={facts} deal={deal} catalog={catalog} about={id} onShowFact={onShowFact} />
        </div>
      )}
    </>
  );
}

function Notes({ title, texts, className }: { title: string; texts: readonly string[]; className?: string }) {
  if (texts.length === 0) return null;
  return (
    <div className={className ? `bim-step-part ${className}` : "bim-step-part"}>
      <p className="bim-subtitle">{title}</p>
      <ul className="bim-questions">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** Copies a text, and says whether the browser let it. */
function CopyButton({ text, copy, copied, failed }: Readonly<Record<"text" | "copy" | "copied" | "failed", string>>) {
  const [said, setSaid] = useState("");
  const button = useRef<HTMLButtonElement>(null);
  async function put(): Promise<void> {
    const clipboard = button.current?.ownerDocument.defaultView?.navigator.clipboard;
    const isDone = await clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(isDone ? copied : failed);
  }
  return (
    <>
      <button ref={button} type="button" className="bim-button" onClick={() => void put()}>
        {copy}
      </button>
      <output className="bim-help">{said}</output>
    </>
  );
}
