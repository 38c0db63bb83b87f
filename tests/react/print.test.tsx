import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { BuyInMatrix, CommitteeTable } from "@buyinmap/react";
import "../../packages/react/src/styles.css";
import { fullDeal } from "./theme/fullDeal.js";

interface Media {
  send(method: "Emulation.setEmulatedMedia", media: { media: string }): Promise<unknown>;
}

const printTo = (media: "print" | "") => (cdp() as Media).send("Emulation.setEmulatedMedia", { media });

let host: HTMLElement;
let root: Root;

beforeEach(() => {
  host = document.createElement("div");
  host.style.width = "680px";
  document.body.append(host);
  root = createRoot(host);
});

afterEach(async () => {
  await printTo("");
  root.unmount();
  host.remove();
});

function show() {
  const look = { deal: fullDeal, onChange: () => {}, selected: "cfo", theme: "dark" } as const;
  flushSync(() => root.render([<BuyInMatrix key="map" {...look} width={960} />, <CommitteeTable key="table" {...look} />]));
}

const styleOf = (selector: string) => getComputedStyle(host.querySelector(selector)!);
const isShown = (selector: string) => host.querySelector(selector)!.getClientRects().length > 0;

test("on paper there is the picture with its legend, and the table, and nothing to press", async () => {
  show();
  expect(isShown(".bim-bar")).toBe(true);
  await printTo("print");
  expect([".bim-bar", ".bim-halo"].map(isShown)).toEqual([false, false]);
  expect([".bim-zones", ".bim-legend", ".bim-table"].map(isShown)).toEqual([true, true, true]);
});

test("whatever the theme, paper is white", async () => {
  show();
  expect(styleOf(".bim").backgroundColor).toBe("rgb(20, 22, 26)");
  await printTo("print");
  expect(styleOf(".bim").backgroundColor).toBe("rgb(255, 255, 255)");
  expect(styleOf(".bim-label text").fill).toBe("rgb(29, 33, 39)");
});

test("the picture is as wide as the page and all of it is there", async () => {
  show();
  await printTo("print");
  const { width, height } = host.querySelector(".bim-picture > svg")!.getBoundingClientRect();
  expect(width).toBe(680);
  const [, , wide, tall] = host.querySelector(".bim-picture > svg")!.getAttribute("viewBox")!.split(" ").map(Number);
  expect(height / width).toBeCloseTo(tall! / wide!, 2);
  const box = host.querySelector(".bim-table-box")!;
  expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
});
