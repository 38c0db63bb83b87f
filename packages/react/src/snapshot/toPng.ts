import { fail, succeed, type Deal, type Result } from "@buyinmap/core";
import type { PictureIssue } from "./pictureIssue.js";
import { toSvg, type SnapshotOptions } from "./toSvg.js";

/** How a picture of pixels is made. */
export interface PngOptions extends SnapshotOptions {
  /** Pixels of the picture for one of the map, 1 to 4; 2 when left out. */
  readonly scale?: 1 | 2 | 3 | 4 | undefined;
}

/**
 * The map as a PNG, drawn by the browser from {@link toSvg}, without the network. Fonts are those of this computer, so
 * the pixels of letters differ from one to the next. A page that limits its images (`img-src` of its content security
 * policy) must allow `blob:` or `data:`; else the issue is `notDrawn`.
 * @example
 * const png = await toPng(deal, { width: 1200, scale: 2 });
 * if (png.ok) link.href = URL.createObjectURL(png.value);
 */
export async function toPng(deal: Deal, options: PngOptions = {}): Promise<Result<Blob, PictureIssue>> {
  const svg = toSvg(deal, options);
  const image = (await loadBlob(svg)) ?? (await load(`data:image/svg+xml,${encodeURIComponent(svg)}`));
  return image ? rasterize(image, options.scale ?? 2) : fail([{ id: "notDrawn" }]);
}

async function loadBlob(svg: string): Promise<HTMLImageElement | undefined> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = await load(address);
  URL.revokeObjectURL(address);
  return image;
}

/** Not `decode()`: it refuses pictures that are merely large. */
function load(address: string): Promise<HTMLImageElement | undefined> {
  return new Promise((resolve) => {
    const image = new Image();
    image.addEventListener("load", () => resolve(image));
    image.addEventListener("error", () => resolve(undefined));
    image.src = address;
  });
}

/** A canvas that is too large for the browser has no context, draws nothing, or gives no blob. */
async function rasterize(image: HTMLImageElement, scale: number): Promise<Result<Blob, PictureIssue>> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(image.naturalWidth * scale);
  canvas.height = Math.ceil(image.naturalHeight * scale);
  const context = canvas.getContext("2d");
  if (!context) return fail([{ id: "tooLarge" }]);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob ? succeed(blob) : fail([{ id: "tooLarge" }]);
}
