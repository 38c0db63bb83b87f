import { useCallback, useState } from "react";
import type { Deal, Stakeholder, Tie } from "@buyinmap/core";
import { newId } from "../newId.js";
import type { DealEditor } from "../session/dealEditor.js";

/** A tie that is being drawn: from whom, and to whom as soon as that is chosen. */
export interface Drawing {
  readonly from: string;
  readonly person: Stakeholder;
  readonly to: string | undefined;
}

export interface DrawTieState {
  readonly drawing: Drawing | undefined;
  readonly start: (from: string) => void;
  /** Chooses the other end. One is not tied to oneself. */
  readonly choose: (id: string | undefined) => void;
  readonly add: (tie: Tie) => void;
  readonly cancel: () => void;
}

/** Draws a tie: start with someone, choose the other, say how strong. */
export function useDrawTie(deal: Deal, editor: DealEditor): DrawTieState {
  const [ends, setEnds] = useState<{ readonly from: string; readonly to: string | undefined }>();
  const choose = useCallback(
    (id: string | undefined) =>
      setEnds((now) => (now && id !== now.from ? { from: now.from, to: id } : now)),
    [],
  );
  const person = ends && deal.stakeholders[ends.from];
  const to = ends?.to !== undefined && Object.hasOwn(deal.stakeholders, ends.to) ? ends.to : undefined;
  return {
    drawing: ends && person && { from: ends.from, person, to },
    start: (from) => setEnds({ from, to: undefined }),
    choose,
    add(tie) {
      if (editor.dispatch({ type: "addTie", id: newId("tie"), tie })) setEnds(undefined);
    },
    cancel: () => setEnds(undefined),
  };
}
