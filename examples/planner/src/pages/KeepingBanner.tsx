import { useState, useSyncExternalStore } from "react";
import { Icon } from "../controls/Icon.js";
import { exportDocument } from "../exporting/exportDeals.js";
import { usePlanner } from "../planner.js";

const reasons = {
  full: "This browser has no room left.",
  refused: "This browser does not let the planner keep anything.",
} as const;

/** Says when changes are not kept, and offers them as a file. */
export function KeepingBanner() {
  const { library } = usePlanner();
  const keeping = useSyncExternalStore(library.onKeeping, library.keeping);
  const [stillFails, setStillFails] = useState(false);
  if (keeping.type === "database") return null;
  return (
    <section className="banner" role="alert" aria-label="Your changes are not kept">
      <Icon name="alert" />
      <p>
        <strong>{reasons[keeping.because]}</strong> You can go on working, but what you change is gone once this page is
        closed. {stillFails && "It still cannot be kept."}
      </p>
      <div className="banner-actions">
        <button
          type="button"
          className="button"
          onClick={() =>
            exportDocument(
              library.unkept().map(({ deal }) => deal),
              "buyin-map-unsaved",
            )
          }
        >
          Download what is not kept
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void library.retry().then((kept) => setStillFails(!kept))}
        >
          Try again
        </button>
      </div>
    </section>
  );
}
