import { renderToString } from "react-dom/server";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BuyInMatrix, type BuyInMatrixProps } from "@buyinmap/react";
import { palettes, type PaletteName } from "../../../packages/react/src/theme/palettes.js";
import { themes, type Theme } from "../../../packages/react/src/theme/themes.js";
import "../../../packages/react/src/styles.css";
import sheet from "../../../packages/react/src/styles.css?inline";
import { emulate } from "./emulate.js";
import { fullDeal } from "./fullDeal.js";
import { computed, computedColors, paintsIn } from "./paints.js";

const paletteOf: Readonly<Record<Theme, PaletteName>> = {
  light: "light",
  dark: "dark",
  contrast: "contrastLight",
  "contrast-dark": "contrastDark",
};

let host: HTMLElement;
let root: Root;

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
});

afterEach(async () => {
  root.unmount();
  host.remove();
  await emulate();
});

/** A matrix with all that can be drawn, the chief financial officer selected and focused. */
async function show(props: Partial<BuyInMatrixProps> = {}): Promise<HTMLElement> {
  root.render(<BuyInMatrix deal={fullDeal} onChange={() => {}} selected="cfo" width={900} {...props} />);
  await expect.poll(() => host.querySelector("[data-mark=cfo]")).not.toBeNull();
  return host.querySelector<HTMLElement>(".bim")!;
}

/** What is painted in no color of the palette. */
function strange(matrix: Element, name: PaletteName): readonly string[] {
  const known = computedColors(palettes[name]);
  return [...paintsIn(matrix)].filter(([color]) => !known.has(color)).map(([color, where]) => `${where} is ${color}`);
}

function groundOf(matrix: Element): string {
  return getComputedStyle(matrix).backgroundColor;
}

describe.each(themes)("the theme %s", (theme) => {
  const name = paletteOf[theme];

  test("paints all in colors of its palette", async () => {
    const matrix = await show({ theme });
    expect(strange(matrix, name)).toEqual([]);
    expect(paintsIn(matrix.querySelector("svg")!).size).toBeGreaterThan(15);
  });

  test.each(themes)("counts within %s, as the nearer one", async (outer) => {
    host.dataset["theme"] = outer;
    const matrix = await show({ theme });
    expect(groundOf(matrix)).toBe(computed(palettes[name].background));
    expect(strange(matrix, name)).toEqual([]);
  });

  test("may be said anywhere around", async () => {
    host.dataset["theme"] = theme;
    expect(strange(await show(), name)).toEqual([]);
  });

  test("outweighs the scheme of the system", async () => {
    await emulate({ "prefers-color-scheme": name.endsWith("ight") ? "dark" : "light" });
    expect(strange(await show({ theme }), name)).toEqual([]);
  });
});

test("gives way to a color that the page sets on the matrix, and only there", async () => {
  const style = document.createElement("style");
  style.textContent = ".ours { --bim-background: #123456 }";
  document.head.prepend(style);
  expect(groundOf(await show({ theme: "dark", className: "ours" }))).toBe(computed("#123456"));
  await emulate({ "prefers-contrast": "more" });
  expect(groundOf(host.querySelector(".bim")!)).toBe(computed(palettes.contrastDark.background));
  style.remove();
});

describe("without a theme", () => {
  test.each([
    [{ "prefers-color-scheme": "light" }, "light"],
    [{ "prefers-color-scheme": "dark" }, "dark"],
    [{ "prefers-color-scheme": "light", "prefers-contrast": "more" }, "contrastLight"],
    [{ "prefers-color-scheme": "dark", "prefers-contrast": "more" }, "contrastDark"],
  ] as const)("a system of %o makes it %s", async (features, name) => {
    await emulate(features);
    expect(strange(await show(), name)).toEqual([]);
  });

  test("the page may choose by color-scheme", async () => {
    const matrix = await show();
    matrix.style.colorScheme = "dark";
    expect(strange(matrix, "dark")).toEqual([]);
  });
});

test.each([
  ["light", undefined, "light"],
  ["dark", undefined, "dark"],
  ["light", "dark", "dark"],
  ["dark", "light", "light"],
  ["dark", "contrast-dark", "contrastDark"],
] as const)("markup of a server on a %s system with the theme %s is %s before any script runs", async (scheme, theme, name) => {
  await emulate({ "prefers-color-scheme": scheme });
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-same-origin");
  const markup = renderToString(<BuyInMatrix deal={fullDeal} theme={theme} width={600} />);
  frame.srcdoc = `<!doctype html><style>${sheet}</style>${markup}`;
  host.append(frame);
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  const matrix = frame.contentDocument!.querySelector(".bim")!;
  expect(frame.contentWindow!.getComputedStyle(matrix).backgroundColor).toBe(computed(palettes[name].background));
});

