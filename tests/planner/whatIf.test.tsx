import { afterEach, expect, test } from "vitest";
import { storeAnew } from "../../examples/planner/src/storage/storedDeal.js";
import { mouse } from "../react/mouse.js";
import { deal, dragMark, grabMark, keptDeal, markOf } from "./dealPage.js";
import { openPlanner } from "./openPlanner.js";
import { control, press, until } from "./until.js";

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function openWhatIf() {
  const planner = openPlanner(crypto.randomUUID());
  closing.push(planner.stop);
  await until(() => document.querySelectorAll(".deal-row").length === 3);
  await planner.library.put([storeAnew(deal, 0)]);
  location.hash = `#/deals/${deal.id}`;
  await until(() => document.querySelector(".deal-matrix [data-mark]"), "the map");
  await press(document, "What if");
  await until(() => document.querySelector(".strip")?.textContent?.includes("nothing is kept yet"), "the strip");
  return planner.library;
}

const outcome = () => document.querySelector(".strip-outcome")!.textContent;
const after = () => Number(/(\d+)%$/.exec(outcome())![1]);
const asked = () => document.querySelector(".bim-question")?.textContent;
const changes = () => document.querySelectorAll(".bim-outcome-change").length;

test("in a what-if the outcome moves while someone is dragged, and nothing of it is kept when discarded", async () => {
  const library = await openWhatIf();
  const before = after();
  const place = (await markOf("dana")).getAttribute("aria-label");
  const { end } = await grabMark("dana", { x: 0, y: -120 });
  await until(() => after() > before, "the outcome to move along");
  expect(changes()).toBeGreaterThan(0);
  expect((await markOf("dana")).getAttribute("aria-label")).toBe(place);
  await mouse.release(end);
  await until(() => document.querySelector(".tried")?.textContent?.includes("Dana Whitfield buy-in 35 →"));
  expect(after()).toBeGreaterThan(before);

  (await markOf("dana")).dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect(document.querySelector(".strip")).not.toBeNull();
  await press(document, "Discard");
  await until(() => !document.querySelector(".strip"), "the strip to go");
  expect((await markOf("dana")).getAttribute("aria-label")).toBe(place);
  const stored = (await library.read(deal.id))!;
  expect([stored.deal, stored.past, stored.revision]).toEqual([deal, [], 1]);
});

test("a move that is given up gives the outcome back", async () => {
  await openWhatIf();
  const before = after();
  const { end } = await grabMark("dana", { x: 0, y: -120 });
  await until(() => after() > before, "the outcome to move along");
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  await until(() => after() === before, "the outcome to come back");
  await mouse.release(end);
  expect(document.querySelector(".strip")).not.toBeNull();
});

test("what is kept of a what-if is one step of undo; undo inside goes one move back", async () => {
  const library = await openWhatIf();
  await dragMark("dana", { x: 0, y: -100 });
  await dragMark("luis", { x: 0, y: 60 });
  await until(() => document.querySelector(".tried")?.textContent?.includes("Luis"), "both moves");
  await press(document, "Undo");
  await until(() => !document.querySelector(".tried")?.textContent?.includes("Luis"), "one move back");
  await press(document, "Redo");
  await until(() => document.querySelector(".tried")?.textContent?.includes("Luis"), "the move again");
  await press(document, "Keep");
  await until(() => !document.querySelector(".strip"), "the strip to go");
  const kept = await keptDeal(library, deal.id, ({ stakeholders }) => stakeholders["luis"]!.buyIn !== 70);
  expect(kept.stakeholders["dana"]!.buyIn).toBeGreaterThan(35);
  expect((await library.read(deal.id))!.past.map(({ command }) => command.type)).toEqual(["together"]);

  await until(() => asked()?.includes("Dana Whitfield’s buy-in is now"), "the first question");
  expect(asked()).toContain("1 more after this");
  await press(document, "Skip");
  await until(() => asked()?.includes("Luis Ortega’s buy-in is now"), "the next question");
  expect(document.querySelector(".panel-head h2")!.textContent).toBe("Luis Ortega");
  expect(document.activeElement?.textContent).toContain("Luis Ortega’s buy-in is now");

  await press(document, "Undo");
  await until(() => asked() === undefined, "the question to go");
  expect(await keptDeal(library, deal.id, ({ stakeholders }) => stakeholders["luis"]!.buyIn === 70)).toEqual(deal);
  expect(((await control(document, "Undo")) as HTMLButtonElement).disabled).toBe(true);
});

test("all questions after a what-if can be skipped with one click", async () => {
  const library = await openWhatIf();
  await dragMark("dana", { x: -40, y: -100 });
  await dragMark("luis", { x: 0, y: 60 });
  await press(document, "Keep");
  await until(() => asked()?.includes("Dana Whitfield’s buy-in is now"), "the first question");
  await press(document, "Skip all 3");
  await until(() => asked() === undefined, "the questions to go");
  const kept = await keptDeal(library, deal.id, ({ stakeholders }) => stakeholders["luis"]!.buyIn !== 70);
  const noted = Object.values(kept.stakeholders).flatMap(({ readings = [] }) => readings.map(({ tier }) => tier));
  expect(new Set(noted)).toEqual(new Set(["claim"]));
});
