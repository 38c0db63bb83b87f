import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { storyDay, storyDeals } from "../../../packages/react/stories/panels/deals.js";
import { renderPanel } from "./renderPanel.js";

const { deal: northwind } = storyDeals.Small;
const { deal: kestrel } = storyDeals.Full;

test("one click answers how a score is known, and a note can follow", async () => {
  const { commands, deal } = await renderPanel("HowDoYouKnow", northwind, { id: "cfo" });
  await userEvent.click(page.getByRole("button", { name: /^Said so/ }));
  const reading = { of: "buyIn", value: 70, tier: "statement", at: storyDay, by: "rae" } as const;
  expect(commands).toEqual([{ type: "addReading", id: "cfo", reading }]);
  await expect.element(page.getByText("Noted: Said so, Nov 22, 2026.")).toHaveFocus();
  await userEvent.fill(page.getByLabelText("What did they say or do?"), "wants it by March");
  await userEvent.fill(page.getByLabelText("When?"), "2026-11-20");
  await userEvent.click(page.getByRole("button", { name: "Done" }));
  expect(deal().stakeholders["cfo"]!.readings).toEqual([{ ...reading, at: "2026-11-20", note: "wants it by March" }]);
});

test("an impression adds nothing to the claim that the score already is", async () => {
  const { commands } = await renderPanel("HowDoYouKnow", northwind, { id: "cfo" });
  await userEvent.click(page.getByRole("button", { name: /^Only my impression/ }));
  await expect.element(page.getByText("Noted: Only my impression, Nov 22, 2026.")).toBeVisible();
  expect(commands).toEqual([]);
});

test("evidence is listed newest first, with its weight now or why it does not count", async () => {
  const { container } = await renderPanel("ReadingEditor", northwind, { id: "champion" });
  const rows = [...container.querySelectorAll("li")].map(({ textContent }) => textContent);
  expect(rows).toEqual([
    "85Our impression the claim on the map · Nov 22, 2026 · noted by Rae Costaweighs 2 · today why?",
    "90Spent their standing Oct 23, 2026 · noted by Rae Costaarranged the CFO meetingweighs 5.7, when new 8 · 30 days old why?",
    "70Our impression Sep 30, 2026 · noted by Rae Costanot counted: claimed anew since ",
  ]);
});

test("evidence from the future, and of people who have left, says so", async () => {
  const { stakeholders } = northwind;
  const tomorrow = { of: "buyIn", value: 10, tier: "act", at: "2026-11-23" } as const;
  const start = { ...northwind, stakeholders: { ...stakeholders, security: { readings: [tomorrow] } } };
  await renderPanel("ReadingEditor", start, { id: "security" });
  await expect.element(page.getByText("not counted: it lies after the day of this analysis")).toBeVisible();
  await renderPanel("ReadingEditor", storyDeals.Extreme.deal, { id: "left" });
  await expect.element(page.getByText("not counted: they have left").first()).toBeVisible();
});

test("a number that is none is refused in words beside the field, and stays to be corrected", async () => {
  const { commands } = await renderPanel("ReadingEditor", northwind, { id: "cfo" });
  await userEvent.click(page.getByRole("button", { name: "Add evidence" }));
  const field = page.getByLabelText("Score it speaks for, 0 to 100");
  await userEvent.fill(field, "140");
  await userEvent.keyboard("{Enter}");
  await expect.element(field).toHaveAccessibleDescription("A number from 0 to 100");
  expect(commands).toEqual([]);
  await userEvent.fill(field, "40,5");
  await userEvent.keyboard("{Enter}");
  expect(commands).toEqual([
    { type: "addReading", id: "cfo", reading: { of: "buyIn", value: 40.5, tier: "statement", at: storyDay, by: "rae" } },
  ]);
  await expect.element(page.getByRole("button", { name: "Add evidence" })).toHaveFocus();
});

test("Escape gives a form up and the button has the focus again", async () => {
  const { commands } = await renderPanel("AskEditor", northwind, { id: "cfo" });
  await userEvent.click(page.getByRole("button", { name: "Add an ask" }));
  await expect.element(page.getByLabelText("What we asked")).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("button", { name: "Add an ask" })).toHaveFocus();
  expect(commands).toEqual([]);
});

test("an ask can be added, and what came of one can change without changing the order", async () => {
  const { deal } = await renderPanel("AskEditor", kestrel, { id: "p00" });
  await userEvent.selectOptions(page.getByLabelText("What came of it: Pass our summary on, Oct 10, 2026"), "done");
  await userEvent.click(page.getByRole("button", { name: "Add an ask" }));
  await userEvent.selectOptions(page.getByLabelText("What we asked"), "4");
  await userEvent.click(page.getByRole("button", { name: "Add", exact: true }));
  const outcomes = deal().stakeholders["p00"]!.asks!.map(({ rung, outcome, at }) => [rung, outcome, at]);
  expect(outcomes).toEqual([
    [1, "done", "2026-09-20"],
    [2, "done", "2026-10-10"],
    [3, "open", "2026-11-01"],
    [4, "open", storyDay],
  ]);
});

test("removing the middle of a list moves the focus to what stands there now", async () => {
  const { deal } = await renderPanel("ConcernEditor", kestrel, { id: "p00" });
  await userEvent.click(page.getByRole("button", { name: "Remove: Whether nine plants can go live together" }));
  expect(deal().stakeholders["p00"]!.concerns!.map(({ type }) => type)).toEqual(["experience", "fear"]);
  await expect.element(page.getByRole("button", { name: "Remove: Losing the say over their own plan" })).toHaveFocus();
});

