"use client";

import { useEffect, useState } from "react";

/**
 * A part of the program that few maps need, fetched once there is a need: nothing until it has come, on the server, and
 * in the first render of a browser, so that both draw the same. Where it cannot be fetched, the map goes on without it,
 * and asks again when the need is another one. `fetch` must stay the same function.
 * @param need What it is needed for; `undefined` and `false` while it is not.
 */
export function useLater<Part>(fetch: () => Promise<Part>, need: unknown): Part | undefined {
  const [part, setPart] = useState<Part>();
  const isThere = part !== undefined;
  useEffect(() => {
    if (isThere || need === undefined || need === false) return undefined;
    let isWanted = true;
    fetch().then(
      (fetched) => {
        if (isWanted) setPart(() => fetched);
      },
      // Nobody has asked for it in so many words: there is nobody to tell.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [fetch, need, isThere]);
  return part;
}
