import {
  advise,
  analyze,
  apply,
  brokenReferences,
  dealSchema,
  describeQuestions,
  describeStep,
  guards,
  pointer,
  speakEnglish,
  stepAssumptions,
  stepId,
  stepRules,
  takeUp,
  type Deal,
  type NextStep,
  type Outcome,
} from "@buyinmap/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sceneOf } from "../../packages/core/src/advise/scene.js";
import { freeze } from "../deal.js";
import { deal as anyDeal } from "./arbitraries.js";
import { asOf, gone, livelyDeal, shuffled } from "./livelyDeal.js";

const frozen = livelyDeal.map(freeze);

/** Advice without a forecast, for laws that need none. */
function advised(deal: Deal): readonly NextStep[] {
  return advise(deal, analyze(deal, { asOf }), { forecastUpTo: 0 });
}

/** What a JSON Pointer leads to; nothing where it leads nowhere. */
function at(deal: Deal, path: string): unknown {
  let value: unknown = deal;
  for (const part of path.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** Whether a fact is about someone: it stands on their record, or names them, as the decision rule does. */
function isAbout(deal: Deal, path: string, id: string): boolean {
  const own = pointer("stakeholders", id);
  return path === own || path.startsWith(`${own}/`) || at(deal, path) === id;
}

/** What a step is to be expected to do; nothing where there is no forecast, be it before or after. */
function difference(now: Outcome, then: Outcome): unknown {
  if (now.type === "refused" || then.type === "refused") return undefined;
  return {
    buy: expect.closeTo(then.buy, 9),
    noDecision: expect.closeTo(then.noDecision, 9),
    buyChange: expect.closeTo(then.buy - now.buy, 9),
    noDecisionChange: expect.closeTo(then.noDecision - now.noDecision, 9),
  };
}

describe("laws of advice", () => {
  it("no step without a fact: all that it rests on is in the deal, and something of it about each person", () => {
    fc.assert(
      fc.property(frozen, (deal) => {
        for (const { id, about, because } of advised(deal)) {
          expect(because.length, id).toBeGreaterThan(0);
          for (const path of because) expect(at(deal, path), `${id} ${path}`).toBeDefined();
          for (const person of about) {
            expect(
              because.some((path) => isAbout(deal, path, person)),
              `${id}, ${person}: ${because.join()}`,
            ).toBe(true);
          }
        }
      }),
    );
  });

  it("what a step is expected to do is what analyzing anew with its effects gives", () => {
    fc.assert(
      fc.property(frozen, (deal) => {
        const analysis = analyze(deal, { asOf });
        for (const { id, effects, expected } of advise(deal, analysis)) {
          expect(expected, id).toEqual(difference(analysis.outcome, analyze(deal, { asOf, effects }).outcome));
        }
      }),
    );
  });

  it("the same deal gives the same steps in the same order, in whatever order it was put together", () => {
    const twice = livelyDeal.chain((deal) => fc.tuple(fc.constant(freeze(deal)), shuffled(deal).map(freeze)));
    fc.assert(
      fc.property(twice, ([deal, other]) => {
        const [one, same] = [deal, other].map((each) => advise(each, analyze(each, { asOf })));
        expect(same).toEqual(one);
      }),
    );
  });

  it("no step breaks a guard", () => {
    fc.assert(
      fc.property(frozen, (deal) => {
        const scene = sceneOf(deal, analyze(deal, { asOf }), stepAssumptions);
        for (const step of advised(deal))
          for (const guard of guards) expect(guard.hold(step, scene), guard.id).toEqual(step);
      }),
    );
  });

  it("no two steps are the same, and the id says which they are", () => {
    fc.assert(
      fc.property(frozen, (deal) => {
        const steps = advised(deal);
        expect(steps.map(({ id }) => id)).toEqual([...new Set(steps.map(({ rule, about }) => stepId(rule, about)))]);
      }),
    );
  });

  it("nothing is to be done with, through or for someone who has left, or who was never there", () => {
    fc.assert(
      fc.property(frozen, (deal) => {
        const here = Object.keys(deal.stakeholders).filter((id) => !gone(deal).includes(id));
        for (const { id, about, through, by, effects } of advised(deal)) {
          const named = [...about, ...through, ...effects.map((effect) => effect.id)];
          expect(here, id).toEqual(expect.arrayContaining(named));
          expect([undefined, ...Object.keys(deal.team ?? {})], id).toContain(by);
        }
      }),
    );
  });

  it("first things come first, then what is worth most, and before each step what it waits for", () => {
    fc.assert(
      fc.property(frozen, (deal) => {
        const steps = advise(deal, analyze(deal, { asOf }));
        const rank = ({ first, worth }: NextStep) => (first ? 1e9 : 0) + worth;
        const awaited = new Set(steps.flatMap(({ requires }) => requires));
        const order = steps.filter(({ id }) => !awaited.has(id)).map(rank);
        expect(order).toEqual(order.toSorted((one, other) => other - one));
        for (const [place, { worth, stake, effort, requires }] of steps.entries()) {
          for (const id of requires) expect(steps.slice(place).map((later) => later.id)).not.toContain(id);
          expect(Math.min(worth, stake, effort)).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(worth + stake + effort)).toBe(true);
        }
      }),
    );
  });

  it("what has to come before a step is advised as well, or in hand already", () => {
    fc.assert(
      fc.property(frozen, (deal) => {
        const steps = advised(deal);
        const known = [
          ...steps.map(({ id }) => id),
          ...Object.values(deal.steps ?? {}).map(({ rule, about }) => stepId(rule, about)),
        ];
        for (const { id, requires } of steps) {
          expect(known, id).toEqual(expect.arrayContaining([...requires]));
          expect(requires).not.toContain(id);
        }
      }),
    );
  });

  it("a step that is taken up is one that the deal can hold, and is not advised again", () => {
    fc.assert(
      fc.property(frozen, (deal) => {
        for (const step of advised(deal)) {
          const result = apply(deal, { type: "addStep", id: "new", step: takeUp(step, { createdOn: asOf }) });
          if (!result.ok) throw new Error(JSON.stringify(result.issues));
          expect(brokenReferences(result.value.deal)).toEqual([]);
          const idsIn = (of: Deal) => advised(of).map(({ id }) => id).toSorted();
          expect(idsIn(result.value.deal)).toEqual(idsIn(deal).filter((id) => id !== step.id));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("every step can be said, whatever is known of those it is about", () => {
    fc.assert(
      fc.property(frozen, (deal) => {
        const names = Object.fromEntries(
          Object.entries(deal.stakeholders).map(([id, { name, title }]) => [id, name ?? title]),
        );
        const speech = speakEnglish(names);
        for (const step of advised(deal)) {
          const { title, action, why, proof, effects } = describeStep(step, speech);
          for (const said of [title, action, why, proof, ...effects, ...describeQuestions(step, { speech })]) {
            expect(said, step.id).toMatch(/\w/);
            expect(said, step.id).not.toMatch(/undefined|null|NaN|Infinity|\[object|“”| {2}/);
          }
          for (const said of [action, why, proof]) expect(said, step.id).toMatch(/[.?]$/);
        }
      }),
    );
  });

  it("any deal gets an answer, on any day, and stays as it is", () => {
    const day = fc
      .date({ min: new Date("2019-01-01"), max: new Date("2031-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDeal.map(freeze), day, (deal, on) => {
        expect(Array.isArray(advise(deal, freezeShallow(analyze(deal, { asOf: on }))))).toBe(true);
      }),
    );
  });
});

/** An analysis computes its parts when they are read, so that only the analysis itself can be frozen. */
function freezeShallow<Value extends object>(value: Value): Value {
  return Object.freeze(value);
}

it("has something to say in each of its rules about the deals drawn here", () => {
  const heard = new Set(
    fc.sample(livelyDeal, { numRuns: 500, seed: 19940330 }).flatMap((deal) => {
      expect(dealSchema.safeParse(deal).error).toBeUndefined();
      expect(brokenReferences(deal)).toEqual([]);
      return advised(deal).map(({ rule }) => rule);
    }),
  );
  expect(stepRules.map(({ id }) => id).filter((id) => !heard.has(id))).toEqual([]);
});

describe("a deal of which little is known", () => {
  const unknown = { a: { name: "Ann" }, b: { name: "Ben" }, c: {} };
  it.each<[string, Deal["stakeholders"]]>([
    ["nobody", {}],
    ["one person", { cfo: { name: "Dana", influence: 90, buyIn: 45, roles: ["economicBuyer"] } }],
    ["one of whom nothing is known", { cfo: {} }],
    ["several of whom nothing is known", unknown],
    ["those who have left", { cfo: { name: "Dana", buyIn: 45, leftOn: "2024-01-01" } }],
  ])("gets steps: %s", (_, stakeholders) => {
    for (const status of [undefined, "won", "lost", "noDecision"] as const) {
      const deal = freeze<Deal>({ id: "d", name: "D", stakeholders, ...(status ? { status } : {}) });
      const steps = advise(deal, analyze(deal, { asOf }));
      expect(steps.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(status === undefined ? ["notReadyToSell"] : status === "won" ? [] : ["postMortem"]),
      );
      for (const { because } of steps) for (const path of because) expect(at(deal, path), path).toBeDefined();
    }
  });
});
