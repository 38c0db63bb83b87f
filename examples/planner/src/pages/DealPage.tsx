import { useState } from "react";
import { Icon } from "../controls/Icon.js";
import { usePlanner } from "../planner.js";
import { hrefOf } from "../routing/route.js";
import { useOpenDeal } from "../session/useOpenDeal.js";
import { DealView } from "./DealView.js";
import { useTitle } from "./useTitle.js";

/** One deal. After it was brought back, it is opened anew. */
export function DealPage({ id }: { readonly id: string }) {
  const [attempt, setAttempt] = useState(1);
  return <OpenedDeal key={attempt} id={id} onBack={() => setAttempt(attempt + 1)} />;
}

/** A deal that is open, not there, or deleted while it was open. */
function OpenedDeal({ id, onBack }: { readonly id: string; readonly onBack: () => void }) {
  const { library } = usePlanner();
  const opening = useOpenDeal(id);
  if (opening.type === "opening") return <p className="page muted">Opening …</p>;
  if (opening.type === "missing") return <NoSuchDeal />;
  const { open, gone } = opening;
  return (
    <>
      {gone && (
        <section className="banner" role="alert" aria-label="This deal was deleted">
          <Icon name="alert" />
          <p>
            <strong>This deal was deleted in another tab.</strong> What you see here is not kept any more.
          </p>
          <div className="banner-actions">
            <button type="button" className="button" onClick={() => void library.put([open.asStored()]).then(onBack)}>
              Bring it back
            </button>
          </div>
        </section>
      )}
      <DealView open={open} />
    </>
  );
}

function NoSuchDeal() {
  useTitle("No such deal");
  return (
    <section className="page empty">
      <h1>There is no such deal</h1>
      <p>It may have been deleted, or kept in another browser.</p>
      <a className="button primary" href={hrefOf({ type: "deals" })}>
        All deals
      </a>
    </section>
  );
}
