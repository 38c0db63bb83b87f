"use client";

import { useCallback, useSyncExternalStore } from "react";

type Fetch<Part> = () => Promise<Part>;

/** What has come already: the next map on the page has it at once. */
const fetched = new WeakMap<Fetch<unknown>, unknown>();
/** When it is worth to ask again for what could not be fetched. */
const signsOfLife = ["online", "pointerdown", "keydown"] as const;

/**
 * A part of the program that is not needed at once, fetched when there is a need: nothing until it has come, on the
 * server, and while a browser takes up what the server drew. Where it cannot be fetched, the map goes on without it, and
 * asks again when the network is back or somebody does something. `fetch` must stay the same function.
 * @param need What it is needed for; `undefined` and `false` while it is not.
 */
export function useLater<Part>(fetch: Fetch<Part>, need: unknown): Part | undefined {
  const isNeeded = need !== undefined && need !== false;
  const subscribe = useCallback((came: () => void) => (isNeeded ? ask(fetch, came) : () => {}), [fetch, isNeeded]);
  return useSyncExternalStore(subscribe, () => fetched.get(fetch) as Part | undefined, nothing);
}

function nothing(): undefined {}

/** Asks until it has come or is not wanted any more; the function that comes back says so. */
function ask<Part>(fetch: Fetch<Part>, came: () => void): () => void {
  let isWanted = true;
  go();
  return () => {
    isWanted = false;
    stopWaiting();
  };

  function go(): void {
    stopWaiting();
    if (fetched.has(fetch)) return;
    fetch().then(
      (part) => {
        fetched.set(fetch, part);
        if (isWanted) came();
      },
      // Nobody has asked for it in so many words: there is nobody to tell.
      () => {
        if (isWanted) for (const sign of signsOfLife) window.addEventListener(sign, go);
      },
    );
  }

  function stopWaiting(): void {
    for (const sign of signsOfLife) window.removeEventListener(sign, go);
  }
}
