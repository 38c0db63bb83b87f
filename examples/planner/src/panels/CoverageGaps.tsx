import type { Deal } from "@buyinmap/core";
import { MoreRows } from "../people/MoreRows.js";
import { mostRows } from "../people/sizes.js";
import { nameOf } from "./nameOf.js";
import type { OverviewProps } from "./Overview.js";

const threads = {
  buyer: "Everything hangs on one contact on their side.",
  seller: "Only one of us has met anyone.",
} as const;

/** Whom nobody has met, seats without a person, and deals that hang by one thread. */
export function CoverageGaps({ deal, analysis, onSelect }: OverviewProps) {
  const { seats, notMet, singleThread, sellers } = analysis.gaps.coverage;
  const complete = seats.length === 0 && notMet.length === 0 && singleThread.length === 0;
  const nobodyMet = sellers.length === 0;
  return (
    <section className="panel-part">
      <h2>Coverage</h2>
      {complete && <p className="muted">Every seat has a person, and someone of us has met each of them.</p>}
      {singleThread.map((side) => (
        <p key={side} className="notice">
          {threads[side]}
        </p>
      ))}
      <People title="Seats without a person" ids={seats} deal={deal} onSelect={onSelect} />
      {nobodyMet && notMet.length > 0 ? (
        <p className="muted">No contact with anyone is on record yet.</p>
      ) : (
        <People title="Nobody of us has met" ids={notMet} deal={deal} onSelect={onSelect} />
      )}
    </section>
  );
}

interface PeopleProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly deal: Deal;
  readonly onSelect: (id: string) => void;
}

function People({ title, ids, deal, onSelect }: PeopleProps) {
  if (ids.length === 0) return null;
  return (
    <div className="coverage">
      <h3>{title}</h3>
      <ul className="people">
        {ids.slice(0, mostRows).map((id) => (
          <li key={id}>
            <button type="button" className="chip-button" onClick={() => onSelect(id)}>
              {nameOf(deal.stakeholders[id]!)}
            </button>
          </li>
        ))}
      </ul>
      <MoreRows all={ids.length} />
    </div>
  );
}
