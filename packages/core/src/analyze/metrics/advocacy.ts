import type { Ask, Rung } from "../../model/ask.js";
import type { Assumptions } from "../../model/assumptions.js";
import type { Day } from "../../model/day.js";
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
export const advocateRung = 3;
/** Asks that cost standing, and so lower it when they are turned down twice. */
const costlyRung = 3;

/**
 * Indices of the costly asks that someone has hedged or declined since they last did something costly, in the order of
 * time. Several in a row say that the standing is not what it was.
 */
export function refusals({ asks = [] }: Stakeholder, asOf: Day): readonly number[] {
  const answered = asks
    .map((ask, index) => ({ ...ask, index }))
    .filter(({ at, rung, outcome }) => at <= asOf && rung >= costlyRung && outcome !== "open")
    .toSorted(byDay);
  const since = answered.findLastIndex(({ outcome }) => outcome === "done") + 1;
  return answered.slice(since).map(({ index }) => index);
}

/** Everyone's advocacy, from asks up to the day of the analysis. */
export function advocacy(given: Given): PerStakeholder<Advocacy> {
  const views = given.once(settled);
  const placed = given.once(placements);
  return perStakeholder(given, ({ id, stakeholder }) => {
    const asks = (stakeholder.asks ?? []).filter(({ at }) => at <= given.asOf).toSorted(byDay);
    const { rung: stands, lowered } = standing(asks, given.assumptions);
    const rung = Math.max(stands, ...(given.effects.get(id) ?? []).map((effect) => effect.rung ?? 0)) as Rung;
    if (asks.length === 0 && rung === 0) return presumedAdvocacy(stakeholder, placed[id]!, given);
    const convinced = isConvinced(views[id]!, given);
    const why: Advocacy["why"][number][] = [rung > 0 ? "done" : "nothingOnRecord"];
    if (lowered) why.push("lowered");
    if (!convinced) why.push("belowTheLine");
    return { rung, advocate: rung >= advocateRung && convinced, presumed: false, why };
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

function standing(asks: readonly Ask[], { refusalsInARow }: Assumptions): { readonly rung: Rung; readonly lowered: boolean } {
  let rung: Rung = 0;
  let refused = 0;
  let lowered = false;
  for (const ask of asks) {
    if (ask.outcome === "done" && ask.rung >= rung) {
      rung = ask.rung;
      refused = 0;
      lowered = false;
    } else if (ask.rung >= costlyRung && ask.outcome !== "open") {
      refused = ask.outcome === "done" ? 0 : refused + 1;
      if (refused === refusalsInARow) lowered = true;
    }
  }
  return { rung: lowered && rung > 0 ? ((rung - 1) as Rung) : rung, lowered: lowered && rung > 0 };
}

function byDay(one: Pick<Ask, "at">, other: Pick<Ask, "at">): number {
  return Number(one.at > other.at) - Number(one.at < other.at);
}
