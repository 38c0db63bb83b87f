import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { createStore } from "@buyinmap/core";
import { BuyInMatrix, type View } from "@buyinmap/react";
import { createRoot } from "react-dom/client";
import { fortyPeople, threePeople } from "../../packages/react/stories/deals.js";
import { held, middleOf, mouse, onScreen, type At } from "./mouse.js";
import { shownScores } from "./shownScores.js";
import { scoresIn, stage } from "./stage.js";
import { touch } from "./touch.js";

const { at, focus, focused, live, placeOf, selected, show, shown } = stage;

const upperRight: View = { influence: { from: 50, to: 100 }, buyIn: { from: 50, to: 100 } };

function press(name: string): Promise<void> {
  return page.getByRole("button", { name, exact: true }).click();
}

/** A wheel turned over a place of the page. */
async function turn(place: At, deltaY: number, modifiers = 0): Promise<void> {
  const wheel = { type: "mouseWheel", ...onScreen(place), deltaX: 0, deltaY, modifiers };
  await (cdp() as { send(method: string, event: object): Promise<unknown> }).send("Input.dispatchMouseEvent", wheel);
}

async function showHeard(view?: View) {
  const onView = vi.fn<(view: View) => void>();
  const store = await show(threePeople, { onView, ...(view && { view }) });
  const last = () => onView.mock.calls.at(-1)?.[0];
  return { store, onView, last };
}

