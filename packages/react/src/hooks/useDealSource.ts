"use client";

import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { apply, Change, Command, createStore, Deal, DealStore } from "@buyinmap/core";
import { useLatest } from "./useLatest.js";

/** Called with the next deal and the patches that lead to it. */
export type OnChange = (deal: Deal, patches: Change["patches"]) => void;

/**
 * Where the deal comes from and where edits go, one of three: a `deal` that the host holds (without `onChange` it can
 * only be read), a `defaultDeal` to start from, or a `store` shared with other components. With none of them it starts from
 * a deal with nobody in it: while yours is on its way, draw no map yet. What is not typed goes through `parseDeal` first.
 */
export interface SourceProps {
  readonly deal?: Deal | undefined;
  readonly defaultDeal?: Deal | undefined;
  readonly store?: DealStore | undefined;
  /** For `deal` and `defaultDeal`. Whoever gives a store listens to the store. */
  readonly onChange?: OnChange | undefined;
}

/** A deal that can be edited. */
export interface Source {
  readonly deal: Deal;
  readonly editable: boolean;
  /** Whether the edit was accepted. Two in one tick both land. */
  readonly dispatch: (command: Command) => boolean;
  /** There when edits can be undone here. */
  readonly store: DealStore | undefined;
}

/** What edits are made with. */
export interface Edits {
  readonly apply: typeof apply;
  readonly createStore: typeof createStore;
}

/** Whether edits of a deal have somewhere to go. */
export function isEditable({ deal, onChange }: SourceProps): boolean {
  return deal === undefined || onChange !== undefined;
}

/**
 * Reads and edits a deal, whoever owns it.
 * @param edits What edits are made with. While it is absent, the deal can be read, and no edit is accepted.
 */
export function useDealSource(props: SourceProps, edits: Edits | undefined): Source {
  const { deal, store: shared, onChange } = props;
  const [first] = useState(() => (deal || shared ? undefined : (props.defaultDeal ?? emptyDeal)));
  const own = useOwnStore(first, edits);
  const store = shared ?? own;
  useOwnChanges(own, onChange);
  const stored = useStored(store);
  const dispatchToHost = useHost(deal ?? emptyDeal, { onChange, edits });
  const current = deal ?? stored ?? first ?? emptyDeal;
  const inStore = deal ? undefined : store;
  const editable = isEditable(props);
  return useMemo(
    () => ({
      deal: current,
      editable,
      dispatch: inStore ? (command) => inStore.dispatch(command).ok : dispatchToHost,
      store: inStore,
    }),
    [current, editable, inStore, dispatchToHost],
  );
}

const emptyDeal: Deal = { id: "deal", name: "Deal", stakeholders: {} };

/** A store that starts with a deal, made once and as soon as it can be. */
function useOwnStore(first: Deal | undefined, edits: Edits | undefined): DealStore | undefined {
  const create = () => first && edits?.createStore(first);
  const [store, setStore] = useState(create);
  if (!store && first && edits) setStore(create);
  return store;
}

function useStored(store: DealStore | undefined): Deal | undefined {
  const subscribe = useCallback((listener: () => void) => store?.subscribe(listener) ?? (() => {}), [store]);
  // Another function each time: in a component that sets state while it renders, React 18 else forgets what it has read.
  const read = () => store?.get().deal;
  return useSyncExternalStore(subscribe, read, read);
}

function useOwnChanges(own: DealStore | undefined, onChange: OnChange | undefined): void {
  const latest = useLatest(onChange);
  useEffect(
    () =>
      own?.subscribe(({ deal }, move) => {
        if (move.type !== "replaced") latest.current?.(deal, move.patches);
      }),
    [own, latest],
  );
}

/**
 * Edits a deal that the host holds. A second edit in the same tick starts from the first one's result, which the host
 * has heard of but not rendered yet. After the tick the host's word counts: an edit it did not take up is forgotten.
 */
function useHost(deal: Deal, { onChange, edits }: Pick<SourceProps, "onChange"> & { edits: Edits | undefined }): (command: Command) => boolean {
  const hostRef = useLatest({ deal, onChange, edits });
  const aheadRef = useRef<{ readonly of: Deal; readonly deal: Deal }>(undefined);
  return useCallback(
    (command) => {
      const { deal: held, onChange: tell, edits: made } = hostRef.current;
      if (!tell || !made) return false;
      const result = made.apply(aheadRef.current?.of === held ? aheadRef.current.deal : held, command);
      if (!result.ok) return false;
      const { deal: next, patches } = result.value;
      if (patches.length === 0) return true;
      aheadRef.current = { of: held, deal: next };
      setTimeout(() => (aheadRef.current = undefined));
      tell(next, patches);
      return true;
    },
    [hostRef],
  );
}
