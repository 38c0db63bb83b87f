import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { analyze, type Analysis } from "@buyinmap/core";
import { Why } from "../../../packages/react/src/panels/why/Why.js";
import { storyDay, storyDeals } from "../../../packages/react/stories/panels/deals.js";
import { findBarriers, renderPanel } from "./renderPanel.js";

const { deal: northwind } = storyDeals.Small;
const popup = page.getByRole("dialog");
const lines = () => [...document.querySelectorAll(".bim-popup li")].map(({ textContent }) => textContent);

afterEach(async () => {
  document.documentElement.removeAttribute("data-theme");
  await page.viewport(1280, 800);
});

test("a number says why in a sentence, with the parts that made it", async () => {
  await renderPanel("OutcomeBar", northwind);
  const button = page.getByRole("button", { name: "Why? Buy 35%" });
  await expect.element(button).toHaveAttribute("aria-expanded", "false");
  await userEvent.click(button);
  await expect.element(button).toHaveAttribute("aria-expanded", "true");
  await expect.element(page.getByRole("dialog", { name: "Why? Buy 35%" })).toHaveFocus();
  await expect.element(popup.getByText("they buy with a probability of 35%")).toBeVisible();
  expect(lines()).toEqual([
    "a decision needs a weight of 138",
    "all voices together weigh 230",
    "Dana Whitfield, whose yes it needs, says yes with 45%",
    "Head of security, whose no ends it, says yes with 40%",
    "Priya Raman says yes with 87%",
    "Sam Ortiz says yes with 44%",
  ]);
  await userEvent.click(popup.getByRole("button", { name: "Show all 8" }));
  expect(lines().slice(6)).toEqual([
    "people on one committee lean alike to 20% (assumed)",
    "if everyone decided alone they would buy with 32%",
  ]);
});

test("a part opens as far as there are parts, down to what somebody noted", async () => {
  await renderPanel("OutcomeBar", northwind);
  await userEvent.click(page.getByRole("button", { name: "Why? Buy 35%" }));
  await userEvent.click(popup.getByText("Priya Raman says yes with 87%"));
  await userEvent.click(popup.getByText(/Priya Raman settles at 7/));
  await userEvent.click(popup.getByText("the evidence supports buy-in 80.7 for Priya Raman"));
  const last = popup.getByText("something they did at the price of their own standing (90), 30 days ago, counts as 5.7 observations");
  await expect.element(last).toBeVisible();
  await userEvent.click(last);
  await expect.element(popup.getByText("evidence weighs half after 60 days (assumed)")).toBeVisible();
});

test("the keyboard opens it, walks it, and Escape gives the focus back", async () => {
  await renderPanel("OutcomeBar", northwind);
  const button = page.getByRole("button", { name: "Why? No decision 34%" });
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(popup).toHaveFocus();
  await userEvent.keyboard("{Tab}{Tab}{Enter}");
  await expect.element(popup.getByText("a decision needs a weight of 138")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(popup).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard(" ");
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(popup).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
});

test("it goes when the focus goes elsewhere, or somebody presses outside, and one opens at a time", async () => {
  await renderPanel("PowerTable", northwind);
  const [influence, share] = ["Influence 90", "Share 39%"].map((what) => page.getByRole("button", { name: `Why? Dana Whitfield, ${what}` }));
  await userEvent.click(influence!);
  await expect.element(popup.getByText("the influence of Dana Whitfield is 90, as stated")).toBeVisible();
  await userEvent.click(share!, { force: true });
  await expect.element(popup.getByText("the voice of Dana Whitfield weighs 90").first()).toBeVisible();
  expect(popup.elements()).toHaveLength(1);
  await userEvent.click(page.getByRole("heading"));
  await expect.element(popup).not.toBeInTheDocument();

  await userEvent.click(influence!);
  await userEvent.keyboard("{Shift>}{Tab}{Tab}{/Shift}");
  await expect.element(popup).not.toBeInTheDocument();
});

test("pressed again, the button closes it", async () => {
  await renderPanel("Why", northwind);
  const button = page.getByRole("button", { name: "Why? They buy" });
  await userEvent.click(button);
  await expect.element(popup).toBeVisible();
  await userEvent.click(button);
  await expect.element(popup).not.toBeInTheDocument();
});

test("nothing is worked out before somebody asks", async () => {
  const read: string[] = [];
  const analysis = {} as Analysis;
  for (const [name, value] of Object.entries(analyze(northwind, { asOf: storyDay }))) {
    Object.defineProperty(analysis, name, {
      enumerable: true,
      get() {
        read.push(name);
        return value;
      },
    });
  }
  await render(<Why deal={northwind} analysis={analysis} of="leverage.cfo" about="+8.9" />);
  const before = read.length;
  await userEvent.click(page.getByRole("button"));
  await expect.element(popup.getByText("ten points from Dana Whitfield are worth +8.9 points of P(buy)")).toBeVisible();
  expect(before).toBe(0);
  expect(new Set(read)).toContain("leverage");
});

test("a number that is not there says so", async () => {
  await renderPanel("Why", storyDeals.Empty.deal);
  await userEvent.click(page.getByRole("button", { name: "Why? They buy" }));
  await expect.element(popup.getByText("There is no such number at the moment.")).toBeVisible();
});

test("the words can be a host’s own", async () => {
  const words = {
    panels: { why: { button: "warum?", about: (what: string) => `Warum? ${what}` } },
    explanations: { "gaps.buyIn": () => "es fehlen 13 Punkte" },
    methods: { "gaps.buyIn": "die Linie, weniger das Belegte" },
  };
  const analysis = analyze(northwind, { asOf: storyDay });
  await render(<Why deal={northwind} analysis={analysis} of="gaps.perStakeholder.cfo.buyIn" about="13" words={words} />);
  await userEvent.click(page.getByRole("button", { name: "Warum? 13" }));
  await expect.element(popup.getByText("es fehlen 13 Punkte")).toBeVisible();
  await expect.element(popup.getByText("die Linie, weniger das Belegte")).toBeVisible();
});

test.each(["ltr", "rtl"] as const)("open on a phone it stays in the window, whatever the names, %s", async (dir) => {
  await page.viewport(390, 700);
  await renderPanel("PowerTable", storyDeals.Extreme.deal, { dir });
  for (const button of document.querySelectorAll<HTMLElement>(".bim-why")) {
    button.scrollIntoView({ block: "center" });
    button.click();
    // One after the other: only one is open at a time.
    // oxlint-disable-next-line no-await-in-loop
    await expect.element(popup).toBeVisible();
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(".bim-popup details")) fold.open = true;
    const element = document.querySelector(".bim-popup")!;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    expect(Math.min(left, top, 390 - right, 700 - bottom)).toBeGreaterThanOrEqual(0);
    expect(element.scrollWidth).toBe(element.clientWidth);
    button.click();
    // oxlint-disable-next-line no-await-in-loop
    await expect.element(popup).not.toBeInTheDocument();
  }
});

test.each(["light", "dark"])("open, it stands in nobody’s way, %s", async (theme) => {
  document.documentElement.dataset["theme"] = theme;
  const { container } = await renderPanel("WhyNumber", storyDeals.Full.deal, { id: "p00" });
  await userEvent.click(page.getByRole("button", { name: "Why? Buy-in" }));
  for (const fold of document.querySelectorAll<HTMLDetailsElement>(".bim-popup details")) fold.open = true;
  await expect.element(popup.getByText(/evidence weighs half/).first()).toBeVisible();
  expect(await findBarriers(container)).toEqual([]);
});
