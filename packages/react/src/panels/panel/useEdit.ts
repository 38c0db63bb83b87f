"use client";

import { useState } from "react";
import { apply, editSentences, type Command, type Deal } from "@buyinmap/core";

/** Sends a command if the deal can take it; whether it was sent. */
export type Edit = (command: Command) => boolean;

/**
 * Tries each command on a copy of the deal first, so that one the deal cannot take is refused in words, here, where it
 * was made, and never reaches the host.
 */
export function useEdit({ deal, dispatch }: { deal: Deal; dispatch: (command: Command) => void }) {
  const [refused, setRefused] = useState<string>();
  const edit: Edit = (command) => {
    const tried = apply(deal, command);
    setRefused(tried.ok ? undefined : tried.issues.map((issue) => editSentences[issue.code](issue)).join("; "));
    if (tried.ok) dispatch(command);
    return tried.ok;
  };
  return { edit, refused };
}
