import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { storeAnew } from "../../examples/planner/src/storage/storedDeal.js";
import { mouse } from "../react/mouse.js";
import { deal, grabMark } from "./dealPage.js";
import { openPlanner } from "./openPlanner.js";
import { until } from "./until.js";

const closing: (() => void)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) close();
  await page.viewport(1280, 800);
});

test("on a phone, whoever is moved is not hidden by the sheet about them, which comes once they are let go", async () => {
  await page.viewport(390, 844);
  const planner = openPlanner(crypto.randomUUID());
  closing.push(planner.stop);
  await until(() => document.querySelectorAll(".deal-row").length === 3);
  await planner.library.put([storeAnew(deal, 0)]);
  location.hash = `#/deals/${deal.id}`;
  const { end } = await grabMark("dana", { x: -30, y: 20 });
  const sheet = await until(() => document.querySelector(".person-open"), "the sheet");
  expect(getComputedStyle(sheet).visibility).toBe("hidden");
  await mouse.release(end);
  await expect.poll(() => getComputedStyle(document.querySelector(".person-open")!).visibility).toBe("visible");
});
