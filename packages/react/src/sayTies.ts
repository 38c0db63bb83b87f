import type { Deal } from "@buyinmap/core";
import type { Catalog } from "./catalog.js";

/** What someone is to others, in the order in which it is said. */
const kinds = ["swayedBy", "sways", "reportsTo", "leads", "inConflictWith"] as const;
type Kind = (typeof kinds)[number];

/** More names than these are counted. */
const mostNames = 3;

/**
 * Says someone's ties: whom they sway and who sways them, whom they report to, and conflicts. Empty for whoever has none.
 * The ties are gone through when it is first asked for.
 */
export function sayTies(deal: Deal, nameOf: (id: string) => string, catalog: Catalog): (id: string) => string {
  let tied: Tied | undefined;
  return (id) => {
    tied ??= gather(deal);
    const others = tied.get(id);
    return others ? say(others) : "";
  };

  function say(others: ReadonlyMap<Kind, readonly string[]>): string {
    const { say: words, number, list } = catalog;
    const said = kinds.flatMap((kind) => {
      const ids = others.get(kind);
      if (!ids) return [];
      const names = ids.slice(0, mostNames).map(nameOf);
      const rest = ids.length - names.length;
      return [words.tied[kind](list(rest > 0 ? [...names, words.othersTied(rest, number(rest))] : names))];
    });
    return words.tiesJoined(said);
  }
}

type Tied = ReadonlyMap<string, ReadonlyMap<Kind, readonly string[]>>;

/** Who is tied to whom, by person and by what they are to each other. */
function gather({ ties = {} }: Deal): Tied {
  const tied = new Map<string, Map<Kind, string[]>>();
  for (const id of Object.keys(ties).toSorted()) {
    const { from, to, type } = ties[id]!;
    const [forward, back] = waysOf[type];
    add(from, forward, to);
    add(to, back, from);
  }
  return tied;

  function add(id: string, kind: Kind, other: string): void {
    const others = tied.get(id) ?? new Map<Kind, string[]>();
    const those = others.get(kind) ?? [];
    those.push(other);
    tied.set(id, others.set(kind, those));
  }
}

const waysOf = {
  sways: ["sways", "swayedBy"],
  reportsTo: ["reportsTo", "leads"],
  conflict: ["inConflictWith", "inConflictWith"],
} as const;
