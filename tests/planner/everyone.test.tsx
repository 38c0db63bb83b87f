import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { openPlanner } from "./openPlanner.js";
import { control, press, until } from "./until.js";

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

test("the stakeholders of all deals stand on one map, can be found by name, and lead to their deal", async () => {
  closing.push(openPlanner(crypto.randomUUID()).stop);
  await press(document, "Everyone");
  await until(() => document.querySelectorAll("[data-mark]").length > 25, "everyone");
  await userEvent.fill(await control(document, "Name, title or deal"), "ingrid sol");
  await until(() => document.querySelectorAll("[data-mark]").length === 1, "the one who is sought");
  document.querySelector<SVGElement>("[data-mark]")!.focus();
  await userEvent.keyboard("{Enter}");
  await until(() => document.querySelector(".everyone-chosen strong")?.textContent === "Ingrid Solberg", "who is chosen");
  await press(document, "Open the deal");
  await until(() => document.querySelector("h1")?.textContent === "Kestrel Foods: demand planning", "the deal");
  expect(location.hash).toBe("#/deals/sample-kestrel-foods");
});
