import { useRef, type ReactNode } from "react";
import { usePlanner } from "../planner.js";
import { beginImport } from "./useImporting.js";

/** A button that opens the file chooser, and imports what is chosen. */
export function FileButton({ children, primary }: { readonly children: ReactNode; readonly primary?: boolean }) {
  const { importing } = usePlanner();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={primary ? "button primary" : "button"} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to import"
        accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          beginImport(importing, files);
        }}
      />
    </>
  );
}
