import type { Patch } from "immer";
import { dealSchema, type Deal } from "../model/deal.js";
import { pointer } from "../model/pointer.js";
import { brokenReferences } from "../model/references.js";
import { definitionOf, isRequired, misfits, type Misfit, type Schema } from "../model/schema.js";
import type { EditIssue } from "./issue.js";

/**
 * What the patches have made of a sound deal that it must not be. Only the places they lead to are read again, so that
 * moving a mark costs the same in a deal of ten people and of ten thousand.
 */
export function check(deal: Deal, patches: readonly Patch[]): readonly EditIssue[] {
  const places = new Set(patches.flatMap(({ path }) => misplaced(dealSchema, deal, path.map(String), "")));
  if (places.size > 0) return [...places].map((path) => ({ code: "invalidValue", path }));
  return patches.some(concernsReferences) ? brokenReferences(deal).map(toIssue) : [];
}

/** Where a value does not fit its schema. Led by a path, looks at its end alone: what stands beside it is as it was. */
function misplaced(schema: Schema, value: unknown, path: readonly string[], place: string): readonly string[] {
  const definition = definitionOf(schema);
  if (definition.type === "optional") return misplaced(definition.innerType, value, path, place);
  const [key, ...rest] = path;
  if (key === undefined || definition.checks) return misfits(schema, value).flatMap((misfit) => placesOf(misfit, place));
  const inside = place + pointer(key);
  const isThere = Object.hasOwn(value as object, key);
  const next: unknown = Reflect.get(value as object, key);
  switch (definition.type) {
    case "object": {
      const field = Object.hasOwn(definition.shape, key) ? definition.shape[key] : undefined;
      if (isThere) return field ? misplaced(field, next, rest, inside) : [inside];
      return field && isRequired(field) ? [inside] : [];
    }
    case "record":
      if (misfits(definition.keyType, key).length > 0) return [inside];
      return isThere ? misplaced(definition.valueType, next, rest, inside) : [];
    case "array":
      return isThere && key !== "length" ? misplaced(definition.element, next, rest, inside) : [];
    default:
      return [];
  }
}

function placesOf(misfit: Misfit, base: string): readonly string[] {
  const place = base + pointer(...misfit.path.map(String));
  return misfit.code === "unrecognized_keys" ? misfit.keys.map((key) => place + pointer(key)) : [place];
}

/** Whether a change can make a name point nowhere. Of what is noted of someone only their coverage names anybody. */
function concernsReferences({ path: [field, , part] }: Patch): boolean {
  return field !== "stakeholders" || part === undefined || part === "coverage";
}

function toIssue({ path, expected, found }: ReturnType<typeof brokenReferences>[number]): EditIssue {
  const codes = {
    stakeholderId: "unknownStakeholder",
    sellerId: "unknownSeller",
    twoPeople: "selfTie",
    oneTiePerPair: "secondTie",
  } as const;
  return { code: codes[expected], path, found };
}
