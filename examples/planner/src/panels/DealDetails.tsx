import { useId } from "react";
import type { Changes, Deal, DealField } from "@buyinmap/core";
import { NumberField } from "../controls/NumberField.js";
import { TextField } from "../controls/TextField.js";
import { NoteList } from "./NoteList.js";
import type { OverviewProps } from "./Overview.js";

const statuses = { open: "Open", won: "Won", lost: "Lost", noDecision: "No decision" } as const;
type Status = keyof typeof statuses;

/** The deal's own fields. */
export function DealDetails({ deal, editor }: OverviewProps) {
  const statusId = useId();
  const amount = deal.amount;

  function change(fields: Changes<Deal, DealField> & { readonly name?: string }): void {
    editor.dispatch({ type: "changeDeal", change: fields });
  }

  function changeAccount(field: "name" | "industry" | "website", value: string | null): void {
    const { [field]: _, ...rest } = deal.account ?? {};
    const account = value === null ? rest : { ...rest, [field]: value };
    change({ account: Object.keys(account).length > 0 ? account : null });
  }

  return (
    <section className="panel-part deal-details">
      <h2>About the deal</h2>
      <div className="fields">
        <TextField label="Name" required value={deal.name} onCommit={(name) => name !== null && change({ name })} />
        <TextField label="Account" value={deal.account?.name} onCommit={(name) => changeAccount("name", name)} />
        <TextField
          label="Industry"
          value={deal.account?.industry}
          onCommit={(industry) => changeAccount("industry", industry)}
        />
        <TextField
          label="Website"
          type="url"
          value={deal.account?.website}
          onCommit={(website) => changeAccount("website", website)}
        />
        <TextField label="Offering" value={deal.offering} onCommit={(offering) => change({ offering })} />
        <TextField label="Stage" value={deal.stage} onCommit={(stage) => change({ stage })} />
        <NumberField
          label="Amount"
          min={0}
          max={1e12}
          step={1000}
          value={amount?.value}
          onCommit={(value) => change({ amount: value === null ? null : { ...amount, value } })}
        />
        <TextField
          label="Currency"
          value={amount?.currency}
          placeholder="EUR"
          onCommit={(currency) =>
            change({
              amount: currency === null ? { value: amount?.value ?? 0 } : { value: amount?.value ?? 0, currency },
            })
          }
        />
        <TextField label="Closes on" type="date" value={deal.closeOn} onCommit={(closeOn) => change({ closeOn })} />
        <div className="field">
          <label htmlFor={statusId}>Status</label>
          <select
            id={statusId}
            value={deal.status ?? "open"}
            onChange={(event) => change({ status: event.target.value as Status })}
          >
            {Object.entries(statuses).map(([status, name]) => (
              <option key={status} value={status}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <h3>Team</h3>
      {Object.keys(deal.team ?? {}).length === 0 ? (
        <p className="muted">Whoever signs a claim joins the team.</p>
      ) : (
        <ul className="team">
          {Object.entries(deal.team ?? {}).map(([id, { name, email }]) => (
            <li key={id}>
              {name} <span className="muted">{email}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>Notes</h3>
      <NoteList notes={deal.notes ?? []} onChange={(notes) => change({ notes })} />
    </section>
  );
}
