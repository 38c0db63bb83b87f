import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { BuyInMatrix } from "@buyinmap/react";
import { makeCrowd } from "../../packages/react/stories/crowds.js";
import { fortyPeople, longNames } from "../../packages/react/stories/deals.js";
import "../../packages/react/src/styles.css";
import { middleOf, mouse } from "./mouse.js";
import { fullDeal } from "./theme/fullDeal.js";

afterEach(() => page.viewport(1280, 800));

const mark = (id: string) => document.querySelector<SVGElement>(`[data-mark="${id}"]`)!;

/** From the middle of a mark to the outer edge of its ring, in pixels. */
function ringOf(id: string): number {
  const ring = mark(id).querySelector(".bim-halo")!;
  return ring.getBoundingClientRect().width / 2 + Number.parseFloat(getComputedStyle(ring).strokeWidth) / 2;
}

/** What lies over the ring of a mark: names, the card, and what else stands over the picture. */
function coverings(id: string): readonly string[] {
  const { x, y } = middleOf(mark(id).querySelector(".bim-halo")!);
  const reach = ringOf(id);
  return [...document.querySelectorAll(".bim-label text, .bim-look, .bim-zoom-button svg, .bim-note")]
    .filter((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      const [across, down] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
      return Math.hypot(across, down) < reach - 1;
    })
    .map((one) => `${one.getAttribute("class") ?? one.parentElement!.getAttribute("class")} ${one.textContent}`);
}

const isShown = (element: Element | null) => element !== null && getComputedStyle(element).display !== "none";

describe.each([720, 320])("on a picture %d pixels wide", (width) => {
  test.each(Object.entries({ full: fullDeal, forty: fortyPeople, long: longNames }))(
    "whoever has the focus has a ring of two colors that nothing lies over, in the deal %s",
    async (_name, deal) => {
      await page.viewport(Math.max(width, 400), 900);
      await mouse.moveTo({ x: 1, y: 1 });
      await render(<BuyInMatrix defaultDeal={deal} width={width} />);
      await userEvent.keyboard("{Tab}");
      const hidden: string[] = [];
      for (const id of [...document.querySelectorAll("[data-mark]")].map((one) => one.getAttribute("data-mark")!)) {
        mark(id).focus();
        // One after the other, each once it is drawn.
        // oxlint-disable-next-line no-await-in-loop
        await expect.poll(() => isShown(mark(id).querySelector(".bim-halo")) && isShown(mark(id).querySelector(".bim-halo-inner"))).toBe(true);
        for (const one of coverings(id)) hidden.push(`${id} under ${one}`);
      }
      expect(hidden).toEqual([]);
    },
  );
});

test("its colors differ, and both are at least two pixels wide", async () => {
  await render(<BuyInMatrix defaultDeal={fullDeal} width={720} card={false} />);
  await userEvent.keyboard("{Tab}");
  const rings = [...document.querySelectorAll(".bim-mark:focus .bim-halo, .bim-mark:focus .bim-halo-inner")].map((ring) => getComputedStyle(ring));
  expect(rings).toHaveLength(2);
  expect(new Set(rings.map(({ stroke }) => stroke)).size).toBe(2);
  expect(rings.every(({ strokeWidth }) => Number.parseFloat(strokeWidth) >= 2)).toBe(true);
});

test("around a mark with a face it is clear of the card", async () => {
  await render(<BuyInMatrix defaultDeal={fullDeal} width={720} faces="initials" />);
  await userEvent.keyboard("{Tab}");
  await expect.poll(() => document.querySelector(".bim-look")).not.toBeNull();
  expect(coverings("cfo")).toEqual([]);
});

test("a group has one as well", async () => {
  await render(<BuyInMatrix defaultDeal={makeCrowd(300)} width={720} />);
  await userEvent.keyboard("{Tab}");
  await expect.poll(() => document.activeElement?.getAttribute("data-group")).toBeTruthy();
  expect([".bim-group:focus .bim-group-halo", ".bim-group:focus .bim-group-halo-inner"].map((ring) => isShown(document.querySelector(ring)))).toEqual([true, true]);
});

test.each([
  ["a mark", fullDeal, ".bim-mark"],
  ["a group", makeCrowd(300), ".bim-group"],
])("on a page that outlines whatever has the focus, %s has its ring and nothing else", async (_name, deal, selector) => {
  await render(
    <div className="page">
      <style>{".page :focus-visible { outline: 2px solid teal }"}</style>
      <BuyInMatrix defaultDeal={deal} width={720} card={false} />
    </div>,
  );
  await userEvent.keyboard("{Tab}");
  await expect.poll(() => document.activeElement?.matches(`${selector}:focus-visible`)).toBe(true);
  expect(getComputedStyle(document.activeElement!).outlineStyle).toBe("none");
});
