import { Dexie } from "dexie";

/** Why the browser does not keep what we give it: there is no room left, or it refuses to keep anything at all. */
export type StorageFailure = "full" | "refused";

/** Reads an error as a failure of the storage; `undefined` for anything else, which is a bug and must stay visible. */
export function storageFailure(error: unknown): StorageFailure | undefined {
  const names = namesOf(error);
  if (names.includes("QuotaExceededError")) return "full";
  return error instanceof Dexie.DexieError || error instanceof DOMException ? "refused" : undefined;
}

/** Dexie wraps the browser's error, at times twice: an abort whose reason was the quota. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  let next = error;
  for (let depth = 0; depth < 4 && next instanceof Object; depth += 1) {
    if ("name" in next) names.push(String(next.name));
    next = "inner" in next ? next.inner : undefined;
  }
  return names;
}
