import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Deal, Step } from "@buyinmap/core";
import { storyDay, storyDeals, type StoryName } from "../../../packages/react/stories/panels/deals.js";
import { findBarriers, renderPanel } from "./renderPanel.js";

const { deal: northwind } = storyDeals.Small;
const { deal: kestrel } = storyDeals.Full;

afterEach(() => {
  document.documentElement.removeAttribute("data-theme");
});

/** Northwind with one step in hand. */
function inHand(step: Partial<Step> & Pick<Step, "rule" | "about">): Deal {
  return { ...northwind, steps: { step1: { state: "accepted", createdOn: "2026-11-10", text: "The step", effort: 1, ...step } } };
}

async function openStep(name: string | RegExp): Promise<void> {
  const all = page.getByRole("button", { name: /^Show all \d+$/ });
  if (all.query()) await userEvent.click(all);
  await userEvent.click(page.getByRole("button", { name, expanded: false }));
}

test("three steps are shown, then all; a step names its facts, its questions, and what it would change", async () => {
  const { container } = await renderPanel("NextStepList", northwind);
  expect(container.querySelectorAll(".bim-step")).toHaveLength(3);
  await userEvent.click(page.getByRole("button", { name: "Show all 11" }));
  expect(container.querySelectorAll(".bim-step")).toHaveLength(11);
  await openStep("Set the criteria together with Dana Whitfield");
  const open = container.querySelector(".bim-step-body")!;
  const parts = [...open.querySelectorAll(".bim-subtitle")].map(({ textContent }) => textContent);
  expect(parts).toEqual(["Why", "Questions to ask", "What it would change", "What would show that it worked"]);
  const facts = [...open.querySelectorAll(".bim-step-facts li")].map(({ textContent }) => textContent);
  expect(facts).toEqual(["our claim is buy-in 45, Nov 22, 2026", "Dana Whitfield must say yes"]);
  expect(open.querySelector(".bim-both-times ~ .bim-sentence")!.textContent).toMatch(
    /^Of 100 committees like this one, about \d+ would buy instead of \d+/,
  );
});

test("steps can be grouped by person, in the order of the best step about each", async () => {
  const { container } = await renderPanel("NextStepList", northwind);
  await userEvent.click(page.getByLabelText("By person"));
  const groups = [...container.querySelectorAll(".bim-step-group > .bim-subtitle")].map(({ textContent }) => textContent);
  expect(groups).toEqual(["Head of security", "The deal as a whole", "Dana Whitfield", "Priya Raman", "Sam Ortiz"]);
});

test("a step that is taken up goes into the document as it is advised, and what was done is said", async () => {
  const { deal, container } = await renderPanel("NextStepList", northwind);
  await openStep("Get introduced to Dana Whitfield");
  await userEvent.click(page.getByRole("button", { name: "Take it up: Get introduced to Dana Whitfield" }));
  expect(deal().steps).toEqual({
    step1: {
      rule: "introduce",
      about: ["cfo"],
      through: ["champion"],
      owner: "rae",
      text: "Get introduced to Dana Whitfield",
      questions: expect.any(Array),
      state: "accepted",
      createdOn: storyDay,
      effort: 1,
      effects: [{ id: "cfo", mean: 2, mass: 2 }],
      because: ["/stakeholders/cfo", "/ties/t1"],
    },
  });
  await expect.element(page.getByText("Taken up: Get introduced to Dana Whitfield.")).toHaveFocus();
  expect(container.querySelector('[data-step="introduce:cfo"]')).toBeNull();
});

test("assumed effects can be replaced: the forecast follows at once, and they are taken up as they are", async () => {
  const { deal, container } = await renderPanel("NextStepList", northwind);
  await openStep("Get introduced to Dana Whitfield");
  const change = () => container.querySelector('[data-step="introduce:cfo"] .bim-both-times ~ .bim-sentence')!.textContent;
  const before = change();
  await userEvent.click(page.getByText("What we assume"));
  await userEvent.fill(page.getByLabelText("Buy-in"), "30");
  await userEvent.keyboard("{Enter}");
  expect(change()).toMatch(/^Of 100 committees like this one, about \d+ would buy instead of \d+/);
  expect(change()).not.toBe(before);
  await userEvent.fill(page.getByLabelText("Effort, hours"), "0,5");
  await userEvent.keyboard("{Enter}");
  await userEvent.click(page.getByRole("button", { name: /^Take it up/ }));
  const { effects, effort } = deal().steps!["step1"]!;
  expect([effects, effort]).toEqual([[{ id: "cfo", mean: 30, mass: 2 }], 0.5]);
});

