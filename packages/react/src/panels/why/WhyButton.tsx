"use client";

import { useId, useRef, useState, type ReactNode } from "react";
import { explain, type Analysis, type Deal } from "@buyinmap/core";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import { Popup } from "./Popup.js";
import { Reasons, tell, type Telling } from "./Reasons.js";

/** Which number is asked why, and how it stands there. */
export interface WhatIsAsked {
  /** The path of the number in the analysis, as `explain` takes it, or of several that stand together. */
  readonly of: string | readonly string[];
  /** The number as the reader sees it, with what it is of: “Buy 35%”. */
  readonly about: string;
  /** The number itself, which then is the button, where there is no room beside it. */
  readonly children?: ReactNode;
}

/** Whose numbers are asked about, and how they are said: one for all buttons of a panel. */
export interface Asked {
  readonly deal: Deal;
  readonly analysis: Analysis;
  readonly catalog: PanelCatalog;
}

interface WhyButtonProps extends WhatIsAsked {
  readonly asked: Asked;
}

/** Asks a number why. Nothing is worked out before somebody does. */
export function WhyButton({ asked, of, about, children }: WhyButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { why } = asked.catalog.say;

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={children === undefined ? "bim-why" : "bim-why bim-why-number"}
        aria-label={why.about(about)}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children ?? why.button}
      </button>
      {open && (
        <Popup id={id} label={why.about(about)} button={button} onClose={() => setOpen(false)}>
          <button type="button" className="bim-popup-close" aria-label={why.close} onClick={close}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </button>
          <Answers asked={asked} paths={typeof of === "string" ? [of] : of} />
        </Popup>
      )}
    </>
  );
}

/** The sentence and the parts of each number. */
function Answers({ asked: { deal, analysis, catalog }, paths }: { asked: Asked; paths: readonly string[] }) {
  const telling: Telling = { analysis, catalog, speech: catalog.speech(deal) };
  return paths.map((path) => {
    const explained = explain(analysis, path, { depth: 0 });
    if (!explained.ok) return <p key={path}>{catalog.say.why.gone}</p>;
    return (
      <div key={path} className="bim-answered" lang={catalog.explainedIn}>
        <p className="bim-lead bim-capital">{tell(explained.value, telling).text}</p>
        <Reasons explanation={explained.value} telling={telling} />
      </div>
    );
  });
}
