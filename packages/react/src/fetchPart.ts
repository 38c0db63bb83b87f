/** How a part of the program is fetched. It must stay the same function: what has come is kept by it. */
export type Fetch<Part> = () => Promise<Part>;

/** What has come already: the next map on the page has it at once. */
const fetched = new WeakMap<Fetch<unknown>, unknown>();
/** When it is worth to ask again for what could not be fetched. */
const signsOfLife = ["online", "pointerdown", "keydown"] as const;

/** The part, once it has been fetched. */
export function findPart<Part>(fetch: Fetch<Part>): Part | undefined {
  return fetched.get(fetch) as Part | undefined;
}

/**
 * Fetches a part. Where a browser cannot fetch it, it is asked for again when the network is back or somebody does
 * something.
 * @param came Called once, when it has come; not when it had before.
 * @returns How to say that it is not wanted any more
 */
export function fetchPart<Part>(fetch: Fetch<Part>, came?: () => void): () => void {
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
        if (isWanted) came?.();
      },
      (error: unknown) => {
        // A server has all parts at hand, unless it was installed in pieces.
        if (isServer) throw error;
        // Nobody has asked for it in so many words: there is nobody to tell.
        if (isWanted) for (const sign of signsOfLife) window.addEventListener(sign, go);
      },
    );
  }

  function stopWaiting(): void {
    if (!isServer) for (const sign of signsOfLife) window.removeEventListener(sign, go);
  }
}

/** Whether this is no browser. */
export const isServer = typeof window === "undefined";
