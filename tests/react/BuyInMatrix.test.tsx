import { StrictMode, useState } from "react";
import { renderToString } from "react-dom/server";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createStore, type Deal, type DealStore } from "@buyinmap/core";
import { BuyInMatrix, useSource, type BuyInMatrixProps } from "@buyinmap/react";
import { fortyPeople, threePeople, unknowns } from "../../packages/react/stories/deals.js";
import "../../packages/react/src/styles.css";
import { middleOf, mouse, type At } from "./mouse.js";
import { shownScores } from "./shownScores.js";

const today = () => "2026-12-01";
const size = { width: 720, height: 540 };

let host: HTMLElement;
let root: Root | undefined;

beforeEach(() => {
  host = document.createElement("div");
  document.body.style.margin = "0";
  document.body.append(host);
});

afterEach(() => {
  root?.unmount();
  root = undefined;
  host.remove();
});

async function show(props: BuyInMatrixProps): Promise<void> {
  root ??= createRoot(host);
  root.render(<BuyInMatrix {...size} today={today} by="rae" {...props} />);
  await expect.poll(() => host.querySelector("svg")).not.toBeNull();
}

/** A matrix on a store, so that what it does to the deal can be seen. */
async function showStore(deal: Deal, props: Partial<BuyInMatrixProps> = {}): Promise<DealStore> {
  const store = createStore(deal);
  await show({ ...props, store });
  return store;
}

function mark(id: string): SVGElement {
  return host.querySelector<SVGElement>(`[data-mark="${id}"]`)!;
}

function at(id: string): At {
  return middleOf(mark(id).querySelector(".bim-hit")!);
}

