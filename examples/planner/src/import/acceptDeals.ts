import type { Command, Deal, Offer } from "@buyinmap/core";
import { now } from "../clock.js";
import { newId } from "../newId.js";
import { storageFailure } from "../storage/storageFailure.js";
import { storeAnew, type StoredDeal } from "../storage/storedDeal.js";
import { choiceReader, offerKey, offersIn, outcomeOf, type Batch } from "./batch.js";
import type { Accepted, Choices } from "./preview.js";

/** So many deals, or people, are written at once. */
const chunk = { deals: 100, people: 2_000 };
/** As many ids as the page needs to lead somewhere. */
const mostIds = 20;

/**
 * Writes what was chosen, beginning with the deal at `from`, a part at a time; tells the share done. When the storage
 * fails on the way, the answer says where it stopped.
 */
export async function acceptDeals(
  batch: Batch,
  choices: Choices,
  from: number,
  onProgress: (done: number) => void,
): Promise<Accepted> {
  const { deals, target } = batch;
  const choiceFor = choiceReader(batch, choices);
  const declined = new Set(choices.declined);
  const taken = new Set(batch.known.map(({ id }) => id));
  const ids: string[] = [];
  let [created, updated, people] = [0, 0, 0];
  let stoppedAt = from;
  let waiting: StoredDeal[] = [];

  async function flush(next: number): Promise<void> {
    if (waiting.length > 0) await target.put(waiting);
    created += waiting.length;
    ids.push(...waiting.map(({ id }) => id));
    waiting = [];
    people = 0;
    stoppedAt = next;
    onProgress(next / deals.length);
  }

  async function update(id: string, commands: readonly Command[], index: number): Promise<void> {
    await flush(index);
    await target.step(id, { type: "commit", entryId: newId(""), command: { type: "together", commands } });
    updated += 1;
    ids.push(id);
    stoppedAt = index + 1;
  }

  async function accept(index: number): Promise<void> {
    const choice = choiceFor(index);
    const outcome = await outcomeOf(batch, index, choice);
    if (!outcome) return;
    const offers = choices.offers ? offersIn(outcome.deal, batch) : [];
    const accepted = offers.filter(({ id }) => !declined.has(offerKey(index, id)));
    if (choice.type === "update") {
      return update(
        choice.id,
        [...outcome.commands, ...accepted.map(({ id, reading }): Command => ({ type: "addReading", id, reading }))],
        index,
      );
    }
    const deal = withFreeId(withInferences(outcome.deal, accepted), taken);
    // Later ones a little older, so that the list shows them in the order of the file.
    waiting.push(storeAnew(deal, now() - index));
    people += Object.keys(deal.stakeholders).length;
    if (waiting.length >= chunk.deals || people >= chunk.people) await flush(index + 1);
  }

  try {
    // One after the other, so that no more than a part is in memory twice.
    // oxlint-disable-next-line no-await-in-loop
    for (let index = from; index < deals.length; index += 1) await accept(index);
    await flush(deals.length);
  } catch (error) {
    const because = storageFailure(error);
    if (!because) throw error;
    return { created, updated, ids: ids.slice(0, mostIds), stopped: { because, at: stoppedAt } };
  }
  return { created, updated, ids: ids.slice(0, mostIds) };
}

/** The deal with the accepted inferences. It is nobody's yet, so that no history has to know of them. */
function withInferences(deal: Deal, offers: readonly Offer[]): Deal {
  const stakeholders = { ...deal.stakeholders };
  for (const { id, reading } of offers) {
    const stakeholder = stakeholders[id]!;
    stakeholders[id] = { ...stakeholder, readings: [...(stakeholder.readings ?? []), reading] };
  }
  return { ...deal, stakeholders };
}

function withFreeId(deal: Deal, taken: Set<string>): Deal {
  const id = taken.has(deal.id) ? newId(deal.name) : deal.id;
  taken.add(id);
  return id === deal.id ? deal : { ...deal, id };
}
