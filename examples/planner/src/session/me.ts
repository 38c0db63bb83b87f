import { newId } from "../newId.js";
import { keepLocally, keptLocally } from "../keepLocally.js";

/** Who sits in front of this browser. Claims are signed with it; it never leaves except inside deals that are exported. */
export interface Me {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
}

const key = "buyin-map.me";
const listeners = new Set<() => void>();
let known: { readonly text: string | undefined; readonly me: Me | undefined } | undefined;

/** The person as kept here; the same object until it changes. */
export function currentMe(): Me | undefined {
  const text = keptLocally(key);
  if (known?.text !== text) known = { text, me: readMe(text) };
  return known?.me;
}

export function watchMe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** Keeps a name and email; the id stays the same, so that earlier claims remain one's own. */
export function introduce({ name, email }: { readonly name: string; readonly email: string }): void {
  const id = currentMe()?.id ?? newId(name);
  keepLocally(key, JSON.stringify({ id, name, ...(email ? { email } : {}) }));
  for (const listener of listeners) listener();
}

function readMe(text: string | undefined): Me | undefined {
  if (text === undefined) return undefined;
  try {
    const { id, name, email } = JSON.parse(text) as Partial<Record<string, unknown>>;
    if (typeof id !== "string" || typeof name !== "string" || !id || !name) return undefined;
    return { id, name, ...(typeof email === "string" && email ? { email } : {}) };
  } catch {
    return undefined;
  }
}
