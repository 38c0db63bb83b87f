import {
  zoneTitles,
  type Analysis,
  type Changes,
  type Deal,
  type Stakeholder,
  type StakeholderField,
} from "@buyinmap/core";
import { today } from "../clock.js";
import { Icon } from "../controls/Icon.js";
import { NumberField } from "../controls/NumberField.js";
import { TextField } from "../controls/TextField.js";
import type { DealEditor } from "../session/dealEditor.js";
import { sayDay } from "../words/days.js";
import { lineUnder, nameOf } from "./nameOf.js";
import { NoteList } from "./NoteList.js";
import { RolePicker } from "./RolePicker.js";
import { ScoreEditor } from "./ScoreEditor.js";
import { TargetEditor } from "./TargetEditor.js";

interface PersonPanelProps {
  readonly id: string;
  readonly stakeholder: Stakeholder;
  readonly deal: Deal;
  readonly analysis: Analysis;
  readonly editor: DealEditor;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** Everything basic about one person, to be read and changed. */
export function PersonPanel(props: PersonPanelProps) {
  const { id, stakeholder, deal, analysis, editor } = props;
  const zone = analysis.zones[id];

  function change(fields: Changes<Stakeholder, StakeholderField>): void {
    editor.dispatch({ type: "changeStakeholder", id, change: fields });
  }

  return (
    <div className="panel">
      <header className="panel-head">
        <div>
          <h2>{nameOf(stakeholder)}</h2>
          <p className="muted">{lineUnder(stakeholder)}</p>
        </div>
        {zone?.type === "zoned" && <span className="tag">{zoneTitles[zone.zone]}</span>}
        <button type="button" className="button quiet square" aria-label="Back to the overview" onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </header>

      {stakeholder.leftOn !== undefined && (
        <p className="notice">Left the company on {sayDay(stakeholder.leftOn)}: kept on file, and out of every sum.</p>
      )}

      <ScoreEditor axis="buyIn" id={id} stakeholder={stakeholder} deal={deal} analysis={analysis} editor={editor} />
      <ScoreEditor axis="influence" id={id} stakeholder={stakeholder} deal={deal} analysis={analysis} editor={editor} />

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
            props.onRemoved();
          }}
        >
          Remove from the map
        </button>
      </footer>
    </div>
  );
}
