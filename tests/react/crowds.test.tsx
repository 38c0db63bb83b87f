import axe from "axe-core";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Deal } from "@buyinmap/core";
import { BuyInMatrix } from "@buyinmap/react";
import { makeCrowd } from "../../packages/react/stories/crowds.js";
import { mouse, type At } from "./mouse.js";
import { shownScores } from "./shownScores.js";
import { scoresIn, stage } from "./stage.js";

const day = () => "2026-12-01";

/** A crowd with someone who stands alone. */
function crowdAround(count: number): Deal {
  const { stakeholders, ...deal } = makeCrowd(count);
  const others = Object.entries(stakeholders).filter(([, { influence = 0, buyIn = 0 }]) => influence < 90 || buyIn < 85);
  return { ...deal, stakeholders: { ...Object.fromEntries(others), lone: { name: "Lone Star", influence: 97, buyIn: 94 } } };
}

const counts = [300, 2000, 10_000];
const crowds = new Map(counts.map((count) => [count, crowdAround(count)]));

function groups(): readonly SVGElement[] {
  return [...stage.host.querySelectorAll<SVGElement>("[data-group]")];
}

function focusedName(): string | null | undefined {
  return document.activeElement?.getAttribute("aria-label");
}

/** Goes to a place as often as it is asked, and says whose name is shown there. */
async function hover(place: At): Promise<string> {
  await mouse.moveTo({ ...place, x: place.x + 1 });
  await mouse.moveTo(place);
  return stage.host.querySelector(".bim-hovered")?.textContent ?? "";
}

async function enterGroups(): Promise<void> {
  const stop = groups().filter((group) => group.getAttribute("tabindex") === "0");
  expect(stop).toHaveLength(1);
  stop[0]!.focus();
  await expect.poll(() => document.activeElement).toBe(stop[0]);
}

