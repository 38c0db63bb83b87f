import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createStore, type Deal, type DealStore } from "@buyinmap/core";
import { BuyInMatrix, CommitteeTable } from "@buyinmap/react";
import { threePeople, unknowns } from "../../packages/react/stories/deals.js";
import { reviewedDeal } from "../../packages/react/stories/reviewedDeal.js";
import "../../packages/react/src/styles.css";
import { mouse, middleOf } from "./mouse.js";
import { shownScores } from "./shownScores.js";
import { scoresIn } from "./stage.js";

const today = () => "2026-12-01";
const keys = (script: string) => userEvent.keyboard(script);
const mark = (id: string) => document.querySelector<SVGElement>(`[data-mark="${id}"]`)!;
const said = () => document.querySelector("output")!.textContent.trim();
const stop = () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "";

/** A page as a host makes it: the map, its table, and something to press before and after. */
async function open(deal: Deal): Promise<DealStore> {
  const store = createStore(deal);
  const source = { store, today, by: "rae" };
  await render(
    <>
      <button type="button">Before</button>
      <BuyInMatrix {...source} width={720} height={540} asOf={deal === reviewedDeal ? "2026-11-22" : undefined} />
      <button type="button">Between</button>
      <CommitteeTable {...source} />
      <button type="button">After</button>
    </>,
  );
  (page.getByRole("button", { name: "Before" }).element() as HTMLElement).focus();
  return store;
}

/** Presses Tab until a stop whose name begins like this; fails when there is none. Returns all stops on the way. */
async function tabTo(name: string): Promise<readonly string[]> {
  const stops: string[] = [];
  do {
    // One press after the other.
    // oxlint-disable-next-line no-await-in-loop
    await keys("{Tab}");
    stops.push(stop());
  } while (stops.length < 20 && !stops.at(-1)!.startsWith(name));
  expect(stops.at(-1)).toMatch(new RegExp(`^${name}`));
  return stops;
}

async function hear(text: RegExp): Promise<void> {
  await expect.poll(said).toMatch(text);
}

async function reach(name: string): Promise<void> {
  await expect.poll(stop).toMatch(new RegExp(`^${name}`));
}

beforeEach(() => mouse.moveTo({ x: 1, y: 1 }));

