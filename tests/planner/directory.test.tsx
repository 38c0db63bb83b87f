import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { dropFiles } from "./files.js";
import { openPlanner } from "./openPlanner.js";
import { control, press, until } from "./until.js";

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** One deal with so many people, each with both scores. */
function directory(people: number): File {
  const parts = ["Name,Title,Influence (0-100),Buy-in (0-100)\n"];
  for (let row = 0; row < people; row += 1) parts.push(`Person ${row},Head of ${row},${row % 100},${(row * 7) % 100}\n`);
  return new File(parts, "directory.csv");
}

test("a deal with 100,000 people opens, is searched instead of listed, and says what it leaves out", async () => {
  closing.push(openPlanner(crypto.randomUUID()).stop);
  await until(() => document.querySelectorAll(".deal-row").length === 3);
  dropFiles(document, [directory(100_000)]);
  await press(document, "Import 1 deal");
  await until(() => document.querySelector(".deal-matrix :is([data-mark], [data-group])"), "the map", 30_000);
  const groups = [...document.querySelectorAll(".deal-matrix [data-group]")].map((group) => group.getAttribute("aria-label")!);
  const counts = groups.map((name) => Number(/^([\d,]+) people/.exec(name)?.[1]?.replace(",", "") ?? 1));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2_000);
  expect(document.querySelector(".too-many")!.textContent).toMatch(/^Not worked out: .* 2,000 most influential\.$/);
  expect(document.querySelectorAll(".gaps li").length).toBe(50);
  expect(document.querySelector(".side")!.textContent).toMatch(/and [\d,]+ more/);

  await press(document, "Table");
  await userEvent.fill(await control(document, "Search people"), "person 77777");
  await until(() => document.querySelectorAll(".found-people li").length === 1, "the one person");
  document.querySelector<HTMLElement>(".found-people button")!.click();
  await until(() => document.querySelector(".panel-head h2")?.textContent === "Person 77777", "their panel");
}, 60_000);
