import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import axe from "axe-core";
import { BuyInMatrix, type BuyInMatrixProps } from "@buyinmap/react";
import { emptyDeal, threePeople } from "../../packages/react/stories/deals.js";
import "../../packages/react/src/styles.css";
import { fullDeal } from "./theme/fullDeal.js";

let host: HTMLElement;
let root: Root;

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
});

function show(props: BuyInMatrixProps): SVGSVGElement {
  flushSync(() => root.render(<BuyInMatrix today={() => "2026-12-01"} {...props} />));
  return host.querySelector<SVGSVGElement>(".bim-picture > svg")!;
}

const signs = () => [...host.querySelectorAll("[data-sign]")].map((sign) => sign.getAttribute("data-sign"));



test("the legend is a list in the picture, read as one", async () => {
  const picture = show({ deal: fullDeal, width: 900 });
  const list = picture.querySelector('[role="list"]')!;
  expect(list.getAttribute("aria-label")).toBe("Key");
  expect([...list.children].map((item) => [item.getAttribute("role"), item.getAttribute("aria-label")])).toContainEqual([
    "listitem",
    "Where they need to be",
  ]);
  const { violations } = await axe.run(host);
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("every entry lies in the picture and is as wide as it was taken to be", () => {
  for (const width of [900, 340]) {
    const picture = show({ deal: fullDeal, width });
    const edges = picture.getBoundingClientRect();
    const boxes = [...picture.querySelectorAll("[data-sign]")].map((sign) => sign.getBoundingClientRect());
    expect(boxes.length).toBeGreaterThan(10);
    const outside = boxes.filter(({ left, right, bottom }) => left < edges.left || right > edges.right || bottom > edges.bottom + 0.5);
    expect(outside).toEqual([]);
    const plot = picture.querySelector(".bim-zones")!.getBoundingClientRect();
    expect(Math.min(...boxes.map(({ top }) => top))).toBeGreaterThan(plot.bottom);
  }
});

test("it adds to a picture that chooses its height, and takes from one that does not", () => {
  const without = show({ deal: threePeople, width: 800, layers: ["zones", "marks"] }).height.baseVal.value;
  expect(show({ deal: threePeople, width: 800 }).height.baseVal.value).toBeGreaterThan(without + 20);
  expect(show({ deal: threePeople, width: 800, height: 500 }).height.baseVal.value).toBe(500);
  expect(signs()).toContain("decides");
});

test("it is a layer: left out, it is gone; nobody on the map, and there is nothing to explain", () => {
  show({ deal: threePeople, layers: ["marks", "labels"] });
  expect(signs()).toEqual([]);
  show({ deal: emptyDeal });
  expect(signs()).toEqual([]);
});

test("it stays the same whoever is selected", () => {
  show({ deal: fullDeal, width: 900, selected: null });
  const before = signs();
  show({ deal: fullDeal, width: 900, selected: "cfo" });
  expect(signs()).toEqual(before);
});