test("a step that can wait is set aside, and stays away until it is brought back", async () => {
  const { deal, undo, commands } = await renderPanel("NextStepList", northwind);
  await openStep("Get introduced to Dana Whitfield");
  await userEvent.click(page.getByRole("button", { name: "Not now: Get introduced to Dana Whitfield" }));
  const { state, doneOn } = deal().steps!["step1"]!;
  expect([state, doneOn, commands.length]).toEqual(["dropped", storyDay, 1]);
  const waiting = deal();
  undo();
  expect(deal()).toEqual(northwind);
  const shown = await renderPanel("TakenSteps", waiting);
  await userEvent.click(page.getByText("Set aside (1)"));
  await userEvent.click(page.getByRole("button", { name: "Bring back: Get introduced to Dana Whitfield" }));
  expect(shown.deal().steps ?? {}).toEqual({});
});

test("a fact leads to where it stands, and a step to the one before it", async () => {
  const { container } = await renderPanel("NextStepList", northwind);
  await openStep(/^Find out where/);
  await expect.element(page.getByRole("button", { name: /^Show on the map/ }).first()).toBeVisible();
  const before = container.querySelector<HTMLElement>(".bim-step-before button")!;
  expect(before.textContent).toBe("Put a name to “Head of security”");
  await userEvent.click(before);
  await expect.element(page.getByRole("button", { name: "Put a name to “Head of security”", expanded: true })).toHaveFocus();
});

test("a step in hand is given to a seller and a day, and what is overdue comes first and says so", async () => {
  const { container, deal } = await renderPanel("TakenSteps", kestrel);
  const glances = [...container.querySelectorAll(".bim-step-glance")].map(({ textContent }) => textContent);
  expect(glances).toEqual(["OverdueDue Nov 18, 2026Rae Costa", "No datenobody yet"]);
  await openStep("Work through what worries Ingrid Solberg");
  await userEvent.selectOptions(page.getByLabelText("Who does it"), "Mia Tanaka");
  await userEvent.fill(page.getByLabelText("Due"), "2026-12-01");
  await userEvent.keyboard("{Enter}");
  const { owner, due } = deal().steps!["step2"]!;
  expect([owner, due]).toEqual(["mia", "2026-12-01"]);
});

test("someone new joins the team with the step they are given, in one go", async () => {
  const { commands, deal } = await renderPanel("TakenSteps", inHand({ rule: "setCriteria", about: ["cfo"] }));
  await openStep("The step");
  await userEvent.selectOptions(page.getByLabelText("Who does it"), "Someone new to the team");
  await userEvent.fill(page.getByLabelText("Their name"), "Noa Berg");
  await userEvent.keyboard("{Enter}");
  expect(commands).toHaveLength(1);
  expect([deal().team!["s3"], deal().steps!["step1"]!.owner]).toEqual([{ name: "Noa Berg" }, "s3"]);
});

test("a step that is done asks for the reading that shows it, and records both in one undo", async () => {
  const start = inHand({ rule: "verifyClaim", about: ["cfo"], owner: "rae" });
  const { deal, commands, undo } = await renderPanel("TakenSteps", start);
  await openStep("The step");
  await userEvent.click(page.getByRole("button", { name: "Done: The step" }));
  await userEvent.click(page.getByRole("button", { name: "Record and finish" }));
  await expect.element(page.getByLabelText("Score it speaks for, 0 to 100")).toHaveAccessibleDescription("A number from 0 to 100");
  expect(commands).toEqual([]);
  await userEvent.fill(page.getByLabelText("Score it speaks for, 0 to 100"), "55");
  await userEvent.fill(page.getByLabelText("What did they say or do?"), "wants to see the numbers");
  await userEvent.fill(page.getByLabelText("What came of it"), "A good talk");
  await userEvent.click(page.getByRole("button", { name: "Record and finish" }));
  expect(commands).toHaveLength(1);
  expect(deal().stakeholders["cfo"]!.readings).toEqual([
    { of: "buyIn", value: 55, tier: "statement", at: storyDay, by: "rae", note: "wants to see the numbers" },
  ]);
  const { state, doneOn, outcome } = deal().steps!["step1"]!;
  expect([state, doneOn, outcome]).toEqual(["done", storyDay, "A good talk"]);
  await expect.element(page.getByText("Done: The step.")).toHaveFocus();
  undo();
  expect(deal()).toEqual(start);
});

test("nothing has to be recorded, and Escape leaves the step in hand", async () => {
  const { deal, commands } = await renderPanel("TakenSteps", inHand({ rule: "nextRung", about: ["users"] }));
  await openStep("The step");
  await userEvent.click(page.getByRole("button", { name: "Done: The step" }));
  await userEvent.keyboard("{Escape}");
  await userEvent.click(page.getByRole("button", { name: "Done: The step" }));
  await userEvent.click(page.getByRole("button", { name: "Finish, nothing to record" }));
  expect(commands).toEqual([{ type: "finishStep", id: "step1", at: storyDay }]);
  expect(deal().stakeholders).toEqual(northwind.stakeholders);
});

