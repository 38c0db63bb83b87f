import { assumptions as usual, knownRoles, type Assumptions } from "@buyinmap/core";
import { keepLocally, keptLocally } from "../keepLocally.js";

const key = "buyin-map.assumptions";
const listeners = new Set<() => void>();
let known: { readonly text: string | undefined; readonly changed: Partial<Assumptions> } | undefined;

/** What this reader assumes other than usual: a setting of this browser, like the theme. The same object until changed. */
export function currentAssumptions(): Partial<Assumptions> {
  const text = keptLocally(key);
  if (known?.text !== text || !known) known = { text, changed: readAssumptions(text) };
  return known.changed;
}

export function watchAssumptions(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

export function keepAssumptions(changed: Partial<Assumptions>): void {
  keepLocally(key, JSON.stringify(changed));
  for (const listener of listeners) listener();
}

/** The kept entries that are of the kind expected; whatever else is there is left out. */
function readAssumptions(text: string | undefined): Partial<Assumptions> {
  try {
    const kept = Object.entries(JSON.parse(text ?? "{}") as Readonly<Record<string, unknown>>);
    const fitting = kept.filter(([name, value]) => name in usual && fits(value, usual[name as keyof Assumptions]));
    return Object.fromEntries(fitting);
  } catch {
    return {};
  }
}

function fits(value: unknown, like: Assumptions[keyof Assumptions]): boolean {
  if (typeof like === "number") return isNumber(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(like)) return Array.isArray(value) && value.every((role) => knownRoles.includes(role));
  return Object.keys(like).every((name) => isNumber((value as Readonly<Record<string, unknown>>)[name]));
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value);
}
