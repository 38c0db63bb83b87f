import type { Analysis, Deal, Dimension, Stakeholder } from "@buyinmap/core";
import { NumberField } from "../controls/NumberField.js";
import type { DealEditor } from "../session/dealEditor.js";
import { sayClaim, statusOf } from "./describeScore.js";

interface ScoreEditorProps {
  readonly axis: Dimension;
  readonly id: string;
  readonly stakeholder: Stakeholder;
  readonly deal: Deal;
  readonly analysis: Analysis;
  readonly editor: DealEditor;
}

const labels = { influence: "Influence", buyIn: "Buy-in" } as const;

/** One score: the team's claim to edit, and what the mark stands on. */
export function ScoreEditor({ axis, id, stakeholder, deal, analysis, editor }: ScoreEditorProps) {
  const placed = analysis.placements[id]?.[axis] ?? { type: "unknown" };
  return (
    <section className="score" aria-label={`Our claim of ${labels[axis].toLowerCase()}`}>
      <header className="score-head">
        <h3>{labels[axis]}</h3>
        <span className={`status ${placed.type}`}>{statusOf(placed)}</span>
        <NumberField
          label={`${labels[axis]}, our claim from 0 to 100`}
          hideLabel
          min={0}
          max={100}
          value={stakeholder[axis]}
          hint={placed.type === "unknown" ? "–" : String(Math.round(placed.value))}
          onCommit={(value) => editor.claim(id, { [axis]: value })}
        />
      </header>
      <div className="score-foot">
        <p className="score-words">{sayClaim(placed, axis, stakeholder, deal)}</p>
        {placed.type === "claimed" && (
          <button
            type="button"
            className="link"
            aria-label={`Take back the claim of ${axis === "buyIn" ? "buy-in" : "influence"}`}
            onClick={() => editor.claim(id, { [axis]: null })}
          >
            Take back
          </button>
        )}
      </div>
    </section>
  );
}
