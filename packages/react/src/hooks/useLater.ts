"use client";

import { useCallback, useSyncExternalStore } from "react";
import { fetchPart, findPart, type Fetch } from "../fetchPart.js";

/**
 * A part of the program that is not needed at once, fetched when there is a need: nothing until it has come, on the
 * server, and while a browser takes up what the server drew. Where it cannot be fetched, the map goes on without it, and
 * asks again when the network is back or somebody does something. `fetch` must stay the same function.
 * @param need What it is needed for; `undefined` and `false` while it is not.
 */
export function useLater<Part>(fetch: Fetch<Part>, need: unknown): Part | undefined {
  return usePart(fetch, isNeeded(need), nothing);
}

/**
 * A part that the picture itself needs. On the server, and while a browser takes up what the server drew, rendering waits
 * for it at the next `Suspense` around, so that what the server drew stays; a browser that draws by itself has nothing
 * until it has come.
 */
export function useNeeded<Part>(fetch: Fetch<Part>, need: unknown): Part | undefined {
  const isAsked = isNeeded(need);
  return usePart(fetch, isAsked, () => (isAsked ? findOrWait(fetch) : undefined));
}

function isNeeded(need: unknown): boolean {
  return need !== undefined && need !== false;
}

function usePart<Part>(fetch: Fetch<Part>, isAsked: boolean, served: () => Part | undefined): Part | undefined {
  const subscribe = useCallback((came: () => void) => (isAsked ? fetchPart(fetch, came) : nothing), [fetch, isAsked]);
  return useSyncExternalStore(subscribe, () => findPart(fetch), served);
}

function nothing(): undefined {}

function findOrWait<Part>(fetch: Fetch<Part>): Part {
  const part = findPart(fetch);
  // What React waits for is thrown; version 18 knows no other way.
  // oxlint-disable-next-line typescript/only-throw-error
  if (!part) throw new Promise<void>((come) => void fetchPart(fetch, come));
  return part;
}
