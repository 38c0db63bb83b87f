"use client";

export interface PersonNameProps {
  readonly id: string;
  readonly name: string;
  /** Makes the name a button that selects the person. */
  readonly onSelect?: ((id: string) => void) | undefined;
}

/** Someone's name, and the way to them where the host offers one. */
export function PersonName({ id, name, onSelect }: PersonNameProps) {
  if (!onSelect) return <bdi className="bim-who">{name}</bdi>;
  return (
    <button type="button" className="bim-who bim-who-button" onClick={() => onSelect(id)}>
      <bdi>{name}</bdi>
    </button>
  );
}