describe("zooming by buttons", () => {
  test("in, out and whole, with words, and the buttons keep the focus", async () => {
    const { last } = await showHeard();
    await press("Zoom in");
    await expect.poll(last).toEqual({ influence: { from: 25, to: 75 }, buyIn: { from: 25, to: 75 } });
    await expect.poll(live).toBe("Zoomed to 200 %");
    expect(shown()).toEqual(["security"]);
    expect(stage.host.querySelector(".bim-note")!.textContent).toContain("2 out of view");
    await press("Zoom in");
    await expect.poll(live).toBe("Zoomed to 400 %");
    await press("Zoom out");
    await expect.poll(live).toBe("Zoomed to 200 %");
    await press("Whole map");
    await expect.poll(live).toBe("Zoomed to 100 %");
    expect(shown()).toEqual(["cfo", "champion", "security"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Whole map");
    await userEvent.keyboard("{Enter}");
    await expect.poll(live).toBe("Cannot go further.");
  });

  test("are 24 pixels large and cover no mark", async () => {
    await show(fortyPeople);
    const bar = stage.host.querySelector(".bim-zoom")!.getBoundingClientRect();
    for (const button of stage.host.querySelectorAll(".bim-zoom button")) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    expect(bar.bottom).toBeLessThanOrEqual(placeOf(0, 100).y + 0.5);
  });

  test("arrow keys on them move what is seen", async () => {
    const { last } = await showHeard();
    await press("Zoom in");
    await userEvent.keyboard("{ArrowRight}{ArrowUp}");
    await expect.poll(last).toEqual({ influence: { from: 37.5, to: 87.5 }, buyIn: { from: 37.5, to: 87.5 } });
    await expect.poll(live).toBe("Influence 38 to 88, buy-in 38 to 88");
  });
});

describe("zooming by keys", () => {
  test("plus, minus and 0 go around whoever has the focus, who stays in place", async () => {
    await show(threePeople);
    await focus("cfo");
    const before = at("cfo");
    await userEvent.keyboard("+");
    await expect.poll(live).toBe("Zoomed to 200 %");
    expect(at("cfo").x).toBeCloseTo(before.x, 0);
    expect(at("cfo").y).toBeCloseTo(before.y, 0);
    expect(focused()).toBe("cfo");
    await userEvent.keyboard("-");
    await expect.poll(live).toBe("Zoomed to 100 %");
    await userEvent.keyboard("++0");
    await expect.poll(shown).toEqual(["cfo", "champion", "security"]);
  });

  test("Alt with arrows moves what is seen, and the focus stays on the picture when its mark goes", async () => {
    const { last } = await showHeard();
    await focus("security");
    await userEvent.keyboard("+");
    await expect.poll(last).toBeDefined();
    await userEvent.keyboard("{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}");
    await expect.poll(() => last()!.buyIn.to).toBe(100);
    await expect.poll(() => document.activeElement).toBe(stage.svg);
    await userEvent.keyboard("0");
    await expect.poll(shown).toEqual(["cfo", "champion", "security"]);
  });

  test("letters, Home, End and arrows reach those out of view, who come into it", async () => {
    await show(threePeople, {});
    await focus("security");
    await userEvent.keyboard("++");
    await expect.poll(shown).toEqual(["security"]);
    await userEvent.keyboard("d");
    await expect.poll(focused).toBe("cfo");
    await expect.poll(selected).toEqual(["cfo"]);
    expect(shown()).toEqual(["cfo"]);
    await userEvent.keyboard("{End}");
    await expect.poll(focused).toBe("security");
    await userEvent.keyboard("{ArrowUp}");
    await expect.poll(focused).toBe("champion");
    await userEvent.keyboard("{Control>}a{/Control}");
    await expect.poll(live).toBe("3 selected");
  });

  test("what keys move stays in view", async () => {
    const { store } = await showHeard();
    await focus("security");
    await userEvent.keyboard("+++{Enter}{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}");
    await expect.poll(live).toBe("influence 50, buy-in 55");
    const label = stage.host.querySelector(".bim-preview .bim-glyph")!.getBoundingClientRect();
    const box = stage.svg.getBoundingClientRect();
    expect(label.top > box.top && label.bottom < box.bottom).toBe(true);
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => scoresIn(store)["security"]).toBe("50/55");
  });
});

describe("zooming by wheel and by dragging", () => {
  test("a wheel with Control zooms to what is under it; without, the page scrolls", async () => {
    const { onView } = await showHeard();
    document.body.style.height = "3000px";
    const spot = at("cfo");
    await turn(spot, -100, held.control);
    await expect.poll(() => onView.mock.calls.length).toBeGreaterThan(0);
    await expect.poll(live).toBe("Zoomed to 141 %");
    expect(at("cfo").x).toBeCloseTo(spot.x, 0);
    expect(at("cfo").y).toBeCloseTo(spot.y, 0);
    const calls = onView.mock.calls.length;
    await turn(spot, 200);
    await expect.poll(() => window.scrollY).toBeGreaterThan(0);
    expect(onView.mock.calls.length).toBe(calls);
    window.scrollTo(0, 0);
    document.body.style.height = "";
  });

  test("dragging the plot moves what is seen once it is zoomed, and with Shift it frames people", async () => {
    const { last, store } = await showHeard();
    await press("Zoom in");
    await expect.poll(last).toBeDefined();
    const width = placeOf(100, 0).x - placeOf(0, 0).x;
    const height = placeOf(0, 0).y - placeOf(0, 100).y;
    const from = placeOf(50, 50);
    await mouse.drag(from, { x: from.x - width / 5, y: from.y + height / 5 });
    await expect.poll(() => last()!.influence.from).toBeCloseTo(35, 0);
    expect(last()!.buyIn.from).toBeCloseTo(35, 0);
    await expect.poll(shown).toEqual(["champion"]);
    const { x, y } = at("champion");
    await mouse.drag({ x: x - 30, y: y - 20 }, { x: x + 30, y: y + 30 }, held.shift);
    await expect.poll(selected).toEqual(["champion"]);
    expect(store.get().past).toEqual([]);
  });

  test("a mark dragged on a zoomed plot gets the scores of the place it is dropped at", async () => {
    const { store } = await showHeard(upperRight);
    expect(shown()).toEqual(["champion"]);
    const zoomedPlace = (influence: number, buyIn: number) => placeOf((influence - 50) * 2, (buyIn - 50) * 2);
    await mouse.drag(at("champion"), zoomedPlace(75, 70));
    await expect.poll(() => scoresIn(store)["champion"]).toBe("75/70");
  });
});

describe("dragging past the edge of a zoomed plot", () => {
  test("moves on what is seen, and whoever is dragged with it", async () => {
    const store = await show(threePeople);
    await focus("champion");
    await userEvent.keyboard("+");
    await expect.poll(shown).not.toContain("security");
    const { x, y } = at("champion");
    const left = placeOf(0, 0).x;
    await mouse.grab({ x, y }, { x: left - 30, y });
    await expect.poll(shownScores).toEqual(["0", "85"]);
    await mouse.release({ x: left - 30, y });
    await expect.poll(() => scoresIn(store)["champion"]).toBe("0/85");
  });

  test("stops when the drag is given up", async () => {
    const onView = vi.fn<(view: View) => void>();
    await show(threePeople, { onView });
    await focus("champion");
    await userEvent.keyboard("++");
    await expect.poll(shown).toEqual(["champion"]);
    const { x, y } = at("champion");
    await mouse.grab({ x, y }, { x: placeOf(0, 0).x - 4, y });
    const before = onView.mock.calls.length;
    await expect.poll(() => onView.mock.calls.length).toBeGreaterThan(before);
    await userEvent.keyboard("{Escape}");
    const after = onView.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(onView.mock.calls.length).toBe(after);
    await mouse.release({ x, y });
  });
});

describe("zooming by touch", () => {
  test("two fingers pinch, around what lies between them", async () => {
    const { last } = await showHeard();
    const middle = placeOf(50, 50);
    const apart = (by: number): readonly At[] => [{ x: middle.x - by, y: middle.y }, { x: middle.x + by, y: middle.y }];
    await touch.lay(...apart(40));
    for (const by of [45, 55, 70, 80]) await touch.slide(...apart(by));
    await touch.lift();
    await expect.poll(live).toBe("Zoomed to 200 %");
    expect(last()!.influence.from).toBeCloseTo(25, 0);
    expect(last()!.buyIn.from).toBeCloseTo(25, 0);
  });

  test("a second finger gives a drag up, and pinches", async () => {
    const { store, last } = await showHeard();
    const cfo = at("cfo");
    await touch.lay(cfo);
    for (const by of [10, 20, 40]) await touch.slide({ x: cfo.x - by, y: cfo.y });
    await expect.poll(() => stage.host.querySelector(".bim-preview")).not.toBeNull();
    const other = { x: cfo.x - 140, y: cfo.y };
    await touch.lay({ x: cfo.x - 40, y: cfo.y }, other);
    await expect.poll(() => stage.host.querySelector(".bim-preview")).toBeNull();
    for (const by of [10, 50, 100]) await touch.slide({ x: cfo.x - 40, y: cfo.y }, { x: other.x - by, y: other.y });
    await touch.lift();
    await expect.poll(last).toBeDefined();
    await expect.poll(live).toBe("Zoomed to 200 %");
    expect(store.get().past).toEqual([]);
  });

  test("one finger scrolls the page", async () => {
    const { onView } = await showHeard();
    document.body.style.height = "3000px";
    const from = placeOf(20, 80);
    await touch.drag({ x: from.x, y: from.y + 120 }, from);
    await expect.poll(() => window.scrollY).toBeGreaterThan(0);
    expect(onView).not.toHaveBeenCalled();
    document.body.style.height = "";
  });

  test("once the plot is zoomed, one finger moves what is seen of it", async () => {
    const { last } = await showHeard();
    document.body.style.height = "3000px";
    await press("Zoom in");
    await expect.poll(last).toBeDefined();
    const before = last()!;
    const start = placeOf(30, 30);
    await touch.drag(start, { x: start.x, y: start.y - 100 });
    await expect.poll(() => last()!.buyIn.from).toBeLessThan(before.buyIn.from);
    expect(window.scrollY).toBe(0);
    document.body.style.height = "";
  });
});

describe("whose view it is", () => {
  test("the host's: it hears of each change and decides what is shown", async () => {
    const { onView } = await showHeard(upperRight);
    expect(shown()).toEqual(["champion"]);
    await press("Whole map");
    await expect.poll(() => onView.mock.calls).toHaveLength(1);
    expect(onView.mock.calls[0]![0]).toEqual({ influence: { from: 0, to: 100 }, buyIn: { from: 0, to: 100 } });
    expect(shown()).toEqual(["champion"]);
  });

  test("a host that takes changes up is zoomed", async () => {
    const store = createStore(threePeople);
    function Host() {
      const [view, setView] = useState(upperRight);
      return <BuyInMatrix store={store} width={720} height={540} view={view} onView={setView} />;
    }
    const own = document.createElement("div");
    stage.host.append(own);
    const root = createRoot(own);
    root.render(<Host />);
    await expect.poll(() => shown()).toEqual(["champion"]);
    await press("Whole map");
    await expect.poll(shown).toEqual(["cfo", "champion", "security"]);
    root.unmount();
  });

  test("when nobody is in view the picture itself can be reached by Tab", async () => {
    const corner: View = { influence: { from: 0, to: 10 }, buyIn: { from: 0, to: 10 } };
    await show(threePeople, { view: corner });
    expect(stage.svg.getAttribute("tabindex")).toBe("0");
    expect(stage.host.querySelector(".bim-note")!.textContent).toBe("3 out of view");
    expect(middleOf(stage.svg).x).toBeGreaterThan(0);
  });
});
