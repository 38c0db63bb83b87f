import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Deal } from "@buyinmap/core";
import { today } from "../../examples/planner/src/clock.js";
import { storeAnew } from "../../examples/planner/src/storage/storedDeal.js";
import { keptDeal, openTabOf } from "./dealPage.js";
import { openPlanner, openTab } from "./openPlanner.js";
import { control, press, until } from "./until.js";

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
  delete document.documentElement.dataset["theme"];
});

/** What axe has against the page, a line for each. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { region: { enabled: true } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

async function openCoaching(databaseName = crypto.randomUUID()) {
  const planner = openPlanner(databaseName);
  closing.push(planner.stop);
  await until(() => document.querySelectorAll(".deal-row").length === 3);
  await press(document, "Coaching");
  await until(() => document.querySelector(".coaching-seller"), "the page");
  return planner;
}

const said = "You drive empty every fourth trip. What would half of that be worth? ";
const texts = (selector: string, target: Document = document) =>
  [...target.querySelectorAll(selector)].map(({ textContent }) => textContent);

async function practice(minutes: string, text: string, day: string): Promise<void> {
  await press(document, "+ Add a practice pitch");
  await userEvent.fill(await control(document, "Day"), day);
  await userEvent.fill(await control(document, "Minutes it took"), minutes);
  await userEvent.fill(await control(document, "What was said"), text);
  await press(document, "Keep it");
}

test("a practice pitch is kept in its deal, is there after a reload, and the next one shows progress", async () => {
  const name = crypto.randomUUID();
  const { library } = await openCoaching(name);
  await userEvent.selectOptions(await control(document, "Seller"), "Rae Costa");
  await practice("5", said.repeat(50), "2026-10-01");
  await until(() => texts(".bim-trend").length === 5, "the first pitch");
  await practice("4", said.repeat(40), "2026-11-01");
  await until(() => texts(".bim-items > li").length === 2, "the second pitch");
  const { pitches } = await keptDeal(
    library,
    "sample-kestrel-foods",
    ({ pitches: kept = {} }) => Object.keys(kept).length === 2,
  );
  expect(Object.values(pitches!).map(({ seller, at, minutes }) => [seller, at, minutes])).toEqual([
    ["rae", "2026-10-01", 5],
    ["rae", "2026-11-01", 4],
  ]);

  const other = await openTab(name, "#/coaching");
  closing.push(other.close);
  await until(
    () => texts(".bim-trend", other.document).length === 0 && other.document.querySelector(".coaching-seller"),
    "the page again",
  );
  const seller = other.document.querySelector<HTMLSelectElement>(".coaching-seller select")!;
  const rae = [...seller.options].find(({ text }) => text === "Rae Costa")!;
  rae.selected = true;
  seller.dispatchEvent(new Event("change", { bubbles: true }));
  await until(() => texts(".bim-trend", other.document).length === 5, "what was kept");
  expect(texts(".bim-trend", other.document).slice(0, 2)).toEqual([
    "Minutes4up to 5One after the other: 5, 4.",
    "Words520up to 750One after the other: 650, 520.",
  ]);
  expect(texts(".bim-sentence", other.document)).toContain(
    "From the first pitch to the last: −1 minutes and −130 words.",
  );
}, 60_000);

test("a pitch that was removed can be brought back", async () => {
  const { library } = await openCoaching();
  await practice("1", said, today());
  await until(() => texts(".bim-items > li").length === 1, "the pitch");
  document.querySelector<HTMLElement>(".bim-items .bim-remove")!.click();
  await until(() => texts(".bim-items > li").length === 0, "the removal");
  await press(document, "Undo");
  await until(() => texts(".bim-items > li").length === 1, "the pitch again");
  const { pitches } = await keptDeal(
    library,
    "sample-kestrel-foods",
    ({ pitches: kept = {} }) => Object.keys(kept).length === 1,
  );
  expect(Object.values(pitches!)).toEqual([{ seller: "ben", at: today(), minutes: 1, text: said.trim() }]);
});

test.each(["light", "dark"])(
  "the roll-up lists sellers and deals by name, with what would help, and leads to the deal, %s",
  async (theme) => {
    document.documentElement.dataset["theme"] = theme;
    await openCoaching();
    expect(await violations()).toEqual([]);
    await openTabOf("Deals and sellers");
    await until(() => document.querySelectorAll(".bim-signals").length === 2, "the tables");
    const names = [...document.querySelectorAll(".bim-signals")].map((table) =>
      [...table.querySelectorAll("tbody th .bim-who")].map(({ textContent }) => textContent),
    );
    expect(names).toEqual([
      ["Ben Adeyemi", "Eli Novak", "Mia Tanaka", "Noor El Amrani", "Rae Costa"],
      ["EU emission standards, 1994", "Kestrel Foods: demand planning", "Oakline Hospitals: staff rostering"],
    ]);
    expect(texts(".bim-signals .bim-needs").every((needs) => needs.length > 0)).toBe(true);
    expect(document.querySelector("main")!.textContent).not.toMatch(/384,000|610,000|EUR|GBP/);
    expect(await violations()).toEqual([]);
    await press(document, "Kestrel Foods: demand planning");
    await until(() => location.hash === "#/deals/sample-kestrel-foods", "the deal");
  },
);

test("the page follows what is changed in any tab", async () => {
  const { library } = await openCoaching();
  await openTabOf("Deals and sellers");
  await until(() => document.querySelectorAll(".bim-signals").length === 2, "the tables");
  const fresh: Deal = { id: "new", name: "Aardvark", stakeholders: {}, team: { zed: { name: "Zed" } } };
  await library.put([storeAnew(fresh, 0)]);
  await until(() => texts(".bim-signals tbody th .bim-who").includes("Zed"), "the new seller");
  expect(texts(".bim-signals tbody th .bim-who")).toContain("Aardvark");
});

test("with more than a hundred deals the roll-up comes from a worker, the same as anywhere", async () => {
  const { library } = await openCoaching();
  const deals = Array.from({ length: 101 }, (_, n): Deal => ({
    id: `d${n}`,
    name: `Deal ${String(n).padStart(3, "0")}`,
    stakeholders: { dana: { name: "Dana" } },
    team: { zed: { name: "Zed" } },
  }));
  await library.put(deals.map((deal) => storeAnew(deal, 0)));
  await openTabOf("Deals and sellers");
  await until(
    () => texts(".bim-signals tbody th").includes("Zedon Deal 000, Deal 001, Deal 002, and 98 more"),
    "the roll-up",
    30_000,
  );
  expect(document.querySelectorAll(".bim-signals")[1]!.querySelectorAll("tbody tr")).toHaveLength(25);
  await control(document, "Show all 104");
}, 60_000);