/** Where a pair of scores lies on the page, measured from the zones that are drawn. */
function placeOf(influence: number, buyIn: number): At {
  const boxes = [...host.querySelectorAll(".bim-zone rect")].map((zone) => zone.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { x: left + (influence / 100) * (right - left), y: bottom - (buyIn / 100) * (bottom - top) };
}

function meets(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function scores(store: DealStore, id: string) {
  const { influence, buyIn } = store.get().deal.stakeholders[id]!;
  return { influence, buyIn };
}

function live(): string {
  return host.querySelector("output")!.textContent.trim();
}

async function focus(id: string): Promise<void> {
  mark(id).focus();
  await expect.poll(() => mark(id).getAttribute("tabindex")).toBe("0");
}

describe("dragging", () => {
  test("commits once, as a claim of today signed by the seller", async () => {
    const store = await showStore(threePeople);
    await mouse.drag(at("cfo"), placeOf(70, 65));
    await expect.poll(() => store.get().past).toHaveLength(1);
    expect(store.get().past[0]!.command).toEqual({
      type: "assess",
      id: "cfo",
      influence: 70,
      buyIn: 65,
      at: "2026-12-01",
      by: "rae",
    });
    expect(scores(store, "cfo")).toEqual({ influence: 70, buyIn: 65 });
    expect(mark("cfo").getAttribute("aria-label")).toContain("influence 70 (claimed), buy-in 65 (claimed, could be 26 to 86), Lean on");
  });

  test("draws no ring and shows no help for keys, though nothing had the focus before", async () => {
    await showStore(threePeople);
    (document.activeElement as HTMLElement | null)?.blur();
    const room = () => host.querySelector(".bim-keyhelp")!.getBoundingClientRect().height;
    await mouse.grab(at("cfo"), placeOf(70, 65));
    await expect.poll(() => document.activeElement).toBe(mark("cfo"));
    expect(mark("cfo").matches(":focus-visible")).toBe(false);
    expect(room()).toBe(0);
    await mouse.release(placeOf(70, 65));
    await focus("champion");
    await userEvent.keyboard("{ArrowLeft}");
    await expect.poll(() => document.activeElement?.matches(":focus-visible")).toBe(true);
    expect(room()).toBeGreaterThan(0);
  });

  test.each(["ltr", "rtl"] as const)("shows scores on the axes, over no title of a zone and under no mark: %s", async (dir) => {
    await showStore(threePeople, { dir });
    const start = at("cfo");
    await mouse.moveTo(start);
    await mouse.press(start);
    const hidden: string[] = [];
    for (const [influence, buyIn] of [[3, 4], [3, 96], [97, 4], [97, 96], [90, 2], [10, 2], [0, 0], [100, 0], [0, 100], [0, 50]] as const) {
      // The mouse is one, and goes from place to place.
      // oxlint-disable-next-line no-await-in-loop
      await mouse.moveTo(placeOf(dir === "rtl" ? 100 - influence : influence, buyIn));
      // oxlint-disable-next-line no-await-in-loop
      await expect.poll(shownScores).toEqual([`${influence}`, `${buyIn}`]);
      const titles = [...host.querySelectorAll(".bim-zone text")];
      for (const pill of host.querySelectorAll(".bim-preview .bim-value")) {
        const box = pill.getBoundingClientRect();
        for (const title of titles.filter((one) => meets(one.getBoundingClientRect(), box))) hidden.push(`${title.textContent} at ${influence}/${buyIn}`);
        const mover = host.querySelector('.bim-preview [data-mover="cfo"] .bim-halo')!.getBoundingClientRect();
        if (meets(mover, box)) hidden.push(`${pill.getAttribute("data-value")} at ${influence}/${buyIn}`);
      }
    }
    await mouse.release(start);
    expect(hidden).toEqual([]);
  });

  test("says only what changed", async () => {
    const store = await showStore(threePeople);
    await mouse.drag(at("cfo"), placeOf(75, 45));
    await expect.poll(() => store.get().past[0]?.command).toEqual({
      type: "assess",
      id: "cfo",
      influence: 75,
      at: "2026-12-01",
      by: "rae",
    });
  });

  test("previews without touching the deal, and Escape restores", async () => {
    const store = await showStore(threePeople);
    await mouse.grab(at("cfo"), placeOf(70, 65));
    await expect.poll(() => host.querySelector(".bim-preview")).not.toBeNull();
    expect(shownScores()).toEqual(["70", "65"]);
    expect(store.get().past).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => host.querySelector(".bim-preview")).toBeNull();
    await mouse.release(placeOf(70, 65));
    expect(store.get().past).toEqual([]);
    expect(scores(store, "cfo")).toEqual({ influence: 90, buyIn: 45 });
  });

  test.each(["pointercancel", "lostpointercapture"])("is given up on %s", async (type) => {
    const store = await showStore(threePeople);
    let pointer = 0;
    host.addEventListener("pointerdown", (event) => (pointer = event.pointerId));
    await mouse.grab(at("cfo"), placeOf(70, 65));
    await expect.poll(() => host.querySelector(".bim-preview")).not.toBeNull();
    host.querySelector("svg")!.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: pointer }));
    await expect.poll(() => host.querySelector(".bim-preview")).toBeNull();
    await mouse.release(placeOf(70, 65));
    expect(store.get().past).toEqual([]);
  });

  test("touches nothing on the page but the one mark on the move and its label", async () => {
    await showStore(fortyPeople);
    const from = at("p01");
    await mouse.grab(from, { x: from.x + 20, y: from.y + 20 });
    await expect.poll(() => host.querySelector(".bim-preview")).not.toBeNull();
    const touched: (Element | null)[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) touched.push(target instanceof Element ? target : target.parentElement);
    });
    observer.observe(host, { subtree: true, childList: true, attributes: true, characterData: true });
    await mouse.moveTo({ x: from.x + 60, y: from.y + 50 });
    await expect.poll(() => touched.length).toBeGreaterThan(0);
    observer.disconnect();
    expect(touched.filter((element) => !element?.closest(".bim-preview"))).toEqual([]);
    await mouse.release(from);
  });

  test("a press without a move selects and moves nothing", async () => {
    const onSelect = vi.fn<(id: string | undefined) => void>();
    const store = await showStore(threePeople, { onSelect });
    await mouse.moveTo(at("champion"));
    await mouse.press(at("champion"));
    await mouse.release(at("champion"));
    await expect.poll(() => onSelect.mock.calls).toEqual([["champion", ["champion"]]]);
    expect(document.activeElement).toBe(mark("champion"));
    expect(store.get().past).toEqual([]);
  });

  test("snaps to whole scores, and to fives with Shift", async () => {
    const store = await showStore(threePeople);
    const end = placeOf(71.6, 63.2);
    await mouse.grab(at("cfo"), end);
    await mouse.moveTo({ x: end.x + 1, y: end.y }, 8);
    await mouse.release(end);
    await expect.poll(() => store.get().past).toHaveLength(1);
    const { influence, buyIn } = scores(store, "cfo");
    expect([influence! % 1, buyIn! % 1]).toEqual([0, 0]);
  });

  test("starts from the true scores of a mark that was moved aside", async () => {
    const store = await showStore(fortyPeople);
    const shifted = at("p38");
    const home = placeOf(50, 50);
    expect(Math.hypot(shifted.x - home.x, shifted.y - home.y)).toBeGreaterThan(20);
    const goal = placeOf(60, 70);
    await mouse.drag(shifted, { x: shifted.x + goal.x - home.x, y: shifted.y + goal.y - home.y });
    await expect.poll(() => scores(store, "p38")).toEqual({ influence: 60, buyIn: 70 });
  });
});

