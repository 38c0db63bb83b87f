"use client";

import { Panel } from "../panel/Panel.js";
import type { PanelProps } from "../panel/panelProps.js";
import { Draft, type DraftProps } from "./Draft.js";
import { useStepCatalog } from "./useStepCatalog.js";

export interface DraftCheckProps extends PanelProps, Omit<DraftProps, "catalog"> {}

/**
 * A message to someone, judged while it is written: remarks with their places in the text, what it speaks of, and what
 * else is known that it could speak of. It is judged where it is typed, by rules that can be read, and goes nowhere.
 */
export function DraftCheck(props: DraftCheckProps) {
  const catalog = useStepCatalog(props);
  const { titleFor } = catalog.steps.draft;
  return (
    <Panel {...props} title={titleFor(catalog.speech(props.deal).name(props.id))}>
      <Draft {...props} catalog={catalog} />
    </Panel>
  );
}
