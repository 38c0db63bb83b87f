/**
 * An argument that any text can take, whatever the text does with it: as text it is its own name in brackets, each of
 * its parts is such an argument again, it is a list of one, and no number. So a text shows which arguments it says.
 */
export function probe(name: string): never {
  return new Proxy(() => {}, {
    get(_target, key) {
      if (key === Symbol.toPrimitive) return () => `⟦${name}⟧`;
      if (key === Symbol.iterator) return () => [probe(`${name}.0`)].values();
      return typeof key === "symbol" ? undefined : probe(`${name}.${key}`);
    },
    apply: () => probe(name),
  }) as never;
}

/** The probes that a text says, sorted. */
export function probesIn(text: string): readonly string[] {
  return [...new Set(text.match(/⟦[^⟧]*⟧/g))].toSorted();
}

/** What a text says besides, with something else where the probes were. */
export function withoutProbes(text: string, instead = ""): string {
  return text.replaceAll(/⟦[^⟧]*⟧/g, instead);
}
