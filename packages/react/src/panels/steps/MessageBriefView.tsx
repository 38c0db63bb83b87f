"use client";

import { Panel } from "../panel/Panel.js";
import type { PanelProps } from "../panel/panelProps.js";
import { Brief, type BriefProps } from "./Brief.js";
import { useStepCatalog } from "./useStepCatalog.js";

export interface MessageBriefViewProps extends PanelProps, Omit<BriefProps, "catalog"> {}

/** What to write to someone about a step, short enough for a phone; beside it, what to find out and what to keep out. */
export function MessageBriefView(props: MessageBriefViewProps) {
  const { deal, step, id } = props;
  const catalog = useStepCatalog(props);
  const { brief } = catalog.steps;
  const { name } = catalog.speech(deal);
  return (
    <Panel {...props} title={brief.titleFor(name(id))} aside={step.by === undefined ? undefined : brief.from(name(step.by))}>
      <Brief {...props} catalog={catalog} />
    </Panel>
  );
}
