import { assumptions, type Analysis, type Deal, type Dimension, type Stakeholder } from "@buyinmap/core";
import { NumberField } from "../controls/NumberField.js";
import type { DealEditor } from "../session/dealEditor.js";
import { describeScore } from "./describeScore.js";
import { EvidenceBar } from "./EvidenceBar.js";
import { EvidenceList } from "./EvidenceList.js";

interface ScoreEditorProps {
  readonly axis: Dimension;
  readonly id: string;
  readonly stakeholder: Stakeholder;
  readonly deal: Deal;
  readonly analysis: Analysis;
  readonly editor: DealEditor;
}

const labels = { influence: "Influence", buyIn: "Buy-in" } as const;
const thresholds = { influence: assumptions.highInfluence, buyIn: assumptions.line } as const;

/** One score: the team's claim to edit, and what the evidence says beside it. */
export function ScoreEditor({ axis, id, stakeholder, deal, analysis, editor }: ScoreEditorProps) {
  const placed = analysis.placements[id]?.[axis] ?? { type: "unknown" };
  const estimate = analysis.estimates[id]?.[axis] ?? { type: "unknown" };
  const { status, claim, evidence } = describeScore({ axis, deal, placed, estimate });
  const hasClaim = placed.type === "claimed";
  return (
    <section className="score" aria-label={labels[axis]}>
      <header className="score-head">
        <h3>{labels[axis]}</h3>
        <span className={`status ${placed.type}`}>{status}</span>
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
      <EvidenceBar
        estimate={estimate}
        placed={placed}
        target={stakeholder.target?.[axis]}
        threshold={thresholds[axis]}
      />
      <p className="score-words">
        {claim} {evidence && <span className="muted">{evidence}</span>}
      </p>
      <div className="score-foot">
        {estimate.type === "estimated" && (
          <EvidenceList axis={axis} stakeholder={stakeholder} deal={deal} readings={estimate.readings} />
        )}
        {hasClaim && (
          <button type="button" className="link" onClick={() => editor.claim(id, { [axis]: null })}>
            Take the claim back
          </button>
        )}
      </div>
    </section>
  );
}
