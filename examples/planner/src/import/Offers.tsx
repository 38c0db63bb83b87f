import { useState } from "react";
import { roleNames, type KnownRole } from "@buyinmap/core";
import { count } from "../words/days.js";
import type { Importing, PreviewState } from "./importing.js";
import type { OfferPreview } from "./preview.js";

/** Influence that could be inferred from roles and titles: taken as a whole, for some, or not at all. */
export function Offers({ state, importing }: { readonly state: PreviewState; readonly importing: Importing }) {
  const { offers, choices } = state;
  const [open, setOpen] = useState(false);
  if (!offers || offers.total === 0) return null;
  const left = offers.total - offers.shown.length;
  const several = new Set(offers.shown.map(({ deal }) => deal)).size > 1;

  function toggle(key: string): void {
    const { declined } = choices;
    importing.offer(true, declined.includes(key) ? declined.filter((one) => one !== key) : [...declined, key]);
  }

  return (
    <section className="import-part offers" aria-labelledby="import-offers">
      <h2 id="import-offers">A first guess at influence</h2>
      <label className="switch">
        <input
          type="checkbox"
          checked={choices.offers}
          onChange={() => importing.offer(!choices.offers, choices.declined)}
        />
        <span>
          Infer influence from role or title for {count(offers.total, "person", "people")} of whom nothing is known.
          <span className="muted"> Drawn dashed, never counted as a claim.</span>
        </span>
      </label>
      {choices.offers && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>Choose per person</summary>
          <ul>
            {(open ? offers.shown : []).map((offer) => (
              <li key={offer.key}>
                <label>
                  <input
                    type="checkbox"
                    checked={!choices.declined.includes(offer.key)}
                    onChange={() => toggle(offer.key)}
                  />
                  <span className="offer-name">{offer.name}</span>
                  <span className="offer-value">{Math.round(offer.value)}</span>
                  <span className="muted">
                    from the {offer.because.type} “{because(offer.because)}”{several && `, ${offer.deal}`}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          {left > 0 && <p className="muted">And {count(left, "more person", "more people")}, all inferred.</p>}
        </details>
      )}
    </section>
  );
}

function because({ type, text }: OfferPreview["because"]): string {
  return type === "role" ? (roleNames[text as KnownRole] ?? text) : text;
}
