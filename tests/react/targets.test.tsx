import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import axe from "axe-core";
import type { Deal } from "@buyinmap/core";
import { BuyInMatrix, type BuyInMatrixProps } from "@buyinmap/react";
import { threePeople } from "../../packages/react/stories/deals.js";
import "../../packages/react/src/styles.css";
import { middleOf } from "./mouse.js";

let host: HTMLElement;
let root: Root;

beforeEach(() => {
  host = document.createElement("div");
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
});

const { cfo } = threePeople.stakeholders;
const aimed: Deal = {
  ...threePeople,
  stakeholders: { ...threePeople.stakeholders, cfo: { ...cfo, target: { buyIn: 70, by: "2026-12-18" } } },
};

async function show(props: BuyInMatrixProps): Promise<void> {
  root.render(<BuyInMatrix width={720} height={540} today={() => "2026-12-01"} {...props} />);
  await expect.poll(() => host.querySelector("[data-mark]")).not.toBeNull();
}

const ghostOf = (id: string) => host.querySelector(`[data-target="${id}"] .bim-ghost`);
const aims = () => [...host.querySelectorAll("[data-target]")].map((target) => target.getAttribute("data-target"));
const markOf = (id: string) => host.querySelector(`[data-mark="${id}"]`)!;

test("the target that the deal holds is a ghost with an arrow, above the mark, and part of its name", async () => {
  await show({ defaultDeal: aimed });
  expect(aims()).toEqual(["cfo"]);
  const [ghost, mark] = [middleOf(ghostOf("cfo")!), middleOf(markOf("cfo").querySelector(".bim-hit")!)];
  expect(ghost.x).toBeCloseTo(mark.x, 0);
  expect(ghost.y).toBeLessThan(mark.y - 60);
  expect(host.querySelectorAll('[data-target="cfo"] path')).toHaveLength(3);
  expect(markOf("cfo").getAttribute("aria-label")).toMatch(/, needs to get to buy-in 70$/);
  expect(markOf("champion").getAttribute("aria-label")).not.toContain("needs to get");
  expect(host.querySelector('[data-sign="aimed"]')!.textContent).toBe("Where they need to be");
  const { violations } = await axe.run(host);
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("targets of the host take the place of those, as soon as they change", async () => {
  await show({ defaultDeal: aimed, targets: { security: { buyIn: { from: 30, to: 62 }, influence: 80 } } });
  expect(aims()).toEqual(["security"]);
  expect(markOf("security").getAttribute("aria-label")).toMatch(
    /, needs to get to influence 80, from buy-in 30 to 62$/,
  );
  const before = middleOf(ghostOf("security")!);
  await show({ defaultDeal: aimed, targets: { security: { buyIn: { from: 30, to: 90 }, influence: 80 } } });
  await expect.poll(() => middleOf(ghostOf("security")!).y).toBeLessThan(before.y);
  await show({ defaultDeal: aimed, targets: {} });
  await expect.poll(aims).toEqual([]);
});

test("the layer can be left out, and then nothing is said of it either", async () => {
  await show({ defaultDeal: aimed, layers: ["zones", "marks", "labels", "legend"] });
  expect(aims()).toEqual([]);
  expect(markOf("cfo").getAttribute("aria-label")).not.toContain("needs to get");
  expect(host.querySelector('[data-sign="decides"]')).not.toBeNull();
  expect(host.querySelector('[data-sign="aimed"]')).toBeNull();
});

test("a ghost lies behind every mark and takes no clicks", async () => {
  await show({ defaultDeal: aimed });
  const order = ghostOf("cfo")!.compareDocumentPosition(markOf("cfo"));
  expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  const { x, y } = middleOf(ghostOf("cfo")!);
  expect(document.elementFromPoint(x, y)!.closest("[data-target]")).toBeNull();
});

test("around someone selected, the targets of others step back", async () => {
  const { champion } = threePeople.stakeholders;
  const both = {
    ...aimed,
    stakeholders: { ...aimed.stakeholders, champion: { ...champion, target: { influence: 80 } } },
  };
  await show({ defaultDeal: both, selected: "cfo" });
  const far = () =>
    [...host.querySelectorAll(".bim-target.bim-far")].map((target) => target.getAttribute("data-target"));
  expect(far()).toEqual(["champion"]);
  await show({ defaultDeal: both, selected: "security" });
  await expect.poll(far).toEqual([]);
});
