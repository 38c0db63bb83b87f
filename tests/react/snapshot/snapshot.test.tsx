import fc from "fast-check";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { describe, expect, test } from "vitest";
import { matrixWords, type Deal } from "@buyinmap/core";
import { BuyInMatrix } from "@buyinmap/react";
import { copyImage, toPng, toSvg, type PngOptions } from "@buyinmap/react/snapshot";
import { userEvent } from "vitest/browser";
import { palettes } from "../../../packages/react/src/theme/palettes.js";
import { emptyDeal, threePeople } from "../../../packages/react/stories/deals.js";
import "../../../packages/react/src/styles.css";
import { deal as anyDeal } from "../../laws/arbitraries.js";
import { fullDeal } from "../theme/fullDeal.js";
import arabic from "./arabic.svg?raw";
import full from "./full.svg?raw";
import { keptPictures } from "./keptPictures.js";

function parse(svg: string): SVGSVGElement {
  const page = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(page.querySelector("parsererror")?.textContent).toBeUndefined();
  return page.documentElement as unknown as SVGSVGElement;
}

test.each([
  ["full", full],
  ["arabic", arabic],
] as const)("the picture %s has the same bytes here as in Node", (name, kept) => {
  const { deal, options } = keptPictures[name];
  expect(toSvg(deal, options)).toBe(kept);
});

test("whatever a deal says, the file is well-formed XML", () => {
  fc.assert(
    fc.property(anyDeal, (deal) => {
      const root = parse(toSvg(deal));
      expect(root.namespaceURI).toBe("http://www.w3.org/2000/svg");
      expect(root.querySelectorAll(":scope > title, :scope > desc")).toHaveLength(2);
      expect(root.querySelectorAll("script, foreignObject, style, a")).toHaveLength(0);
    }),
    { numRuns: 40 },
  );
});

