import {
  analyze,
  bestPlan,
  committee,
  forecaster,
  leastEffortToPass,
  type Candidate,
  type Deal,
  type Effect,
  type Plan,
  type PlanOptions,
} from "@buyinmap/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hoursFor } from "../../packages/core/src/advise/plan/hours.js";
import { candidate } from "../advise/candidate.js";
import { freeze } from "../deal.js";
import { deal as anyDeal } from "./arbitraries.js";

const asOf = "2025-06-01";

function buyOf(deal: Deal, effects: readonly Effect[]): number {
  const { outcome } = analyze(deal, { asOf, effects });
  return outcome.type === "forecast" ? outcome.buy : -1;
}

/** The three chances, to twelve decimals. */
function about({ buy, noDecision, reject }: Record<"buy" | "noDecision" | "reject", number>) {
  return { buy: expect.closeTo(buy, 12), noDecision: expect.closeTo(noDecision, 12), reject: expect.closeTo(reject, 12) };
}

function effectOn(ids: readonly string[]): fc.Arbitrary<Effect> {
  return fc.record(
    {
      id: fc.constantFrom(...ids),
      influence: fc.integer({ min: -120, max: 120 }),
      mean: fc.double({ min: -80, max: 80, noNaN: true }),
      mass: fc.integer({ min: 0, max: 12 }),
      rung: fc.constantFrom(0 as const, 3 as const),
    },
    { requiredKeys: ["id"] },
  );
}

describe("a forecaster", () => {
  it("says what analyzing anew says, whatever the deal and the effects", () => {
    const asked = anyDeal.chain((deal) => {
      const effects = fc.array(effectOn([...Object.keys(deal.stakeholders), "nobody"]), { maxLength: 5 });
      return fc.record({ deal: fc.constant(freeze(deal)), earlier: effects, asked: fc.array(effects, { minLength: 1, maxLength: 4 }) });
    });
    fc.assert(
      fc.property(asked, ({ deal, earlier, asked: sets }) => {
        const forecast = forecaster(deal, analyze(deal, { asOf, effects: earlier }));
        for (const effects of sets) {
          const { outcome } = analyze(deal, { asOf, effects: [...earlier, ...effects] });
          expect(forecast(effects)).toEqual(outcome.type === "forecast" ? about(outcome) : undefined);
        }
      }),
      { numRuns: 300 },
    );
  });
});

interface Setting {
  readonly deal: Deal;
  readonly steps: readonly Candidate[];
}

/** A committee of up to five with ties, two sellers, and candidates with everything that binds a plan. */
function settings(sizes: { minLength: number; maxLength: number }): fc.Arbitrary<Setting> {
  const people = ["a", "b", "c", "d", "e"];
  const person = fc.record({ influence: fc.integer({ min: 5, max: 100 }), buyIn: fc.integer({ min: 5, max: 95 }) }, { requiredKeys: ["influence"] });
  const tie = fc.record({ ends: fc.shuffledSubarray(people.slice(0, 3), { minLength: 2, maxLength: 2 }), strength: fc.double({ min: 0.1, max: 0.6, noNaN: true }) });
  const draft = fc.record({
    effects: fc.array(effectOn(people), { minLength: 1, maxLength: 2 }),
    effort: fc.constantFrom(0, 0.5, 1, 1, 2, 3),
    requires: fc.array(fc.nat({ max: 14 }), { maxLength: 1 }),
    owner: fc.constantFrom("rae", "sam", "kim"),
    due: fc.constantFrom(undefined, undefined, "2025-06-08", "2025-06-15", "2025-07-01"),
  });
  return fc
    .record({
      stakeholders: fc.array(person, { minLength: 3, maxLength: 5 }),
      ties: fc.array(tie, { maxLength: 2 }),
      quota: fc.constantFrom(0.55, 0.6, 0.8),
      rights: fc.record({ deciders: fc.subarray(["a"]), vetoes: fc.subarray(["b", "c"]) }),
      hours: fc.constantFrom(undefined, 1, 2),
      drafts: fc.array(draft, sizes),
    })
    .map(({ stakeholders, ties, quota, rights, hours, drafts }) => ({
      deal: freeze({
        id: "d",
        name: "D",
        rule: { quota, ...rights },
        closeOn: "2025-06-29",
        stakeholders: Object.fromEntries(stakeholders.map((one, index) => [people[index]!, one])),
        ties: Object.fromEntries(ties.map(({ ends, strength }, index) => [`t${index}`, { from: ends[0]!, to: ends[1]!, type: "sways" as const, strength }])),
        team: { rae: { name: "Rae", ...(hours === undefined ? {} : { hoursPerWeek: hours }) }, sam: { name: "Sam", hoursPerWeek: 1.5 } },
      }),
      // A step only waits for earlier ones, or for some that are no candidates; ids that do not sort like that.
      steps: freeze(
        drafts.map(({ effects, effort, requires, owner, due }, index) => {
          const before = requires.flatMap((one) => (one < index ? [idOf(one)] : one > drafts.length ? ["elsewhere"] : []));
          return candidate(idOf(index), effects, { effort, requires: before, owner, ...(due ? { due } : {}) });
        }),
      ),
    }));
}