describe("without a mouse", () => {
  test("into the map, from person to person, and out again", async () => {
    await open(threePeople);
    expect(await tabTo("Dana")).toHaveLength(1);
    const way = [
      ["{ArrowLeft}", "Priya Raman, VP Operations, Champion"],
      ["m", "Marcus Oyelaran, Head of IT security"],
      ["{Home}", "Dana Whitfield, CFO"],
      ["{End}", "Marcus Oyelaran"],
      ["{PageDown}", "Priya Raman"],
      ["{PageUp}", "Dana Whitfield"],
      ["m", "Marcus Oyelaran"],
    ] as const;
    for (const [key, name] of way) {
      // Each key from where the one before has led.
      // oxlint-disable-next-line no-await-in-loop
      await keys(key);
      // oxlint-disable-next-line no-await-in-loop
      await reach(name);
    }
    expect(mark("security").getAttribute("aria-pressed")).toBe("true");
    expect(await tabTo("Between")).toEqual([
      "Zoom out",
      "Zoom in",
      "Whole map",
      "Influence of Marcus Oyelaran",
      "Buy-in of Marcus Oyelaran",
      "Move",
      "Between",
    ]);
    await keys("{Shift>}{Tab}{/Shift}");
    await reach("Move");
  });

  test("someone is moved across the line, and that is undone and redone", async () => {
    const store = await open(threePeople);
    await tabTo("Dana");
    await keys("{Enter}");
    await hear(/^Dana Whitfield picked up, influence 90, buy-in 45\. Arrows move, Enter drops, Escape restores\.$/);
    await keys("{ArrowLeft}{Shift>}{ArrowUp}{ArrowUp}{/Shift}");
    await hear(/^influence 89, buy-in 55$/);
    await keys("{Shift>}{ArrowUp}{/Shift}");
    await hear(/^influence 89, buy-in 60, Lean on$/);
    await keys("{Alt>}{ArrowUp}{/Alt}");
    await hear(/^influence 89, buy-in 60\.1$/);
    expect(shownScores()).toEqual(["89", "60.1"]);
    expect(store.get().past).toEqual([]);
    await keys("{Enter}");
    await hear(/^Dana Whitfield dropped at influence 89, buy-in 60\.1, Lean on\.$/);
    expect(store.get().past.map(({ command }) => command)).toEqual([
      { type: "assess", id: "cfo", influence: 89, buyIn: 60.1, at: "2026-12-01", by: "rae" },
    ]);
    await reach("Dana Whitfield, CFO, Economic buyer, must agree, influence 89 \\(claimed\\), buy-in 60.1 .*, Lean on");
    await keys("{Control>}z{/Control}");
    await hear(/^Undone\.$/);
    await reach("Dana Whitfield, .* influence 90 \\(claimed\\), buy-in 45 .*, Win over");
    await keys("{Control>}{Shift>}z{/Shift}{/Control}");
    await hear(/^Redone\.$/);
    expect(scoresIn(store)["cfo"]).toBe("89/60.1");
    await keys("{Control>}{Shift>}z{/Shift}{/Control}");
    await hear(/^Nothing to redo\.$/);
  });

  test("Escape leaves everything as it was", async () => {
    const store = await open(threePeople);
    await tabTo("Dana");
    await keys(" {ArrowDown}{ArrowDown}{Escape}");
    await hear(/^Dana Whitfield restored to influence 90, buy-in 45\.$/);
    expect(shownScores()).toEqual([]);
    expect(store.get().past).toEqual([]);
    await reach("Dana Whitfield");
  });

  test("Tab is no trap while someone is on the move: leaving the map restores them", async () => {
    const store = await open(threePeople);
    await tabTo("Dana");
    await keys("{Enter}{ArrowUp}{Shift>}{Tab}{/Shift}");
    await reach("Before");
    await hear(/^Dana Whitfield restored to influence 90, buy-in 45\.$/);
    expect(store.get().past).toEqual([]);
  });

  test("a seat that waits beside the map is given its place", async () => {
    const store = await open(unknowns);
    await tabTo("Dana");
    await tabTo("CISO");
    await keys("{Enter}");
    await tabTo("Move");
    await keys("{Enter}");
    await hear(/^CISO picked up, influence unknown, buy-in unknown\./);
    await keys("{ArrowUp}");
    await hear(/^influence 50, buy-in 50, Win over$/);
    await keys("{Shift>}{ArrowRight}{ArrowRight}{ArrowDown}{/Shift}");
    await hear(/^influence 60, buy-in 45$/);
    await keys("{Enter}");
    await hear(/^CISO dropped at influence 60, buy-in 45, Win over\.$/);
    expect(scoresIn(store)["ciso"]).toBe("60/45");
    expect(mark("ciso").getAttribute("aria-label")).toMatch(/^CISO, not met, Technical buyer, influence 60 \(claimed\), buy-in 45/);
  });

  test("scores are typed, and taken back by a button", async () => {
    const store = await open(threePeople);
    await tabTo("Dana");
    await keys("{End}");
    await reach("Marcus");
    await tabTo("Buy-in of Marcus");
    await keys("{Control>}a{/Control}72{Enter}");
    await expect.poll(() => scoresIn(store)["security"]).toBe("50/72");
    expect(mark("security").getAttribute("aria-label")).toMatch(/influence 50 \(claimed\), buy-in 72 .* Lean on/);
    await tabTo("Undo");
    await keys("{Enter}");
    await expect.poll(() => scoresIn(store)["security"]).toBe("50/30");
  });

  test("the table is sorted and written in, and keeps the focus while its rows change places", async () => {
    const store = await open(threePeople);
    await tabTo("Dana");
    await tabTo("Between");
    await tabTo("Buy-in");
    await keys("{Enter}");
    const rows = () => [...document.querySelectorAll("tbody .bim-person-name")].map(({ textContent }) => textContent.split(" ")[0]);
    await expect.poll(rows).toEqual(["Priya", "Dana", "Marcus"]);
    expect(document.activeElement?.closest("th")?.getAttribute("aria-sort")).toBe("descending");
    await tabTo("Buy-in of Dana");
    await keys("{Control>}a{/Control}95{Enter}");
    await expect.poll(rows).toEqual(["Dana", "Priya", "Marcus"]);
    expect(stop()).toBe("Buy-in of Dana Whitfield");
    expect(store.get().past.map(({ command }) => command)).toEqual([
      { type: "assess", id: "cfo", buyIn: 95, at: "2026-12-01", by: "rae" },
    ]);
    mark("cfo").focus();
    await reach("Dana Whitfield, .* buy-in 95");
    await keys("{Control>}z{/Control}");
    await hear(/^Undone\.$/);
    await expect.poll(rows).toEqual(["Priya", "Dana", "Marcus"]);
    await expect.element(page.getByRole("table").getByRole("spinbutton", { name: "Buy-in of Dana Whitfield" })).toHaveValue(45);
  });

  test("several are selected and moved together", async () => {
    const store = await open(threePeople);
    await tabTo("Dana");
    await keys("{Shift>}{ArrowLeft}{/Shift}");
    await hear(/^2 selected$/);
    await keys("{Enter}{Shift>}{ArrowDown}{/Shift}{ArrowLeft}");
    await hear(/^influence 59, buy-in 80$/);
    await keys("{Enter}");
    await hear(/^2 people moved, Priya Raman to influence 59, buy-in 80, Lean on\.$/);
    expect(scoresIn(store)).toEqual({ cfo: "89/40", champion: "59/80", security: "50/30" });
    await keys("{Escape}");
    await hear(/^Nobody selected$/);
    await keys("{Control>}z{/Control}");
    await expect.poll(() => scoresIn(store)).toEqual({ cfo: "90/45", champion: "60/85", security: "50/30" });
  });

  test("closer, along, and back to the whole map", async () => {
    await open(threePeople);
    await tabTo("Dana");
    await keys("++");
    await hear(/^Zoomed to 400 %$/);
    await keys("{Alt>}{ArrowLeft}{/Alt}");
    await hear(/^Influence \d+ to \d+, buy-in \d+ to \d+$/);
    await keys("0");
    await hear(/^Zoomed to 100 %$/);
    await expect.poll(() => document.querySelectorAll("[data-mark]")).toHaveLength(3);
    await tabTo("Zoom in");
    await keys("{Enter}");
    await hear(/^Zoomed to 200 %$/);
    await reach("Zoom in");
  });

  test("back through the reviews, and to today", async () => {
    await open(reviewedDeal);
    await tabTo("Dana");
    await tabTo("Previous review");
    await keys("{Enter}");
    await hear(/^Nov 6, 2026$/);
    await tabTo("Time");
    await keys("{ArrowLeft}");
    const slider = page.getByRole("slider", { name: "Time" });
    await expect.element(slider).toHaveAttribute("aria-valuetext", "Oct 5, 2026, Before the proposal");
    expect(mark("cfo").getAttribute("aria-label")).toContain("buy-in 38");
    await keys("{Escape}");
    await hear(/^Today$/);
    await expect.poll(() => mark("cfo").getAttribute("aria-label")).toContain("buy-in 55");
    await reach("Time");
  });
});

