/** Hands a file to the person through the browser's own download. Nothing leaves the machine. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file by then; long enough for slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file name that every system takes: `"Kestrel Foods: demand"` gives `"kestrel-foods-demand"`. */
export function fileNameOf(name: string): string {
  const safe = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return safe || "deal";
}
