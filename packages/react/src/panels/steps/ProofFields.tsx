"use client";

import { knownRoles, researchTopics, tiers, type Deal, type Proof } from "@buyinmap/core";
import { Choice, optionsOf } from "../fields/Choice.js";
import { Entry } from "../fields/Entry.js";
import { parseNumber } from "../fields/parseNumber.js";
import { openConcerns } from "./openConcerns.js";
import type { ProofDraft } from "./proofDraft.js";
import type { StepCatalog } from "./stepCatalog.js";

export interface ProofFieldsProps {
  readonly proof: Proof;
  readonly draft: ProofDraft;
  readonly onType: (fields: Partial<ProofDraft>) => void;
  readonly deal: Deal;
  readonly catalog: StepCatalog;
  /** Whether to say what is missing. */
  readonly tried: boolean;
}

/** The fields in which it is noted what shows that a step has worked; each kind of proof has its own. */
export function ProofFields(props: ProofFieldsProps) {
  const Fields = fieldsOf[props.proof.type];
  return <Fields {...props} />;
}

const fieldsOf: Readonly<Record<Proof["type"], (props: ProofFieldsProps) => React.ReactNode>> = {
  reading({ draft, onType, catalog, tried }) {
    const { say, steps, number } = catalog;
    const words = steps.finish.fields.reading;
    const isMissing = tried && parseNumber(draft.value, 0, 100) === undefined;
    return (
      <>
        <Choice
          label={words.tier}
          value={draft.tier}
          options={tiers.toReversed().map((tier) => ({ value: tier, text: `${say.tiers[tier]}: ${say.tierExamples[tier]}` }))}
          onChoose={(tier) => onType({ tier })}
        />
        <Entry
          label={words.value}
          numeric
          value={draft.value}
          problem={isMissing ? say.common.needsNumber(number(0), number(100)) : undefined}
          onType={(value) => onType({ value })}
        />
        <Entry label={words.note} value={draft.text} onType={(text) => onType({ text })} />
      </>
    );
  },
  ask({ draft, onType, catalog }) {
    const { say, steps } = catalog;
    return (
      <>
        <Choice
          label={steps.finish.fields.ask.outcome}
          value={draft.outcome}
          options={optionsOf(say.asks.outcomes)}
          onChoose={(outcome) => onType({ outcome })}
        />
        <Entry label={say.common.note} value={draft.text} onType={(text) => onType({ text })} />
      </>
    );
  },
  concern(props) {
    const { draft, onType, deal, catalog, proof } = props;
    const words = catalog.steps.finish.fields.concern;
    const open = openConcerns(deal.stakeholders[draft.person]?.concerns, proof);
    const chosen = open.find(({ index }) => index === draft.concern);
    return (
      <>
        {open.length > 0 && (
          <Choice
            label={words.which}
            value={draft.concern || "other"}
            options={[...open.map(({ index, text }) => ({ value: index, text })), { value: "other", text: words.other }]}
            onChoose={(concern) => onType({ concern: concern === "other" ? "" : concern })}
          />
        )}
        <Needed {...props} label={words.text} isOptional={chosen !== undefined} />
      </>
    );
  },
  reason: (props) => <Needed {...props} label={props.catalog.steps.finish.fields.reason.text} />,
  criterion: (props) => <Needed {...props} label={props.catalog.steps.finish.fields.criterion.text} />,
  finding(props) {
    const { draft, onType, catalog, proof } = props;
    const words = catalog.steps.finish.fields.finding;
    const asked = proof.type === "finding" && proof.topics.length > 0 ? proof.topics : researchTopics;
    return (
      <>
        <Choice
          label={words.topic}
          value={draft.topic}
          options={asked.map((topic) => ({ value: topic as string, text: catalog.say.research.topics[topic] }))}
          onChoose={(topic) => onType({ topic })}
        />
        <Needed {...props} label={words.text} />
        <Entry label={words.source} value={draft.source} onType={(source) => onType({ source })} />
      </>
    );
  },
  contact({ draft, onType, deal, catalog, tried }) {
    const { say, steps } = catalog;
    const team = Object.entries(deal.team ?? {});
    return (
      <Choice
        label={steps.finish.fields.contact.seller}
        value={draft.seller}
        empty={say.common.choose}
        options={team.map(([value, { name }]) => ({ value, text: name }))}
        problem={tried && draft.seller === "" ? say.common.choose : undefined}
        onChoose={(seller) => onType({ seller })}
      />
    );
  },
  person({ draft, onType, catalog, tried }) {
    const { say, steps } = catalog;
    const words = steps.finish.fields.person;
    return (
      <>
        <Entry
          label={words.name}
          value={draft.name}
          problem={tried && draft.name.trim() === "" ? say.common.needsText : undefined}
          onType={(name) => onType({ name })}
        />
        <Entry label={words.title} value={draft.title} onType={(title) => onType({ title })} />
      </>
    );
  },
  role({ draft, onType, catalog }) {
    return (
      <Choice
        label={catalog.steps.finish.fields.role.role}
        value={draft.role}
        options={knownRoles.map((role) => ({ value: role as string, text: catalog.role(role) }))}
        onChoose={(role) => onType({ role })}
      />
    );
  },
  note: (props) => <Needed {...props} label={props.catalog.steps.finish.fields.note.text} />,
};

/** A text without which there is nothing to record. */
function Needed({ label, draft, onType, catalog, tried, isOptional = false }: ProofFieldsProps & { label: string; isOptional?: boolean }) {
  const isMissing = tried && !isOptional && draft.text.trim() === "";
  return (
    <Entry
      label={label}
      value={draft.text}
      problem={isMissing ? catalog.say.common.needsText : undefined}
      onType={(text) => onType({ text })}
    />
  );
}
