import { nameOf } from "../panels/nameOf.js";
import { choiceReader, offerKey, offersIn, outcomeOf, type Batch } from "./batch.js";
import type { Choices, OfferList, OfferPreview } from "./preview.js";

/** As many as a person may look through. */
const most = 300;

/** Whose influence could be inferred after the import, for the page to show. */
export async function listOffers(batch: Batch, choices: Choices): Promise<OfferList> {
  const choiceFor = choiceReader(batch, choices);
  const shown: OfferPreview[] = [];
  let total = 0;
  for (const index of batch.deals.keys()) {
    // One deal after the other: all at once would hold all kept deals in memory.
    // oxlint-disable-next-line no-await-in-loop
    const outcome = await outcomeOf(batch, index, choiceFor(index));
    if (!outcome) continue;
    for (const { id, reading, because } of offersIn(outcome.deal, batch)) {
      total += 1;
      if (shown.length === most) continue;
      const name = nameOf(outcome.deal.stakeholders[id]!);
      shown.push({ key: offerKey(index, id), name, deal: outcome.deal.name, value: reading.value, because });
    }
  }
  return { total, shown };
}
