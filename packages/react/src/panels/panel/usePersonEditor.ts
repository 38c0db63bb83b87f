"use client";

import type { Changes, Stakeholder, StakeholderField } from "@buyinmap/core";
import type { PersonEditorProps } from "./panelProps.js";
import { useEdit, type Edit } from "./useEdit.js";

interface PersonEditor {
  /** Undefined once the person has been removed. */
  readonly person: Stakeholder | undefined;
  readonly edit: Edit;
  readonly refused: string | undefined;
  /** Sets fields of the person; an emptied list is removed, so that unknown is absent again. */
  readonly change: (fields: Changes<Stakeholder, StakeholderField>) => boolean;
}

/** The person that an editor is about, and the way to change them. */
export function usePersonEditor({ deal, id, dispatch }: Pick<PersonEditorProps, "deal" | "id" | "dispatch">): PersonEditor {
  const { edit, refused } = useEdit({ deal, dispatch });
  return {
    person: Object.hasOwn(deal.stakeholders, id) ? deal.stakeholders[id] : undefined,
    edit,
    refused,
    change: (fields) => edit({ type: "changeStakeholder", id, change: fields }),
  };
}

/** A list as a field takes it: `null` for an empty one. */
export function orNull<Item>(items: readonly Item[]): Item[] | null {
  return items.length > 0 ? [...items] : null;
}
