import { useEffect, useId, useRef, type ReactNode } from "react";
import { Icon } from "./Icon.js";

/** A modal dialog: the browser keeps the focus inside and closes it on Escape. */
export function Modal(props: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="modal" aria-labelledby={titleId} onCancel={props.onClose}>
      <div className="modal-head">
        <h2 id={titleId}>{props.title}</h2>
        <button type="button" className="button quiet square" aria-label="Close" onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </div>
      {props.children}
    </dialog>
  );
}