describe("margins and the list of those who wait", () => {
  test("dragging someone off a margin gives both scores", async () => {
    const store = await showStore(unknowns);
    await mouse.drag(at("buyerC"), placeOf(40, 20));
    await expect.poll(() => scores(store, "buyerC")).toEqual({ influence: 40, buyIn: 20 });
  });

  test("dragging along a margin leaves the other score unknown", async () => {
    const store = await showStore(unknowns);
    const from = at("buyerC");
    await mouse.drag(from, { x: placeOf(50, 0).x, y: from.y });
    await expect.poll(() => scores(store, "buyerC")).toEqual({ influence: 50, buyIn: undefined });
  });

  test("people stand on the margin of the axis that is known, in its order", async () => {
    await showStore(unknowns);
    const { y: floor } = placeOf(0, 0);
    const { x: wall } = placeOf(0, 0);
    expect(at("buyerA").y).toBeGreaterThan(floor);
    expect(at("buyerC").x).toBeGreaterThan(at("buyerA").x);
    expect(at("coach").x).toBeLessThan(wall);
    expect(at("coach").y).toBeCloseTo(placeOf(0, 72).y, 0);
  });

  test("those without scores wait in a list, and who has left is nowhere", async () => {
    await showStore(unknowns);
    const waiting = [...host.querySelectorAll("[data-waiting]")].map((chip) => chip.getAttribute("data-waiting"));
    expect(waiting).toEqual(["ciso", "legal", "new"]);
    expect(mark("ciso")).toBeNull();
    expect(host.textContent).not.toContain("Gone Already");
  });

  test("someone can be dragged in from the list", async () => {
    const store = await showStore(unknowns);
    await mouse.drag(middleOf(host.querySelector('[data-waiting="new"]')!), placeOf(30, 70));
    await expect.poll(() => scores(store, "new")).toEqual({ influence: 30, buyIn: 70 });
    expect(mark("new")).not.toBeNull();
  });

  test("dropping someone from the list beside the plot places nobody", async () => {
    const store = await showStore(unknowns);
    const chip = middleOf(host.querySelector('[data-waiting="new"]')!);
    await mouse.drag(chip, { x: chip.x + 60, y: chip.y + 5 });
    expect(store.get().past).toEqual([]);
  });

  test("someone can be chosen from the list and placed by pressing Move and clicking the place", async () => {
    const store = await showStore(unknowns);
    await page.getByRole("button", { name: /^Ulrich Brandt/ }).click();
    await page.getByRole("button", { name: "Move" }).click();
    const goal = placeOf(80, 20);
    await mouse.moveTo(goal);
    await mouse.press(goal);
    await mouse.release(goal);
    await expect.poll(() => scores(store, "new")).toEqual({ influence: 80, buyIn: 20 });
  });
});

