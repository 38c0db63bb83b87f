import type { Concern, Proof } from "@buyinmap/core";

const states: readonly Concern["state"][] = ["suspected", "voiced", "workedThrough"];

/** Concerns that have not come as far as a step is to bring them, each by its place in the list. */
export function openConcerns(
  concerns: readonly Concern[] = [],
  proof: Proof,
): readonly { readonly index: string; readonly text: string }[] {
  const reached = proof.type === "concern" ? states.indexOf(proof.state) : 0;
  return concerns.flatMap(({ text, state }, index) => (states.indexOf(state) < reached ? [{ index: String(index), text }] : []));
}
