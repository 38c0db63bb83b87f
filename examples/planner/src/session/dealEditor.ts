import { editSentences, type Command, type DealStore } from "@buyinmap/core";
import { today } from "../clock.js";
import type { Toasts } from "../controls/toasts.js";
import { currentMe } from "./me.js";
import { sellerIdOf } from "./signAs.js";

/** What panels need to change a deal. */
export interface DealEditor {
  /** Whether the deal took it. */
  readonly dispatch: (command: Command) => boolean;
  /** A new claim, dated today and signed by who sits here; `null` takes the claim back. */
  readonly claim: (id: string, scores: { readonly influence?: number | null; readonly buyIn?: number | null }) => void;
}

/** An editor on a store. A refused command is said in words and changes nothing. */
export function dealEditor(store: DealStore, toasts: Toasts): DealEditor {
  function dispatch(command: Command): boolean {
    const result = store.dispatch(command);
    if (result.ok) return true;
    for (const issue of result.issues) toasts.show({ text: `Not changed: ${editSentences[issue.code](issue)}.` });
    return false;
  }
  return {
    dispatch,
    claim(id, scores) {
      const me = currentMe();
      const signature = me ? { by: sellerIdOf(store.get().deal, me) } : {};
      dispatch({ type: "assess", id, ...scores, at: today(), ...signature });
    },
  };
}
