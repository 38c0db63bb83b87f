import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { describe, expect, test, vi } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import type { Deal } from "@buyinmap/core";
import { BuyInMatrix, type BuyInMatrixProps } from "@buyinmap/react";
import { fortyPeople, threePeople } from "../../packages/react/stories/deals.js";
import { held, mouse, onScreen, type At } from "./mouse.js";
import { scoresIn, stage } from "./stage.js";

const { at, focus, live, placeOf, show } = stage;

function preview(): Element | null {
  return stage.host.querySelector(".bim-preview");
}

/** Presses a button of the mouse other than the left one, moves, and lets go. */
async function rightDrag(from: At, to: At): Promise<void> {
  const session = cdp() as { send: (method: string, event: object) => Promise<unknown> };
  const send = (type: string, place: At, buttons: number) => {
    const event = { type, ...onScreen(place), button: "right", buttons, clickCount: 1 };
    return session.send("Input.dispatchMouseEvent", event);
  };
  await send("mousePressed", from, 2);
  await send("mouseMoved", to, 2);
  await send("mouseReleased", to, 0);
}

describe("a drag is given up", () => {
  test.each([
    { when: "the window loses the focus", act: () => window.dispatchEvent(new Event("blur")) },
    { when: "Escape is pressed", act: () => userEvent.keyboard("{Escape}") },
  ])("when $when", async ({ act }) => {
    const ends: unknown[] = [];
    const store = await show(threePeople, { onMoveEnd: (id, scores) => void ends.push([id, scores]) });
    await mouse.grab(at("cfo"), placeOf(70, 65));
    await expect.poll(preview).not.toBeNull();
    await act();
    await expect.poll(preview).toBeNull();
    await mouse.release(placeOf(70, 65));
    expect(store.get().past).toEqual([]);
    expect(ends).toEqual([["cfo", undefined]]);
  });

  test("when whoever is dragged is removed, and the picture says so", async () => {
    const store = await show(threePeople);
    await mouse.grab(at("cfo"), placeOf(70, 65));
    await expect.poll(preview).not.toBeNull();
    store.dispatch({ type: "removeStakeholder", id: "cfo" });
    await expect.poll(preview).toBeNull();
    await expect.poll(live).toBe("The map has changed meanwhile. Nobody was moved.");
    await mouse.release(placeOf(70, 65));
    expect(store.get().past).toHaveLength(1);
    expect(stage.shown()).toEqual(["champion", "security"]);
  });

  test("when someone else moves one of the group", async () => {
    const store = await show(threePeople);
    await mouse.click(at("security"));
    await mouse.click(at("champion"), held.control);
    await mouse.grab(at("security"), placeOf(40, 45));
    await expect.poll(preview).not.toBeNull();
    store.dispatch({ type: "assess", id: "champion", buyIn: 50, at: "2026-12-01" });
    await expect.poll(preview).toBeNull();
    await mouse.release(placeOf(40, 45));
    expect(scoresIn(store)).toEqual({ cfo: "90/45", champion: "60/50", security: "50/30" });
  });

  test("when the host shows another deal", async () => {
    const onChange = vi.fn<NonNullable<BuyInMatrixProps["onChange"]>>();
    const ends: unknown[] = [];
    const props = { onChange, onMoveEnd: (id: string, scores: unknown) => void ends.push([id, scores]) };
    const other: Deal = { ...threePeople, id: "other", name: "Other" };
    stage.render({ ...props, deal: threePeople });
    await expect.poll(() => stage.svg).not.toBeNull();
    await mouse.grab(at("cfo"), placeOf(70, 65));
    await expect.poll(preview).not.toBeNull();
    stage.render({ ...props, deal: other });
    await expect.poll(preview).toBeNull();
    await mouse.release(placeOf(70, 65));
    expect(onChange).not.toHaveBeenCalled();
    expect(ends).toEqual([["cfo", undefined]]);
  });

  test("when the map goes away, and the host hears of it", async () => {
    const ends: unknown[] = [];
    await show(threePeople, { onMoveEnd: (id, scores) => void ends.push([id, scores]) });
    await mouse.grab(at("cfo"), placeOf(70, 65));
    await expect.poll(preview).not.toBeNull();
    stage.leave();
    await expect.poll(() => ends).toEqual([["cfo", undefined]]);
    await mouse.release({ x: 5, y: 5 });
  });

  test("but not when only others change", async () => {
    const store = await show(threePeople);
    await mouse.grab(at("cfo"), placeOf(70, 65));
    await expect.poll(preview).not.toBeNull();
    store.dispatch({ type: "assess", id: "champion", buyIn: 50, at: "2026-12-01" });
    await mouse.release(placeOf(70, 65));
    await expect.poll(() => scoresIn(store)).toEqual({ cfo: "70/65", champion: "60/50", security: "50/30" });
  });
});

describe("the right button", () => {
  test("moves, selects and frames nobody", async () => {
    const onSelect = vi.fn<() => void>();
    const store = await show(threePeople, { onSelect });
    await rightDrag(at("cfo"), placeOf(70, 65));
    await rightDrag(placeOf(20, 80), placeOf(95, 20));
    expect(onSelect).not.toHaveBeenCalled();
    expect(store.get().past).toEqual([]);
  });

  test("places nobody who is about to be placed by a click", async () => {
    const store = await show(threePeople);
    await focus("cfo");
    await userEvent.keyboard("{Enter}");
    await expect.poll(preview).not.toBeNull();
    await rightDrag(placeOf(20, 80), placeOf(20, 80));
    expect(preview()).not.toBeNull();
    await userEvent.keyboard("{Escape}");
    expect(store.get().past).toEqual([]);
  });
});

test("in StrictMode nothing listens any more once it is gone, not even after a drag was cut short", async () => {
  const listening = new Map<string, number>();
  const listened = () => [...listening].flatMap(([type, left]) => (left === 0 ? [] : `${type} ${left}`)).toSorted();
  const restore = [countListeners(window, listening), countListeners(SVGSVGElement.prototype, listening)];
  const own = createRoot(stage.host.appendChild(document.createElement("div")));
  own.render(
    <StrictMode>
      <BuyInMatrix defaultDeal={fortyPeople} width={720} height={540} card={false} />
    </StrictMode>,
  );
  await expect.poll(listened).toEqual(["touchstart 1", "wheel 1"]);
  const goal = placeOf(20, 80);
  await mouse.grab(at("p01"), goal);
  await expect.poll(preview).not.toBeNull();
  expect(listened()).toEqual(["blur 1", "touchstart 1", "wheel 1"]);
  own.unmount();
  await expect.poll(() => stage.host.querySelector("svg")).toBeNull();
  await mouse.release(goal);
  expect(listened()).toEqual([]);
  for (const undo of restore) undo();
});

/** Counts who listens to what, by event. */
function countListeners(target: EventTarget, listening: Map<string, number>): () => void {
  const count = (type: string, by: number) => listening.set(type, (listening.get(type) ?? 0) + by);
  const add = Reflect.get(target, "addEventListener");
  const remove = Reflect.get(target, "removeEventListener");
  const added = vi.spyOn(target, "addEventListener").mockImplementation(function (this: EventTarget, ...args) {
    count(args[0], 1);
    add.apply(this, args);
  });
  const removed = vi.spyOn(target, "removeEventListener").mockImplementation(function (this: EventTarget, ...args) {
    // Letting go twice of what is not listened to any more does no harm.
    if (listening.get(args[0])) count(args[0], -1);
    remove.apply(this, args);
  });
  return () => {
    added.mockRestore();
    removed.mockRestore();
  };
}
