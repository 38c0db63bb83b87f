/** What a deal without people says: how they come in. */
export function EmptyCommittee({ onAdd }: { readonly onAdd: (type: "person" | "seat") => void }) {
  return (
    <div className="empty">
      <h2>Who decides here?</h2>
      <p>
        Drop a CRM export on this page, paste names and titles, or add people one by one. A seat stands for a role that
        you expect and have not met yet.
      </p>
      <div className="empty-actions">
        <button type="button" className="button primary" onClick={() => onAdd("person")}>
          Add a person
        </button>
        <button type="button" className="button" onClick={() => onAdd("seat")}>
          Add a seat
        </button>
      </div>
    </div>
  );
}
