import { useState } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { advise, analyze, bestPlan, type Candidate, type Deal, type Plan } from "@buyinmap/core";
import { PlanBoard, type PlanBoardProps } from "@buyinmap/react";
import "../../../packages/react/src/styles.css";
import { storyDay, storyDeals } from "../../../packages/react/stories/panels/deals.js";
import { candidate } from "../../advise/candidate.js";
import { renderPanel } from "./renderPanel.js";

const { deal: northwind } = storyDeals.Small;

const slider = () => page.getByRole("slider", { name: "Hours for it" });
const texts = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** Shows the board for candidates of a test's own, in a host that keeps the hours. */
async function showBoard(
  deal: Deal,
  candidates: readonly Candidate[],
  given: Partial<PlanBoardProps> & { exactUpTo?: number } = {},
) {
  const { exactUpTo = 20, effort: hours = 8, ...props } = given;
  const analysis = analyze(deal, { asOf: storyDay });
  function Host() {
    const [effort, setEffort] = useState(hours);
    const plan = bestPlan(deal, analysis, candidates, { effort, exactUpTo });
    return (
      <PlanBoard
        deal={deal}
        analysis={analysis}
        plan={plan}
        candidates={candidates}
        effort={effort}
        onEffort={setEffort}
        {...props}
      />
    );
  }
  const { container } = await render(<Host />);
  return container;
}

const dana = candidate("criteria", [{ id: "cfo", mean: 10, mass: 2 }], {
  rule: "setCriteria",
  about: ["cfo"],
  effort: 2,
  by: "rae",
});
const head = candidate("hear", [{ id: "security", mean: 12, mass: 2 }], {
  rule: "hearOpponent",
  about: ["security"],
  effort: 3,
});

test("the slider says hours and the chance, and arrow keys go from one step of the staircase to the next", async () => {
  await showBoard(northwind, [dana, head], { effort: 0 });
  await expect.element(slider()).toHaveAttribute("aria-valuetext", "0 hours: P(buy) 35%");
  await expect.element(page.getByText("No step fits into so few hours.")).toBeVisible();
  slider().element().focus();
  const heard: (string | null)[] = [];
  for (const key of ["ArrowRight", "ArrowUp", "ArrowUp", "ArrowLeft", "ArrowDown", "End", "Home"]) {
    // One key after the other.
    // oxlint-disable-next-line no-await-in-loop
    await userEvent.keyboard(`{${key}}`);
    heard.push(slider().element().getAttribute("aria-valuetext"));
  }
  expect(heard.map((text) => text!.split(":")[0])).toEqual([
    "2 hours",
    "5 hours",
    "5 hours",
    "2 hours",
    "0 hours",
    "5 hours",
    "0 hours",
  ]);
});

test("from right to left, the left arrow leads to more hours", async () => {
  await showBoard(northwind, [dana, head], { effort: 0, dir: "rtl" });
  slider().element().focus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(slider()).toHaveAttribute("aria-valuetext", expect.stringMatching(/^2 hours/));
});

test("says in a sentence what the plan does, and of each step who takes it and what would be lost without it", async () => {
  const container = await showBoard(northwind, [dana, head]);
  const { before, after, marginal } = bestPlan(northwind, analyze(northwind, { asOf: storyDay }), [dana, head]) as Plan;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  await expect
    .element(
      page.getByText(
        `The chance that they buy goes from ${percent(before.buy)} to ${percent(after.buy)}; that they do not decide, from ${percent(before.noDecision)} to ${percent(after.noDecision)}.`,
      ),
    )
    .toBeVisible();
  await expect.element(page.getByText("2 steps: 5 hours in all.")).toBeVisible();
  const points = (id: string) => (Math.round(marginal.loses[id]! * 1000) / 10).toString();
  expect(texts(container, ".bim-plan-step")).toEqual([
    `1Set the criteria together with Dana WhitfieldRae Costa · 2 hours · without it −${points("criteria")} points`,
    `2Hear Head of security outnobody yet · 3 hours · without it −${points("hear")} points`,
  ]);
  expect(container.querySelector(".bim-topic")).toBeNull();
  await expect.element(page.getByText("More hours would not bring it further.")).toBeVisible();
});

test("says what the next hours would bring, and leads there", async () => {
  const container = await showBoard(northwind, [dana, head], { effort: 2 });
  expect(texts(container, ".bim-plan-changes li")).toEqual(["+ Comes in: Hear Head of security out"]);
  await userEvent.click(page.getByRole("button", { name: "Plan with 5 hours" }));
  expect(texts(container, ".bim-plan-title")).toHaveLength(2);
});

test("says who needs to be where, by which steps, and leads to them", async () => {
  const selected: string[] = [];
  const lift = candidate(
    "stage",
    [
      { id: "champion", influence: 10 },
      { id: "security", mean: 10, mass: 2 },
    ],
    { rule: "giveStage", about: ["champion"], effort: 1 },
  );
  const container = await showBoard(northwind, [dana, head, lift], { onSelect: (id) => selected.push(id) });
  expect(texts(container, ".bim-plan-part .bim-plan-targets li").toSorted()).toEqual([
    expect.stringMatching(/^Dana Whitfield from 48 to \d+ buy-in by step \d$/),
    expect.stringMatching(/^Head of security from unknown to \d+ buy-in by steps \d and \d$/),
    expect.stringMatching(/^Priya Raman from 60 to 70 influence by step \d$/),
  ]);
  await userEvent.click(page.getByRole("button", { name: "Dana Whitfield" }).first());
  expect(selected).toEqual(["cfo"]);
});

