import { useSyncExternalStore } from "react";
import { usePlanner } from "../planner.js";
import { go } from "../routing/route.js";
import type { Importing, ImportState } from "./importing.js";

/** The import and where it stands. */
export function useImporting(): { readonly importing: Importing; readonly state: ImportState } {
  const { importing } = usePlanner();
  return { importing, state: useSyncExternalStore(importing.subscribe, importing.get) };
}

/** Begins an import and shows it. */
export function beginImport(importing: Importing, files: readonly File[]): void {
  if (files.length === 0) return;
  go({ type: "import" });
  void importing.start(files);
}

/** Pasted text as a file, so that it goes the way of all files. */
export function pastedFile(text: string): File {
  return new File([text], "Pasted text", { type: "text/plain" });
}
