import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { storyDeals } from "../../../packages/react/stories/panels/deals.js";
import { deal } from "../../deal.js";
import { renderPanel } from "./renderPanel.js";

const { deal: northwind } = storyDeals.Small;

test("the outcome is three shares that sum to a hundred, and a sentence in whole committees", async () => {
  await renderPanel("OutcomeBar", northwind);
  const shares = page.getByRole("list").first().getByRole("listitem").elements().map(({ textContent }) => textContent);
  expect(shares).toEqual(["Buy 35% why? ", "No decision 34% why? ", "Reject 31% why? "]);
  await expect
    .element(page.getByText("Of 100 committees that stood where this one stands, about 35 would buy, 34 would not decide, and 31 would say no."))
    .toBeVisible();
  await expect.element(page.getByText("Nothing is known of one person’s view, so every view of theirs counts as equally likely.")).toBeVisible();
});

test("beside another outcome, each share says how far it has come", async () => {
  await renderPanel("OutcomeCompared", northwind);
  const shares = page.getByRole("list").first().getByRole("listitem").elements().map(({ textContent }) => textContent);
  expect(shares).toEqual(["Buy 35% why? +9.9 points", "No decision 34% why? +8.8 points", "Reject 31% why? −18.6 points"]);
});

test("the independent case is there on demand", async () => {
  await renderPanel("OutcomeBar", northwind);
  const alone = page.getByText("Buy 32%, no decision 35%, reject 33%").last();
  await expect.element(alone).not.toBeVisible();
  await userEvent.click(page.getByText("If everyone decided alone"));
  await expect.element(alone).toBeVisible();
});

test.each([
  [deal(), "Nobody is on the map, so there is nobody to decide.", "Add the people on the committee, and this says what they would do."],
  [deal("cfo 0/90"), "Nobody on the map has a voice that weighs anything, so nothing can be decided.", "Give at least one person some influence."],
  [storyDeals.Absurd.deal, "The rule names ghost, who cannot be found on the map.", "Add them, or take them out of the rule."],
])("a refusal says why and what to do", async (refused, why, instead) => {
  await renderPanel("OutcomeBar", refused);
  await expect.element(page.getByText(why)).toBeVisible();
  await expect.element(page.getByText(instead)).toBeVisible();
});

test("leverage is ranked and said in a sentence, and a name leads to the person", async () => {
  const { selected, container } = await renderPanel("LeverageList", northwind);
  const said = [...container.querySelectorAll("ol .bim-hidden")].map(({ textContent }) => textContent);
  expect(said).toEqual([
    "ten points from Dana Whitfield are worth +8.9 points of P(buy)",
    "ten points from Priya Raman are worth +4.4 points of P(buy)",
    "ten points from Head of security are worth +3.9 points of P(buy)",
    "ten points from Sam Ortiz are worth +1.2 points of P(buy)",
  ]);
  await userEvent.click(page.getByRole("button", { name: "Priya Raman", exact: true }));
  expect(selected).toEqual(["champion"]);
});

test("points that change nothing are counted and not listed", async () => {
  await renderPanel("LeverageList", { ...northwind, rule: { quota: 1, deciders: ["cfo"] }, stakeholders: { cfo: { influence: 90, buyIn: 45 }, other: { influence: 0, buyIn: 10 } } , ties: {} });
  await expect.element(page.getByText("For 1 more, it changes next to nothing.")).toBeVisible();
});

test("what hangs on each person is a table, most at stake first", async () => {
  const { container } = await renderPanel("PivotList", northwind);
  const rows = [...container.querySelectorAll<HTMLTableRowElement>("tr")].map((row) => [...row.cells].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ["Person", "If yes", "If undecided", "If no"],
    ["Dana Whitfield", "70%", "0%", "0%"],
    ["Head of security", "45%", "41%", "0%"],
    ["Priya Raman", "36%", "21%", "21%"],
    ["Sam Ortiz", "35%", "35%", "35%"],
  ]);
});

test("power by two indices stands beside influence, and the table says that a veto holder equals a decider", async () => {
  const { container } = await renderPanel("PowerTable", northwind);
  const rows = [...container.querySelectorAll<HTMLTableRowElement>("tbody tr")].map((row) => [...row.cells].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ["Dana Whitfieldmust say yes", "90", "39%", "50% ▲more power than influence", "50%"],
    ["Head of securitymust not say no", "50", "22%", "50% ▲more power than influence", "50%"],
    ["Priya Raman", "60", "26%", "0% ▼less power than influence", "0%"],
    ["Sam Ortiz", "30", "13%", "0% ▼less power than influence", "0%"],
  ]);
  await expect.element(page.getByText(/a veto holder counts like someone who must say yes/)).toBeVisible();
});

test("what is missing names the weight and the people", async () => {
  const { container, selected } = await renderPanel("SupportGaps", northwind);
  const gaps = [...container.querySelectorAll(".bim-gap")].map(({ textContent }) => textContent);
  expect(gaps).toEqual([
    "Weight behind itconvinced 26% needed 60%78 points short of what a decision needs (34% of all influence). why?",
    "Must say yes, not there yetwhy?Dana Whitfield",
    "Could stop itwhy?Head of security",
    "Convinced, but silentNobody who is convinced is silent.",
    "Below the line, and no advocate reaches themwhy?Sam Ortiz",
  ]);
  await userEvent.click(page.getByRole("list", { name: "Could stop it" }).getByRole("button", { name: "Head of security" }));
  expect(selected).toEqual(["security"]);
});

test("a long list shows its beginning until all is asked for", async () => {
  const { container } = await renderPanel("PowerTable", storyDeals.Full.deal);
  expect(container.querySelectorAll("tbody tr")).toHaveLength(10);
  await userEvent.click(page.getByRole("button", { name: "Show all 12" }));
  expect(container.querySelectorAll("tbody tr")).toHaveLength(12);
});
