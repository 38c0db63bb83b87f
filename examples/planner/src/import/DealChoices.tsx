import { count } from "../words/days.js";
import { useSummaries } from "../pages/useSummaries.js";
import { TextField } from "../controls/TextField.js";
import type { Summary } from "../storage/summary.js";
import { ChangeListView } from "./ChangeListView.js";
import type { Importing, PreviewState } from "./importing.js";
import type { DealChoice, DealMatch, DealPreview } from "./preview.js";

/** Enough to find a deal by hand; a list of thousands is no choice. */
const mostOthers = 200;
/** Up to this many deals are looked at one by one. */
const few = 8;

const matchWords: Readonly<Record<DealMatch["by"], string>> = {
  id: "the same deal",
  crm: "recognized by CRM ids",
  name: "recognized by name",
};

/** Every deal that was read, and whether it becomes a new one, updates one that is kept, or is left out. */
export function DealChoices({ state, importing }: { readonly state: PreviewState; readonly importing: Importing }) {
  const { preview } = state;
  const kept = useSummaries(mostOthers)?.rows ?? [];
  if (preview.type === "refused") return null;
  const left = preview.dealCount - preview.deals.length;
  const isFew = preview.dealCount <= few;
  return (
    <section className="import-part" aria-labelledby="import-deals">
      <h2 id="import-deals">{preview.dealCount === 1 ? "The deal" : "The deals"}</h2>
      <ul className="deal-choices">
        {preview.deals.map((deal) => {
          const choice = state.choices.deals[deal.index] ?? { type: "new" };
          return (
            <li key={deal.index} className="deal-choice">
              <div className="deal-choice-head">
                <div>
                  {isFew && choice.type === "new" ? (
                    <TextField
                      label="New deal"
                      required
                      value={choice.name ?? deal.name}
                      onCommit={(name) => name !== null && void importing.choose(deal.index, { type: "new", name })}
                    />
                  ) : (
                    <h3>{deal.name}</h3>
                  )}
                  <p className="muted">{membersOf(deal)}</p>
                </div>
                <ChoiceSelect
                  deal={deal}
                  choice={choice}
                  kept={isFew ? kept : []}
                  onChoose={(next) => void importing.choose(deal.index, next)}
                />
              </div>
              {choice.type === "update" && (
                <ChangeListView
                  changes={state.changes[deal.index]}
                  without={choice.without}
                  onChange={(without) => void importing.choose(deal.index, { ...choice, without })}
                />
              )}
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <p className="muted">
          And {count(left, "more deal")}: those that are recognized are updated, the others are new.
        </p>
      )}
    </section>
  );
}

function membersOf({ account, people, seats, names }: DealPreview): string {
  const more = people + seats - names.length;
  const members = `${count(people, "person", "people")}${seats > 0 ? `, ${count(seats, "seat")}` : ""}`;
  const list =
    names.length > 0 ? `: ${names.join(", ")}${more > 0 ? ` and ${more.toLocaleString("en")} more` : ""}` : "";
  return [account, members + list].filter(Boolean).join(" · ");
}

interface ChoiceSelectProps {
  readonly deal: DealPreview;
  readonly choice: DealChoice;
  /** Kept deals to choose from by hand. */
  readonly kept: readonly Summary[];
  readonly onChoose: (choice: DealChoice) => void;
}

function ChoiceSelect({ deal, choice, kept, onChoose }: ChoiceSelectProps) {
  const others = kept.filter(({ id }) => id !== deal.match?.id);

  function choose(value: string): void {
    if (value === "new" || value === "skip") onChoose({ type: value });
    else onChoose({ type: "update", id: value.slice("update ".length), without: [] });
  }

  return (
    <select
      aria-label={`What to do with ${deal.name}`}
      value={choice.type === "update" ? `update ${choice.id}` : choice.type}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="new">New deal</option>
      {deal.match && (
        <option value={`update ${deal.match.id}`}>
          Update {deal.match.name} ({matchWords[deal.match.by]})
        </option>
      )}
      <option value="skip">Leave out</option>
      {others.length > 0 && (
        <optgroup label="Update another deal">
          {others.map(({ id, name }) => (
            <option key={id} value={`update ${id}`}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}
