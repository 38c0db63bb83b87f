import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { storeAnew } from "../../examples/planner/src/storage/storedDeal.js";
import { mouse } from "../react/mouse.js";
import { deal, grabMark, placeOf } from "./dealPage.js";
import { openPlanner } from "./openPlanner.js";
import { until } from "./until.js";

const closing: (() => void)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) close();
  await page.viewport(1280, 800);
});

/** The deal on a phone, without anybody chosen. */
async function openOnPhone(): Promise<void> {
  await page.viewport(390, 844);
  const planner = openPlanner(crypto.randomUUID());
  closing.push(planner.stop);
  await until(() => document.querySelectorAll(".deal-row").length === 3);
  await planner.library.put([storeAnew(deal, 0)]);
  location.hash = `#/deals/${deal.id}`;
}

test("on a phone, whoever is moved is not hidden by the sheet about them, which comes once they are let go", async () => {
  await openOnPhone();
  const { end } = await grabMark("dana", { x: -30, y: 20 });
  const sheet = await until(() => document.querySelector(".person-open"), "the sheet");
  expect(getComputedStyle(sheet).visibility).toBe("hidden");
  await mouse.release(end);
  await expect.poll(() => getComputedStyle(document.querySelector(".person-open")!).visibility).toBe("visible");
});

test("on a phone, whoever is chosen is seen above the sheet about them, wherever they are moved or the focus goes", async () => {
  await openOnPhone();
  const isSeen = (element: Element | null) => {
    const sheet = document.querySelector(".person-open");
    if (!element || !sheet || getComputedStyle(sheet).visibility !== "visible") return false;
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= sheet.getBoundingClientRect().top;
  };
  await mouse.click(await placeOf("dana"));
  await expect.poll(() => isSeen(document.querySelector('[data-mark="dana"]'))).toBe(true);
  const { end } = await grabMark("dana", { x: -30, y: 60 });
  const scrolled = window.scrollY;
  await mouse.moveTo({ x: end.x, y: end.y + 10 });
  expect(window.scrollY).toBe(scrolled);
  await mouse.release({ x: end.x, y: end.y + 10 });
  await expect.poll(() => isSeen(document.querySelector('[data-mark="dana"]'))).toBe(true);
  document.querySelector<SVGElement>('[data-mark="dana"]')!.focus();
  await userEvent.keyboard("{Home}{End}");
  await expect.poll(() => document.activeElement?.getAttribute("data-mark")).not.toBe("dana");
  await expect.poll(() => isSeen(document.activeElement)).toBe(true);
});
