"use client";

import { useState } from "react";
import { everyone, type Deal, type Tie } from "@buyinmap/core";
import { AddForm } from "../fields/AddForm.js";
import { Choice, optionsOf } from "../fields/Choice.js";
import { Entry } from "../fields/Entry.js";
import { nextId } from "../fields/nextId.js";
import { parseNumber } from "../fields/parseNumber.js";
import type { PanelCatalog } from "../panel/panelCatalog.js";
import type { Edit } from "../panel/useEdit.js";
import { hasTie } from "./describeTies.js";

interface AddTieProps {
  readonly deal: Deal;
  /** Whom the form starts with. */
  readonly person: string | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly assumed: number;
  readonly catalog: PanelCatalog;
  readonly edit: Edit;
}

interface Draft {
  readonly from: string;
  readonly type: Tie["type"];
  readonly to: string;
  readonly strength: string;
  readonly tried: boolean;
}

/** A sentence to fill in: who, does what, whom, and how much. */
export function AddTie({ deal, person = "", names, assumed, catalog, edit }: AddTieProps) {
  const { say, number, percent } = catalog;
  const empty: Draft = { from: person, type: "sways", to: "", strength: "", tried: false };
  const [draft, setDraft] = useState(empty);
  const type = (fields: Partial<Draft>) => setDraft({ ...draft, ...fields });
  const people = everyone(deal).map(({ id }) => ({ value: id, text: names.get(id) ?? id }));
  if (people.length < 2) return <p className="bim-none">{say.ties.twoPeopleFirst}</p>;
  const problems = draft.tried ? findProblems(draft, deal, catalog) : {};

  function add(): boolean {
    type({ tried: true });
    if (Object.keys(findProblems(draft, deal, catalog)).length > 0) return false;
    const percentage = parseNumber(draft.strength, 1, 100);
    const strength = draft.type === "sways" && percentage !== undefined ? { strength: percentage / 100 } : {};
    const tie: Tie = { from: draft.from, to: draft.to, type: draft.type, ...strength };
    return edit({ type: "addTie", id: nextId("t", deal.ties), tie });
  }

  return (
    <AddForm open={say.ties.add} add={say.common.add} cancel={say.common.cancel} onAdd={add} onOpen={() => setDraft(empty)}>
      <Choice label={say.ties.from} value={draft.from} options={people} empty={say.common.choose} problem={problems.from} onChoose={(from) => type({ from })} />
      <Choice label={say.ties.type} value={draft.type} options={optionsOf(say.ties.types)} onChoose={(chosen) => type({ type: chosen })} />
      <Choice label={say.ties.to} value={draft.to} options={people} empty={say.common.choose} problem={problems.to} onChoose={(to) => type({ to })} />
      {draft.type === "sways" && (
        <Entry
          label={say.ties.strength}
          numeric
          help={say.ties.assumed(percent(assumed))}
          value={draft.strength}
          problem={problems.strength && say.common.needsNumber(number(1), number(100))}
          onType={(strength) => type({ strength })}
        />
      )}
    </AddForm>
  );
}

interface Problems {
  from?: string;
  to?: string;
  strength?: string;
}

function findProblems({ from, type, to, strength }: Draft, deal: Deal, { say, number }: PanelCatalog): Problems {
  const problems: Problems = {};
  if (from === "") problems.from = say.ties.choosePerson;
  if (to === "") problems.to = say.ties.choosePerson;
  else if (from === to) problems.to = say.ties.needsTwo;
  else if (hasTie(deal, { type, from, to })) problems.to = say.ties.alreadyThere;
  if (type === "sways" && strength.trim() !== "" && parseNumber(strength, 1, 100) === undefined) {
    problems.strength = say.common.needsNumber(number(1), number(100));
  }
  return problems;
}
