import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createStore } from "@buyinmap/core";
import { arabic } from "@buyinmap/core/languages/arabic";
import { BuyInMatrix } from "@buyinmap/react";
import { unknowns } from "../../packages/react/stories/deals.js";
import "../../packages/react/src/styles.css";
import { middleOf, mouse } from "./mouse.js";

afterEach(() => page.viewport(1280, 800));

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const help = () => find(".bim-keyhelp").getBoundingClientRect();

/** What stands around the help and has something to read. */
function covered(): readonly string[] {
  const { top, bottom } = help();
  return [...document.querySelectorAll(".bim-picture, .bim-tray, .bim-bar")]
    .filter((one) => one.getBoundingClientRect().top < bottom && one.getBoundingClientRect().bottom > top)
    .map(({ className }) => className);
}

describe.each([1280, 390])("on a page %d pixels wide", (width) => {
  test.each(["ltr", "rtl"] as const)("help for keys stands below the picture, which stays as it is, and covers nothing: %s", async (dir) => {
    await page.viewport(width, 900);
    await mouse.moveTo({ x: 1, y: 1 });
    await render(<BuyInMatrix defaultDeal={unknowns} dir={dir} {...(dir === "rtl" && { language: arabic })} />);
    const picture = () => find(".bim-picture").getBoundingClientRect().toJSON() as Readonly<Record<string, number>>;
    const before = picture();
    expect(help().height).toBe(0);
    await userEvent.keyboard("{Tab}");
    await expect.poll(() => help().height).toBeGreaterThan(16);
    const { scrollHeight, clientHeight } = find(".bim-keyhelp");
    expect(scrollHeight).toBe(clientHeight);
    expect(picture()).toEqual(before);
    expect(covered()).toEqual([]);
  });
});

test("a press below the picture, after keys, meets what it was aimed at", async () => {
  await page.viewport(390, 1400);
  const store = createStore(unknowns);
  await render(<BuyInMatrix store={store} />);
  store.dispatch({ type: "assess", id: "cfo", buyIn: 50, at: "2026-12-01" });
  await userEvent.keyboard("{Tab}");
  await expect.poll(() => help().height).toBeGreaterThan(16);
  await mouse.click(middleOf(find(".bim-undo button")));
  expect(store.get().past).toEqual([]);
  await expect.poll(() => help().height).toBe(0);
});
