import { useId } from "react";
import type { Rung, Target } from "@buyinmap/core";
import { NumberField } from "../controls/NumberField.js";
import { TextField } from "../controls/TextField.js";
import { rungNames } from "../words/evidence.js";

interface TargetEditorProps {
  readonly target: Target | undefined;
  readonly onChange: (target: Target | null) => void;
}

const rungs: readonly Rung[] = [0, 1, 2, 3, 4];

/** Where someone needs to be, and by when. */
export function TargetEditor({ target = {}, onChange }: TargetEditorProps) {
  const rungId = useId();

  function change(field: keyof Target, value: Target[keyof Target] | null): void {
    const { [field]: _, ...rest } = target;
    const next = value === null ? rest : { ...rest, [field]: value };
    onChange(Object.keys(next).length > 0 ? next : null);
  }

  return (
    <div className="fields">
      <NumberField
        label="Influence"
        min={0}
        max={100}
        value={target.influence}
        onCommit={(value) => change("influence", value)}
      />
      <NumberField label="Buy-in" min={0} max={100} value={target.buyIn} onCommit={(value) => change("buyIn", value)} />
      <div className="field wide">
        <label htmlFor={rungId}>Advocacy</label>
        <select
          id={rungId}
          value={target.rung ?? ""}
          onChange={(event) => change("rung", rungs.find((rung) => String(rung) === event.target.value) ?? null)}
        >
          <option value="">No target</option>
          {rungs.slice(1).map((rung) => (
            <option key={rung} value={rung}>
              {rungNames[rung]}
            </option>
          ))}
        </select>
      </div>
      <TextField label="By" type="date" value={target.by} onCommit={(value) => change("by", value)} />
    </div>
  );
}
