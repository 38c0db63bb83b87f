import type { Deal } from "@buyinmap/core";
import type { Faces } from "../faces.js";
import { layers as ours, type LayerChoice } from "../layers.js";
import { sceneOptions, type PlaceMatrixOptions } from "../placeMatrix.js";
import { placeScene } from "../placeScene.js";
import type { SceneOptions } from "../scene.js";
import { summarize } from "../summarize.js";
import { drawMarkup } from "./drawMarkup.js";
import { inlineStyles } from "./inlineStyles.js";
import { pictureRules } from "./pictureRules.js";
import { readMarkup } from "./readMarkup.js";
import { themeVariables, type SnapshotTheme } from "./snapshotTheme.js";
import { escapeXml, writeElement } from "./writeXml.js";

/** How a picture is written. Lengths in pixels. */
export interface SnapshotOptions extends Omit<PlaceMatrixOptions, "measureText" | "attended" | "view"> {
  /** Of the whole picture; three quarters of the width and as much more as the legend needs, when left out. */
  readonly height?: number | undefined;
  /** `"light"`, when left out. */
  readonly theme?: SnapshotTheme | undefined;
  /** The color behind everything, or `"none"`; that of the theme, when left out. */
  readonly background?: string | undefined;
  /** Empty space on all sides; 12 when left out. */
  readonly padding?: number | undefined;
  /** What the picture is called; a sentence with the name of the deal, when left out. */
  readonly title?: string | undefined;
  /** `false` leaves the legend out, as `layers` without it does. */
  readonly legend?: boolean | undefined;
  /** What marks bear. A picture that is not itself a `data:` address stays away. */
  readonly faces?: Faces | undefined;
}

/** Fonts that are at hand where pictures are opened. No program knows all the names by which pages ask for them. */
const fonts = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

/**
 * The map as a file: SVG 1.1 that stands alone, with a title and a description in words, every color at its element, and
 * nothing in it that acts or is fetched from elsewhere. Needs no page: the same input gives the same text on a server
 * and in every browser, as long as both know the language's numbers.
 * @example
 * await writeFile("northwind.svg", toSvg(deal, { width: 1200, theme: "dark" }));
 */
export function toSvg(deal: Deal, options: SnapshotOptions = {}): string {
  const { width = 720, padding = 12, theme = "light" } = options;
  const layers = chosenLayers(options);
  const placing = placingOf(deal, options, { layers, width: width - 2 * padding, padding });
  const scene = placeScene(placing);
  const { catalog, people } = placing;
  const { frame } = scene;
  const height = frame.height + 2 * padding;
  const variables = themeVariables(theme);
  const markup = drawMarkup({ deal, options, placing, scene, layers });
  const { direction, textSize } = frame;
  const content = inlineStyles(readMarkup(markup), { rules: pictureRules, variables, textSize, direction });
  const background = options.background ?? variables["--bim-background"]!;
  const [wide, tall] = [String(width), String(height)];
  const parts = [
    writeElement("title", {}, escapeXml(options.title ?? catalog.say.region(deal.name))),
    writeElement("desc", {}, escapeXml(summarize(people, scene, catalog))),
    background === "none" ? "" : writeElement("rect", { width: wide, height: tall, fill: background }, ""),
    writeElement("g", padding === 0 ? {} : { transform: `translate(${padding} ${padding})` }, `\n${content}\n`),
  ];
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    ...(content.includes("xlink:href") && { "xmlns:xlink": "http://www.w3.org/1999/xlink" }),
    version: "1.1",
    width: wide,
    height: tall,
    viewBox: `0 0 ${wide} ${tall}`,
    role: "img",
    ...(catalog.tag !== undefined && { "xml:lang": catalog.tag }),
    "font-family": fonts,
    "font-size": String(textSize),
  };
  return `${writeElement("svg", root, `\n${parts.filter(Boolean).join("\n")}\n`)}\n`;
}

function chosenLayers({ layers = ours, legend = true }: SnapshotOptions): LayerChoice {
  return legend ? layers : layers.filter((one) => (typeof one === "string" ? one : one.name) !== "legend");
}

interface Inner {
  readonly layers: LayerChoice;
  readonly width: number;
  readonly padding: number;
}

/** A legend takes its room from a height that is given, and adds to one that is not. */
function placingOf(deal: Deal, options: SnapshotOptions, { layers, width, padding }: Inner): SceneOptions {
  const { height, textSize = 13, faces } = options;
  const own = Math.round(Math.max(width * 0.75, textSize * 34));
  const inner = height === undefined ? own : height - 2 * padding;
  const placing = sceneOptions(deal, { ...options, layers, width, height: inner });
  const room = height === undefined ? "under" : "within";
  return { ...placing, faces, legend: placing.legend && { ...placing.legend, room } };
}
