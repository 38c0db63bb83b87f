import { everyone } from "../../model/committee.js";
import type { Deal } from "../../model/deal.js";
import type { Note } from "../../model/note.js";
import { pointer } from "../../model/pointer.js";

/** Something that the buyer must not read. */
export interface Withheld {
  readonly kind: "internalNote" | "suspectedConcern";
  /** JSON Pointer into the deal. */
  readonly path: string;
  readonly text: string;
  /** Whom it is about, by id; absent where it is about the deal. */
  readonly about?: string;
}

/** Every internal note of a deal, and every concern that was only suspected, whoever they are about. */
export function withheldIn(deal: Deal): readonly Withheld[] {
  const people = everyone(deal).flatMap(({ id, stakeholder: { concerns = [], notes } }) => [
    ...concerns.flatMap(({ text, state }, index): Withheld[] => {
      const path = pointer("stakeholders", id, "concerns", String(index));
      return state === "suspected" ? [{ kind: "suspectedConcern", path, text, about: id }] : [];
    }),
    ...internal(notes, pointer("stakeholders", id)).map((note) => ({ ...note, about: id })),
  ]);
  return [...people, ...internal(deal.notes, "")];
}

function internal(notes: readonly Note[] = [], base: string): readonly Withheld[] {
  return notes.flatMap(({ text, internal: isInternal = true }, index): Withheld[] =>
    isInternal ? [{ kind: "internalNote", path: `${base}/notes/${index}`, text }] : [],
  );
}
