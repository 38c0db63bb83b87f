/** An id that no two people of any deals share: ids are unique only within their deal, and may hold any character. */
export function keyOf(deal: string, id: string): string {
  return `${deal.length}/${deal}/${id}`;
}

/** The deal and the person that an id of {@link keyOf} stands for. */
export function partsOf(key: string): { readonly deal: string; readonly id: string } {
  const start = key.indexOf("/") + 1;
  const end = start + Number(key.slice(0, start - 1));
  return { deal: key.slice(start, end), id: key.slice(end + 1) };
}
