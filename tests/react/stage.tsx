import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect } from "vitest";
import { createStore, type Deal, type DealStore } from "@buyinmap/core";
import { BuyInMatrix, type BuyInMatrixProps } from "@buyinmap/react";
import "../../packages/react/src/styles.css";
import { middleOf, type At } from "./mouse.js";

/** A matrix on a page of its own for each test, and what can be seen of it. */
export const stage = {
  /** The element that it is in. */
  get host(): HTMLElement {
    return host;
  },

  get svg(): SVGSVGElement {
    return host.querySelector<SVGSVGElement>(".bim-picture > svg")!;
  },

  /** A matrix on a store, so that what it does to the deal can be seen. */
  show: async (deal: Deal, props: Partial<BuyInMatrixProps> = {}): Promise<DealStore> => {
    const store = createStore(deal);
    stage.render({ ...props, store });
    await expect.poll(() => stage.svg).not.toBeNull();
    return store;
  },

  render: (props: BuyInMatrixProps): void => {
    root ??= createRoot(host);
    root.render(<BuyInMatrix width={720} height={540} card={false} today={() => "2026-12-01"} by="rae" {...props} />);
  },

  leave: (): void => {
    root?.unmount();
    root = undefined;
  },

  mark: (id: string) => host.querySelector<SVGElement>(`[data-mark="${id}"]`)!,

  at: (id: string) => middleOf(stage.mark(id).querySelector(".bim-hit")!),

  /** Who is drawn, by id. */
  shown: () => idsOf("[data-mark]"),

  /** Who is selected, as the marks say it. */
  selected: () => idsOf('[data-mark][aria-pressed="true"]'),

  /** What is read out. */
  live: () => host.querySelector("output")!.textContent.trim(),

  /** Where a pair of scores lies on the page while the whole plot is seen. */
  placeOf: (influence: number, buyIn: number): At => {
    const boxes = [...host.querySelectorAll(".bim-zone rect")].map((zone) => zone.getBoundingClientRect());
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return { x: left + (influence / 100) * (right - left), y: bottom - (buyIn / 100) * (bottom - top) };
  },

  focus: async (id: string): Promise<void> => {
    stage.mark(id).focus();
    await expect.poll(() => stage.mark(id).getAttribute("tabindex")).toBe("0");
  },

  focused: () => document.activeElement?.getAttribute("data-mark") ?? undefined,
};

function idsOf(selector: string): readonly string[] {
  return [...host.querySelectorAll(selector)].map((one) => one.getAttribute("data-mark")!).toSorted();
}

let host: HTMLElement;
let root: Root | undefined;

beforeEach(() => {
  host = document.createElement("div");
  document.body.style.margin = "0";
  document.body.append(host);
});

afterEach(() => {
  stage.leave();
  host.remove();
});

/** Scores by person, as "influence/buy-in". */
export function scoresIn(store: DealStore): Readonly<Record<string, string>> {
  const { stakeholders } = store.get().deal;
  return Object.fromEntries(
    Object.entries(stakeholders).map(([id, { influence = "?", buyIn = "?" }]) => [id, `${influence}/${buyIn}`]),
  );
}
