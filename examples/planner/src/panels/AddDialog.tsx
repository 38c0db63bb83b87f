import { useId } from "react";
import { knownRoles, roleNames, type KnownRole, type Stakeholder } from "@buyinmap/core";
import { Modal } from "../controls/Modal.js";
import { textOf } from "../controls/textOf.js";
import { newId } from "../newId.js";

interface AddDialogProps {
  readonly type: "person" | "seat";
  readonly onAdd: (id: string, stakeholder: Stakeholder) => void;
  readonly onClose: () => void;
}

/** Asks for what makes someone recognizable: a name, or for a seat the title and role that are expected. */
export function AddDialog({ type, onAdd, onClose }: AddDialogProps) {
  const ids = { name: useId(), title: useId(), role: useId() };

  function add(data: FormData): void {
    const text = (field: string) => textOf(data, field);
    const role = knownRoles.find((known) => known === text("role"));
    const [name, title] = [text("name"), text("title")];
    if (type === "person" ? !name : !title && !role) return;
    onAdd(newId(name || title || roleNames[role as KnownRole]), {
      ...(name ? { name } : {}),
      ...(title ? { title } : {}),
      ...(role ? { roles: [role] } : {}),
    });
  }

  return (
    <Modal title={type === "person" ? "Add a person" : "Add a seat"} onClose={onClose}>
      <form
        className="modal-body"
        onSubmit={(event) => {
          event.preventDefault();
          add(new FormData(event.currentTarget));
        }}
      >
        {type === "person" ? (
          <div className="field">
            <label htmlFor={ids.name}>Name</label>
            <input id={ids.name} name="name" required autoComplete="off" />
          </div>
        ) : (
          <p className="muted">
            A seat is a role that you expect on this committee and have not met: name it by title or role.
          </p>
        )}
        <div className="field">
          <label htmlFor={ids.title}>Title</label>
          <input id={ids.title} name="title" autoComplete="off" />
        </div>
        <div className="field">
          <label htmlFor={ids.role}>Role in the decision</label>
          <select id={ids.role} name="role" defaultValue="">
            <option value="">Not known yet</option>
            {knownRoles.map((role) => (
              <option key={role} value={role}>
                {roleNames[role]}
              </option>
            ))}
          </select>
        </div>
        <div className="modal-actions">
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button primary">
            Add
          </button>
        </div>
      </form>
    </Modal>
  );
}
