import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { BuyInMatrixProps } from "@buyinmap/react";
import { fortyPeople, threePeople, unknowns } from "../../packages/react/stories/deals.js";
import { held, mouse } from "./mouse.js";
import { shownScores } from "./shownScores.js";
import { scoresIn, stage } from "./stage.js";
import { touch } from "./touch.js";

const { at, focus, live, placeOf, selected, show } = stage;

const start = { cfo: "90/45", champion: "60/85", security: "50/30" };

function preview(): Element {
  return stage.host.querySelector(".bim-preview")!;
}

function textOf(selector: string): string | undefined {
  return stage.host.querySelector(selector)?.textContent;
}

/** Who moves, by the labels that are drawn for them. */
function moving(): readonly (string | null)[] {
  return [...preview().querySelectorAll("[data-label]")].map((label) => label.getAttribute("data-label"));
}

async function selectCfoAndSecurity(): Promise<void> {
  await mouse.click(at("security"));
  await mouse.click(at("cfo"), held.control);
  await expect.poll(selected).toEqual(["cfo", "security"]);
}

describe("dragging one of several selected", () => {
  test("moves all by the same difference, in one step that can be undone", async () => {
    const store = await show(threePeople);
    await selectCfoAndSecurity();
    await mouse.grab(at("security"), placeOf(40, 45));
    await expect.poll(shownScores).toEqual(["40", "45"]);
    expect(moving()).toEqual(["security", "cfo"]);
    expect(scoresIn(store)).toEqual(start);
    await mouse.release(placeOf(40, 45));
    await expect.poll(() => scoresIn(store)).toEqual({ cfo: "80/60", champion: "60/85", security: "40/45" });
    expect(store.get().past.map(({ command }) => command)).toEqual([
      {
        type: "together",
        commands: [
          { type: "assess", id: "security", influence: 40, buyIn: 45, at: "2026-12-01", by: "rae" },
          { type: "assess", id: "cfo", influence: 80, buyIn: 60, at: "2026-12-01", by: "rae" },
        ],
      },
    ]);
    expect(selected()).toEqual(["cfo", "security"]);
    store.undo();
    await expect.poll(() => scoresIn(store)).toEqual(start);
  });

  test("stops the group at the edge, and coming back leads home", async () => {
    const store = await show(threePeople);
    await selectCfoAndSecurity();
    const from = at("security");
    await mouse.grab(from, placeOf(90, 30));
    await expect.poll(shownScores).toEqual(["60", "30"]);
    await mouse.moveTo(from);
    await mouse.release(from);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(store.get().past).toEqual([]);
    await mouse.drag(at("security"), placeOf(90, 30));
    await expect.poll(() => scoresIn(store)).toEqual({ cfo: "100/45", champion: "60/85", security: "60/30" });
  });

  test("draws no more than the marks on the move anew", async () => {
    await show(fortyPeople);
    await focus("p01");
    await userEvent.keyboard("{Control>}a{/Control}");
    await expect.poll(() => stage.host.querySelector("output")!.textContent).toContain("40");
    const from = at("p01");
    await mouse.grab(from, { x: from.x + 20, y: from.y + 20 });
    await expect.poll(preview).not.toBeNull();
    const touched: (Element | null)[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) touched.push(target instanceof Element ? target : target.parentElement);
    });
    observer.observe(stage.host, { subtree: true, childList: true, attributes: true, characterData: true });
    await mouse.moveTo({ x: from.x + 25, y: from.y + 30 });
    await expect.poll(() => touched.length).toBeGreaterThan(0);
    observer.disconnect();
    expect(touched.filter((element) => !element?.closest(".bim-preview"))).toEqual([]);
    const boxes = [...preview().querySelectorAll(".bim-label text")].map((label) => label.getBoundingClientRect());
    expect(boxes.length).toBeGreaterThan(20);
    const overlaps = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        return across > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
      }),
    );
    expect(overlaps).toEqual([]);
    await mouse.release(from);
  });

  test("an unknown score stays unknown", async () => {
    const store = await show(unknowns);
    const before = scoresIn(store);
    await focus("buyerC");
    await userEvent.keyboard("{Control>}a{/Control}");
    expect(before["buyerC"]).toMatch(/\/\?$/);
    expect(before["coach"]).toMatch(/^\?\//);
    await userEvent.keyboard("{Enter}{ArrowLeft}{Enter}");
    await expect.poll(() => store.get().past).toHaveLength(1);
    for (const [id, scores] of Object.entries(scoresIn(store))) {
      const [influence, buyIn] = before[id]!.split("/");
      const moved = influence === "?" || !stage.shown().includes(id) ? influence : String(Number(influence) - 1);
      expect([id, scores]).toEqual([id, `${moved}/${buyIn}`]);
    }
  });

  test("by a finger, after another rested", async () => {
    const store = await show(threePeople);
    await touch.tap(at("security"));
    await touch.lay(at("cfo"));
    await expect.poll(selected).toEqual(["cfo", "security"]);
    await touch.lift();
    await touch.drag(at("security"), placeOf(40, 45));
    await expect.poll(() => scoresIn(store)).toEqual({ cfo: "80/60", champion: "60/85", security: "40/45" });
  });
});