describe.each(counts)("%i people", (count) => {
  const deal = crowds.get(count)!;

  test("are gathered into groups that can be gone through by keys, and opened", async () => {
    await stage.show(deal);
    await enterGroups();
    const first = focusedName();
    expect(first).toMatch(/^Lone Star, influence 97 \(claimed\), /);
    await userEvent.keyboard("{ArrowLeft}{ArrowDown}");
    await expect.poll(focusedName).not.toBe(first);
    const name = focusedName()!;
    expect(name).toMatch(/^\d[\d,]* people, influence \d+ to \d+, buy-in \d+ to \d+, [A-Z]/);
    const group = document.activeElement!;
    await userEvent.keyboard("{Enter}");
    const panel = () => stage.host.querySelector(".bim-members");
    await expect.poll(() => panel()?.textContent).toContain(name);
    expect(group.getAttribute("aria-expanded")).toBe("true");
    expect(panel()!.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard("{Escape}");
    await expect.poll(panel).toBeNull();
    expect(document.activeElement).toBe(group);
  });

  test("can be selected from a group, and stand on the picture as marks then", async () => {
    await stage.show(deal);
    await enterGroups();
    await userEvent.keyboard("{Enter}");
    const chips = () => [...stage.host.querySelectorAll<HTMLElement>(".bim-members .bim-chip")];
    await expect.poll(chips).not.toEqual([]);
    await userEvent.keyboard("{Enter}");
    await expect.poll(stage.selected).toEqual(["lone"]);
    expect(chips()[0]!.getAttribute("aria-pressed")).toBe("true");
    expect(stage.mark("lone").getAttribute("aria-label")).toContain("Lone Star, influence 97 (claimed");
  });

  test("come apart when a group is zoomed in on", async () => {
    await stage.show(deal);
    await enterGroups();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => stage.host.querySelector(".bim-members")).not.toBeNull();
    const zoom = [...stage.host.querySelectorAll<HTMLElement>(".bim-members .bim-button")].find(({ textContent }) => textContent === "Zoom in on them")!;
    zoom.click();
    await expect.poll(groups).toEqual([]);
    expect(stage.shown()).toContain("lone");
    await expect.poll(() => document.activeElement?.hasAttribute("data-mark")).toBe(true);
  });

  test("are selected and dragged one by one with a pointer", async () => {
    const painted = vi.spyOn(CanvasRenderingContext2D.prototype, "drawImage");
    const store = await stage.show(deal);
    await expect.poll(() => painted.mock.calls.length > 0).toBe(count > 1000);
    await expect.poll(() => hover(stage.placeOf(97, 94))).toContain("Lone Star");
    painted.mockClear();
    await mouse.grab(stage.placeOf(97, 94), stage.placeOf(80, 90));
    await expect.poll(() => stage.host.querySelector(".bim-preview")).not.toBeNull();
    await mouse.moveTo(stage.placeOf(70, 65));
    await expect.poll(shownScores).toEqual(["70", "65"]);
    expect(painted).not.toHaveBeenCalled();
    await mouse.release(stage.placeOf(70, 65));
    await expect.poll(() => scoresIn(store)["lone"]).toBe("70/65");
    expect(store.get().past).toHaveLength(1);
    expect(stage.selected()).toEqual(["lone"]);
    await expect.poll(() => painted.mock.calls.length > 0).toBe(count > 1000);
    painted.mockRestore();
  });

  test("stand in nobody's way", async () => {
    await stage.show(deal);
    await enterGroups();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => stage.host.querySelector(".bim-members")).not.toBeNull();
    const { violations } = await axe.run(stage.host);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  });

  test("look the same on the server and in the first render of a browser", async () => {
    const errors = vi.spyOn(console, "error");
    const hydrated = vi.fn<(markup: string) => void>();
    function App() {
      return (
        <div ref={(element) => void (element && hydrated(withoutPaint()))}>
          <BuyInMatrix width={720} height={540} deal={deal} today={day} />
        </div>
      );
    }
    stage.host.innerHTML = renderToString(<App />);
    const served = stage.host.innerHTML;
    const root = hydrateRoot(stage.host, <App />, { onRecoverableError: (error) => console.error(error) });
    await expect.poll(() => hydrated.mock.calls).toEqual([[served]]);
    expect(served).toContain("data-group");
    await expect.poll(() => stage.host.querySelector("[data-zoom]")).not.toBeNull();
    expect(errors.mock.calls).toEqual([]);
    errors.mockRestore();
    root.unmount();
  });
});

/** Painting sets the size of the sheet in pixels of the screen. */
function withoutPaint(): string {
  const canvas = stage.host.querySelector("canvas");
  if (canvas) [canvas.width, canvas.height] = [720, 540];
  return stage.host.innerHTML;
}

test.each([2000, 10_000])("%i people have no elements of their own", async (count) => {
  await stage.show(crowds.get(count)!);
  expect(stage.host.querySelectorAll("*").length).toBeLessThan(1000);
  expect(stage.shown()).toEqual([]);
});

test("a painting takes up another theme", async () => {
  await stage.show(crowds.get(2000)!);
  const found = () => stage.host.querySelector("canvas");
  await expect.poll(found).not.toBeNull();
  const canvas = found()!;
  const { x, y } = stage.placeOf(97, 94);
  const box = canvas.getBoundingClientRect();
  const ratio = canvas.width / box.width;
  const color = () => [...canvas.getContext("2d")!.getImageData(Math.round((x - box.left) * ratio), Math.round((y - box.top) * ratio), 1, 1).data];
  await expect.poll(color).toEqual([255, 255, 255, 255]);
  stage.host.dataset["theme"] = "dark";
  await expect.poll(color).toEqual([0x14, 0x16, 0x1a, 255]);
});

test("a host's own marks are never painted over", async () => {
  const Own = () => <g className="own" />;
  await stage.show(crowds.get(2000)!, { layers: ["zones", "axes", { name: "marks", Draw: Own }] });
  expect(stage.host.querySelector("canvas")).toBeNull();
  expect(stage.host.querySelector(".own")).not.toBeNull();
});
