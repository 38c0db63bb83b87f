"use client";

import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from "react";

interface AddFormProps {
  /** On the button that opens it. */
  readonly open: string;
  readonly add: string;
  readonly cancel: string;
  /** Whether it was added; a form that was not stays as it is, with what is wrong said beside its fields. */
  readonly onAdd: () => boolean;
  /** Called when the form is opened, to start from nothing. */
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** A button that becomes a small form, and a button again once something was added or given up. */
export function AddForm({ open, add, cancel, onAdd, onOpen, children }: AddFormProps) {
  const [isOpen, setOpen] = useState(false);
  const toggled = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (!toggled.current) return;
    if (isOpen) form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
    else button.current?.focus();
  }, [isOpen]);

  function toggle(): void {
    toggled.current = true;
    if (!isOpen) onOpen();
    setOpen(!isOpen);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (onAdd()) toggle();
  }

  function press(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    toggle();
  }

  if (!isOpen) {
    return (
      <button ref={button} type="button" className="bim-button bim-open" onClick={toggle}>
        <span aria-hidden="true">+ </span>
        {open}
      </button>
    );
  }
  return (
    // Escape gives up from any field; each field is reached and used without this.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} className="bim-form" aria-label={open} noValidate onSubmit={submit} onKeyDown={press}>
      {children}
      <div className="bim-form-foot">
        <button type="submit" className="bim-button bim-button-main">
          {add}
        </button>
        <button type="button" className="bim-button" onClick={toggle}>
          {cancel}
        </button>
      </div>
    </form>
  );
}