describe("moving by keys", () => {
  test("Enter picks up, arrows step, Enter drops: one command", async () => {
    const store = await showStore(threePeople);
    await focus("cfo");
    await userEvent.keyboard("{Enter}{ArrowLeft}{ArrowLeft}{Shift>}{ArrowUp}{/Shift}{Alt>}{ArrowUp}{/Alt}{Enter}");
    await expect.poll(() => store.get().past.map(({ command }) => command)).toEqual([
      { type: "assess", id: "cfo", influence: 88, buyIn: 50.1, at: "2026-12-01", by: "rae" },
    ]);
    expect(document.activeElement).toBe(mark("cfo"));
  });

  test("Escape restores, and says so", async () => {
    const store = await showStore(threePeople);
    await focus("cfo");
    await userEvent.keyboard(" {ArrowUp}{ArrowUp}{Escape}");
    await expect.poll(live).toBe("Dana Whitfield restored to influence 90, buy-in 45.");
    expect(store.get().past).toEqual([]);
  });

  test("says scores once things rest, zones when they are crossed, and when there is no further", async () => {
    await showStore(threePeople);
    await focus("cfo");
    await userEvent.keyboard("{Enter}");
    await expect
      .poll(live)
      .toBe("Dana Whitfield picked up, influence 90, buy-in 45. Arrows move, Enter drops, Escape restores.");
    await userEvent.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
    await expect.poll(live).toBe("influence 90, buy-in 48");
    await userEvent.keyboard("{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}");
    await expect.poll(live).toBe("influence 90, buy-in 63, Lean on");
    await userEvent.keyboard("{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}");
    await expect.poll(live).toBe("Cannot go further.");
    await userEvent.keyboard("{Enter}");
    await expect.poll(live).toBe("Dana Whitfield dropped at influence 100, buy-in 63, Lean on.");
  });

  test("says nothing while a pointer drives", async () => {
    const store = await showStore(threePeople);
    await mouse.drag(at("cfo"), placeOf(70, 65));
    await expect.poll(() => store.get().past).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(live()).toBe("");
  });

  test("undoes and redoes", async () => {
    const store = await showStore(threePeople);
    await focus("cfo");
    await userEvent.keyboard("{Enter}{ArrowUp}{Enter}");
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect.poll(live).toBe("Undone.");
    expect(scores(store, "cfo")).toEqual({ influence: 90, buyIn: 45 });
    await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    await expect.poll(live).toBe("Redone.");
    expect(scores(store, "cfo")).toEqual({ influence: 90, buyIn: 46 });
  });

  test("someone from the list can be placed by keys, starting from the middle", async () => {
    const store = await showStore(unknowns);
    await page.getByRole("button", { name: /^Ulrich Brandt/ }).click();
    (page.getByRole("button", { name: "Move" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard("{ArrowUp}{ArrowUp}{Shift>}{ArrowRight}{/Shift}{Enter}");
    await expect.poll(() => scores(store, "new")).toEqual({ influence: 55, buyIn: 51 });
  });

  test("is an application only while someone is picked up", async () => {
    await showStore(threePeople);
    const svg = host.querySelector("svg")!;
    await focus("cfo");
    expect(svg.getAttribute("role")).toBe("group");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => svg.getAttribute("role")).toBe("application");
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => svg.getAttribute("role")).toBe("group");
  });
});

describe("going from mark to mark", () => {
  test("there is one tab stop: the most influential person", async () => {
    await showStore(threePeople);
    const stops = [...host.querySelectorAll('[data-mark][tabindex="0"]')].map((one) => one.getAttribute("data-mark"));
    expect(stops).toEqual(["cfo"]);
  });

  test.each([
    { keys: "{ArrowLeft}", reached: "champion" },
    { keys: "{End}", reached: "security" },
    { keys: "{End}{Home}", reached: "cfo" },
    { keys: "{ArrowDown}", reached: "cfo" },
    { keys: "p", reached: "champion" },
    { keys: "{PageDown}", reached: "champion" },
  ])("$keys leads from the CFO to $reached", async ({ keys, reached }) => {
    await showStore(threePeople);
    await focus("cfo");
    await userEvent.keyboard(keys);
    await expect.poll(() => document.activeElement?.getAttribute("data-mark")).toBe(reached);
  });
});

describe("number fields", () => {
  test("commit once, when they are left", async () => {
    const store = await showStore(threePeople, { selected: "cfo" });
    const field = page.getByRole("spinbutton", { name: "Buy-in of Dana Whitfield" });
    await userEvent.fill(field, "72");
    await expect.poll(() => host.querySelector(".bim-preview")).not.toBeNull();
    expect(store.get().past).toEqual([]);
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => scores(store, "cfo")).toEqual({ influence: 90, buyIn: 72 });
    expect(store.get().past).toHaveLength(1);
  });

  test("nudge by arrow keys, and Escape forgets", async () => {
    const store = await showStore(threePeople, { selected: "cfo" });
    const field = page.getByRole("spinbutton", { name: "Influence of Dana Whitfield" });
    await userEvent.click(field);
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    await expect.element(field).toHaveValue(92);
    await userEvent.keyboard("{Escape}");
    await expect.element(field).toHaveValue(90);
    expect(store.get().past).toEqual([]);
  });

  test("take a claim back when emptied, and refuse what is no score", async () => {
    const store = await showStore(threePeople, { selected: "cfo" });
    const field = page.getByRole("spinbutton", { name: "Buy-in of Dana Whitfield" });
    await userEvent.fill(field, "172");
    await userEvent.tab();
    expect(store.get().past).toEqual([]);
    await expect.element(field).toHaveValue(45);
    await userEvent.fill(field, "");
    await userEvent.tab();
    await expect.poll(() => scores(store, "cfo")).toEqual({ influence: 90, buyIn: undefined });
  });
});

