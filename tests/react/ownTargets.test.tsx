import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Deal, Stakeholder } from "@buyinmap/core";
import { BuyInMatrix, CommitteeTable } from "@buyinmap/react";
import "../../packages/react/src/styles.css";
import { middleOf } from "./mouse.js";

/** WCAG 2.2, 2.5.8: the width and height of a target, or the distance to the next, in pixels. */
const least = 24;
/** Places are rounded to a tenth of a pixel. */
const rounding = 0.2;

afterEach(() => page.viewport(1280, 800));

/** Two hundred people in pairs that stand on the very same scores, spread evenly (a Halton sequence). */
const pairs = makeDeal(200, (index) => [halton(Math.floor(index / 2) + 1, 2), halton(Math.floor(index / 2) + 1, 3)]);
/** All of them on one place. */
const heap = makeDeal(200, () => [50, 50]);
const fewPairs = makeDeal(100, (index) => [halton(Math.floor(index / 2) + 1, 2), halton(Math.floor(index / 2) + 1, 3)]);

function makeDeal(count: number, scores: (index: number) => readonly [number, number]): Deal {
  const stakeholders = Array.from({ length: count }, (_, index): [string, Stakeholder] => {
    const [influence, buyIn] = scores(index);
    return [`p${index}`, { name: `Person ${index}`, influence, buyIn, assessedAt: "2026-11-22" }];
  });
  return { id: "many", name: "Many", stakeholders: Object.fromEntries(stakeholders) };
}

function halton(index: number, base: number): number {
  let [score, share, rest] = [0, 1, index];
  while (rest > 0) {
    share /= base;
    score += share * (rest % base);
    rest = Math.floor(rest / base);
  }
  return Math.round(score * 100);
}

const marks = () => [...document.querySelectorAll("[data-mark]")];
const sizeOf = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height);
};

/** How near the nearest two marks are to each other, from middle to middle. */
function nearest(): number {
  const places = marks().map((mark) => middleOf(mark.querySelector(".bim-hit")!));
  const ways = places.flatMap((a, index) => places.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  return Math.min(...ways);
}

/** Marks where something else than the picture takes the pointer. */
function covered(): readonly (string | null)[] {
  const isCovered = (x: number, y: number) => !document.elementFromPoint(x, y)?.closest(".bim-picture > svg");
  return marks()
    .filter((mark) => {
      const { x, y } = middleOf(mark.querySelector(".bim-hit")!);
      return isCovered(x, y) || isCovered(x, y - least / 2 + 1) || isCovered(x, y + least / 2 - 1);
    })
    .map((mark) => mark.getAttribute("data-mark"));
}

describe.each([
  { name: "two hundred people in coincident pairs", deal: pairs, width: 720, height: 540 },
  { name: "two hundred people on one place", deal: heap, width: 720, height: 540 },
  { name: "a hundred people in coincident pairs on a phone", deal: fewPairs, width: 320, height: 480 },
])("$name", ({ deal, width, height }) => {
  test("each has a name, and a target of 24 pixels to itself", async () => {
    await render(<BuyInMatrix defaultDeal={deal} width={width} height={height} layers={["zones", "marks"]} />);
    await expect.poll(() => marks().length).toBe(Object.keys(deal.stakeholders).length);
    expect(marks().filter((mark) => !mark.getAttribute("aria-label")?.trim())).toEqual([]);
    expect(Math.min(...marks().map((mark) => sizeOf(mark.querySelector(".bim-hit")!)))).toBeGreaterThan(least - rounding);
    expect(nearest()).toBeGreaterThan(least - rounding);
    expect(covered()).toEqual([]);
  });
});

test("on a phone two hundred people have no such room: the table has targets for each", async () => {
  await page.viewport(320, 800);
  await render(
    <>
      <BuyInMatrix defaultDeal={pairs} layers={["zones", "marks"]} />
      <CommitteeTable deal={pairs} onChange={() => {}} onSelect={() => {}} />
    </>,
  );
  const rows = [...document.querySelectorAll("tbody tr")];
  const names = rows.map((row) => row.querySelector(".bim-person-name")!.textContent);
  expect(new Set(names)).toEqual(new Set(Object.values(pairs.stakeholders).map(({ name }) => name)));
  const controls = rows.flatMap((row) => [...row.querySelectorAll("button, input")]);
  expect(controls).toHaveLength(600);
  expect(Math.min(...controls.map(sizeOf))).toBeGreaterThanOrEqual(least);
});
