/** Something that is on or off for the whole planner. */
export interface Toggle {
  readonly get: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (on: boolean) => void;
}

export function createToggle(): Toggle {
  let on = false;
  const listeners = new Set<() => void>();
  return {
    get: () => on,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      on = next;
      for (const listener of listeners) listener();
    },
  };
}
