import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { openPlanner } from "./openPlanner.js";
import { placeOf } from "./dealPage.js";
import { until } from "./until.js";

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const boxOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
const placeIn = (selector: string) => boxOf(selector).toJSON() as Readonly<Record<string, number>>;

/** The sizes of the map in the frames that are painted from now on, each once. */
function watchSizes() {
  const sizes = new Set<string>();
  let frame = 0;
  const look = () => {
    const picture = document.querySelector(".deal-matrix svg[role]")?.getBoundingClientRect();
    if (picture) sizes.add(`${picture.width} × ${picture.height}`);
    frame = requestAnimationFrame(look);
  };
  look();
  closing.push(() => cancelAnimationFrame(frame));
  return sizes;
}

test.each(["kestrel-foods", "oakline-hospitals", "emission-standards-1994"])("the map of %s opens in the size it keeps", async (name) => {
  const sizes = watchSizes();
  closing.push(openPlanner(crypto.randomUUID(), `#/deals/sample-${name}`).stop);
  await until(() => document.querySelector("[data-zoom]"), "the map, ready to be used");
  await placeOf(document.querySelector("[data-mark]")!.getAttribute("data-mark")!);
  expect([...sizes]).toHaveLength(1);
});

test("the map keeps its size when keys come to it and somebody is chosen, and the help for keys lies over no part of it", async () => {
  const planner = openPlanner(crypto.randomUUID(), "#/deals/sample-kestrel-foods");
  closing.push(planner.stop);
  await until(() => document.querySelector("[data-zoom]"), "the map, ready to be used");
  const first = document.querySelector<SVGElement>('[data-mark][tabindex="0"]')!;
  await placeOf(first.getAttribute("data-mark")!);
  const before = placeIn(".bim-picture");
  first.focus();
  await userEvent.keyboard("{ArrowLeft}");
  await until(() => document.querySelector(".person-open"), "the panel of whoever is chosen");
  await expect.poll(() => boxOf(".bim-keyhelp").height).toBeGreaterThan(30);
  await placeOf(document.activeElement!.getAttribute("data-mark")!);
  expect(placeIn(".bim-picture")).toEqual(before);

  const help = boxOf(".bim-keyhelp");
  const [words] = document.querySelector(".bim-keyhelp")!.childNodes;
  const range = document.createRange();
  range.selectNode(words!);
  expect(help.top).toBeGreaterThanOrEqual(boxOf(".bim-player-room").bottom);
  expect(help.bottom).toBeLessThanOrEqual(boxOf(".deal-map").bottom);
  expect(range.getBoundingClientRect().left - help.left).toBeGreaterThan(5);
});