test("it opens as a picture of its own size", async () => {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(toSvg(threePeople, { width: 500, height: 400 }))}`;
  await image.decode();
  expect([image.naturalWidth, image.naturalHeight]).toEqual([500, 400]);
});

describe("beside the picture of a page", () => {
  const paints = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin"];
  const letters = ["fill", "font-size", "font-weight", "font-style"];

  /** How everything that can be seen is drawn, in order: the form of shapes, the words of texts, and what computes to their style. */
  function drawn(picture: Element): readonly string[] {
    const shapes = [...picture.querySelectorAll("path, rect, circle, line, text")];
    return shapes.flatMap((shape) => {
      const style = getComputedStyle(shape);
      const isText = shape.localName === "text";
      const isNothing = style.fill === "none" || style.fill === "rgba(0, 0, 0, 0)";
      if (style.display === "none" || shape.closest("clipPath, .bim-legend [aria-hidden]")) return [];
      if (isNothing && (style.stroke === "none" || isText)) return [];
      const form = isText ? shape.textContent.replaceAll(/[\u00a0\u2067\u2069]/g, "") : ["d", "r"].map((name) => shape.getAttribute(name)).join("");
      const names = isText ? letters : shape.localName === "line" ? paints.slice(2) : paints;
      const seen = names.filter((name) => style.stroke !== "none" || !name.startsWith("stroke-"));
      return [`${shape.localName} ${form} ${seen.map((name) => `${name}: ${style.getPropertyValue(name)}`).join("; ")}`];
    });
  }

  test.each(["light", "dark", "contrast", "contrast-dark"] as const)("all is drawn alike in the theme %s", (theme) => {
    const host = document.createElement("div");
    document.body.append(host);
    const root = createRoot(host);
    flushSync(() => root.render(<BuyInMatrix deal={fullDeal} width={876} height={676} theme={theme} selected={null} />));
    const file = document.createElement("div");
    file.innerHTML = toSvg(fullDeal, { width: 900, height: 700, theme, background: "none" });
    document.body.append(file);
    const page = drawn(host.querySelector(".bim-picture > svg")!);
    const alone = drawn(file).filter((line) => !line.includes("scale"));
    const inLegend = new Set(drawn(file.querySelector("svg > g > g:last-child")!));
    root.unmount();
    host.remove();
    file.remove();
    expect(page.length).toBeGreaterThan(60);
    expect(page.filter((line) => !alone.includes(line))).toEqual([]);
    expect(alone.filter((line) => !page.includes(line) && !inLegend.has(line))).toEqual([]);
  });
});

describe("a PNG", () => {
  const colorOf = (parts: Uint8ClampedArray) =>
    `#${Array.from(parts.subarray(0, 3), (part) => part.toString(16).padStart(2, "0")).join("")}`;

  async function pixels(blob: Blob) {
    const bitmap = await createImageBitmap(blob);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    const at = (x: number, y: number) => colorOf(context.getImageData(x, y, 1, 1).data);
    return { width: bitmap.width, height: bitmap.height, at };
  }

  test.each([1, 2, 3, 4] as const)("is %i times as large, in the colors of the theme", async (scale) => {
    const png = await toPng(threePeople, { width: 400, height: 300, theme: "dark", layers: ["zones"], scale });
    if (!png.ok) throw new Error(png.issues[0]?.id);
    expect(png.value.type).toBe("image/png");
    const { width, height, at } = await pixels(png.value);
    expect([width, height]).toEqual([400 * scale, 300 * scale]);
    expect(at(2 * scale, 2 * scale)).toBe(palettes.dark.background);
    expect(at(60 * scale, 80 * scale)).toBe(palettes.dark.strengthen);
    expect(at(240 * scale, 80 * scale)).toBe(palettes.dark.leanOn);
  });

  test("is twice as large, when nobody says", async () => {
    const png = await toPng(emptyDeal, { width: 300, height: 200 });
    expect(png.ok && (await pixels(png.value)).width).toBe(600);
  });

  /** What comes of a picture on a page that may show images of these sources only: its width, or why there is none. */
  function drawUnder(imageSources: string): Promise<unknown> {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const inside = frame.contentDocument!;
    inside.head.innerHTML = `<meta http-equiv="Content-Security-Policy" content="img-src ${imageSources}">`;
    return new Promise<unknown>((resolve) => {
      Object.assign(frame.contentWindow!, {
        resolve,
        // What Vite's own page would define before any component is loaded.
        $RefreshReg$: () => {},
        $RefreshSig$: () => (type: unknown) => type,
        __vite_plugin_react_preamble_installed__: true,
        __vitest_browser_runner__: { wrapDynamicImport: (load: () => Promise<unknown>) => load() },
      });
      const script = inside.createElement("script");
      script.type = "module";
      script.textContent = `
        import { toPng } from ${JSON.stringify(new URL("../../../packages/react/src/snapshot/toPng.ts", import.meta.url).pathname)};
        const png = await toPng({ id: "empty", name: "Empty", stakeholders: {} }, { width: 300, height: 200 });
        resolve(png.ok ? (await createImageBitmap(png.value)).width : png.issues[0].id);
      `;
      inside.body.append(script);
    }).finally(() => frame.remove());
  }

  test.each([["'self' blob:", 600], ["'self' data:", 600], ["'self'", "notDrawn"]] as const)(
    "on a page whose images may come from %s: %s",
    async (sources, result) => expect(await drawUnder(sources)).toBe(result),
  );

  test("says when the browser has no canvas of its size", async () => {
    expect(await toPng(emptyDeal, { width: 40_000, height: 30_000, scale: 4 })).toEqual({ ok: false, issues: [{ id: "tooLarge" }] });
  });
});

describe("copying", () => {
  /** Copies while a press of a button is handled, as browsers want it. */
  async function press(deal: Deal, options: PngOptions) {
    const button = document.createElement("button");
    const copied = new Promise<Awaited<ReturnType<typeof copyImage>>>((resolve) => {
      button.addEventListener("click", () => void copyImage(deal, options).then(resolve));
    });
    document.body.append(button);
    await userEvent.click(button);
    button.remove();
    return copied;
  }

  test("is denied unless someone presses something", async () => {
    expect(await copyImage(threePeople, { width: 300, height: 200 })).toEqual({ ok: false, issues: [{ id: "copyDenied" }] });
  });

  test("puts a PNG on the clipboard", async () => {
    expect(await press(threePeople, { width: 300, height: 200 })).toEqual({ ok: true, value: undefined });
  });

  test("says why there is no picture", async () => {
    const tooLarge = { ok: false, issues: [{ id: "tooLarge" }] };
    expect(await press(emptyDeal, { width: 40_000, height: 30_000, scale: 4 })).toEqual(tooLarge);
  });

  test("has words for everything that may be wrong", () => {
    expect(Object.keys(matrixWords.pictureIssues)).toEqual(["tooLarge", "notDrawn", "copyUnsupported", "copyDenied"]);
  });
});