test("a plan that was searched for says that it may not be the best", async () => {
  await showBoard(northwind, [dana, head], { exactUpTo: 0 });
  await expect.element(page.getByText("Heuristic")).toBeVisible();
  await expect.element(page.getByText(/a better one may exist/)).toBeVisible();
});

test("warns where it only speaks to people one by one, and where there is no time", async () => {
  const conflict: Deal = {
    ...northwind,
    closeOn: "2026-11-29",
    team: { rae: { name: "Rae Costa", hoursPerWeek: 2 } },
    ties: {},
    stakeholders: {
      cfo: { ...northwind.stakeholders["cfo"], criteria: [{ text: "Cheap", about: "cost", weight: 3 }] },
      champion: {
        ...northwind.stakeholders["champion"],
        criteria: [{ text: "Whatever it takes", about: "cost", weight: 3 }],
      },
      security: northwind.stakeholders["security"]!,
    },
  };
  const late = candidate("late", [{ id: "security", mean: 12, mass: 2 }], {
    rule: "hearOpponent",
    about: ["security"],
    effort: 40,
    by: "rae",
  });
  const container = await showBoard(conflict, [dana, late]);
  const notices = texts(container, ".bim-notice");
  expect(notices).toEqual([
    "This plan speaks to people only one by oneDana Whitfield and Priya Raman want different things. What is made for each alone can drive them apart. Better first: bring them to one table.",
    "No time leftThese would help, but whoever does them has too few hours before they are due:Hear Head of security out",
  ]);
});

test("the least that would carry it stands apart from the plan", async () => {
  const container = await showBoard(northwind, [dana, head]);
  await userEvent.click(page.getByText("The least that would carry it"));
  expect(texts(container, "details .bim-plan-targets li")[0]).toMatch(/^Dana Whitfield from \d+ to 60 buy-in$/);
});

test("all steps are taken up in one command, the rest says that they are in hand, and the focus stays", async () => {
  const { container, commands, deal } = await renderPanel("PlanBoard", northwind);
  const titles = texts(container, ".bim-plan-title");
  const button = page.getByRole("button", { name: `Take up these ${titles.length} steps` });
  await userEvent.click(button);
  expect(commands.map(({ type }) => type)).toEqual(["together"]);
  const steps = Object.values(deal().steps ?? {});
  expect(steps.map(({ text, state, createdOn }) => [text, state, createdOn])).toEqual(
    titles.map((title) => [title, "accepted", storyDay]),
  );
  await expect.element(page.getByText("All of these steps are in hand.")).toHaveFocus();
  expect(texts(container, ".bim-plan-step").every((step) => step.includes("in hand"))).toBe(true);
});

test("what is in hand already is not taken up again", async () => {
  const [first] = advise(northwind, analyze(northwind, { asOf: storyDay }));
  const held: Deal = {
    ...northwind,
    steps: {
      own: {
        rule: "setCriteria",
        about: ["cfo"],
        text: "Lunch with Dana",
        state: "accepted",
        createdOn: storyDay,
        effort: 1,
        effects: [{ id: "cfo", mean: 12 }],
      },
    },
  };
  expect(first).toBeDefined();
  const { container, commands } = await renderPanel("PlanBoard", held);
  expect(texts(container, ".bim-plan-step").find((step) => step.includes("Lunch with Dana"))).toContain("in hand");
  await userEvent.click(page.getByRole("button", { name: /^Take up/ }));
  const [command] = commands;
  const added = command?.type === "together" ? command.commands : [];
  expect(added).toHaveLength(texts(container, ".bim-plan-title").length - 1);
});

test.each([
  [storyDeals.Empty.deal, [], "Nobody is on the map, so there is nobody to decide."],
  [northwind, [], "There are no steps to choose from."],
  [
    northwind,
    [candidate("idle", [])],
    "None of the steps that are known would change the outcome. Find out more about the people first.",
  ],
] as const)("says why there is no plan", async (deal, candidates, why) => {
  await showBoard(deal, candidates);
  await expect.element(page.getByText(why)).toBeVisible();
  expect(page.getByRole("slider").elements()).toEqual([]);
});

test("every text can be a host's own", async () => {
  await showBoard(northwind, [dana], {
    words: {
      plan: { title: "Der Plan", hours: "Stunden" },
      steps: { sentences: { setCriteria: { title: () => "Kriterien", action: () => "", why: () => "" } } },
    },
    locale: "de",
  });
  await expect.element(page.getByRole("heading", { name: "Der Plan" })).toBeVisible();
  await expect.element(page.getByRole("slider", { name: "Stunden" })).toBeVisible();
  await expect.element(page.getByText("Kriterien")).toBeVisible();
});
