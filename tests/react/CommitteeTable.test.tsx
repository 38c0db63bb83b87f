import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createStore } from "@buyinmap/core";
import { CommitteeTable, type CommitteeTableProps } from "@buyinmap/react";
import { unknowns } from "../../packages/react/stories/deals.js";
import "../../packages/react/src/styles.css";

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

async function show(props: CommitteeTableProps): Promise<void> {
  root.render(<CommitteeTable today={() => "2026-12-01"} by="rae" {...props} />);
  await expect.poll(() => host.querySelector("table")).not.toBeNull();
}

function names(): readonly string[] {
  return [...host.querySelectorAll("tbody .bim-person-name")].map((name) => name.textContent);
}

describe("the committee as a table", () => {
  test("starts with the most influential; unknown comes last, whichever way it is sorted", async () => {
    await show({ defaultDeal: unknowns });
    expect(names().slice(0, 3)).toEqual(["Dana Whitfield", "Lucía Prado", "Priya Raman"]);
    const unknown = ["CISO", "Yara Klein", "Legal and compliance", "Ulrich Brandt"];
    expect(names().slice(-4)).toEqual(unknown);
    await page.getByRole("button", { name: "Influence" }).click();
    await expect.poll(() => host.querySelector('[aria-sort="ascending"]')?.textContent).toContain("Influence");
    expect(names().slice(0, 2)).toEqual(["Karin Holt", "Ben Ashworth"]);
    expect(names().slice(-4)).toEqual(unknown);
  });

  test("writes scores with the command of the matrix, once per field", async () => {
    const store = createStore(unknowns);
    await show({ store });
    await userEvent.fill(page.getByRole("spinbutton", { name: "Buy-in of Karin Holt" }), "55");
    await userEvent.tab();
    await expect.poll(() => store.get().past.map(({ command }) => command)).toEqual([
      { type: "assess", id: "buyerA", buyIn: 55, at: "2026-12-01", by: "rae" },
    ]);
  });

  test("shares a selection", async () => {
    const onSelect = vi.fn<(id: string | undefined) => void>();
    await show({ defaultDeal: unknowns, selected: "cfo", onSelect });
    expect(host.querySelector(".bim-row-selected .bim-person-name")!.textContent).toBe("Dana Whitfield");
    await page.getByRole("button", { name: /^Priya Raman/ }).click();
    expect(onSelect.mock.calls).toEqual([["champion"]]);
  });

  test("has no fields when it can only be read", async () => {
    await show({ defaultDeal: unknowns, readOnly: true });
    expect(host.querySelectorAll("input")).toHaveLength(0);
    expect(host.querySelector("tbody td.bim-cell-score")!.textContent).toBe("90");
  });
});
