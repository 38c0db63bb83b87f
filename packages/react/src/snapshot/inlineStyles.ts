import { enterElement, initial, type Style, type Surroundings } from "./enterElement.js";
import { geometryOf } from "./geometryOf.js";
import { isolate } from "./isolate.js";
import { readSelector } from "./matches.js";
import type { PictureRule } from "./pictureRule.js";
import type { Element } from "./readMarkup.js";
import type { Variables } from "./resolveValue.js";
import { settleClips } from "./settleClips.js";
import { escapeXml, writeElement } from "./writeXml.js";

/** How a drawing is written. */
export interface Inlining {
  readonly rules: readonly PictureRule[];
  readonly variables: Variables;
  readonly textSize: number;
  readonly direction: "ltr" | "rtl";
}

const shapes = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];
const containers = ["g", "defs", "clipPath"];
const fillings = ["fill", "fill-opacity"];
const strokings = ["stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin"];
const lettering = ["font-size", "font-weight", "font-style", "text-anchor"];

/**
 * The content of a drawing as XML of SVG 1.1 that needs no style sheet: every color and width stands at its element.
 * What cannot be seen is left out, and whatever only a page can use.
 */
export function inlineStyles(drawing: Element, { rules, variables, textSize, direction }: Inlining): string {
  const read = rules.map(({ on, set }) => ({ selector: readSelector(on), set }));
  const size = String(textSize);
  const around: Surroundings = {
    nested: { name: "svg", classes: ["bim-picture"], parent: undefined },
    variables: { ...variables, "--bim-text-size": size },
    style: { ...initial, "font-size": size },
  };
  return settleClips(writeAll(drawing.children, around));

  function writeAll(nodes: Element["children"], outer: Surroundings): string {
    return nodes.map((node) => write(node, outer)).filter(Boolean).join("\n");
  }

  function write(node: Element | string, outer: Surroundings): string {
    if (typeof node === "string") return escapeXml(isolate(node));
    if (node.name === "title") return writeElement("title", {}, escapeXml(textIn(node)));
    const inner = enterElement(node, outer, read);
    if (inner.style.display === "none") return "";
    if (containers.includes(node.name)) return writeContainer(node, inner);
    if (node.name === "text") return writeText(node, inner);
    if (node.name === "tspan") return writeSpan(node, inner, outer.style);
    if (node.name === "image") return writeImage(node);
    return shapes.includes(node.name) ? writeShape(node, inner.style) : "";
  }

  function writeContainer(node: Element, inner: Surroundings): string {
    const content = writeAll(node.children, inner);
    if (content.replace(/^<title>[^<]*<\/title>/, "") === "") return "";
    const id = node.name === "clipPath" && { id: node.attributes.id ?? "" };
    return writeElement(node.name, { ...id, ...geometryOf(node), ...differing(inner.style, ["opacity"]) }, content);
  }

  /** A rim around letters is a text of its own underneath: few programs know how to paint it first. */
  function writeText(node: Element, inner: Surroundings): string {
    const style: Style = { ...inner.style, "text-anchor": anchor(inner.style["text-anchor"]!) };
    const letters = differing(style, lettering, around.style);
    const content = node.children.map((child) => write(child, inner)).join("");
    const place = { ...geometryOf(node), ...differing(style, ["opacity"]) };
    const text = writeElement("text", { ...place, ...differing(style, fillings), ...letters }, content);
    if (!isSeen(style.stroke)) return text;
    const rim = { ...place, fill: "none", ...differing(style, strokings), ...letters, "aria-hidden": "true" };
    return `${writeElement("text", rim, content)}\n${text}`;
  }

  /** A step along the line becomes spaces: programs do not agree on its way in right-to-left text. */
  function writeSpan(node: Element, inner: Surroundings, outer: Style): string {
    const { dx, ...place } = geometryOf(node);
    const content = node.children.map((child) => write(child, inner)).join("");
    const style = differing(inner.style, [...fillings, ...lettering], outer);
    return writeElement("tspan", { ...place, ...style }, dx === undefined ? content : `\u00A0\u00A0${content}`);
  }

  /** An anchor names a side, so that it does not hang on what a program makes of the direction. */
  function anchor(given: string): string {
    if (direction === "ltr" || given === "middle") return given;
    return given === "start" ? "end" : "start";
  }
}

function writeShape(node: Element, style: Style): string {
  const isLine = node.name === "line";
  const isFilled = isSeen(style.fill) && !isLine;
  const isStroked = isSeen(style.stroke);
  if (!isFilled && !isStroked) return "";
  const attributes = {
    ...geometryOf(node),
    ...(isFilled ? differing(style, fillings) : !isLine && { fill: "none" }),
    ...(isStroked && differing(style, strokings)),
    ...differing(style, ["opacity"]),
  };
  return writeElement(node.name, attributes, "");
}

function textIn({ children }: Element): string {
  return children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}

/** A picture from elsewhere would not be there where the drawing is opened. */
function writeImage(node: Element): string {
  const href = node.attributes.href ?? "";
  if (!/^data:image\/(png|jpeg|gif|webp);/.test(href)) return "";
  return writeElement("image", { ...geometryOf(node), "xlink:href": href }, "");
}

function differing(style: Style, names: readonly string[], from: Style = initial): Style {
  const changed = names.filter((name) => style[name] !== from[name]);
  return Object.fromEntries(changed.map((name) => [name, style[name]!]));
}

function isSeen(paint: string | undefined): boolean {
  return paint !== undefined && paint !== "none" && paint !== "transparent";
}
