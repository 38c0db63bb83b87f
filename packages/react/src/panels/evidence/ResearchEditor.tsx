"use client";

import { useState } from "react";
import { researchTopics, type Finding, type Research, type ResearchTopic } from "@buyinmap/core";
import { AddForm } from "../fields/AddForm.js";
import { Entry } from "../fields/Entry.js";
import { RemoveButton } from "../fields/RemoveButton.js";
import { TextField } from "../fields/TextField.js";
import { Panel } from "../panel/Panel.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { EditorProps, PanelLanguageProps } from "../panel/panelProps.js";
import { Refusal } from "../panel/Refusal.js";
import { useEdit } from "../panel/useEdit.js";
import { usePanelCatalog } from "../panel/usePanelCatalog.js";

export interface ResearchEditorProps extends EditorProps, PanelLanguageProps {
  /** What is known of one person; of the deal, when left out. */
  readonly id?: string | undefined;
}

/** The six things to know, each with where it was learned. */
export function ResearchEditor(props: ResearchEditorProps) {
  const { deal, id } = props;
  const catalog = usePanelCatalog(props);
  const { say, number } = catalog;
  const { edit, refused } = useEdit(props);
  const person = id !== undefined && Object.hasOwn(deal.stakeholders, id) ? deal.stakeholders[id] : undefined;
  const research: Research = (id === undefined ? deal.research : person?.research) ?? {};
  const known = researchTopics.filter((topic) => research[topic]?.length).length;

  function set(topic: ResearchTopic, findings: Finding[]): boolean {
    const { [topic]: _, ...others } = research;
    const next: Research = findings.length > 0 ? { ...others, [topic]: findings } : others;
    const change = { research: Object.keys(next).length > 0 ? next : null };
    return edit(id === undefined ? { type: "changeDeal", change } : { type: "changeStakeholder", id, change });
  }

  if (id !== undefined && !person) {
    return (
      <Panel {...props} title={say.research.title}>
        <p className="bim-none">{say.common.noSuchPerson}</p>
      </Panel>
    );
  }
  return (
    <Panel
      {...props}
      title={person ? say.research.titleFor(catalog.nameOf(person)) : say.research.title}
      aside={say.research.known(number(known), number(researchTopics.length))}
    >
      <ul className="bim-topics">
        {researchTopics.map((topic) => (
          <Topic key={topic} {...props} topic={topic} findings={research[topic] ?? []} catalog={catalog} onChange={(findings) => set(topic, findings)} />
        ))}
      </ul>
      <Refusal text={refused} />
    </Panel>
  );
}

interface TopicProps extends Pick<EditorProps, "today" | "by"> {
  readonly topic: ResearchTopic;
  readonly findings: readonly Finding[];
  readonly catalog: PanelCatalog;
  readonly onChange: (findings: Finding[]) => boolean;
}

function Topic({ topic, findings, catalog, onChange, today, by }: TopicProps) {
  const { say, number } = catalog;
  const state = findings.length > 0 ? say.research.findings(findings.length, number(findings.length)) : say.research.open;
  return (
    <li>
      <details className={findings.length > 0 ? "bim-fold bim-fold-known" : "bim-fold"} open={findings.length > 0}>
        <summary>
          <span className="bim-fold-title">{say.research.topics[topic]}</span> <span className="bim-muted">{state}</span>
        </summary>
        <p className="bim-help">{say.research.questions[topic]}</p>
        {findings.length > 0 && (
          <ul className="bim-items">
            {findings.map((finding, index) => (
              // Findings have no id, and two may be alike.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index} className="bim-item">
                <div className="bim-item-body">
                  <TextField
                    label={say.research.text}
                    hideLabel
                    lines={2}
                    value={finding.text}
                    required={say.common.needsText}
                    onCommit={(text) => text && onChange(findings.with(index, { ...finding, text }))}
                  />
                  <TextField
                    label={say.research.source}
                    value={finding.source}
                    onCommit={(source) => {
                      const { source: _, ...rest } = finding;
                      onChange(findings.with(index, source === null ? rest : { ...rest, source }));
                    }}
                  />
                  <p className="bim-muted">
                    {[!finding.source && say.research.noSource, finding.at && catalog.day(finding.at)].filter(Boolean).join(" · ")}
                  </p>
                </div>
                <RemoveButton label={say.common.removeThis(finding.text)} onRemove={() => onChange(findings.toSpliced(index, 1))} />
              </li>
            ))}
          </ul>
        )}
        <AddFinding topic={topic} catalog={catalog} onAdd={(finding) => onChange([...findings, finding])} today={today} by={by} />
      </details>
    </li>
  );
}

interface AddFindingProps extends Pick<EditorProps, "today" | "by"> {
  readonly topic: ResearchTopic;
  readonly catalog: PanelCatalog;
  readonly onAdd: (finding: Finding) => boolean;
}

const empty = { text: "", source: "", tried: false };

function AddFinding({ topic, catalog: { say }, onAdd, today, by }: AddFindingProps) {
  const [draft, setDraft] = useState(empty);
  const type = (fields: Partial<typeof empty>) => setDraft({ ...draft, ...fields });
  const text = draft.text.trim();

  function add(): boolean {
    type({ tried: true });
    const source = draft.source.trim();
    return text !== "" && onAdd({ text, ...(source && { source }), at: today(), ...(by !== undefined && { by }) });
  }

  return (
    <AddForm open={say.research.addTo(say.research.topics[topic])} add={say.common.add} cancel={say.common.cancel} onAdd={add} onOpen={() => setDraft(empty)}>
      <Entry
        label={say.research.text}
        value={draft.text}
        problem={draft.tried && text === "" ? say.common.needsText : undefined}
        onType={(typed) => type({ text: typed })}
      />
      <Entry label={say.research.source} value={draft.source} onType={(source) => type({ source })} />
    </AddForm>
  );
}
