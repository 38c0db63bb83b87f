export { copyImage } from "./snapshot/copyImage.js";
export type { PictureIssue } from "./snapshot/pictureIssue.js";
export type { SnapshotTheme } from "./snapshot/snapshotTheme.js";
export { toPng } from "./snapshot/toPng.js";
export type { PngOptions } from "./snapshot/toPng.js";
export { toSvg } from "./snapshot/toSvg.js";
export type { SnapshotOptions } from "./snapshot/toSvg.js";
export type { Color, Palette, Weights } from "./theme/palettes.js";
