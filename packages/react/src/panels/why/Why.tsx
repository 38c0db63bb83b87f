"use client";

import type { Analysis } from "@buyinmap/core";
import type { PanelProps } from "../panel/panelProps.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";
import { WhyButton, type WhatIsAsked } from "./WhyButton.js";

export interface WhyProps extends Omit<PanelProps, "headingLevel">, WhatIsAsked {
  readonly analysis: Analysis;
}

/**
 * A quiet “why?” beside a number of an analysis. Pressed, it says in a sentence what the number is, and below what made
 * it, part by part, each of which opens as far as there are parts. Give it a place where a `div` may stand: the answer is
 * drawn beside the button.
 */
export function Why(props: WhyProps) {
  const { deal, analysis, of, about, children, dir = "ltr", className } = props;
  const catalog = usePanelCatalog(props);
  return (
    <span className={className ? `bim bim-why-place ${className}` : "bim bim-why-place"} dir={dir}>
      <WhyButton asked={{ deal, analysis, catalog }} of={of} about={about}>
        {children}
      </WhyButton>
    </span>
  );
}
