/** Ties by whom they start from, each list in the order given. */
export function byStart<Tie extends { readonly from: string | number }>(
  ties: readonly Tie[],
): ReadonlyMap<Tie["from"], readonly Tie[]> {
  const starting = new Map<Tie["from"], Tie[]>();
  for (const tie of ties) {
    const known = starting.get(tie.from);
    if (known) known.push(tie);
    else starting.set(tie.from, [tie]);
  }
  return starting;
}
