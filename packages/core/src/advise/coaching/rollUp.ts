import type { Given } from "../../analyze/given.js";
import { makeGiven } from "../../analyze/makeGiven.js";
import { assumptions as defaults, type Assumptions } from "../../model/assumptions.js";
import { committee } from "../../model/committee.js";
import type { Day } from "../../model/day.js";
import type { Deal } from "../../model/deal.js";
import { stepAssumptions } from "../stepAssumptions.js";
import { dealSignals } from "./dealSignals.js";
import { needs as ourNeeds, type Need, type NeedBounds } from "./needs.js";
import { sellerSignals, type SellerDeal } from "./sellerSignals.js";
import type { Signals } from "./signals.js";

export interface RollUpOptions {
  /** The day on which the evidence is weighed. */
  readonly asOf: Day;
  /** Defaults to replace: those of an analysis, and those by which needs are judged. */
  readonly assumptions?: Partial<Assumptions & NeedBounds>;
  readonly needs?: readonly Need[];
}

/** How a deal is doing. */
export interface DealRoll extends Signals {
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  /** Ids of what would help most, at most three, most first; empty once the deal has ended. */
  readonly needs: readonly string[];
}

/** How a seller is doing, over all the deals whose team they are on. */
export interface SellerRoll extends Signals {
  readonly id: string;
  readonly name: string;
  /** By id, in the order of the roll-up. */
  readonly deals: readonly string[];
  /** Ids of what would help most, at most three, most first; empty while no deal of theirs is open. */
  readonly needs: readonly string[];
}

/** Deals and sellers, each by name and then by id: never a ranking. */
export interface RollUp {
  readonly asOf: Day;
  readonly deals: readonly DealRoll[];
  readonly sellers: readonly SellerRoll[];
}

/** Needs that are named at most; more than three would be a list to tick off. */
const mostNeeds = 3;

/**
 * What a manager can help with: how claims stand beside evidence, what is known and who is met, what came of asks and
 * of steps, deal by deal and seller by seller. There is no money in it and no order of merit. A seller is who bears the
 * same id in each deal, and is called by the name in the first of them. Nothing is forecast, so that a thousand deals
 * take about a second.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { name: "Dana" } }, team: { rae: { name: "Rae" } } };
 * const { sellers } = rollUp([deal], { asOf: "2026-11-22" });
 * sellers.map(({ name, needs }) => [name, needs]); // [["Rae", ["learn", "meet", "takeStep"]]]
 */
export function rollUp(deals: readonly Deal[], { asOf, assumptions: given, needs = ourNeeds }: RollUpOptions): RollUp {
  const assumptions = { ...defaults, ...stepAssumptions, ...given };
  const rolled = deals.map((deal): SellerDeal => {
    const about = givenOf(deal, asOf, assumptions);
    return { given: about, signals: dealSignals(about), isOpen: deal.status === undefined || deal.status === "open" };
  });
  const inOrder = byName(rolled.map((each) => ({ id: each.given.deal.id, name: each.given.deal.name, each })));
  const felt = (signals: Signals, open: number) => feltNeeds(needs, signals, assumptions, open);
  return {
    asOf,
    deals: inOrder.map(({ id, name, each: { signals, isOpen } }) => ({
      id,
      name,
      isOpen,
      ...signals,
      needs: felt(signals, Number(isOpen)),
    })),
    sellers: byName(teamsOf(inOrder.map(({ each }) => each))).map(({ id, name, deals: theirs }) => {
      const signals = sellerSignals(id, theirs);
      const open = theirs.filter(({ isOpen }) => isOpen).length;
      return { id, name, deals: theirs.map(({ given: { deal } }) => deal.id), ...signals, needs: felt(signals, open) };
    }),
  };
}

/** The few parts that are needed are asked for one by one; an analysis would stand ready to compute them all. */
function givenOf(deal: Deal, asOf: Day, assumptions: Assumptions): Given {
  return makeGiven({ deal, asOf, assumptions, effects: [], warningRules: [], committee: committee(deal, asOf) });
}

function teamsOf(deals: readonly SellerDeal[]) {
  const sellers = new Map<string, { readonly id: string; readonly name: string; readonly deals: SellerDeal[] }>();
  for (const each of deals) {
    for (const [id, { name }] of Object.entries(each.given.deal.team ?? {})) {
      const known = sellers.get(id);
      if (known) known.deals.push(each);
      else sellers.set(id, { id, name, deals: [each] });
    }
  }
  return [...sellers.values()];
}

function feltNeeds(needs: readonly Need[], signals: Signals, bounds: NeedBounds, deals: number): readonly string[] {
  if (deals === 0) return [];
  return needs
    .filter(({ isFelt }) => isFelt(signals, bounds, deals))
    .slice(0, mostNeeds)
    .map(({ id }) => id);
}

function byName<Named extends { readonly id: string; readonly name: string }>(
  things: readonly Named[],
): readonly Named[] {
  return things.toSorted(
    (one, other) => one.name.localeCompare(other.name, "en") || Number(one.id > other.id) - Number(one.id < other.id),
  );
}