describe("whose deal it is", () => {
  test("the host's: it hears of the next deal with its patches, and decides what is shown", async () => {
    const onChange = vi.fn<NonNullable<BuyInMatrixProps["onChange"]>>();
    await show({ deal: threePeople, onChange });
    await focus("cfo");
    await userEvent.keyboard("{Enter}{ArrowUp}{Enter}");
    await expect.poll(() => onChange.mock.calls).toHaveLength(1);
    const [next, patches] = onChange.mock.calls[0]!;
    expect(next.stakeholders["cfo"]!.buyIn).toBe(46);
    expect(patches.length).toBeGreaterThan(0);
    expect(threePeople.stakeholders["cfo"]!.buyIn).toBe(45);
    expect(mark("cfo").getAttribute("aria-label")).toContain("buy-in 45");
    await show({ deal: next, onChange });
    await expect.poll(() => mark("cfo").getAttribute("aria-label")).toContain("buy-in 46");
  });

  test("the host's, without onChange: it can only be read", async () => {
    await show({ deal: threePeople });
    await focus("cfo");
    await userEvent.keyboard("{Enter}{ArrowUp}{Enter}");
    expect(mark("cfo").getAttribute("aria-label")).toContain("buy-in 45");
    expect(host.querySelector(".bim-bar")).toBeNull();
  });

  test("the component's own: it undoes by itself and tells the host", async () => {
    const onChange = vi.fn<NonNullable<BuyInMatrixProps["onChange"]>>();
    await show({ defaultDeal: threePeople, onChange });
    await focus("cfo");
    await userEvent.keyboard("{Enter}{ArrowUp}{Enter}");
    await expect.poll(() => mark("cfo").getAttribute("aria-label")).toContain("buy-in 46");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => mark("cfo").getAttribute("aria-label")).toContain("buy-in 45");
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  test("a store's: what others do to it shows", async () => {
    const store = await showStore(threePeople);
    store.dispatch({ type: "assess", id: "cfo", buyIn: 80, at: "2026-12-01" });
    await expect.poll(() => mark("cfo").getAttribute("aria-label")).toContain("buy-in 80");
  });

  test("a store's, also when it goes back to the very deal that it had", async () => {
    const store = await showStore(threePeople);
    const start = store.get();
    store.dispatch({ type: "assess", id: "cfo", influence: 10, at: "2026-12-01" });
    await expect.poll(() => mark("cfo").getAttribute("aria-label")).toContain("influence 10 ");
    store.replace(start);
    await expect.poll(() => mark("cfo").getAttribute("aria-label")).toContain("influence 90 ");
  });

  test.each(["host", "component"])("two edits in one tick both land, in a deal that the %s holds", async (holder) => {
    function Host() {
      const [deal, setDeal] = useState(threePeople);
      const source = useSource(holder === "host" ? { deal, onChange: setDeal } : { defaultDeal: threePeople });
      const edit = () => {
        source.dispatch({ type: "assess", id: "cfo", influence: 80, at: "2026-12-01" });
        source.dispatch({ type: "assess", id: "champion", buyIn: 90, at: "2026-12-01" });
      };
      return (
        <>
          <button type="button" onClick={edit}>
            Edit twice
          </button>
          <BuyInMatrix {...size} deal={source.deal} />
        </>
      );
    }
    root = createRoot(host);
    root.render(<Host />);
    await page.getByRole("button", { name: "Edit twice" }).click();
    await expect.poll(() => mark("cfo").getAttribute("aria-label")).toContain("influence 80");
    expect(mark("champion").getAttribute("aria-label")).toContain("buy-in 90");
  });

  test("an edit that the host does not take up is forgotten", async () => {
    const onChange = vi.fn<NonNullable<BuyInMatrixProps["onChange"]>>();
    await show({ deal: threePeople, onChange });
    await focus("cfo");
    await userEvent.keyboard("{Enter}{ArrowUp}{Enter}");
    await focus("champion");
    await userEvent.keyboard("{Enter}{ArrowUp}{Enter}");
    await expect.poll(() => onChange.mock.calls).toHaveLength(2);
    const second = onChange.mock.calls[1]![0];
    expect(second.stakeholders["cfo"]).toEqual(threePeople.stakeholders["cfo"]);
    expect(second.stakeholders["champion"]!.buyIn).toBe(86);
  });
});

describe("what the host may say", () => {
  test("who cannot move stays", async () => {
    const store = await showStore(threePeople, { canMove: (id) => id !== "cfo" });
    await mouse.drag(at("cfo"), placeOf(20, 20));
    await focus("cfo");
    await userEvent.keyboard("{Enter}");
    await expect.poll(live).toBe("Dana Whitfield cannot be moved.");
    expect(store.get().past).toEqual([]);
  });

  test("moves can be kept within limits", async () => {
    const clampMove: BuyInMatrixProps["clampMove"] = (_id, { influence = 0, ...rest }) => ({
      ...rest,
      influence: Math.max(influence, 80),
    });
    const store = await showStore(threePeople, { clampMove });
    await mouse.drag(at("cfo"), placeOf(20, 20));
    await expect.poll(() => scores(store, "cfo")).toEqual({ influence: 80, buyIn: 20 });
  });

  test("a move is told from start to end, and can be refused", async () => {
    const told: string[] = [];
    const store = await showStore(threePeople, {
      onMoveStart: (id) => told.push(`start ${id}`),
      onMove: (id, { influence, buyIn }) => told.push(`move ${id} ${influence}/${buyIn}`),
      onMoveEnd: (id, end) => {
        told.push(`end ${id} ${end?.influence}/${end?.buyIn}`);
        return false;
      },
    });
    await focus("cfo");
    await userEvent.keyboard("{Enter}{ArrowUp}{Enter}");
    await expect.poll(live).toBe("Dana Whitfield was not moved.");
    expect(told).toEqual(["start cfo", "move cfo 90/46", "end cfo 90/46"]);
    expect(store.get().past).toEqual([]);
  });
});

describe("being read", () => {
  test("the region has a name, and a summary of who is where", async () => {
    await showStore(unknowns);
    const region = page.getByRole("region", { name: "Buy-in map of Half-known committee" });
    await expect.element(region).toBeInTheDocument();
    const summary = document.querySelector(`#${CSS.escape(region.element().getAttribute("aria-describedby")!)}`)!;
    expect(summary.textContent).toBe(
      "7 people on the map. Win over: 2. Lean on: 1. Influence unknown: 1. Buy-in unknown: 3. Not placed yet: 3.",
    );
  });

  test("a mark says name, title, roles, scores with what they rest on, and zone", async () => {
    await showStore(threePeople);
    expect(mark("cfo").getAttribute("aria-label")).toBe(
      "Dana Whitfield, CFO, Economic buyer, must agree, influence 90 (claimed), buy-in 45 (claimed, could be 17 to 78), Win over",
    );
    expect(mark("champion").getAttribute("aria-label")).toBe(
      "Priya Raman, VP Operations, Champion, has spoken up for it, influence 60 (claimed), buy-in 85 (claimed, could be 37 to 93), Lean on, 1 warning",
    );
  });

  test("every mark has a name and a target of 24 pixels to itself", async () => {
    await showStore(fortyPeople);
    const marks = [...host.querySelectorAll("[data-mark]")];
    expect(marks).toHaveLength(40);
    for (const one of marks) {
      expect(one.getAttribute("aria-label")).not.toBe("");
      const { width, height } = one.querySelector(".bim-hit")!.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThan(23.99);
    }
    const centers = marks.map((one) => middleOf(one.querySelector(".bim-hit")!));
    const nearest = centers.flatMap((a, index) => centers.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...nearest)).toBeGreaterThan(23.8);
  });

  test("names that found no place are counted on the picture and in the summary", async () => {
    await showStore(fortyPeople, { width: 340, height: 400 });
    const note = host.querySelector(".bim-note")!.textContent;
    const shown = host.querySelectorAll("[data-label]").length;
    expect(note).toBe(`${40 - shown} names hidden`);
    expect(host.querySelector("p")!.textContent).toContain(`${40 - shown} names hidden.`);
  });

  test("no label that is drawn overlaps another, measured as the browser draws them", async () => {
    await showStore(fortyPeople);
    const boxes = [...host.querySelectorAll(".bim-label text")].map((label) => label.getBoundingClientRect());
    const overlapping = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > 1 && down > 2;
      }),
    );
    expect(overlapping).toEqual([]);
  });
});

