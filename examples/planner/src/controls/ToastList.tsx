import { useEffect, useState, useSyncExternalStore } from "react";
import { Icon } from "./Icon.js";
import type { Toast, Toasts } from "./toasts.js";

/** In milliseconds: long enough to read it, or to reach its button. It does not run out while someone is on it. */
const staysFor = { plain: 5_000, withAction: 12_000 };

/** The messages, read out politely as they come. */
export function ToastList({ toasts }: { readonly toasts: Toasts }) {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.get);
  return (
    <div className="toasts" aria-live="polite">
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} dismiss={() => toasts.dismiss(toast.id)} />
      ))}
    </div>
  );
}

function ToastCard({ toast, dismiss }: { readonly toast: Toast; readonly dismiss: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(dismiss, toast.action ? staysFor.withAction : staysFor.plain);
    return () => clearTimeout(timer);
    // `dismiss` is made anew on each drawing and always means the same toast.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [held]);
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.action && (
        <button
          type="button"
          className="button inverse"
          onClick={() => {
            toast.action?.run();
            dismiss();
          }}
        >
          {toast.action.label}
        </button>
      )}
      <button type="button" className="button inverse square" aria-label="Dismiss" onClick={dismiss}>
        <Icon name="close" />
      </button>
    </div>
  );
}
