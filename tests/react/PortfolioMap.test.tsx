import axe from "axe-core";
import { useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Deal } from "@buyinmap/core";
import { PortfolioMap, type OnDealChange, type PortfolioMapProps } from "@buyinmap/react";
import { makePortfolio } from "../../packages/react/stories/crowds.js";
import "../../packages/react/src/styles.css";

const harbor: Deal = {
  id: "harbor",
  name: "Harbor renewal",
  stakeholders: { cfo: { name: "Dana Whitfield", title: "CFO", roles: ["economicBuyer"], influence: 90, buyIn: 45 } },
};
const globex: Deal = {
  id: "globex",
  name: "Globex data platform",
  stakeholders: {
    cfo: { name: "Priya Raman", title: "CFO", roles: ["economicBuyer"], influence: 80, buyIn: 70 },
    champion: { name: "Tom Quill", roles: ["champion"], influence: 60, buyIn: 85 },
  },
};

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

async function show(props: PortfolioMapProps): Promise<void> {
  root.render(<PortfolioMap width={900} height={600} card={false} today={() => "2026-12-01"} {...props} />);
  await expect.poll(() => host.querySelector(".bim-picture svg")).not.toBeNull();
}

function names(): readonly string[] {
  return [...host.querySelectorAll("[data-mark]")].map((mark) => mark.getAttribute("aria-label")!.split(", influence")[0]!).toSorted();
}

function found(): string {
  return host.querySelector(".bim-filter output")!.textContent;
}

test("everyone of all deals is on one map, with the name of their deal", async () => {
  await show({ deals: [harbor, globex] });
  expect(names()).toEqual([
    "Dana Whitfield, CFO · Harbor renewal, Economic buyer",
    "Priya Raman, CFO · Globex data platform, Economic buyer",
    "Tom Quill, Globex data platform, Champion",
  ]);
  expect(host.querySelector("section")!.getAttribute("aria-label")).toBe("Buy-in map of 2 deals");
  const { violations } = await axe.run(host);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
});

test("the filter finds by words, and says how many", async () => {
  await show({ deals: [harbor, globex] });
  expect(found()).toBe("3 of 3 people");
  const field = host.querySelector<HTMLInputElement>('input[type="search"]')!;
  await userEvent.type(field, "globex cfo");
  await expect.poll(names).toEqual(["Priya Raman, CFO · Globex data platform, Economic buyer"]);
  expect(found()).toBe("1 of 3 people");
  expect(host.querySelectorAll(".bim-faint > g")).toHaveLength(2);
  const clear = [...host.querySelectorAll<HTMLButtonElement>(".bim-filter button")].find(({ textContent }) => textContent === "Clear")!;
  clear.click();
  await expect.poll(found).toBe("3 of 3 people");
  await userEvent.selectOptions(host.querySelector("select")!, "leanOn");
  await expect.poll(() => names().length).toBe(2);
});

test.each([
  ["tom", "1 of 3 people"],
  ["nobody of that name", "0 of 3 people"],
])("the legend and all below it hold still while some are sought: %s", async (words, count) => {
  await show({ deals: [harbor, globex], width: 390, height: undefined });
  const seen = () => [host.querySelector(".bim-legend")!.textContent, host.querySelector("section")!.getBoundingClientRect().height];
  const before = seen();
  expect(before[0]).toContain("Decides");
  await userEvent.fill(host.querySelector<HTMLInputElement>(".bim-filter input")!, words);
  await expect.poll(found).toBe(count);
  expect(seen()).toEqual(before);
});

test("where nobody is found, the map does not say that nobody has scores", async () => {
  await show({ deals: [harbor, globex] });
  const summary = () => host.querySelector("section > .bim-hidden")!.textContent;
  host.querySelector("input")!.focus();
  await userEvent.keyboard("zzzz");
  await expect.poll(found).toBe("0 of 3 people");
  await expect.poll(names).toEqual([]);
  expect(host.querySelectorAll(".bim-faint path").length).toBe(3);
  expect(host.querySelector(".bim-empty")).toBeNull();
  expect(summary()).toBe("0 people on the map.");
});

test("the host can leave people out and bring a deal out", async () => {
  await show({ deals: [harbor, globex], filter: ({ influence = 0 }) => influence > 70 });
  await expect.poll(() => names().length).toBe(2);
  await show({ deals: [harbor, globex], deal: "globex" });
  await expect.poll(names).toEqual([
    "Priya Raman, CFO · Globex data platform, Economic buyer",
    "Tom Quill, Globex data platform, Champion",
  ]);
});

test("a move changes one deal, and nobody of another is described anew", async () => {
  const onChange = vi.fn<OnDealChange>();
  const judged = vi.fn<(id: string) => void>();
  const watched: Deal = {
    ...globex,
    get stakeholders() {
      judged("globex");
      return globex.stakeholders;
    },
  };
  function Host() {
    const [deals, setDeals] = useState<readonly Deal[]>([harbor, watched]);
    return (
      <PortfolioMap
        width={900}
        height={600}
        deals={deals}
        today={() => "2026-12-01"}
        by="rae"
        onChange={(deal, patches, dealId) => {
          onChange(deal, patches, dealId);
          setDeals((last) => last.map((one) => (one.id === dealId ? deal : one)));
        }}
      />
    );
  }
  root.render(<Host />);
  await expect.poll(() => names().length).toBe(3);
  judged.mockClear();
  const mark = () => [...host.querySelectorAll<SVGElement>("[data-mark]")].find((one) => one.getAttribute("aria-label")!.startsWith("Dana"))!;
  mark().focus();
  await userEvent.keyboard("{Enter}{ArrowUp}{ArrowUp}{Enter}");
  await expect.poll(() => mark().getAttribute("aria-label")).toContain("buy-in 47");
  const told = onChange.mock.calls.map(([deal, patches, dealId]) => {
    const { buyIn, assessedAt, assessedBy } = deal.stakeholders["cfo"]!;
    return { dealId, buyIn, assessedAt, assessedBy, isPatched: patches.length > 0 };
  });
  expect(told).toEqual([{ dealId: "harbor", buyIn: 47, assessedAt: "2026-12-01", assessedBy: "rae", isPatched: true }]);
  expect(judged).not.toHaveBeenCalled();
});

test("selecting says whose deal it is", async () => {
  const onSelect = vi.fn<(dealId: string | undefined, personId: string | undefined) => void>();
  await show({ deals: [harbor, globex], onSelect });
  host.querySelector<SVGElement>('[data-mark][tabindex="0"]')!.focus();
  await userEvent.keyboard("{End}");
  await expect.poll(() => onSelect.mock.calls).toEqual([["globex", "champion"]]);
});

test("the same id in two deals is two people", async () => {
  await show({ deals: [harbor, globex], selected: { deal: "globex", id: "cfo" } });
  const pressed = [...host.querySelectorAll('[data-mark][aria-pressed="true"]')];
  expect(pressed.map((mark) => mark.getAttribute("aria-label")!.split(",")[0])).toEqual(["Priya Raman"]);
});

test("ten thousand people have no elements of their own, and can be found", async () => {
  await show({ deals: makePortfolio(1000, 10) });
  expect(host.querySelectorAll("*").length).toBeLessThan(1000);
  await userEvent.fill(host.querySelector('input[type="search"]')!, "dana cfo");
  await expect.poll(() => names().length).toBeGreaterThan(0);
  expect(names().every((name) => name.startsWith("Dana ") && name.includes("CFO · "))).toBe(true);
  expect(Number(found().split(" ")[0])).toBeGreaterThanOrEqual(names().length);
});
