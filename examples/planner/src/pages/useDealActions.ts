import { useMemo } from "react";
import type { Deal } from "@buyinmap/core";
import { now } from "../clock.js";
import { exportCsv, exportJson } from "../exporting/exportDeals.js";
import { newId } from "../newId.js";
import { usePlanner, type Planner } from "../planner.js";
import { storeAnew } from "../storage/storedDeal.js";

/** What can be done with a deal from the list or from its own page. */
export interface DealActions {
  /** The id of the new deal. */
  readonly create: (deal: { readonly name: string; readonly account: string }) => Promise<string>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly duplicate: (id: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly exportJson: (id: string) => Promise<void>;
  readonly exportCsv: (id: string) => Promise<void>;
}

export function useDealActions(): DealActions {
  const planner = usePlanner();
  return useMemo(() => dealActions(planner), [planner]);
}

function dealActions({ library, toasts }: Planner): DealActions {
  async function withDeal(id: string, act: (deal: Deal) => void): Promise<void> {
    const stored = await library.read(id);
    if (stored) act(stored.deal);
  }

  return {
    async create({ name, account }) {
      const deal: Deal = {
        id: newId(name),
        name,
        ...(account ? { account: { name: account } } : {}),
        stakeholders: {},
      };
      await library.put([storeAnew(deal, now())]);
      return deal.id;
    },
    async rename(id, name) {
      await library.step(id, { type: "commit", entryId: newId(""), command: { type: "changeDeal", change: { name } } });
    },
    async duplicate(id) {
      const stored = await library.read(id);
      if (!stored) return;
      const name = `Copy of ${stored.deal.name}`;
      await library.put([storeAnew({ ...stored.deal, id: newId(name), name }, now())]);
      toasts.show({ text: `“${stored.deal.name}” was duplicated.` });
    },
    async remove(id) {
      const stored = await library.remove(id);
      if (!stored) return;
      toasts.show({
        text: `“${stored.deal.name}” was deleted.`,
        action: { label: "Undo", run: () => void library.put([stored]) },
      });
    },
    exportJson: (id) => withDeal(id, exportJson),
    exportCsv: (id) => withDeal(id, exportCsv),
  };
}
