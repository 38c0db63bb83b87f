import type { Estimate, Placed } from "@buyinmap/core";

interface EvidenceBarProps {
  readonly estimate: Estimate;
  readonly placed: Placed;
  readonly target?: number | undefined;
  /** A threshold to mark: the line for buy-in, high influence for influence. */
  readonly threshold: number;
}

/**
 * One axis from 0 to 100: the interval that the evidence supports, its middle, the claim as a dot and the target as a
 * hollow diamond. The text beside it says the same.
 */
export function EvidenceBar({ estimate, placed, target, threshold }: EvidenceBarProps) {
  return (
    <div className="evidence-bar" aria-hidden="true">
      <div className="evidence-track" />
      <div className="evidence-threshold" style={{ left: `${threshold}%` }} />
      {estimate.type === "estimated" && (
        <>
          <div
            className="evidence-interval"
            style={{ left: `${estimate.low}%`, width: `${estimate.high - estimate.low}%` }}
          />
          <div className="evidence-mean" style={{ left: `${estimate.mean}%` }} />
        </>
      )}
      {target !== undefined && <div className="evidence-target" style={{ left: `${target}%` }} />}
      {placed.type === "claimed" && <div className="evidence-claim" style={{ left: `${placed.value}%` }} />}
    </div>
  );
}
