"use client";

import { useLayoutEffect, useRef, type ReactNode, type RefObject } from "react";
import { useLatest } from "../../hooks/useLatest.js";
import { placeBeside } from "./placeBeside.js";

interface PopupProps {
  readonly id: string;
  readonly label: string;
  /** What opened it. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A small window beside the button that opened it, over everything else. The focus goes in; Escape gives it back. It
 * closes when the focus goes elsewhere, or somebody presses outside.
 */
export function Popup({ id, label, button, onClose, children }: PopupProps) {
  const popup = useRef<HTMLDialogElement>(null);
  const close = useLatest(onClose);

  useLayoutEffect(() => {
    const [element, opener] = [popup.current, button.current];
    const view = element?.ownerDocument.defaultView;
    if (!element || !opener || !view) return undefined;
    const place = () => putBeside(opener, element, view);
    const leave = ({ target }: Event) => {
      if (!element.contains(target as Node) && !opener.contains(target as Node)) close.current();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
      opener.focus();
    };
    const listening = new AbortController();
    const { signal } = listening;
    // A browser that knows no popovers still knows dialogs.
    if (element.showPopover) element.showPopover();
    else element.show();
    place();
    element.focus({ preventScroll: true });
    view.addEventListener("scroll", place, { capture: true, passive: true, signal });
    view.addEventListener("resize", place, { signal });
    view.addEventListener("pointerdown", leave, { capture: true, signal });
    view.addEventListener("focusin", leave, { signal });
    view.addEventListener("keydown", escape, { capture: true, signal });
    return () => {
      listening.abort();
      element.hidePopover?.();
    };
  }, [button, close]);

  return (
    <dialog ref={popup} id={id} className="bim-popup" popover="manual" aria-label={label} tabIndex={-1}>
      {children}
    </dialog>
  );
}

function putBeside(button: HTMLElement, popup: HTMLElement, view: Window): void {
  const { clientWidth: width, clientHeight: height } = view.document.documentElement;
  const dir = view.getComputedStyle(button).direction === "rtl" ? "rtl" : "ltr";
  const spot = placeBeside(button.getBoundingClientRect(), { width: popup.offsetWidth, dir, view: { width, height } });
  popup.style.left = `${spot.left}px`;
  popup.style.top = spot.hangs === "top" ? `${spot.at}px` : "auto";
  popup.style.bottom = spot.hangs === "bottom" ? `${spot.at}px` : "auto";
  popup.style.maxHeight = `${spot.height}px`;
}
