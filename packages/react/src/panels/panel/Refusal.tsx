"use client";

/** Why an edit was not made, said aloud as well. */
export function Refusal({ text }: { text: string | undefined }) {
  return (
    <p className="bim-problem" role="alert" hidden={text === undefined}>
      {text}
    </p>
  );
}
