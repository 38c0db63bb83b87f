import type { Given } from "../../analyze/given.js";
import { coverage } from "../../analyze/metrics/coverage.js";
import { claimsIn, claimSignal } from "./claimSignal.js";
import { asksIn, askSignal } from "./dealSignals.js";
import type { CoverageSignal, ResearchSignal, Signals } from "./signals.js";
import { inOrder, stepSignal } from "./stepSignal.js";

/** A deal that a seller is on, with what it shows as a whole and whether it is still open. */
export interface SellerDeal {
  readonly given: Given;
  readonly signals: Signals;
  readonly isOpen: boolean;
}

/**
 * What a seller's deals show: the claims they signed, the asks they put, the people they have met themselves, and the
 * steps they own. Who has been met by nobody, empty seats, single threads and research are those of their deals, as
 * long as they are open.
 */
export function sellerSignals(seller: string, deals: readonly SellerDeal[]): Signals {
  const open = deals.filter(({ isOpen }) => isOpen);
  const steps = deals.map(({ given }) => stepSignal(given, ({ owner }) => owner === seller));
  return {
    claims: claimSignal(deals.flatMap(({ given }) => claimsIn(given).filter(({ by }) => by === seller))),
    research: researchOf(open),
    asks: askSignal(deals.flatMap(({ given }) => asksIn(given).filter(({ by }) => by === seller))),
    coverage: coverageOf(seller, open),
    steps: {
      accepted: sum(steps, ({ accepted }) => accepted),
      done: sum(steps, ({ done }) => done),
      dropped: sum(steps, ({ dropped }) => dropped),
      since: inOrder(steps.flatMap(({ since }) => since)),
    },
  };
}

function researchOf(deals: readonly SellerDeal[]): ResearchSignal {
  return {
    known: sum(deals, ({ signals }) => signals.research.known),
    of: sum(deals, ({ signals }) => signals.research.of),
  };
}

function coverageOf(seller: string, deals: readonly SellerDeal[]): CoverageSignal {
  return {
    met: sum(deals, ({ given }) => metBy(seller, given)),
    notMet: sum(deals, ({ signals }) => signals.coverage.notMet),
    seats: sum(deals, ({ signals }) => signals.coverage.seats),
    singleThreads: deals.flatMap(({ signals }) => signals.coverage.singleThreads),
  };
}

/** How many people a seller has met, as if nobody else were on the team. */
function metBy(seller: string, given: Given): number {
  const committee = given.committee.map(({ id, stakeholder }) => ({
    id,
    stakeholder: { ...stakeholder, coverage: (stakeholder.coverage ?? []).filter((entry) => entry.seller === seller) },
  }));
  return coverage({ ...given, committee }).buyerContacts.length;
}

function sum<Thing>(things: readonly Thing[], of: (thing: Thing) => number): number {
  let total = 0;
  for (const thing of things) total += of(thing);
  return total;
}
