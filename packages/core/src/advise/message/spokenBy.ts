import type { Day } from "../../model/day.js";
import { pointer } from "../../model/pointer.js";
import type { Stakeholder } from "../../model/stakeholder.js";
import type { Fact, FactKind } from "./fact.js";

/** What someone said themselves: reasons of their own, and concerns that they voiced and that still stand. */
export function spokenBy({ reasons = [], concerns = [] }: Stakeholder, id: string): readonly Fact[] {
  const said = (kind: FactKind, text: string, at: Day | undefined, ...place: readonly string[]): Fact => ({
    kind,
    path: pointer("stakeholders", id, ...place),
    text,
    of: "person",
    ...(at === undefined ? {} : { at }),
  });
  return [
    ...reasons.flatMap(({ text, voicedBy, at }, index) =>
      voicedBy === "buyer" ? [said("reason", text, at, "reasons", String(index))] : [],
    ),
    ...concerns.flatMap(({ text, state, at }, index) =>
      state === "voiced" ? [said("concern", text, at, "concerns", String(index))] : [],
    ),
  ];
}