test("an ask that was hedged is recorded as such", async () => {
  const { deal } = await renderPanel("TakenSteps", inHand({ rule: "nextRung", about: ["users"] }));
  await openStep("The step");
  await userEvent.click(page.getByRole("button", { name: "Done: The step" }));
  await userEvent.selectOptions(page.getByLabelText("What came of the ask"), "hedged");
  await userEvent.click(page.getByRole("button", { name: "Record and finish" }));
  expect(deal().stakeholders["users"]!.asks).toEqual([{ rung: 1, at: storyDay, outcome: "hedged", by: "rae" }]);
});

test("a step can be dropped", async () => {
  const { deal } = await renderPanel("TakenSteps", inHand({ rule: "setCriteria", about: ["cfo"] }));
  await openStep("The step");
  await userEvent.click(page.getByRole("button", { name: "Drop: The step" }));
  expect(deal().steps!["step1"]!.state).toBe("dropped");
});

test("a draft is judged while it is written: remarks stand in the text, and each leads to its place", async () => {
  const { container } = await renderPanel("DraftCheck", northwind, { id: "champion" });
  const marks = () => [...container.querySelectorAll(".bim-remark")].map(({ textContent }) => textContent?.trim());
  expect(marks()).toContain("second failed rollout");
  await userEvent.click(page.getByRole("button", { name: "Show in the text: “second failed rollout”" }));
  const field = container.querySelector("textarea")!;
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe("second failed rollout");
  expect(document.activeElement).toBe(field);
  const mirror = container.querySelector(".bim-draft-mirror")!;
  expect(mirror.textContent).toBe(`${field.value}\u200b`);
  await userEvent.fill(field, "What would fewer empty runs be worth to you?");
  await expect.element(page.getByRole("status")).toHaveTextContent(/9 words/);
  expect(marks()).toEqual([]);
  const used = container.querySelector('[aria-label="It speaks of"]')!;
  expect(used.textContent).toBe("their reason: “fewer empty runs”");
});

test("the mirror has the size and the type of the field it stands behind", async () => {
  const { container } = await renderPanel("DraftCheck", northwind, { id: "champion" });
  const [mirror, field] = [...container.querySelectorAll(".bim-draft-text")];
  const looks = [mirror!, field!].map((element) => {
    const { font, letterSpacing, padding, borderWidth, width, height } = getComputedStyle(element);
    return { font, letterSpacing, padding, borderWidth, width, height };
  });
  expect(looks[0]).toEqual(looks[1]);
});

test("a brief names what to keep out, and goes on as a draft", async () => {
  const { container } = await renderPanel("StepCard", northwind, { id: "champion" });
  await userEvent.click(page.getByText("What to write"));
  await expect.element(page.getByRole("heading", { name: "What to write to Priya Raman" })).toBeVisible();
  expect(container.querySelector(".bim-notice")!.textContent).toContain("a second failed rollout");
  await userEvent.click(page.getByRole("button", { name: "Work on this draft" }));
  expect(container.querySelector("textarea")!.value).toMatch(/^Hello Priya Raman,\n\n/);
});

test.each(Object.keys(storyDeals) as StoryName[])("open steps of %s have no barriers, and fit a narrow column", async (name) => {
  const { deal, id } = storyDeals[name];
  for (const panel of ["NextStepList", "TakenSteps", "StepCard"] as const) {
    const { container } = await renderPanel(panel, deal, { id, dir: "rtl" });
    for (const button of container.querySelectorAll<HTMLElement>(".bim-step-toggle")) button.click();
    await expect.poll(() => container.querySelectorAll(".bim-step-toggle[aria-expanded=false]").length).toBe(0);
    for (const fold of container.querySelectorAll("details")) fold.open = true;
    container.querySelector<HTMLElement>('.bim-button[aria-label^="Done"]')?.click();
    await expect.poll(() => container.querySelectorAll("details[open] > summary:only-child").length).toBe(0);
    expect(await findBarriers(container)).toEqual([]);
    document.documentElement.dataset["theme"] = "dark";
    expect(await findBarriers(container)).toEqual([]);
    delete document.documentElement.dataset["theme"];
    await page.viewport(280, 800);
    expect({ panel, width: container.scrollWidth }).toEqual({ panel, width: container.clientWidth });
    await page.viewport(1280, 800);
    container.remove();
  }
});
