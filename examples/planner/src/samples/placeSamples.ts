import { now } from "../clock.js";
import type { Library } from "../storage/library.js";
import { storeAnew } from "../storage/storedDeal.js";

/** Puts the samples on the shelf the first time the planner is opened. Deleted ones do not come back by themselves. */
export async function placeSamples(library: Library): Promise<void> {
  if (await library.claimFirstStart()) await bringSamples(library);
}

/** Puts the samples that are missing on the shelf. */
export async function bringSamples(library: Library): Promise<void> {
  const { readSamples } = await import("./samples.js");
  const kept = new Set((await library.known()).map(({ id }) => id));
  const missing = readSamples().filter(({ id }) => !kept.has(id));
  const begin = now();
  // One millisecond apart, so that the list keeps their order.
  await library.put(missing.map((deal, index) => storeAnew(deal, begin - index)));
}