describe("with forced colors", () => {
  /** A system color as the browser computes it. */
  function system(color: string): string {
    const probe = document.createElement("span");
    probe.style.cssText = `color: ${color}; forced-color-adjust: none`;
    host.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }

  function paint(selector: string, part: "fill" | "stroke"): string {
    return getComputedStyle(host.querySelector(selector)!)[part];
  }

  test("the picture is drawn in system colors, and what matters stays visible", async () => {
    await emulate({ "forced-colors": "active" });
    const matrix = await show();
    const known = new Set(["Canvas", "CanvasText", "Highlight", "HighlightText", "GrayText", "LinkText"].map(system));
    const picture = [...paintsIn(matrix.querySelector("svg")!)];
    expect(picture.filter(([color]) => !known.has(color))).toEqual([]);
    expect({
      zone: [paint(".bim-zone rect", "fill"), paint(".bim-zone rect", "stroke")],
      line: paint(".bim-line line", "stroke"),
      mark: paint("[data-mark=security] .bim-shape", "stroke"),
      spokenUp: paint("[data-mark=champion] .bim-shape", "fill"),
      selected: paint("[data-mark=cfo] .bim-halo", "stroke"),
    }).toEqual({
      zone: [system("Canvas"), system("CanvasText")],
      line: system("CanvasText"),
      mark: system("CanvasText"),
      spokenUp: system("CanvasText"),
      selected: system("Highlight"),
    });
    host.querySelector<SVGElement>("[data-mark=cfo]")!.focus();
    expect([paint("[data-mark=cfo] .bim-halo", "stroke"), paint("[data-mark=cfo] .bim-halo-inner", "stroke")]).toEqual([
      system("Highlight"),
      system("Canvas"),
    ]);
  });

  test("the line is told from borders and from evidence by its width, where all are of one color", async () => {
    await emulate({ "forced-colors": "active" });
    await show();
    const width = (selector: string) => Number.parseFloat(getComputedStyle(host.querySelector(selector)!).strokeWidth);
    expect([".bim-zone rect", ".bim-interval-bar", ".bim-line line"].map(width)).toEqual([1, 2, 2.5]);
  });

  test("what cannot be pressed now looks so", async () => {
    await emulate({ "forced-colors": "active" });
    await show({ deal: undefined, onChange: undefined, defaultDeal: fullDeal });
    const lookOf = (selector: string) => {
      const { color, opacity } = getComputedStyle(host.querySelector(selector)!);
      return { color, opacity };
    };
    await expect.poll(() => host.querySelector(".bim-undo button:disabled")).not.toBeNull();
    const off = { color: system("GrayText"), opacity: "1" };
    expect([lookOf(".bim-undo button:disabled"), lookOf('.bim-zoom-button[aria-disabled="true"]')]).toEqual([off, off]);
    expect(lookOf('.bim-zoom-button:not([aria-disabled="true"])').color).toBe(system("CanvasText"));
  });

  test("families are told apart by their shapes alone", async () => {
    await emulate({ "forced-colors": "active" });
    await show();
    const shapeOf = (id: string) => host.querySelector(`[data-mark=${id}] .bim-shape`)!.getAttribute("d");
    expect(new Set(["cfo", "champion", "security", "blocker", "buyerC"].map(shapeOf)).size).toBe(5);
  });

  test("outweighs a page that sets colors of its own", async () => {
    const matrix = await show({ className: "ours" });
    matrix.style.setProperty("--bim-line", "#ff00ff");
    expect(paint(".bim-line line", "stroke")).toBe(computed("#ff00ff"));
    await emulate({ "forced-colors": "active" });
    expect(paint(".bim-line line", "stroke")).toBe(system("CanvasText"));
  });
});

test("nothing moves for those who do not want motion, and something does for others", async () => {
  const isMoving = () =>
    [...host.querySelectorAll("*")].some((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== "none";
    });
  await show();
  await emulate({ "prefers-reduced-motion": "no-preference" });
  expect(isMoving()).toBe(true);
  await emulate({ "prefers-reduced-motion": "reduce" });
  expect(isMoving()).toBe(false);
});