describe("moving several by keys and by clicking the place", () => {
  test("Enter picks all up, arrows move them, and what is said names the one in front", async () => {
    const store = await show(threePeople);
    await focus("security");
    await userEvent.keyboard("{Control>}a{/Control}");
    await userEvent.keyboard("{Enter}");
    await expect
      .poll(live)
      .toMatch(/^3 people picked up, Marcus Oyelaran in front, influence 50, buy-in 30\. Arrows move, Enter drops/);
    await userEvent.keyboard("{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}{ArrowRight}");
    await expect.poll(live).toBe("influence 51, buy-in 45");
    await userEvent.keyboard("{ArrowUp}");
    await expect.poll(live).toBe("Cannot go further.");
    await userEvent.keyboard("{Enter}");
    await expect.poll(live).toBe("3 people moved, Marcus Oyelaran to influence 51, buy-in 45, Win over.");
    expect(scoresIn(store)).toEqual({ cfo: "91/60", champion: "61/100", security: "51/45" });
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect.poll(() => scoresIn(store)).toEqual(start);
  });

  test("Escape restores all, and keeps them selected", async () => {
    const store = await show(threePeople);
    await focus("security");
    await userEvent.keyboard("{Control>}a{/Control}{Enter}{ArrowUp}{Escape}");
    await expect.poll(live).toBe("3 people restored.");
    expect(selected()).toEqual(["cfo", "champion", "security"]);
    expect(store.get().past).toEqual([]);
  });

  test("Move all and a click on the place: the last one selected goes there", async () => {
    const store = await show(threePeople);
    await selectCfoAndSecurity();
    await page.getByRole("button", { name: "Move all" }).click();
    await expect.poll(() => textOf(".bim-bar-placing")).toContain("Click where Dana Whitfield belongs");
    await mouse.click(placeOf(80, 55));
    await expect.poll(() => scoresIn(store)).toEqual({ cfo: "80/55", champion: "60/85", security: "40/40" });
  });
});

describe("what the host may say about a group", () => {
  test("who may not move stays, is named, and is no hindrance to the others", async () => {
    const store = await show(threePeople, { canMove: (id) => id !== "cfo" });
    await focus("security");
    await userEvent.keyboard("{Control>}a{/Control}");
    await expect.poll(() => textOf(".bim-bar-several")).toContain("Dana Whitfield cannot be moved.");
    await userEvent.keyboard("{Enter}");
    await expect.poll(live).toMatch(/^2 people picked up.*Dana Whitfield cannot be moved\.$/);
    await userEvent.keyboard("{Shift>}{ArrowLeft}{/Shift}{Enter}");
    await expect.poll(() => scoresIn(store)).toEqual({ cfo: "90/45", champion: "55/85", security: "45/30" });
  });

  test("a drag says so as well", async () => {
    await show(threePeople, { canMove: (id) => id !== "cfo" });
    await selectCfoAndSecurity();
    await mouse.grab(at("security"), placeOf(40, 45));
    await expect.poll(live).toBe("Dana Whitfield cannot be moved.");
    await mouse.release(placeOf(40, 45));
  });

  test("limits hold person by person", async () => {
    const clampMove: BuyInMatrixProps["clampMove"] = (id, to) => (id === "cfo" ? { ...to, influence: 88 } : to);
    const store = await show(threePeople, { clampMove });
    await selectCfoAndSecurity();
    await mouse.drag(at("security"), placeOf(40, 45));
    await expect.poll(() => scoresIn(store)).toEqual({ cfo: "88/60", champion: "60/85", security: "40/45" });
  });

  test("each is told of from start to end, and one refusal refuses all", async () => {
    const told: string[] = [];
    const store = await show(threePeople, {
      onMoveStart: (id) => told.push(`start ${id}`),
      onMove: (id, { influence, buyIn }) => told.push(`move ${id} ${influence}/${buyIn}`),
      onMoveEnd: (id, end) => {
        told.push(`end ${id} ${end?.influence}/${end?.buyIn}`);
        return id !== "cfo";
      },
    });
    await focus("security");
    await userEvent.keyboard("{Control>}a{/Control}{Enter}{ArrowUp}{Enter}");
    await expect.poll(live).toBe("Nobody was moved.");
    expect(told.toSorted()).toEqual(
      ["cfo 90/46", "champion 60/86", "security 50/31"]
        .flatMap((moved) => [`start ${moved.split(" ")[0]}`, `move ${moved}`, `end ${moved}`])
        .toSorted(),
    );
    expect(store.get().past).toEqual([]);
  });
});
