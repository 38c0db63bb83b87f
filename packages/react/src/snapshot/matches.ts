/** An element and those around it, as far as selectors ask. */
export interface Nested {
  readonly name: string;
  readonly classes: readonly string[];
  readonly parent: Nested | undefined;
}

/** A name, if one is asked for, and classes. */
interface Compound {
  readonly name: string;
  readonly classes: readonly string[];
}

/** What an element must be, and then what must be around it, from the inside out. */
export type Selector = readonly [Compound, ...Compound[]];

/** Reads a selector of names and classes, one within the other. */
export function readSelector(selector: string): Selector {
  return selector.split(" ").toReversed().map(readCompound) as unknown as Selector;
}

function readCompound(compound: string): Compound {
  const [name = "", ...classes] = compound.split(".");
  return { name, classes };
}

/** Whether a selector holds of an element. */
export function matches([inner, ...outer]: Selector, element: Nested): boolean {
  return fits(inner, element) && isWithin(outer, element.parent);
}

function isWithin([nearest, ...others]: readonly Compound[], around: Nested | undefined): boolean {
  if (nearest === undefined) return true;
  if (!around) return false;
  return (fits(nearest, around) && isWithin(others, around.parent)) || isWithin([nearest, ...others], around.parent);
}

function fits({ name, classes }: Compound, element: Nested): boolean {
  if (name !== "" && name !== element.name) return false;
  for (const one of classes) if (!element.classes.includes(one)) return false;
  return true;
}
