import { useEffect, useId, useRef, useState } from "react";
import { everyone, panelWords, type Deal, type Tie } from "@buyinmap/core";
import { Choices } from "../controls/Choices.js";
import { nameOf } from "../panels/nameOf.js";
import { strengthNames, strengths, type Strength } from "./strengths.js";

interface DrawTieProps {
  readonly deal: Deal;
  readonly from: string;
  /** Chosen on the map or in the list. */
  readonly to: string | undefined;
  readonly onTo: (id: string | undefined) => void;
  readonly onAdd: (tie: Tie) => void;
  readonly onCancel: () => void;
}

const { types, sentences } = panelWords.ties;

/** A tie being drawn: whom it leads to, what kind it is, and in words how strong. */
export function DrawTie({ deal, from, to, onTo, onAdd, onCancel }: DrawTieProps) {
  const listId = useId();
  const list = useRef<HTMLSelectElement>(null);
  const [type, setType] = useState<Tie["type"]>("sways");
  const [strength, setStrength] = useState<Strength>("noticeably");
  // Who draws a tie goes on here, or with the pointer on the map, which must stay in sight.
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  const others = everyone(deal).filter(({ id }) => id !== from);
  const [fromName, toName] = [from, to].map((id) => (id === undefined ? "…" : nameOf(deal.stakeholders[id]!)));

  function add(): void {
    if (to !== undefined) onAdd({ from, to, type, ...(type === "sways" && { strength: strengths[strength] }) });
  }

  return (
    <form
      className="panel draw-tie"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h2 aria-live="polite">{sentences[type](fromName!, toName!)}</h2>
      <div className="field">
        <label htmlFor={listId}>The other person: choose on the map, or here</label>
        <select
          id={listId}
          ref={list}
          value={to ?? ""}
          onChange={(event) => onTo(event.target.value || undefined)}
        >
          <option value="">Choose …</option>
          {others.map(({ id, stakeholder }) => (
            <option key={id} value={id}>
              {nameOf(stakeholder)}
            </option>
          ))}
        </select>
      </div>
      <Choices legend={`What ${fromName} does`} names={types} chosen={type} onChoose={setType} />
      {type === "sways" && (
        <Choices legend="How much" names={strengthNames} chosen={strength} onChoose={setStrength} />
      )}
      <div className="modal-actions">
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" className="button primary" disabled={to === undefined}>
          Add tie
        </button>
      </div>
    </form>
  );
}
