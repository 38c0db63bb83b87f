import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { storeAnew } from "../../examples/planner/src/storage/storedDeal.js";
import { mouse } from "../react/mouse.js";
import { deal, keptDeal, openTabOf, placeOf } from "./dealPage.js";
import { openPlanner } from "./openPlanner.js";
import { control, press, until } from "./until.js";

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function drawFrom(id: string) {
  const planner = openPlanner(crypto.randomUUID());
  closing.push(planner.stop);
  await until(() => document.querySelectorAll(".deal-row").length === 3);
  await planner.library.put([storeAnew(deal, 0)]);
  location.hash = `#/deals/${deal.id}`;
  await clickMark(id);
  await openTabOf("Network");
  await press(document, "Draw a tie on the map");
  return planner.library;
}

async function clickMark(id: string): Promise<void> {
  const at = await placeOf(id);
  await mouse.moveTo(at);
  await mouse.press(at);
  await mouse.release(at);
}

const heading = () => document.querySelector(".draw-tie h2")?.textContent;

test("a tie is drawn from one person to the other on the map, its strength in a word", async () => {
  const library = await drawFrom("priya");
  expect(heading()).toBe("Priya Raman sways …");
  await clickMark("dana");
  await until(() => heading() === "Priya Raman sways Dana Whitfield", "the other end");
  await press(document, "Strongly");
  await press(document, "Add tie");
  const { ties, stakeholders } = await keptDeal(library, deal.id, (now) => now.ties !== undefined);
  expect(Object.values(ties!)).toEqual([{ from: "priya", to: "dana", type: "sways", strength: 0.45 }]);
  expect(stakeholders).toEqual(deal.stakeholders);
  await until(() => document.querySelector(".panel-head h2")?.textContent === "Priya Raman", "her panel again");
});

test("the other end can be chosen from a list, by keys alone, and the tie given up", async () => {
  const library = await drawFrom("luis");
  const list = await control(document, "The other person: choose on the map, or here");
  expect(document.activeElement).toBe(list);
  await userEvent.selectOptions(list, "Dana Whitfield");
  await press(document, "reports to");
  await until(() => heading() === "Luis Ortega reports to Dana Whitfield", "the sentence");
  await press(document, "Cancel the tie");
  await until(() => !document.querySelector(".draw-tie"), "the form to go");
  expect((await library.read(deal.id))!.deal).toEqual(deal);
});
