import { useId, useMemo, useState } from "react";
import { PitchBook } from "@buyinmap/react";
import type { Deal } from "@buyinmap/core";
import { today } from "../clock.js";
import { usePlanner } from "../planner.js";
import { useMe } from "../session/useMe.js";
import { sellersIn } from "./sellersIn.js";
import { usePitchKeeping } from "./usePitchKeeping.js";

/** The practice pitches of one seller over all deals. */
export function PitchesTab({ deals }: { readonly deals: readonly Deal[] }) {
  const id = useId();
  const me = useMe();
  const sellers = useMemo(() => sellersIn(deals, me), [deals, me]);
  const [chosen, choose] = useState<string>();
  const dispatch = usePitchKeeping();
  const seller = sellers.find((one) => one.id === (chosen ?? me?.id)) ?? sellers[0];
  if (!seller) return <NobodyYet />;
  return (
    <>
      <div className="field coaching-seller">
        <label htmlFor={id}>Seller</label>
        <select id={id} value={seller.id} onChange={(event) => choose(event.target.value)}>
          {sellers.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <PitchBook
        key={seller.id}
        deals={deals}
        seller={seller}
        dispatch={dispatch}
        today={today}
        headingLevel={2}
        className="panel-part"
      />
    </>
  );
}

function NobodyYet() {
  const { asking } = usePlanner();
  return (
    <div className="panel-part">
      <p className="muted">Nobody is on the team of a deal yet, and nobody has said who sits here.</p>
      <button type="button" className="button" onClick={() => asking.set(true)}>
        Say who you are
      </button>
    </div>
  );
}
