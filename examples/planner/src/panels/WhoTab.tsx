import type { Changes, Stakeholder, StakeholderField } from "@buyinmap/core";
import { today } from "../clock.js";
import { NumberField } from "../controls/NumberField.js";
import { TextField } from "../controls/TextField.js";
import { NoteList } from "./NoteList.js";
import type { PersonPanelProps } from "./PersonPanel.js";
import { RolePicker } from "./RolePicker.js";
import { TargetEditor } from "./TargetEditor.js";

/** Who someone is, where they need to be, and what was noted about them. */
export function WhoTab({ id, stakeholder, editor, onRemoved }: PersonPanelProps) {
  function change(fields: Changes<Stakeholder, StakeholderField>): void {
    editor.dispatch({ type: "changeStakeholder", id, change: fields });
  }

  return (
    <>
      <section className="panel-part">
        <RolePicker roles={stakeholder.roles ?? []} onChange={(roles) => change({ roles })} />
      </section>

      <section className="panel-part">
        <h3>Target</h3>
        <TargetEditor target={stakeholder.target} onChange={(target) => change({ target })} />
      </section>

      <section className="panel-part">
        <h3>Person</h3>
        <div className="fields">
          <TextField label="Name" value={stakeholder.name} onCommit={(name) => change({ name })} />
          <TextField label="Title" value={stakeholder.title} onCommit={(title) => change({ title })} />
          <TextField
            label="Department"
            value={stakeholder.department}
            onCommit={(department) => change({ department })}
          />
          <TextField
            label="Organization"
            value={stakeholder.organization}
            onCommit={(organization) => change({ organization })}
          />
          <TextField label="Email" type="email" value={stakeholder.email} onCommit={(email) => change({ email })} />
          <TextField label="Phone" type="tel" value={stakeholder.phone} onCommit={(phone) => change({ phone })} />
          <NumberField
            label="How much this matters to them, %"
            min={0}
            max={100}
            step={5}
            value={stakeholder.salience === undefined ? undefined : stakeholder.salience * 100}
            onCommit={(percent) => change({ salience: percent === null ? null : percent / 100 })}
          />
          <TextField
            label="Left the company on"
            type="date"
            value={stakeholder.leftOn}
            onCommit={(leftOn) => change({ leftOn })}
          />
        </div>
      </section>

      <section className="panel-part">
        <h3>Notes</h3>
        <NoteList notes={stakeholder.notes ?? []} onChange={(notes) => change({ notes })} />
      </section>

      <footer className="panel-foot">
        {stakeholder.leftOn === undefined && (
          <button type="button" className="button" onClick={() => change({ leftOn: today() })}>
            Has left the company
          </button>
        )}
        <button
          type="button"
          className="button danger"
          onClick={() => {
            editor.dispatch({ type: "removeStakeholder", id });
            onRemoved();
          }}
        >
          Remove from the map
        </button>
      </footer>
    </>
  );
}
