/** Makes something when it is first asked for, and keeps it: formatters are costly to make, and most are never used. */
export function once<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
