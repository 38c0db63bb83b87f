import { useId } from "react";
import { Modal } from "../controls/Modal.js";
import { textOf } from "../controls/textOf.js";
import { currentMe, introduce } from "./me.js";

/** Asks for the name that claims are signed with. */
export function MeDialog({ onClose }: { readonly onClose: () => void }) {
  const me = currentMe();
  const nameId = useId();
  const emailId = useId();

  function save(data: FormData): void {
    const name = textOf(data, "name");
    if (!name) return;
    introduce({ name, email: textOf(data, "email") });
    onClose();
  }

  return (
    <Modal title="Who are you?" onClose={onClose}>
      <form
        className="modal-body"
        onSubmit={(event) => {
          event.preventDefault();
          save(new FormData(event.currentTarget));
        }}
      >
        <p className="muted">
          Your scores are claims, and claims are signed. Your name stays in this browser and in the deals you sign.
        </p>
        <div className="field">
          <label htmlFor={nameId}>Name</label>
          <input id={nameId} name="name" required autoComplete="name" defaultValue={me?.name ?? ""} />
        </div>
        <div className="field">
          <label htmlFor={emailId}>Email, if you like</label>
          <input id={emailId} name="email" type="email" autoComplete="email" defaultValue={me?.email ?? ""} />
        </div>
        <div className="modal-actions">
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button primary">
            Keep
          </button>
        </div>
      </form>
    </Modal>
  );
}
