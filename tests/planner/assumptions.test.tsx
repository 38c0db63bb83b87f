import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { storeAnew } from "../../examples/planner/src/storage/storedDeal.js";
import { deal, markOf, openTabOf } from "./dealPage.js";
import { openPlanner } from "./openPlanner.js";
import { control, press, until } from "./until.js";

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
  localStorage.removeItem("buyin-map.assumptions");
});

const zoneOf = async (id: string) => (await markOf(id)).getAttribute("aria-label");

test("an assumption counts for the map and every panel, stays with the browser, and is no part of the deal", async () => {
  const name = crypto.randomUUID();
  const { library, stop } = openPlanner(name);
  closing.push(stop);
  await until(() => document.querySelectorAll(".deal-row").length === 3);
  await library.put([storeAnew(deal, 0)]);
  location.hash = `#/deals/${deal.id}`;
  expect(await zoneOf("luis")).toContain("Lean on");
  await openTabOf("Rule");
  await userEvent.fill(await control(document, "The line"), "75");
  await userEvent.keyboard("{Enter}");
  await until(() => document.querySelector(".deal-matrix")?.textContent?.includes("The line 75"), "the line to move");
  expect(await zoneOf("luis")).toContain("Win over");
  expect((await library.read(deal.id))!.deal).toEqual(deal);

  closing.pop()!();
  closing.push(openPlanner(name, `#/deals/${deal.id}`).stop);
  expect(await zoneOf("luis")).toContain("Win over");
  await openTabOf("Rule");
  await press(document, "Reset all");
  await until(() => document.querySelector(".deal-matrix")?.textContent?.includes("The line 60"), "the usual line");
});
