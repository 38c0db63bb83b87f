import { useEffect, useState } from "react";
import { Icon } from "../controls/Icon.js";
import { usePlanner } from "../planner.js";
import { beginImport, pastedFile } from "./useImporting.js";

/** Takes files dropped anywhere, and files or text pasted anywhere outside of a field. */
export function DropZone() {
  const { importing } = usePlanner();
  const [over, setOver] = useState(false);

  useEffect(() => {
    function onDragOver(event: DragEvent): void {
      if (!bringsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    }
    function onDragLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function onDrop(event: DragEvent): void {
      setOver(false);
      if (!bringsFiles(event.dataTransfer)) return;
      event.preventDefault();
      beginImport(importing, [...event.dataTransfer!.files]);
    }
    function onPaste(event: ClipboardEvent): void {
      if (writesText(event.target) || !event.clipboardData) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData("text/plain");
      if (files.length === 0 && !text.trim()) return;
      event.preventDefault();
      beginImport(importing, text.trim() ? [pastedFile(text)] : files);
    }
    document.addEventListener("dragover", onDragOver);
    document.addEventListener("dragleave", onDragLeave);
    document.addEventListener("drop", onDrop);
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("dragover", onDragOver);
      document.removeEventListener("dragleave", onDragLeave);
      document.removeEventListener("drop", onDrop);
      document.removeEventListener("paste", onPaste);
    };
  }, [importing]);

  if (!over) return null;
  return (
    <div className="drop-zone">
      <div>
        <Icon name="import" />
        <p>Drop to import</p>
      </div>
    </div>
  );
}

function bringsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes("Files") ?? false;
}

function writesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
