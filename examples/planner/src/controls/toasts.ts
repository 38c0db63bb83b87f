/** A short message at the foot of the page, with at most one thing to do about it. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface Toasts {
  readonly get: () => readonly Toast[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly show: (toast: Omit<Toast, "id">) => void;
  readonly dismiss: (id: number) => void;
}

/** The messages of one planner, newest last; at most three at a time. */
export function createToasts(): Toasts {
  let toasts: readonly Toast[] = [];
  let next = 1;
  const listeners = new Set<() => void>();

  function change(after: readonly Toast[]): void {
    toasts = after;
    for (const listener of listeners) listener();
  }

  return {
    get: () => toasts,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (toast) => change([...toasts, { ...toast, id: next++ }].slice(-3)),
    dismiss: (id) => change(toasts.filter((toast) => toast.id !== id)),
  };
}