function idOf(index: number): string {
  return `s${(index * 7) % 16}`;
}

/** Every set of steps that keeps to what binds it, with its effort and what analyzing anew says of it. */
function allowedSets({ deal, steps }: Setting) {
  const sets: { ids: readonly string[]; effort: number; buy: number }[] = [];
  for (let mask = 0; mask < 2 ** steps.length; mask += 1) {
    const chosen = steps.filter((_, index) => mask & (1 << index)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const ids = chosen.map(({ id }) => id);
    const isOpen = chosen.some(({ requires }) => requires.some((id) => steps.some((step) => step.id === id) && !ids.includes(id)));
    if (isOpen || !hasHours(deal, chosen)) continue;
    const effort = chosen.reduce((sum, step) => sum + step.effort, 0);
    sets.push({ ids, effort, buy: buyOf(deal, chosen.flatMap(({ effects }) => effects)) });
  }
  return sets;
}

/** By each day on which something of theirs is due, a seller has the hours for all that is due by then. */
function hasHours({ team, closeOn }: Deal, chosen: readonly Candidate[]): boolean {
  const rate = (owner: string | undefined) => (team?.[owner ?? ""]?.hoursPerWeek ?? Infinity) / 7;
  const day = (text: string) => (Date.parse(text) - Date.parse(asOf)) / 86_400_000;
  const due = (step: Candidate): number => {
    const waiting = chosen.filter(({ requires }) => requires.includes(step.id));
    return Math.min(day(step.due ?? closeOn!), day(closeOn!), ...waiting.map((next) => due(next) - next.effort / rate(next.owner)));
  };
  return chosen.every((last) => {
    const sooner = chosen.filter((step) => step.owner === last.owner && due(step) <= due(last) + 1e-9);
    return sooner.reduce((days, step) => days + step.effort / rate(step.owner), 0) <= due(last) + 1e-9;
  });
}

function planFor({ deal, steps }: Setting, options: PlanOptions = {}): Plan {
  const plan = bestPlan(deal, analyze(deal, { asOf }), steps, options);
  if (plan.type === "refused") throw new Error("this deal has a forecast");
  return plan;
}

describe("a plan", () => {
  it.each([
    [{ minLength: 0, maxLength: 5 }, 60],
    [{ minLength: 9, maxLength: 10 }, 2],
    [{ minLength: 12, maxLength: 12 }, 1],
  ])("is the best of all sets that keep to what binds them, found by analyzing each anew: %j", (sizes, numRuns) => {
    fc.assert(
      fc.property(settings(sizes), fc.integer({ min: 0, max: 8 }), (setting, effort) => {
        const sets = allowedSets(setting);
        const plan = planFor(setting, { effort });
        expect(plan.method).toBe("exact");
        for (const point of [...plan.frontier, { ...plan.after, steps: plan.chosen, effort: plan.effort }]) {
          const same = sets.find(({ ids }) => ids.join() === point.steps.toSorted().join());
          expect(same).toEqual({ ids: point.steps.toSorted(), effort: point.effort, buy: expect.closeTo(point.buy, 12) });
          const best = Math.max(...sets.filter((set) => set.effort <= point.effort).map(({ buy }) => buy));
          expect(point.buy).toBeGreaterThanOrEqual(best - 2e-9);
          const simpler = sets.filter(
            ({ ids, effort: takes }) => takes < point.effort || (takes === point.effort && ids.length < point.steps.length),
          );
          expect(simpler.filter(({ buy }) => buy >= point.buy)).toEqual([]);
        }
        const affordable = Math.max(...sets.filter((set) => set.effort <= effort).map(({ buy }) => buy));
        expect(plan.after.buy).toBeGreaterThanOrEqual(affordable - 2e-9);
        expect(plan.frontier.at(-1)!.buy).toBeGreaterThanOrEqual(Math.max(...sets.map(({ buy }) => buy)) - 2e-9);
        expect(plan.effort).toBeLessThanOrEqual(effort);
      }),
      { numRuns },
    );
  }, 60_000);

  it("is the same in whatever order its candidates come, and comes to what analyzing with its effects says", () => {
    const shuffled = settings({ minLength: 1, maxLength: 7 }).chain((setting) =>
      fc.record({
        setting: fc.constant(setting),
        steps: fc.shuffledSubarray([...setting.steps], { minLength: setting.steps.length }),
        exactUpTo: fc.constantFrom(0, 20),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ setting, steps, exactUpTo }) => {
        const plan = planFor(setting, { effort: 4, exactUpTo });
        expect(planFor({ ...setting, steps }, { effort: 4, exactUpTo })).toEqual(plan);
        const inOneOrder = setting.steps.filter(({ id }) => plan.chosen.includes(id)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
        expect(plan.after.buy).toBeCloseTo(buyOf(setting.deal, inOneOrder.flatMap(({ effects }) => effects)), 12);
        expect(plan.before.buy).toBeCloseTo(buyOf(setting.deal, []), 12);
        for (const [id, loss] of Object.entries(plan.marginal.loses)) {
          const waits = (step: Candidate): boolean => step.id === id || setting.steps.some((other) => step.requires.includes(other.id) && waits(other));
          const left = inOneOrder.filter((step) => !waits(step)).flatMap(({ effects }) => effects);
          expect(loss).toBeCloseTo(plan.after.buy - Math.max(0, buyOf(setting.deal, left)), 12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is never worse with more effort, by whatever method, and a search finds nothing better than looking at all sets", () => {
    fc.assert(
      fc.property(settings({ minLength: 0, maxLength: 7 }), (setting) => {
        const exact = planFor(setting);
        const searched = planFor(setting, { exactUpTo: -1 });
        expect([exact.method, searched.method]).toEqual(["exact", "heuristic"]);
        const allowed = new Set(allowedSets(setting).map(({ ids }) => ids.join()));
        for (const { frontier } of [exact, searched]) {
          expect(frontier[0]!.effort).toBe(0);
          for (const { steps } of frontier) expect(allowed).toContain(steps.toSorted().join());
          const rises = (key: "effort" | "buy") => frontier.slice(1).every((point, index) => point[key] > frontier[index]![key]);
          expect([rises("effort"), rises("buy")]).toEqual([true, true]);
        }
        let best = 0;
        for (const effort of [0, 1, 2, 3.5, 6, 20]) {
          const [all, some] = [planFor(setting, { effort }), planFor(setting, { effort, exactUpTo: -1 })];
          expect(all.after.buy).toBeGreaterThanOrEqual(best);
          expect(some.after.buy).toBeLessThanOrEqual(all.after.buy + 2e-9);
          expect(some.after.buy).toBeGreaterThanOrEqual(some.frontier[0]!.buy);
          best = all.after.buy;
        }
      }),
      { numRuns: 40 },
    );
  });

  it("takes a seller's steps exactly where they can be taken one after the other in time", () => {
    const jobs = fc.array(
      fc.record({ effort: fc.integer({ min: 0, max: 6 }), due: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }), after: fc.nat({ max: 5 }) }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(jobs, fc.integer({ min: 1, max: 5 }), (drafts, hoursPerWeek) => {
        const dayAt = (days: number) => new Date(Date.parse(asOf) + days * 86_400_000).toISOString().slice(0, 10);
        const steps = drafts.map(({ effort, due }, index) =>
          candidate(`s${index}`, [], { effort, by: "rae", ...(due === undefined ? {} : { due: dayAt(due) }) }),
        );
        const requires = drafts.map(({ after }, index) => (after < index ? [after] : []));
        const deal = { id: "d", name: "D", stakeholders: {}, team: { rae: { name: "Rae", hoursPerWeek } } };
        const fits = hoursFor({ deal, asOf, deadline: dayAt(45), steps, requires })!;
        const inTime = permutations([...steps.keys()]).some((order) => {
          let hours = 0;
          return order.every((index, place) => {
            hours += drafts[index]!.effort;
            const isFree = requires[index]!.every((before) => order.indexOf(before) < place);
            return isFree && hours <= (hoursPerWeek * Math.min(45, drafts[index]!.due ?? 45)) / 7 + 1e-9;
          });
        });
        expect(fits([...steps.keys()])).toBe(inTime);
      }),
      { numRuns: 300 },
    );
  });
});

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

describe("the least effort to pass", () => {
  it("is the least of everything that one could ask of everyone", () => {
    fc.assert(
      fc.property(settings({ minLength: 0, maxLength: 0 }), fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }), ({ deal }, prices) => {
        const analysis = analyze(deal, { asOf });
        const ids = committee(deal, asOf).map(({ id }) => id);
        const perPoint = Object.fromEntries(ids.map((id, index) => [id, prices[index]!]));
        const view = (id: string) => {
          const settled = analysis.settled[id]!;
          return settled.type === "settled" ? settled.view : 50;
        };
        let least = Infinity;
        // Everyone may be left where they are, led out of opposition, or led to the line.
        for (let choice = 0; choice < 3 ** ids.length; choice += 1) {
          const to = ids.map((id, index) => Math.max(view(id), [0, 25, 60][Math.floor(choice / 3 ** index) % 3]!));
          const yes = ids.reduce((sum, id, index) => sum + (to[index]! >= 60 ? analysis.weights[id]!.weight : 0), 0);
          const passes =
            ids.every((id, index) => !deal.rule!.deciders!.includes(id) || to[index]! >= 60) &&
            ids.every((id, index) => !deal.rule!.vetoes!.includes(id) || to[index]! >= 25) &&
            yes >= deal.rule!.quota * ids.reduce((sum, id) => sum + analysis.weights[id]!.weight, 0) - 1e-7;
          if (passes) least = Math.min(least, ids.reduce((sum, id, index) => sum + (to[index]! - view(id)) * perPoint[id]!, 0));
        }
        expect(leastEffortToPass(analysis, { perPoint })).toMatchObject({ type: "leastEffort", effort: expect.closeTo(least, 9) });
      }),
    );
  });
});
