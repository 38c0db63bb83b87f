import { afterEach, beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { today } from "../../examples/planner/src/clock.js";
import { storeAnew } from "../../examples/planner/src/storage/storedDeal.js";
import { deal, dragMark, keptDeal, openTabOf } from "./dealPage.js";
import { openPlanner } from "./openPlanner.js";
import { control, press, until } from "./until.js";

const closing: (() => void)[] = [];

beforeEach(() => localStorage.setItem("buyin-map.me", JSON.stringify({ id: "noa-1", name: "Noa Berg" })));

afterEach(() => {
  for (const close of closing.splice(0)) close();
  localStorage.removeItem("buyin-map.me");
});

async function openDeal() {
  const planner = openPlanner(crypto.randomUUID());
  closing.push(planner.stop);
  await until(() => document.querySelectorAll(".deal-row").length === 3);
  await planner.library.put([storeAnew(deal, 0)]);
  location.hash = `#/deals/${deal.id}`;
  await until(() => document.querySelector(".deal-matrix [data-mark]"), "the map");
  return planner.library;
}

const question = () => document.querySelector(".bim-question");
const asked = async (what: string) => until(() => question()?.textContent?.includes(what), `“${what}”`);

async function answer(text: string): Promise<void> {
  const found = await until(
    () => [...document.querySelectorAll<HTMLElement>(".bim-answer")].find((one) => one.textContent?.startsWith(text)),
    text,
  );
  found.click();
}

test("a score set in a field asks how that is known; one click keeps the reading, signed and dated", async () => {
  const library = await openDeal();
  await press(document, "Table");
  const field = await control(document, "Buy-in of Dana Whitfield");
  await userEvent.fill(field, "64");
  await userEvent.keyboard("{Enter}");
  await asked("Dana Whitfield’s buy-in is now 64.");
  await answer("Said so");
  const kept = await keptDeal(library, deal.id, ({ stakeholders }) => stakeholders["dana"]!.readings?.length === 3);
  expect(kept.team).toEqual({ "noa-1": { name: "Noa Berg" } });
  expect(kept.stakeholders["dana"]).toEqual({
    ...deal.stakeholders["dana"],
    buyIn: 64,
    assessedAt: today(),
    assessedBy: "noa-1",
    readings: [
      { of: "influence", value: 90, tier: "claim", at: "2026-11-01" },
      { of: "buyIn", value: 35, tier: "claim", at: "2026-11-01" },
      { of: "buyIn", value: 64, tier: "statement", at: today(), by: "noa-1" },
    ],
  });
  await press(document, "Done");
  await until(() => !question(), "the question to go");
});

test("a drag asks about both scores, never in the way, and nothing is stored of what is skipped", async () => {
  const library = await openDeal();
  await dragMark("luis", { x: -60, y: 50 });
  await asked("Luis Ortega’s buy-in is now");
  await press(document, "Skip");
  await asked("Luis Ortega’s influence is now");
  await press(document, "Skip");
  await until(() => !question(), "the question to go");
  const { stakeholders } = await keptDeal(library, deal.id, (now) => now.stakeholders["luis"]!.buyIn !== 70);
  expect(stakeholders["luis"]!.readings!.map(({ tier, value }) => [tier, value])).toEqual([
    ["claim", 60],
    ["claim", 70],
  ]);
});

test("undoing the claim takes the question away", async () => {
  await openDeal();
  await dragMark("dana", { x: 0, y: -80 });
  await asked("Dana Whitfield’s buy-in is now");
  await press(document, "Undo");
  await until(() => !question(), "the question to go");
  expect(document.querySelector(".panel-head h2")!.textContent).toBe("Dana Whitfield");
});

test("an ask is signed too, and whoever signs joins the team", async () => {
  const library = await openDeal();
  await press(document, "Table");
  const row = [...document.querySelectorAll<HTMLElement>(".bim-row-button")];
  row.find((one) => one.textContent?.includes("Priya"))!.click();
  await openTabOf("Evidence");
  await press(document, "+ Add an ask");
  await press(document, "Add");
  const kept = await keptDeal(library, deal.id, ({ stakeholders }) => stakeholders["priya"]!.asks !== undefined);
  expect(kept.stakeholders["priya"]!.asks).toEqual([{ rung: 1, at: today(), outcome: "open", by: "noa-1" }]);
  expect(kept.team).toEqual({ "noa-1": { name: "Noa Berg" } });
});
