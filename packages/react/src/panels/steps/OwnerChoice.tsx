"use client";

import { useState } from "react";
import type { Command, Deal } from "@buyinmap/core";
import { Choice } from "../fields/Choice.js";
import { nextId } from "../fields/nextId.js";
import { TextField } from "../fields/TextField.js";
import type { StepCatalog } from "./stepCatalog.js";

interface OwnerChoiceProps {
  /** The key of the step in the document. */
  readonly id: string;
  readonly owner: string | undefined;
  readonly deal: Deal;
  readonly catalog: StepCatalog;
  readonly onChange: (command: Command) => void;
}

const nobody: string = "";
const someoneNew = "\u0000new";

/** Who of the team does a step: one of them, someone who joins them by this, or nobody yet. */
export function OwnerChoice({ id, owner = nobody, deal, catalog, onChange }: OwnerChoiceProps) {
  const { taken, card } = catalog.steps;
  const { team = {} } = deal;
  const [isNew, setNew] = useState(false);

  function choose(seller: string): void {
    setNew(seller === someoneNew);
    if (seller !== someoneNew) onChange({ type: "changeStep", id, change: { owner: seller === nobody ? null : seller } });
  }

  function join(name: string | null): void {
    const seller = nextId("s", team);
    if (name === null) return;
    setNew(false);
    const commands: Command[] = [
      { type: "addSeller", id: seller, seller: { name } },
      { type: "changeStep", id, change: { owner: seller } },
    ];
    onChange({ type: "together", commands });
  }

  return (
    <>
      <Choice
        label={taken.owner}
        value={isNew ? someoneNew : owner}
        options={[
          { value: nobody, text: card.nobody },
          ...Object.entries(team).map(([value, { name }]) => ({ value, text: name })),
          { value: someoneNew, text: taken.ownerNew },
        ]}
        onChoose={choose}
      />
      {isNew && <TextField label={taken.ownerNewName} value={undefined} onCommit={join} />}
    </>
  );
}