describe("surroundings", () => {
  test("the server's markup hydrates without a word", async () => {
    const errors = vi.spyOn(console, "error");
    const hydrated = vi.fn<(markup: string) => void>();
    function App() {
      return (
        <div ref={(element) => void (element && hydrated(host.innerHTML))}>
          <BuyInMatrix {...size} defaultDeal={unknowns} today={today} />
        </div>
      );
    }
    host.innerHTML = renderToString(<App />);
    const served = host.innerHTML;
    root = hydrateRoot(host, <App />, { onRecoverableError: (error) => console.error(error) });
    await expect.poll(() => hydrated.mock.calls).toEqual([[served]]);
    expect(served).toContain("Dana Whitfield");
    await expect.poll(() => host.querySelector("[data-zoom]")).not.toBeNull();
    expect(errors.mock.calls).toEqual([]);
    errors.mockRestore();
  });

  test("in StrictMode nothing listens once it is gone", async () => {
    const store = createStore(threePeople);
    let listening = 0;
    const counted: DealStore = {
      ...store,
      subscribe(listener) {
        listening += 1;
        const end = store.subscribe(listener);
        return () => {
          listening -= 1;
          end();
        };
      },
    };
    const added = vi.spyOn(window, "addEventListener");
    root = createRoot(host);
    root.render(
      <StrictMode>
        <BuyInMatrix {...size} store={counted} today={today} />
      </StrictMode>,
    );
    await expect.poll(() => host.querySelector("svg")).not.toBeNull();
    expect(listening).toBeGreaterThan(0);
    root.unmount();
    root = undefined;
    await expect.poll(() => listening).toBe(0);
    expect(added).not.toHaveBeenCalled();
    added.mockRestore();
  });

  test("follows the width of its container", async () => {
    host.style.width = "390px";
    root = createRoot(host);
    root.render(<BuyInMatrix defaultDeal={threePeople} today={today} />);
    await expect.poll(() => host.querySelector("svg")?.getAttribute("width")).toBe("390");
    host.style.width = "600px";
    await expect.poll(() => host.querySelector("svg")?.getAttribute("width")).toBe("600");
  });
});
