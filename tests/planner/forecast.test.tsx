import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { analyze, type Deal } from "@buyinmap/core";
import { today } from "../../examples/planner/src/clock.js";
import { storeAnew } from "../../examples/planner/src/storage/storedDeal.js";
import { mouse } from "../react/mouse.js";
import { grabMark, openTabOf } from "./dealPage.js";
import { openPlanner } from "./openPlanner.js";
import { control, press, until } from "./until.js";

const closing: (() => void)[] = [];
const RealWorker = globalThis.Worker;

afterEach(() => {
  for (const close of closing.splice(0)) close();
  globalThis.Worker = RealWorker;
});

/** So many people with scores of their own, the first of whom decides. */
function crowd(people: number): Deal {
  const stakeholders = Object.fromEntries(
    Array.from({ length: people }, (_, n) => [
      `p${n}`,
      { name: `Person ${n}`, influence: 20 + ((n * 37) % 80), buyIn: 30 + ((n * 53) % 65), assessedAt: today() },
    ]),
  );
  return { id: "crowd", name: "Crowd", rule: { quota: 0.6, deciders: ["p0"] }, stakeholders };
}

async function openCrowd(people: number): Promise<Deal> {
  const deal = crowd(people);
  const planner = openPlanner(crypto.randomUUID());
  closing.push(planner.stop);
  await until(() => document.querySelectorAll(".deal-row").length === 3);
  await planner.library.put([storeAnew(deal, 0)]);
  location.hash = `#/deals/${deal.id}`;
  await until(() => document.querySelector(".deal-matrix :is([data-mark], [data-group])"), "the map");
  return deal;
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

/** Every text that an element ever had, from now on. */
function record(read: () => string | undefined): readonly string[] {
  const seen: string[] = [];
  const note = () => {
    const text = read();
    if (text !== undefined && text !== seen.at(-1)) seen.push(text);
  };
  note();
  const observer = new MutationObserver(note);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  closing.push(() => observer.disconnect());
  return seen;
}

const share = () => document.querySelector(".bim-outcome-share")?.textContent;
const computing = () => [...document.querySelectorAll(".computing h2")].map(({ textContent }) => textContent);
const percent = (deal: Deal) => {
  const { outcome } = analyze(deal, { asOf: today() });
  return outcome.type === "forecast" ? `${Math.round(outcome.buy * 100)}%` : "none";
};

async function setBuyIn(name: string, value: string): Promise<void> {
  await userEvent.fill(await control(document, `Buy-in of ${name}`), value);
  await userEvent.keyboard("{Enter}");
}

test("up to 15 people everything is there at once, without a worker", async () => {
  const counted = countWorkers();
  await openCrowd(15);
  expect(share()).toBeDefined();
  await openTabOf("Levers");
  await until(() => document.querySelector(".bim-leverage"), "the leverage");
  expect([computing(), counted.started]).toEqual([[], 0]);
});

test("of 16 people the outcome is there at once, leverage and power come from a worker, the same as anywhere", async () => {
  const deal = await openCrowd(16);
  expect(share()).toBe(percent(deal));
  await openTabOf("Levers");
  await until(() => document.querySelector(".bim-leverage") && document.querySelector(".bim-power"), "both");
  expect(computing()).toEqual([]);
  const { leverage, power } = analyze(deal, { asOf: today() });
  const points = Object.values(leverage).map((gain) => Math.round(gain * 1000) / 10);
  const shown = document.querySelector(".bim-leverage-points")!.textContent;
  expect(shown).toBe(`+${Math.max(...points)}`);
  const first = document.querySelector(".bim-power tbody tr")!.textContent;
  expect(first).toContain("Person 0");
  expect(first).toContain(`${Math.round(power["p0"]!.banzhaf * 100)}%`);
});

test("of 60 people the outcome comes from a worker; after a change no number shows that is not of the deal as it is", async () => {
  const counted = countWorkers();
  const deal = await openCrowd(60);
  await until(() => computing().includes("What they would decide"), "the computing state");
  await until(() => share() !== undefined, "the outcome", 30_000);
  expect(share()).toBe(percent(deal));
  await until(() => counted.ended === counted.started, "the worker to end", 30_000);

  await press(document, "Table");
  const seen = record(share);
  await setBuyIn("Person 0", "95");
  await setBuyIn("Person 1", "5");
  await press(document, "Back to the overview");
  const { stakeholders } = deal;
  const changed = {
    ...deal,
    stakeholders: { ...stakeholders, p0: { ...stakeholders["p0"], buyIn: 95 }, p1: { ...stakeholders["p1"], buyIn: 5 } },
  };
  await until(() => share() === percent(changed), "the new outcome", 30_000);
  expect(seen).toEqual([percent(deal), percent(changed)]);
  await until(() => counted.ended === counted.started, "every worker to end", 30_000);
}, 60_000);

test("a forecast that cannot be worked out says so, and can be tried again", async () => {
  globalThis.Worker = class extends RealWorker {
    constructor() {
      super(URL.createObjectURL(new Blob(["throw new Error('out of memory')"])));
    }
  };
  const deal = await openCrowd(60);
  const said = await until(() => document.querySelector(".computing button") && document.querySelector(".computing"), "the failure");
  expect(said.textContent).toBe("What they would decideThis could not be worked out. The deal itself is safe.Try again");
  globalThis.Worker = RealWorker;
  await press(document, "Try again");
  await until(() => share() === percent(deal), "the outcome", 30_000);
}, 60_000);

test("while one of 60 is dragged in a what-if, the bar keeps what is known and says so; then it follows", async () => {
  const deal = await openCrowd(60);
  await until(() => share() !== undefined, "the outcome", 30_000);
  await press(document, "What if");
  const bar = await until(() => document.querySelector(".side .bim-panel"), "the bar");
  expect([share(), bar.getAttribute("aria-busy")]).toEqual([percent(deal), null]);
  const { end } = await grabMark("p0", { x: 0, y: -60 });
  await until(() => bar.getAttribute("aria-busy") === "true", "the bar to wait");
  expect(bar.textContent).toContain("Computing …");
  expect(share()).toBe(percent(deal));
  await mouse.release(end);
  await until(() => bar.getAttribute("aria-busy") === null, "the next outcome", 30_000);
  expect(share()).not.toBe(percent(deal));
  await press(document, "Discard");
  await press(document, "Back to the overview");
  await until(() => share() === percent(deal), "the outcome as it was");
}, 60_000);

test("beyond 500 people there is no forecast, and none is worked out", async () => {
  const counted = countWorkers();
  await openCrowd(501);
  expect(document.querySelector(".too-many")!.textContent).toMatch(/^Not worked out: with more than 500 people/);
  expect(counted.started).toBe(0);
});
