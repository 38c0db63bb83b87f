import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Deal } from "@buyinmap/core";
import { today } from "../../examples/planner/src/clock.js";
import { storeAnew } from "../../examples/planner/src/storage/storedDeal.js";
import { keptDeal, openTabOf } from "./dealPage.js";
import { openPlanner } from "./openPlanner.js";
import { control, press, until } from "./until.js";

const closing: (() => void)[] = [];
const RealWorker = globalThis.Worker;
const oakline = "sample-oakline-hospitals";
const title = "Work through what worries Gareth Pugh";

afterEach(() => {
  for (const close of closing.splice(0)) close();
  globalThis.Worker = RealWorker;
});

async function open(name: string, deal: string | Deal) {
  const planner = openPlanner(name);
  closing.push(planner.stop);
  await until(() => document.querySelectorAll(".deal-row").length >= 3);
  if (typeof deal !== "string") await planner.library.put([storeAnew(deal, 0)]);
  location.hash = `#/deals/${typeof deal === "string" ? deal : deal.id}`;
  await until(() => document.querySelector(".deal-matrix [data-mark]"), "the map");
  await openTabOf("Next steps");
  return planner;
}

/** The steps of a panel by their titles. */
const titles = (place: string) => [...document.querySelectorAll(`${place} .bim-step-title`)].map(({ textContent }) => textContent);
const panelOf = (heading: string) =>
  [...document.querySelectorAll(".bim-panel")].find((panel) => panel.querySelector(".bim-panel-title")?.textContent === heading);

async function fill(name: string, value: string): Promise<void> {
  await userEvent.fill(await control(document, name), value);
  await userEvent.keyboard("{Enter}");
}

/** So many people, the first of whom decides. */
function crowd(people: number): Deal {
  const stakeholders = Object.fromEntries(
    Array.from({ length: people }, (_, n) => [
      `p${n}`,
      { name: `Person ${n}`, influence: 20 + ((n * 37) % 80), buyIn: 30 + ((n * 53) % 65), assessedAt: today() },
    ]),
  );
  return { id: "crowd", name: "Crowd", rule: { quota: 0.6, deciders: ["p0"] }, stakeholders };
}

test("a step is taken up, given to a seller and a day, done with what it showed, and all is there after a reload", async () => {
  const name = crypto.randomUUID();
  const { library, stop } = await open(name, oakline);
  const before = (await library.read(oakline))!.deal;
  const [seller] = Object.keys(before.team!);
  await press(document, `Show all ${document.querySelector(".bim-panel-aside")?.textContent ?? ""}`);
  await press(document, title);
  await press(document, `Take it up: ${title}`);
  await until(() => panelOf("Steps in hand"), "the steps in hand");
  await press(document, title);
  await userEvent.selectOptions(await control(document, "Who does it"), before.team![seller!]!.name);
  await fill("Due", "2000-01-01");
  await until(() => document.querySelector(".bim-step-late"), "what is overdue");
  const inHand = await keptDeal(library, oakline, ({ steps }) => Object.values(steps ?? {}).some(({ due }) => due !== undefined));
  const [id, step] = Object.entries(inHand.steps!).find(([, { due }]) => due === "2000-01-01")!;
  expect([step.rule, step.about, step.owner, step.text]).toEqual(["workThroughConcern", ["gareth-pugh"], seller, title]);

  await press(document, `Done: ${title}`);
  await fill("What came of it", "He sees it now");
  const done = await keptDeal(library, oakline, ({ steps }) => steps?.[id]?.state === "done");
  expect(done.stakeholders["gareth-pugh"]!.concerns![0]!.state).toBe("workedThrough");
  expect(done.steps![id]).toEqual({ ...step, state: "done", doneOn: today(), outcome: "He sees it now" });

  stop();
  await open(name, oakline);
  const [summary] = await until(() => {
    const all = [...document.querySelectorAll("summary")].filter(({ textContent }) => textContent?.startsWith("Done ("));
    return all.length > 0 && all;
  }, "what was done");
  summary!.click();
  expect(summary!.parentElement!.textContent).toContain("He sees it now");
  expect(titles(".tab-panel")).not.toContain(title);
});

test("a fact of a step leads to the tab where it stands, and the overview comes back as it was", async () => {
  await open(crypto.randomUUID(), oakline);
  await press(document, `Show all ${document.querySelector(".bim-panel-aside")?.textContent ?? ""}`);
  await press(document, title);
  const fact = await until(() => document.querySelector<HTMLElement>(".bim-fact"), "a fact");
  fact.click();
  await until(() => document.querySelector(".panel-head h2")?.textContent === "Gareth Pugh", "the person");
  expect(document.querySelector("[role=tab][aria-selected=true]")!.textContent).toBe("Convictions");
  await press(document, "Back to the overview");
  expect(document.querySelector("[role=tab][aria-selected=true]")!.textContent).toBe("Next steps");
});

test("beside a person stand the steps that are about them, or go through them", async () => {
  await open(crypto.randomUUID(), oakline);
  await press(document, `Show all ${document.querySelector(".bim-panel-aside")?.textContent ?? ""}`);
  const all = titles(".tab-panel");
  await openTabOf("Gaps");
  (await until(() => [...document.querySelectorAll<HTMLElement>(".gaps button")].find(({ textContent }) => textContent?.includes("Gareth Pugh")))).click();
  await openTabOf("Steps");
  const panel = await until(() => panelOf("Next steps with Gareth Pugh"), "his steps");
  const own = [...panel.querySelectorAll(".bim-step-title")].map(({ textContent }) => textContent);
  expect(own).toContain(title);
  expect(own.length).toBeLessThan(all.length);
  for (const each of own) expect(all).toContain(each);
});

test("up to 15 people advice is there at once; beyond it comes from a worker, and says so while it is worked out", async () => {
  let started = 0;
  globalThis.Worker = class extends RealWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      if (String(url).includes("advice")) started += 1;
    }
  };
  const { stop } = await open(crypto.randomUUID(), crowd(15));
  await until(() => titles(".tab-panel").length > 0, "advice");
  expect(started).toBe(0);
  stop();

  const { library } = await open(crypto.randomUUID(), crowd(20));
  await until(() => document.querySelector(".tab-panel .computing")?.textContent?.includes("Computing …"), "the computing state");
  await until(() => titles(".tab-panel").length > 0, "advice", 30_000);
  expect(started).toBe(1);
  const first = titles(".tab-panel")[0]!;
  await press(document, first);
  await press(document, `Take it up: ${first}`);
  await keptDeal(library, "crowd", ({ steps }) => steps !== undefined);
  expect(panelOf("Steps in hand")!.querySelector(".bim-step-title")!.textContent).toBe(first);
  await until(() => panelOf("Next steps")?.getAttribute("aria-busy") === null, "the next advice", 30_000);
  expect([...panelOf("Next steps")!.querySelectorAll(".bim-step-title")].map(({ textContent }) => textContent)).not.toContain(first);
}, 60_000);
