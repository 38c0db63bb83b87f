import type { Ask, Rung } from "../../model/ask.js";
import type { Stakeholder } from "../../model/stakeholder.js";
import { perStakeholder, type Given, type PerStakeholder } from "../given.js";
import { placements, type Placement } from "./placements.js";
import { settled, type Settled } from "./settled.js";

/** What someone has openly done for the deal. */
export interface Advocacy {
  /** Standing on the ask ladder, 0..4: the highest rung done, less one after two hedged or declined asks in a row. */
  readonly rung: Rung;
  /** Standing of 3 or more, and a settled view at or above the line. */
  readonly advocate: boolean;
  /** Taken for an advocate without any ask on record: champion by role, or a claim from 80. */
  readonly presumed: boolean;
  readonly why: readonly ("done" | "lowered" | "belowTheLine" | "championByRole" | "highClaim" | "nothingOnRecord")[];
}

/** The rung from which someone counts as an advocate: they arranged a meeting with a decider. */
const advocateRung = 3;
/** Asks that cost standing, and so lower it when they are turned down twice. */
const costlyRung = 3;

/** Everyone's advocacy, from asks up to the day of the analysis. */
export function advocacy(given: Given): PerStakeholder<Advocacy> {
  const views = given.once(settled);
  const placed = given.once(placements);
  return perStakeholder(given, ({ id, stakeholder }) => {
    const asks = (stakeholder.asks ?? []).filter(({ at }) => at <= given.asOf).toSorted(byDay);
    const effectRung = Math.max(0, ...(given.effects.get(id) ?? []).map(({ rung }) => rung ?? 0));
    const { rung, lowered } = standing(asks);
    const reached = Math.max(rung, effectRung) as Rung;
    if (asks.length === 0 && effectRung === 0) return presumedAdvocacy(stakeholder, placed[id]!, given);
    const convinced = isConvinced(views[id]!, given);
    const why: Advocacy["why"] = [
      ...(reached > 0 ? (["done"] as const) : (["nothingOnRecord"] as const)),
      ...(lowered ? (["lowered"] as const) : []),
      ...(convinced ? [] : (["belowTheLine"] as const)),
    ];
    return { rung: reached, advocate: reached >= advocateRung && convinced, presumed: false, why };
  });
}

/** Whether someone's settled view is known and at or above the line. */
export function isConvinced(view: Settled, { assumptions }: Given): boolean {
  return view.type === "settled" && view.view >= assumptions.line;
}

function presumedAdvocacy({ roles }: Stakeholder, { buyIn }: Placement, { assumptions }: Given): Advocacy {
  const why: Advocacy["why"][number][] = [];
  if (roles?.includes("champion")) why.push("championByRole");
  if (buyIn.type === "claimed" && buyIn.value >= assumptions.presumedAdvocate) why.push("highClaim");
  const presumed = why.length > 0;
  return { rung: 0, advocate: false, presumed, why: presumed ? why : ["nothingOnRecord"] };
}

function standing(asks: readonly Ask[]): { readonly rung: Rung; readonly lowered: boolean } {
  let rung: Rung = 0;
  let refusals = 0;
  let lowered = false;
  for (const ask of asks) {
    if (ask.outcome === "done" && ask.rung >= rung) {
      rung = ask.rung;
      refusals = 0;
      lowered = false;
    } else if (ask.rung >= costlyRung && ask.outcome !== "open") {
      refusals = ask.outcome === "done" ? 0 : refusals + 1;
      if (refusals === 2) lowered = true;
    }
  }
  return { rung: lowered && rung > 0 ? ((rung - 1) as Rung) : rung, lowered: lowered && rung > 0 };
}

function byDay(one: Ask, other: Ask): number {
  if (one.at === other.at) return 0;
  return one.at < other.at ? -1 : 1;
}
