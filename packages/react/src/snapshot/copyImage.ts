import { fail, succeed, type Deal, type Result } from "@buyinmap/core";
import type { PictureIssue } from "./pictureIssue.js";
import { toPng, type PngOptions } from "./toPng.js";

/**
 * Copies the map to the clipboard as a PNG, to be pasted into a slide or a message. To be called while a press of a
 * button is handled: browsers allow it at no other time. The clipboard is handed a promise of the picture, since Safari
 * lets nobody wait before copying.
 * @example
 * const copied = await copyImage(deal, { width: 1200 });
 * if (!copied.ok) alert(matrixWords.pictureIssues[copied.issues[0].id]);
 */
export async function copyImage(deal: Deal, options: PngOptions = {}): Promise<Result<undefined, PictureIssue>> {
  // Absent on pages without TLS, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (typeof ClipboardItem === "undefined" || !clipboard?.write) return fail([{ id: "copyUnsupported" }]);
  const drawn = toPng(deal, options);
  const blob = drawn.then(blobOf);
  // A clipboard that says no forgets the promise, whose failure is told below.
  blob.catch(() => {});
  try {
    await clipboard.write([new ClipboardItem({ "image/png": blob })]);
    return succeed(undefined);
  } catch {
    const png = await drawn;
    return png.ok ? fail([{ id: "copyDenied" }]) : png;
  }
}

/** A clipboard understands only rejection. */
function blobOf(png: Result<Blob, PictureIssue>): Blob {
  if (png.ok) return png.value;
  throw new Error(png.issues[0]?.id);
}
