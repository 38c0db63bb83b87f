import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { acceptedSteps, advise, analyze, bestPlan, type Deal, type Plan } from "@buyinmap/core";
import { today } from "../../examples/planner/src/clock.js";
import { storeAnew } from "../../examples/planner/src/storage/storedDeal.js";
import { keptDeal, openTabOf } from "./dealPage.js";
import { openPlanner } from "./openPlanner.js";
import { control, press, until } from "./until.js";

const closing: (() => void)[] = [];
const RealWorker = globalThis.Worker;

afterEach(() => {
  for (const close of closing.splice(0)) close();
  globalThis.Worker = RealWorker;
  delete document.documentElement.dataset["theme"];
});

async function openDeal(deal: Deal) {
  const { library, stop } = openPlanner(crypto.randomUUID());
  closing.push(stop);
  await until(() => document.querySelectorAll(".deal-row").length === 3);
  await library.put([storeAnew(deal, 0)]);
  location.hash = `#/deals/${deal.id}`;
  await until(() => document.querySelector(".deal-matrix [data-mark]"), "the map");
  return library;
}

/** One of the planner's own samples. */
async function openSample(id: string) {
  const { library, stop } = openPlanner(crypto.randomUUID());
  closing.push(stop);
  await until(() => document.querySelectorAll(".deal-row").length === 3);
  location.hash = `#/deals/${id}`;
  await until(() => document.querySelector(".deal-matrix [data-mark]"), "the map");
  return library;
}

/** Watches every worker from now on: how many were started, and how many have ended. */
function countWorkers() {
  const counted = { started: 0, ended: 0 };
  globalThis.Worker = class extends RealWorker {
    private ended = false;
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      counted.started += 1;
    }
    override terminate(): void {
      if (!this.ended) counted.ended += 1;
      this.ended = true;
      super.terminate();
    }
  };
  return counted;
}

const slider = () => until(() => document.querySelector<HTMLInputElement>(".bim-range"), "the slider", 30_000);
const titles = () => [...document.querySelectorAll(".bim-plan-title")].map(({ textContent }) => textContent);
const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const aims = () =>
  [...document.querySelectorAll("[data-target]")].map(
    (target) =>
      [target.getAttribute("data-target"), target.querySelector(".bim-ghost")!.getAttribute("transform")] as const,
  );

/** A committee of three, small enough that everything is there at once. */
const small: Deal = {
  id: "harbor",
  name: "Harbor Freight",
  rule: { quota: 0.6, deciders: ["dana"] },
  stakeholders: {
    dana: {
      name: "Dana Whitfield",
      influence: 90,
      buyIn: 45,
      assessedAt: "2026-11-01",
      roles: ["economicBuyer"],
      target: { buyIn: 70 },
    },
    luis: { name: "Luis Ortega", influence: 60, buyIn: 52, assessedAt: "2026-11-01" },
    priya: { name: "Priya Raman", influence: 40, buyIn: 80, assessedAt: "2026-11-01" },
  },
};

function planFor(deal: Deal, effort: number): Plan {
  const analysis = analyze(deal, { asOf: today() });
  const plan = bestPlan(deal, analysis, [...acceptedSteps(deal, analysis), ...advise(deal, analysis)], { effort });
  if (plan.type === "refused") throw new Error("this deal has a forecast");
  return plan;
}

test("a small deal is planned at once; the slider changes the steps and the arrows in the same moment", async () => {
  const counted = countWorkers();
  await openDeal(small);
  expect(aims().map(([id]) => id)).toEqual(["dana"]);
  const byDocument = aims()[0]![1];
  await openTabOf("Plan");
  const range = await slider();
  expect(counted.started).toBe(0);
  const { frontier } = planFor(small, 8);
  range.focus();
  await userEvent.keyboard("{Home}");
  await until(() => titles().length === 0, "no steps");
  expect(aims()).toEqual([]);
  const seen: unknown[] = [];
  for (const point of frontier.slice(1)) {
    const { value } = range;
    // One key after the other.
    // oxlint-disable no-await-in-loop
    await userEvent.keyboard("{ArrowRight}");
    await until(() => range.value !== value, "the slider");
    // oxlint-enable no-await-in-loop
    const plan = planFor(small, point.effort);
    expect(titles()).toHaveLength(plan.chosen.length);
    const moved = Object.entries(plan.targets).filter(([, { buyIn, influence }]) => buyIn ?? influence);
    const drawn = aims().map(([id]) => id);
    // Whoever hardly moves has no ghost beside the mark.
    expect(moved.map(([id]) => id)).toEqual(expect.arrayContaining(drawn));
    seen.push(aims());
  }
  expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBeGreaterThan(1);
  await openTabOf("Gaps");
  await expect.poll(aims).toEqual([["dana", byDocument]]);
});

