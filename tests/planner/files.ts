/** A file of the repository's CRM exports, byte for byte. */
export async function crmFile(name: string): Promise<File> {
  const response = await fetch(new URL(`../data/crm/${name}`, import.meta.url));
  return new File([await response.arrayBuffer()], name);
}

/** Drops files on a page, as the desktop does. */
export function dropFiles(target: Document, files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  target.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
}

/** Pastes text on a page, outside of any field. */
export function pasteText(target: Document, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  target.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
}
