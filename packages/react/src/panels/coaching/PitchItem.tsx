"use client";

import type { Command, DatedSheet, Deal } from "@buyinmap/core";
import { RemoveButton } from "../fields/RemoveButton.js";
import { AddListener } from "./AddListener.js";
import type { CoachingCatalog } from "./coachingCatalog.js";
import { replacePitch } from "./keepPitch.js";
import { SheetView } from "./SheetView.js";

interface PitchItemProps {
  readonly dated: DatedSheet;
  readonly deal: Deal;
  readonly catalog: CoachingCatalog;
  /** Whether the deal took it. */
  readonly edit: (deal: Deal, command: Command) => boolean;
}

/** One practice pitch: what is said of it, who listened, and the text itself. */
export function PitchItem({ dated: { pitch: id, at, sheet }, deal, catalog, edit }: PitchItemProps) {
  const { say } = catalog;
  const { pitches: words, listeners: heard } = catalog.coaching;
  const pitch = deal.pitches![id]!;
  const { listeners = [] } = pitch;
  const title = words.item(catalog.day(at), deal.name);
  return (
    <li className="bim-item">
      <div className="bim-item-body">
        <p className="bim-item-head">
          <strong dir="auto">{title}</strong>
        </p>
        <SheetView sheet={sheet} catalog={catalog} />
        {listeners.length > 0 && (
          <ul className="bim-listeners" aria-label={heard.title}>
            {listeners.map(({ name, inspiration, comment }, index) => (
              // Listeners have no id, and two may bear one name.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index} dir="auto">
                <strong>{heard.said(name, catalog.number(inspiration))}</strong>
                {comment && <span className="bim-item-note"> “{comment}”</span>}
              </li>
            ))}
          </ul>
        )}
        <details className="bim-fold">
          <summary>{words.kept}</summary>
          <p className="bim-item-note" dir="auto">
            {pitch.text}
          </p>
        </details>
        <AddListener
          catalog={catalog}
          onAdd={(listener) => edit(deal, replacePitch(id, { ...pitch, listeners: [...listeners, listener] }))}
        />
      </div>
      <RemoveButton label={say.common.removeThis(title)} onRemove={() => edit(deal, { type: "removePitch", id })} />
    </li>
  );
}
