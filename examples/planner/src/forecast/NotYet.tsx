interface NotYetProps {
  /** There when it could not be worked out: tries again. */
  readonly retry: (() => void) | undefined;
}

/** Says that something is being worked out, or that it could not be. */
export function NotYet({ retry }: NotYetProps) {
  return (
    <>
      <output className="muted">
        {retry ? "This could not be worked out. The deal itself is safe." : "Computing …"}
      </output>
      {retry && (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      )}
    </>
  );
}
