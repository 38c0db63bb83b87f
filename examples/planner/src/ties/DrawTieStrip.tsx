interface DrawTieStripProps {
  readonly name: string;
  readonly chosen: boolean;
  readonly onCancel: () => void;
}

/** Says what a press on the map means while a tie is drawn. */
export function DrawTieStrip({ name, chosen, onCancel }: DrawTieStripProps) {
  return (
    <section className="strip" aria-label="Drawing a tie">
      <p>
        <strong>A tie from {name}.</strong>{" "}
        {chosen ? "Say how strong it is, or choose someone else." : "Choose the other person on the map."}
      </p>
      <div className="strip-actions">
        <button type="button" className="button" onClick={onCancel}>
          Cancel the tie
        </button>
      </div>
    </section>
  );
}
