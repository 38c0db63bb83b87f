import { useId } from "react";
import { Modal } from "../controls/Modal.js";
import { textOf } from "../controls/textOf.js";

interface NameDialogProps {
  readonly title: string;
  readonly done: string;
  readonly name?: string;
  /** Whether to ask for the account too. */
  readonly account?: string;
  readonly onDone: (names: { readonly name: string; readonly account: string }) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a deal, and of its account where that is wanted. */
export function NameDialog({ title, done, name = "", account, onDone, onClose }: NameDialogProps) {
  const nameId = useId();
  const accountId = useId();
  return (
    <Modal title={title} onClose={onClose}>
      <form
        className="modal-body"
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          const given = textOf(data, "name");
          if (given) onDone({ name: given, account: textOf(data, "account") });
        }}
      >
        <div className="field">
          <label htmlFor={nameId}>Name of the deal</label>
          <input id={nameId} name="name" required autoComplete="off" defaultValue={name} />
        </div>
        {account !== undefined && (
          <div className="field">
            <label htmlFor={accountId}>Account</label>
            <input id={accountId} name="account" autoComplete="off" defaultValue={account} />
          </div>
        )}
        <div className="modal-actions">
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button primary">
            {done}
          </button>
        </div>
      </form>
    </Modal>
  );
}