test("a concern goes from suspected to voiced with one key", async () => {
  const { deal } = await renderPanel("ConcernEditor", northwind, { id: "champion" });
  const steps = page.getByRole("group", { name: "How far: a second failed rollout" });
  await userEvent.click(steps.getByRole("radio", { name: "Suspected" }));
  await userEvent.keyboard("{ArrowRight}");
  expect(deal().stakeholders["champion"]!.concerns).toEqual([{ type: "fear", text: "a second failed rollout", state: "voiced" }]);
});

test("the last reason removed leaves no empty list behind", async () => {
  const { deal } = await renderPanel("ReasonEditor", northwind, { id: "champion" });
  await userEvent.click(page.getByRole("button", { name: "Remove: fewer empty runs" }));
  expect(Object.keys(deal().stakeholders["champion"]!)).not.toContain("reasons");
  await expect.element(page.getByText("No reason is on record.")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Add a reason" })).toHaveFocus();
});

test("a reason's text is one command when the field is left, and Escape gives it back", async () => {
  const { commands } = await renderPanel("ReasonEditor", northwind, { id: "champion" });
  const field = page.getByLabelText("Why they would want it");
  await userEvent.fill(field, "nothing");
  await userEvent.keyboard("{Escape}");
  await expect.element(field).toHaveValue("fewer empty runs");
  await userEvent.fill(field, "fewer empty trucks");
  await userEvent.keyboard("{Enter}");
  const reasons = [{ text: "fewer empty trucks", voicedBy: "buyer", about: "utilization" }];
  expect(commands).toEqual([{ type: "changeStakeholder", id: "champion", change: { reasons } }]);
});

test("a text that must not be empty says so and keeps what was there", async () => {
  const { commands } = await renderPanel("ReasonEditor", northwind, { id: "champion" });
  const field = page.getByLabelText("Why they would want it");
  await userEvent.fill(field, " ");
  await userEvent.keyboard("{Enter}");
  await expect.element(field).toHaveAccessibleDescription("Write something first");
  expect(commands).toEqual([]);
});

test("a criterion says who else judges by the same topic, and takes a weight or none", async () => {
  const { deal } = await renderPanel("CriteriaEditor", kestrel, { id: "p00" });
  await expect.element(page.getByText(/^“cost” also matters to Marcus Lindgren, Priya Nair, /)).toBeVisible();
  const weights = page.getByLabelText("Weight");
  await userEvent.fill(weights.nth(1), "2.5");
  await userEvent.fill(weights.nth(0), "");
  await userEvent.keyboard("{Enter}");
  expect(deal().stakeholders["p00"]!.criteria).toEqual([
    { text: "Goes live within two quarters", about: "timeline" },
    { text: "Cost over five years", about: "cost", weight: 2.5 },
  ]);
});

test("someone new to the team can be added with the person they know", async () => {
  const { deal } = await renderPanel("CoverageEditor", northwind, { id: "cfo" });
  await userEvent.click(page.getByRole("button", { name: "Add a seller" }));
  await userEvent.selectOptions(page.getByLabelText("Seller", { exact: true }), "Someone new to the team");
  await userEvent.click(page.getByRole("button", { name: "Add", exact: true }));
  await expect.element(page.getByLabelText("Their name")).toHaveAccessibleDescription("Write something first");
  await userEvent.fill(page.getByLabelText("Their name"), "Mia Tanaka");
  await userEvent.keyboard("{Enter}");
  await userEvent.click(page.getByRole("radio", { name: "briefly" }));
  await userEvent.click(page.getByRole("button", { name: "Spoke today: Mia Tanaka" }));
  expect(deal().team!["s3"]).toEqual({ name: "Mia Tanaka" });
  expect(deal().stakeholders["cfo"]!.coverage).toEqual([{ seller: "s3", strength: "brief", lastContactOn: storyDay }]);
});

test("findings belong to the deal or to one person", async () => {
  const { deal } = await renderPanel("ResearchEditor", northwind);
  await userEvent.click(page.getByText("Budget", { exact: true }));
  await userEvent.click(page.getByRole("button", { name: "Add to Budget" }));
  await userEvent.fill(page.getByLabelText("What we found").last(), "150,000 within the year");
  await userEvent.fill(page.getByLabelText("Where from").last(), "Dana");
  await userEvent.keyboard("{Enter}");
  expect(deal().research!.budget).toEqual([{ text: "150,000 within the year", source: "Dana", at: storyDay, by: "rae" }]);
  await expect.element(page.getByText("2 of 6 known")).toBeVisible();

  const person = await renderPanel("ResearchOfPerson", kestrel, { id: "p01" });
  await userEvent.click(page.getByRole("button", { name: "Remove: Waste down by a fifth" }).last());
  expect(Object.keys(person.deal().stakeholders["p01"]!)).not.toContain("research");
});

test("a persona keeps one thing per line and forgets what was emptied", async () => {
  const { deal } = await renderPanel("PersonaEditor", kestrel, { id: "p00" });
  await userEvent.fill(page.getByLabelText("Cares about"), "service level\n\n  calm Fridays ");
  await userEvent.fill(page.getByLabelText("What a day is like"), "");
  await userEvent.tab();
  expect(deal().stakeholders["p00"]!.persona).toEqual({
    caresAbout: ["service level", "calm Fridays"],
    pressures: ["the new COO"],
    measuredBy: ["waste", "stock turns"],
  });
});
