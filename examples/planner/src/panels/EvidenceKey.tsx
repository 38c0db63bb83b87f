/** What the signs of an evidence bar mean. */
export function EvidenceKey() {
  return (
    <p className="evidence-key muted" aria-hidden="true">
      <span className="key-claim">our claim</span>
      <span className="key-interval">the evidence</span>
      <span className="key-target">target</span>
      <span className="key-line">the line</span>
    </p>
  );
}
