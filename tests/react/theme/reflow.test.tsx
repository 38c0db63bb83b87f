import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { BuyInMatrix, type BuyInMatrixProps } from "@buyinmap/react";
import { fortyPeople, longNames } from "../../../packages/react/stories/deals.js";
import "../../../packages/react/src/styles.css";
import { fullDeal } from "./fullDeal.js";

let host: HTMLElement;
let root: Root;

beforeEach(() => {
  document.body.style.margin = "0";
  host = document.createElement("div");
  host.style.padding = "0 16px";
  document.body.append(host);
  root = createRoot(host);
});

afterEach(async () => {
  root.unmount();
  host.remove();
  document.documentElement.style.fontSize = "";
  await page.viewport(1280, 800);
});

async function show(props: BuyInMatrixProps, text: string): Promise<void> {
  document.documentElement.style.fontSize = text;
  root.render(<BuyInMatrix onChange={() => {}} {...props} />);
  await expect.poll(() => host.querySelector("svg")?.getBoundingClientRect().width).toBeLessThanOrEqual(window.innerWidth);
  // The picture follows the width and the size of text after a frame.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

const deals = { full: fullDeal, forty: fortyPeople, long: longNames };

describe.each([
  { width: 320, text: "100%" },
  { width: 320, text: "200%" },
  { width: 640, text: "200%" },
  { width: 1280, text: "200%" },
])("at $width px with text of $text", ({ width, text }) => {
  const cases = Object.entries(deals).flatMap(([name, deal]) =>
    (["ltr", "rtl"] as const).map((dir) => ({ name, dir, deal, selected: Object.keys(deal.stakeholders)[0]! })),
  );

  test.each(cases)("$name, $dir: nothing is cut off, small, or out of reach", async ({ deal, dir, selected }) => {
    await page.viewport(width, 900);
    await show({ deal, dir, selected }, text);
    expect({ scrolls: document.documentElement.scrollWidth > width, beyond: beyondEdges(), cut: cutOff(), low: lowControls(), small: smallText() }).toEqual({
      scrolls: false,
      beyond: [],
      cut: [],
      low: [],
      small: [],
    });
  });
});

test("a page with small text of its own still gets twelve pixels", async () => {
  await show({ deal: fullDeal, selected: "cfo" }, "10px");
  expect(smallText()).toEqual([]);
});

/** Text that is drawn, or written, and controls, outside of the window or of the matrix. */
function beyondEdges(): readonly string[] {
  const matrix = host.querySelector(".bim")!.getBoundingClientRect();
  return [...shownText(), ...host.querySelectorAll("button, input")]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < matrix.left - 0.5 || right > matrix.right + 0.5;
    })
    .map(nameOf);
}

/** What hides part of what it holds. */
function cutOff(): readonly string[] {
  return [...host.querySelectorAll<HTMLElement>(".bim *")]
    .filter((element) => element instanceof HTMLElement && !element.closest(".bim-hidden"))
    .filter((element) => getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1)
    .map(nameOf);
}

/** Controls smaller than 24 by 24 pixels. */
function lowControls(): readonly string[] {
  return [...host.querySelectorAll("button, input, .bim-hit")]
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 23.9 || height < 23.9;
    })
    .map(nameOf);
}

function smallText(): readonly string[] {
  return shownText()
    .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12)
    .map(nameOf);
}

/** Every element that shows text itself. */
function shownText(): readonly Element[] {
  return [...host.querySelectorAll(".bim *")].filter(
    (element) =>
      element.tagName !== "title" &&
      !element.closest(".bim-hidden") &&
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim()),
  );
}

function nameOf(element: Element): string {
  return `${element.tagName} ${element.getAttribute("class") ?? ""} ${element.textContent?.slice(0, 30)}`;
}