describe("with a pointer that cannot drag", () => {
  /** Where a pair of scores lies, measured from the zones. */
  function placeOf(influence: number, buyIn: number) {
    const boxes = [...document.querySelectorAll(".bim-zone rect")].map((zone) => zone.getBoundingClientRect());
    const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
    const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
    return { x: left + (influence / 100) * (right - left), y: bottom - (buyIn / 100) * (bottom - top) };
  }

  test("choose, press Move, press the place", async () => {
    const store = await open(threePeople);
    await mouse.click(middleOf(mark("cfo").querySelector(".bim-hit")!));
    await page.getByRole("button", { name: "Move", exact: true }).click();
    await expect.element(page.getByText(/^Click where Dana Whitfield belongs/)).toBeVisible();
    await mouse.click(placeOf(75, 65));
    await expect.poll(() => scoresIn(store)["cfo"]).toBe("75/65");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => scoresIn(store)["cfo"]).toBe("90/45");
  });

  test("Cancel gives it up", async () => {
    const store = await open(threePeople);
    await mouse.click(middleOf(mark("cfo").querySelector(".bim-hit")!));
    await page.getByRole("button", { name: "Move", exact: true }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect.element(page.getByRole("button", { name: "Move", exact: true })).toBeVisible();
    expect(store.get().past).toEqual([]);
  });
});