test.each(["light", "dark"])(
  "on a sample deal the plan comes from a worker, with steps and arrows for the hours that are set, %s",
  async (theme) => {
    document.documentElement.dataset["theme"] = theme;
    const counted = countWorkers();
    await openSample("sample-oakline-hospitals");
    const before = aims();
    await openTabOf("Plan");
    await until(() => document.querySelector(".plan-search progress"), "the search");
    expect(document.querySelector(".plan-search output")!.textContent).toBe("Computing …");
    const range = await slider();
    expect(counted.ended).toBe(counted.started);
    expect(range.getAttribute("aria-valuetext")).toMatch(/^8 hours: P\(buy\) \d/);
    const [atEight, aimedAtEight] = [titles(), aims()];
    expect(aimedAtEight).not.toEqual(before);
    range.focus();
    for (let turn = 0; turn < 6; turn += 1) {
      // One key after the other.
      // oxlint-disable-next-line no-await-in-loop
      await userEvent.keyboard("{ArrowRight}");
    }
    expect(titles().length).toBeGreaterThan(atEight.length);
    expect(aims()).not.toEqual(aimedAtEight);
    // Nothing was searched anew.
    expect(counted.ended).toBe(counted.started);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
  60_000,
);

test("a plan is taken up with all its steps, and one undo takes them back", async () => {
  const library = await openSample("sample-oakline-hospitals");
  await openTabOf("Plan");
  await slider();
  const chosen = titles();
  await press(document, `Take up these ${chosen.length} steps`);
  const isTaken = ({ steps = {} }: Deal) => Object.keys(steps).length === chosen.length;
  const { steps } = await keptDeal(library, "sample-oakline-hospitals", isTaken);
  expect(Object.values(steps!).map(({ text, state, createdOn }) => [text, state, createdOn])).toEqual(
    chosen.map((title) => [title, "accepted", today()]),
  );
  await until(() => texts(".toast").some((text) => text.includes(`${chosen.length} steps taken up.`)), "the message");
  await slider();
  expect(texts(".bim-plan-step").every((text) => text.includes("in hand"))).toBe(true);
  await press(document, "Undo");
  await keptDeal(library, "sample-oakline-hospitals", (deal) => Object.keys(deal.steps ?? {}).length === 0);
  await slider();
  await control(document, `Take up these ${chosen.length} steps`);
}, 60_000);

test("what is chosen in the plan stays while someone is looked at", async () => {
  await openDeal(small);
  await openTabOf("Plan");
  await slider();
  const aimed = aims().map(([id]) => id);
  expect(aimed.length).toBeGreaterThan(1);
  document.querySelector<HTMLElement>(".bim-plan-targets button")!.click();
  await until(() => document.querySelector(".person-open"), "the person");
  expect(aims().map(([id]) => id)).toEqual(aimed);
  await press(document, "Back to the overview");
  await slider();
});

test("a search can be stopped and begun again, and a change ends it, so that no plan is of an older deal", async () => {
  const counted = countWorkers();
  const people = 20;
  const stakeholders = Object.fromEntries(
    Array.from({ length: people }, (_, n) => [
      `p${n}`,
      { name: `Person ${n}`, influence: 20 + ((n * 37) % 80), buyIn: 30 + ((n * 53) % 65), assessedAt: today() },
    ]),
  );
  await openDeal({ id: "crowd", name: "Crowd", rule: { quota: 0.6, deciders: ["p0"] }, stakeholders });
  await openTabOf("Plan");
  await press(document, "Stop");
  await until(
    () => document.querySelector(".plan-search")?.textContent.includes("The search was stopped."),
    "the stop",
  );
  await press(document, "Plan again");
  await until(() => document.querySelector(".plan-search progress"), "the search");
  await press(document, "Table");
  await userEvent.fill(await control(document, "Buy-in of Person 0"), "95");
  await userEvent.keyboard("{Enter}");
  await press(document, "Skip");
  await press(document, "Back to the overview");
  await slider();
  const changed: Deal = {
    id: "crowd",
    name: "Crowd",
    rule: { quota: 0.6, deciders: ["p0"] },
    stakeholders: { ...stakeholders, p0: { ...stakeholders["p0"]!, buyIn: 95 } },
  };
  const { outcome } = analyze(changed, { asOf: today() });
  const now = outcome.type === "forecast" ? `${Math.round(outcome.buy * 100)}%` : "";
  expect(texts(".bim-lead").at(-1)).toContain(`from ${now} to`);
  await until(() => counted.ended === counted.started, "every worker to end", 30_000);
}, 60_000);

test("a search that fails says so, and can be tried again", async () => {
  await openSample("sample-oakline-hospitals");
  globalThis.Worker = class extends RealWorker {
    constructor() {
      super(URL.createObjectURL(new Blob(["throw new Error('out of memory')"])));
    }
  };
  await openTabOf("Plan");
  await until(
    () => document.querySelector(".plan-search")?.textContent.includes("This could not be worked out."),
    "the failure",
  );
  globalThis.Worker = RealWorker;
  await press(document, "Try again");
  await slider();
  expect(titles().length).toBeGreaterThan(0);
}, 60_000);
