import type { Deal } from "@buyinmap/core";
import type { Library } from "../../examples/planner/src/storage/library.js";
import { middleOf, mouse, type At } from "../react/mouse.js";
import { until } from "./until.js";

/** A deal small enough that every outcome is easy to follow. */
export const deal: Deal = {
  id: "harbor",
  name: "Harbor Freight",
  stakeholders: {
    dana: { name: "Dana Whitfield", influence: 90, buyIn: 35, assessedAt: "2026-11-01" },
    luis: { name: "Luis Ortega", influence: 60, buyIn: 70, assessedAt: "2026-11-01" },
    priya: { name: "Priya Raman", influence: 30, buyIn: 80, assessedAt: "2026-11-01" },
  },
};

/** The mark of a person. */
export function markOf(id: string): Promise<Element> {
  return until(() => document.querySelector(`[data-mark="${id}"]`), `the mark of ${id}`);
}

/** Where a mark is, once the picture has stopped to change its size. */
export async function placeOf(id: string): Promise<At> {
  let last = middleOf(await markOf(id));
  let still = 0;
  while (still < 5) {
    // Looking again and again is what waiting means.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 30));
    // oxlint-disable-next-line no-await-in-loop
    const now = middleOf(await markOf(id));
    still = now.x === last.x && now.y === last.y ? still + 1 : 0;
    last = now;
  }
  return last;
}

/** Drags a mark by so many pixels with a real mouse, and lets go unless told otherwise. */
export async function dragMark(id: string, by: { readonly x: number; readonly y: number }): Promise<void> {
  const { end } = await grabMark(id, by);
  await mouse.release(end);
}

/** Drags a mark and holds it. */
export async function grabMark(id: string, by: { readonly x: number; readonly y: number }) {
  const from = await placeOf(id);
  const end = { x: from.x + by.x, y: from.y + by.y };
  await mouse.grab(from, end);
  return { end };
}

/** The tab of a panel, pressed. */
export async function openTabOf(name: string): Promise<void> {
  const found = await until(
    () => [...document.querySelectorAll<HTMLElement>("[role=tab]")].find((tab) => tab.textContent === name),
    `the tab ${name}`,
  );
  found.click();
}

/** The deal as it is kept, once it is as expected. */
export async function keptDeal(library: Library, id: string, isThere: (deal: Deal) => boolean): Promise<Deal> {
  const end = performance.now() + 20_000;
  for (;;) {
    // Looking again and again is what waiting means.
    // oxlint-disable-next-line no-await-in-loop
    const stored = await library.read(id);
    if (stored && isThere(stored.deal)) return stored.deal;
    if (performance.now() > end) throw new Error("Waited in vain for the deal to be kept");
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
