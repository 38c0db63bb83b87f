import {
  acceptedSteps,
  analyze,
  bestPlan,
  cheapestAgreement,
  leastEffortToPass,
  raiseWhereItCounts,
  searchPlan,
  type Candidate,
  type Deal,
  type Effect,
  type Plan,
  type PlanOptions,
  type PlanProgress,
  type Step,
} from "@buyinmap/core";
import { describe, expect, it } from "vitest";
import { deal as shorthand, freeze } from "../deal.js";
import { candidate } from "./candidate.js";

const asOf = "2026-11-22";
const raise = (id: string, mean: number): Effect => ({ id, mean });

/** One person decides, so whatever raises them raises P(buy). */
const one = shorthand("cfo 90/45");
const three = shorthand("cfo 90/45", "it 60/50 → cfo .3", "ops 40/70");

function planOf(deal: Deal, candidates: readonly Candidate[], options: PlanOptions = {}): Plan {
  const plan = bestPlan(deal, analyze(deal, { asOf }), candidates, options);
  if (plan.type === "refused") throw new Error("this deal has a forecast");
  return plan;
}

function buyWith(deal: Deal, ...effects: readonly Effect[]): number {
  const { outcome } = analyze(deal, { asOf, effects });
  return outcome.type === "forecast" ? outcome.buy : Number.NaN;
}

describe("what a plan chooses", () => {
  it("is what brings most for the hours, on a frontier that starts from nothing", () => {
    const steps = [candidate("long", [raise("cfo", 12)], { effort: 4 }), candidate("short", [raise("cfo", 8)], { effort: 2 })];
    const plan = planOf(one, steps, { effort: 4 });
    expect([plan.method, plan.chosen, plan.effort]).toEqual(["exact", ["long"], 4]);
    expect(plan.frontier.map(({ effort, steps: ids, buy }) => [effort, ids, buy])).toEqual([
      [0, [], expect.closeTo(buyWith(one), 12)],
      [2, ["short"], expect.closeTo(buyWith(one, raise("cfo", 8)), 12)],
      [4, ["long"], expect.closeTo(buyWith(one, raise("cfo", 12)), 12)],
      [6, ["long", "short"], expect.closeTo(buyWith(one, raise("cfo", 20)), 12)],
    ]);
    expect(plan.before).toEqual({ buy: plan.frontier[0]!.buy, noDecision: plan.frontier[0]!.noDecision, reject: plan.frontier[0]!.reject });
    expect(plan.after.buy + plan.after.noDecision + plan.after.reject).toBeCloseTo(1, 12);
    expect(plan.after.buy).toBe(plan.frontier[2]!.buy);
  });

  it("leaves out what would lower P(buy), be it more evidence for a poor view or influence for the wrong person", () => {
    const learn = candidate("learn", [{ id: "cfo", mass: 20 }]);
    const lift = candidate("lift", [{ id: "it", influence: 40 }]);
    const two = shorthand("cfo 90/90", "it 40/10");
    expect(buyWith(one, ...learn.effects)).toBeLessThan(buyWith(one));
    expect(buyWith(two, ...lift.effects)).toBeLessThan(buyWith(two));
    expect(planOf(one, [learn])).toMatchObject({ chosen: [], effort: 0, frontier: [{ effort: 0, steps: [] }], targets: {} });
    expect(planOf(two, [lift])).toMatchObject({ chosen: [], effort: 0, frontier: [{ effort: 0, steps: [] }], targets: {} });
  });

  it("of sets that come to the same is the one of least effort, then of fewest steps, then the first by id", () => {
    const dear = candidate("a", [raise("cfo", 10)], { effort: 3 });
    const cheap = candidate("b", [raise("cfo", 10)], { effort: 2 });
    // Raised to 99, nobody is raised further.
    const full = (id: string, effort: number) => candidate(id, [raise("cfo", 90)], { effort });
    const half = (id: string) => candidate(id, [raise("cfo", 30)], { effort: 1 });
    expect(planOf(one, [dear, cheap], { effort: 3 }).chosen).toEqual(["b"]);
    expect(planOf(one, [half("a"), half("b"), full("z", 2)], { effort: 2 }).chosen).toEqual(["z"]);
    expect(planOf(one, [full("y", 2), full("x", 2)]).chosen).toEqual(["x"]);
  });

  it("takes less than a billionth of P(buy) for nothing, since rounding alone can bring that", () => {
    const parts = [candidate("a", [raise("cfo", 0.1)]), candidate("b", [raise("cfo", 0.7 + 1e-8)])];
    const whole = (effort: number) => candidate("z", [raise("cfo", 0.8)], { effort });
    expect(buyWith(one, raise("cfo", 0.8 + 1e-8))).toBeGreaterThan(buyWith(one, raise("cfo", 0.8)));
    expect(planOf(one, [...parts, whole(1.5)], { effort: 2 }).chosen).toEqual(["z"]);
    expect(planOf(one, [...parts, whole(2)], { effort: 2 }).chosen).toEqual(["z"]);
  });

  it("stands in the order in which to take it: what is worth most per hour first, right after what must come before it", () => {
    const steps = [
      candidate("a", [raise("cfo", 5)], { worth: 0.01 }),
      candidate("b", [raise("it", 5)], { worth: 0.05, requires: ["c"] }),
      candidate("c", [raise("ops", 5)], { worth: 0.02 }),
      candidate("d", [raise("cfo", 5)], { worth: 0.03 }),
    ];
    expect(planOf(three, steps).chosen).toEqual(["c", "b", "d", "a"]);
  });

  it("says that it is a heuristic beyond twenty candidates that can change the vote, or beyond any other number", () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => candidate(`s${index}`, [raise("cfo", 1)]));
    const silent = Array.from({ length: 30 }, (_, index) => candidate(`t${index}`, [{ id: "cfo", rung: 2 }, { id: "nobody", mean: 9 }]));
    expect(planOf(one, [...many(4), ...silent])).toMatchObject({ method: "exact", effort: 4, chosen: ["s0", "s1", "s2", "s3"] });
    expect(planOf(one, many(5), { exactUpTo: 4 })).toMatchObject({ method: "heuristic", effort: 5 });
    expect(planOf(one, many(21), { effort: 7 })).toMatchObject({ method: "heuristic", effort: 7 });
  });

  it("is found by exchanging steps where the best first step is not part of the best set", () => {
    const steps = [
      candidate("a", [raise("cfo", 9)], { effort: 3 }),
      candidate("b", [raise("cfo", 7)], { effort: 2.5 }),
      candidate("c", [raise("cfo", 7)], { effort: 2.5 }),
    ];
    expect(planOf(one, steps, { effort: 5, exactUpTo: 0 }).chosen).toEqual(["b", "c"]);
    expect(planOf(one, steps, { effort: 5 }).chosen).toEqual(["b", "c"]);
  });
});

describe("what binds a plan", () => {
  const first = candidate("first", [{ id: "cfo", mass: 1 }], { effort: 3 });
  const then = candidate("then", [raise("cfo", 10)], { effort: 1, requires: ["first"] });

  it("a step comes only with those that must come before it, as far as these are candidates", () => {
    expect(planOf(one, [first, then], { effort: 3 }).chosen).toEqual([]);
    expect(planOf(one, [first, then], { effort: 4 }).chosen).toEqual(["first", "then"]);
    expect(planOf(one, [then], { effort: 3 }).chosen).toEqual(["then"]);
  });

  it("a step that changes nothing itself comes where another needs it", () => {
    const quiet = candidate("quiet", [], { effort: 1 });
    const loud = candidate("loud", [raise("cfo", 10)], { requires: ["quiet"] });
    expect(planOf(one, [loud, quiet]).chosen).toEqual(["quiet", "loud"]);
    expect(planOf(one, [quiet]).chosen).toEqual([]);
  });

  it("steps that wait for each other come together or not at all", () => {
    const steps = [
      candidate("a", [raise("cfo", 10)], { effort: 1, requires: ["b"] }),
      candidate("b", [raise("cfo", 1)], { effort: 2, requires: ["a", "b"] }),
    ];
    expect(planOf(one, steps, { effort: 2 }).chosen).toEqual([]);
    expect(planOf(one, steps, { effort: 3 }).chosen).toEqual(["b", "a"]);
    expect(planOf(one, steps, { effort: 3, exactUpTo: 0 }).chosen).toEqual(["b", "a"]);
  });

  const team = { rae: { name: "Rae", hoursPerWeek: 2 }, kim: { name: "Kim", hoursPerWeek: 2 }, sam: { name: "Sam" } };
  const staffed = (rest: Partial<Deal>): Deal => freeze({ ...three, team, ...rest });
  const work = [
    candidate("cfo", [raise("cfo", 10)], { effort: 4, by: "rae" }),
    candidate("it", [raise("it", 10)], { effort: 4, by: "rae" }),
  ];

  it.each<[string, Partial<Deal>, readonly Candidate[], PlanOptions, Partial<Plan>]>([
    ["without a day to be done by, there is time for everything", {}, work, {}, { chosen: ["cfo", "it"] }],
    ["until the deal closes, a seller has so many hours", { closeOn: "2026-12-06" }, work, {}, { chosen: ["cfo"], deadline: "2026-12-06", late: [] }],
    ["and twice as many in twice the time", { closeOn: "2026-12-20" }, work, {}, { chosen: ["cfo", "it"] }],
    ["a deadline of the plan's own stands before the deal's", { closeOn: "2026-12-20" }, work, { deadline: "2026-12-06" }, { chosen: ["cfo"] }],
    ["a day of closing that has passed binds nobody", { closeOn: "2026-11-20" }, work, {}, { chosen: ["cfo", "it"] }],
    ["a deadline that has passed leaves time for nothing", {}, work, { deadline: "2026-11-20" }, { chosen: [], late: ["cfo", "it"] }],
    ["who states no hours has as many as it takes", { closeOn: "2026-11-23" }, work.map((step) => ({ ...step, by: "sam" })), {}, { chosen: ["cfo", "it"] }],
    ["the owner's hours count, not those of who is nearest", { closeOn: "2026-12-06" }, [work[0]!, { ...work[1]!, owner: "sam" }], {}, { chosen: ["cfo", "it"] }],
    ["a step can be due sooner", {}, [{ ...work[0]!, due: "2026-12-05" }, work[1]!], {}, { chosen: ["it"], late: ["cfo"] }],
    ["what is due first is taken first", { closeOn: "2026-12-20" }, [work[0]!, { ...work[1]!, due: "2026-12-06" }], {}, { chosen: ["cfo", "it"] }],
    [
      "what another waits for is due in time for that",
      { closeOn: "2026-12-20" },
      [{ ...work[0]!, due: "2026-12-06" }, { ...work[1]!, by: "sam" }].map((step, index) => ({ ...step, requires: index === 0 ? ["it"] : [] })),
      {},
      { chosen: ["it", "cfo"] },
    ],
    [
      "and leaves that the time it takes",
      { closeOn: "2026-12-20" },
      [{ ...work[0]!, due: "2026-12-19", requires: ["it"] }, { ...work[1]!, by: "kim" }],
      {},
      { chosen: ["it"], late: ["cfo"] },
    ],
    [
      "which is enough where there is a day more",
      { closeOn: "2026-12-20" },
      [{ ...work[0]!, due: "2026-12-20", requires: ["it"] }, { ...work[1]!, by: "kim" }],
      {},
      { chosen: ["it", "cfo"], late: [] },
    ],
  ])("%s", (_, rest, steps, options, expected) => {
    for (const exactUpTo of [20, -1]) expect(planOf(staffed(rest), steps, { ...options, exactUpTo })).toMatchObject(expected);
  });

  it("a guard takes steps away, or makes them wait", () => {
    const steps = [candidate("a", [raise("cfo", 10)]), candidate("b", [raise("cfo", 5)], { effort: 2 })];
    const never = { id: "never", hold: (step: Candidate) => (step.id === "a" ? undefined : step) };
    const after = { id: "after", hold: (step: Candidate) => (step.id === "a" ? { ...step, requires: ["b"] } : step) };
    expect(planOf(one, steps, { effort: 2 }).chosen).toEqual(["a"]);
    expect(planOf(one, steps, { guards: [never] }).chosen).toEqual(["b"]);
    expect(planOf(one, steps, { guards: [after], effort: 2 }).chosen).toEqual(["b"]);
  });

  it("our own guards keep to it that a deal is learned before it is pitched", () => {
    const learn = candidate("notReadyToSell:", [], { about: [], effort: 4 });
    const pitch = candidate("giveStage:cfo", [raise("cfo", 10)], { rule: "giveStage" });
    expect(planOf(one, [learn, pitch], { effort: 4 }).chosen).toEqual([]);
    expect(planOf(one, [learn, pitch], { effort: 5 }).chosen).toEqual(["notReadyToSell:", "giveStage:cfo"]);
  });
});

describe("what a plan says of itself", () => {
  it("what is lost without each step, and what the next hours would buy", () => {
    const steps = [
      candidate("a", [raise("cfo", 8)], { effort: 2 }),
      candidate("b", [raise("cfo", 6)], { effort: 1, requires: ["a"] }),
      candidate("c", [raise("cfo", 15)], { effort: 4 }),
    ];
    const buy = (mean: number) => buyWith(one, raise("cfo", mean));
    const { marginal } = planOf(one, steps, { effort: 3 });
    expect(marginal).toEqual({
      loses: { a: expect.closeTo(buy(14) - buyWith(one), 12), b: expect.closeTo(buy(14) - buy(8), 12) },
      next: { effort: 4, buy: expect.closeTo(buy(15), 12), adds: ["c"], drops: ["a", "b"] },
    });
    expect(planOf(one, steps).marginal).not.toHaveProperty("next");
  });

  it("where it needs people to be and how they get there; from nowhere where nothing is known", () => {
    const deal: Deal = { ...shorthand("cfo 60/45", "it ?/?", "ops 40/90"), rule: { quota: 0.9, vetoes: ["ops"] } };
    const steps = [
      candidate("hear", [{ id: "cfo", mean: 8, mass: 2 }], { worth: 1, requires: ["lift"] }),
      candidate("stage", [{ id: "cfo", influence: 5, rung: 3 }, { id: "it", mean: 10 }], { worth: 2 }),
      candidate("lift", [{ id: "it", influence: 10 }]),
      candidate("learn", [{ id: "ops", mass: 4 }]),
    ];
    const { estimates } = analyze(deal, { asOf });
    const mean = estimates["cfo"]!.buyIn.type === "estimated" ? estimates["cfo"]!.buyIn.mean : Number.NaN;
    const plan = planOf(deal, steps);
    expect(plan.chosen).toEqual(["stage", "lift", "hear", "learn"]);
    expect(plan.targets).toEqual({
      cfo: {
        influence: { from: 60, to: 65 },
        buyIn: { from: mean, to: expect.closeTo(mean + 8, 9) },
        rung: { from: 0, to: 3 },
        route: ["stage", "hear"],
      },
      it: { influence: { to: 60 }, buyIn: { to: expect.closeTo(60, 9) }, route: ["stage", "lift"] },
      ops: { route: ["learn"] },
    });
  });

  const criterion = (text: string) => [{ text, about: "price" }];
  const torn: Deal = freeze({
    ...three,
    stakeholders: {
      cfo: { name: "Dana", influence: 90, buyIn: 45, criteria: criterion("the lowest price") },
      it: { name: "Ivo", influence: 60, buyIn: 50, criteria: criterion("the safest choice, at any price") },
      ops: { name: "Olga", influence: 40, buyIn: 70, criteria: criterion("the lowest price") },
    },
  });
  const alone = [candidate("cfo", [raise("cfo", 10)]), candidate("ops", [raise("ops", 10)])];
  const shared = candidate("resolveConflict:cfo+it", [raise("it", 5)], { about: ["cfo", "it"], effort: 9 });

  it.each<[string, Deal, readonly Candidate[], PlanOptions, Plan["tailorsOnly"]]>([
    ["only one of two who judge differently is spoken to, alone", torn, alone, {}, [{ people: ["cfo", "it"], steps: ["cfo"], offer: "resolveConflict:cfo+it" }]],
    ["the shared step is left out for its effort", torn, [...alone, shared], { effort: 2 }, [{ people: ["cfo", "it"], steps: ["cfo"], offer: shared.id }]],
    ["another step that is about both is at hand", torn, [...alone, { ...shared, id: "frame", about: ["cfo", "it", "ops"] }], { effort: 2 }, [{ people: ["cfo", "it"], steps: ["cfo"], offer: "frame" }]],
    ["the shared step is chosen", torn, [...alone, shared], {}, []],
    ["nobody is in conflict", three, alone, {}, []],
    ["those in conflict are not spoken to", torn, [alone[1]!], {}, []],
    ["only a tie says that they are in conflict", { ...three, ties: { t: { from: "cfo", to: "it", type: "conflict" } } }, alone, {}, []],
  ])("whether it only tailors: %s", (_, deal, steps, options, expected) => {
    expect(planOf(deal, steps, options).tailorsOnly).toEqual(expected);
  });

  it("why there is none, where there is no forecast", () => {
    const nobody: Deal = { id: "d", name: "D", stakeholders: {} };
    const stranger: Deal = { ...one, rule: { quota: 0.6, deciders: ["ceo"] } };
    const light = shorthand("cfo 0/45");
    const steps = [candidate("a", [raise("cfo", 10), { id: "cfo", influence: 10 }])];
    expect([nobody, stranger, light].map((deal) => bestPlan(deal, analyze(deal, { asOf }), steps))).toEqual([
      { type: "refused", why: "nobody" },
      { type: "refused", why: "unknownInRule", ids: ["ceo"] },
      { type: "refused", why: "noWeight" },
    ]);
  });
});

describe("a search in pieces", () => {
  it.each([20, 0])("says how far it has come, and comes to the same plan: exact up to %d", (exactUpTo) => {
    const steps = Array.from({ length: 11 }, (_, index) => candidate(`s${index}`, [raise(["cfo", "it", "ops"][index % 3]!, 1 + index)], { effort: 1 + (index % 3) }));
    const search = searchPlan(three, analyze(three, { asOf }), steps, { exactUpTo });
    const reports: PlanProgress[] = [];
    let piece = search.next();
    for (; !piece.done; piece = search.next()) reports.push(piece.value);
    expect(piece.value).toEqual(planOf(three, steps, { exactUpTo }));
    expect(reports.length).toBeGreaterThan(4);
    expect(reports.at(-1)!.done).toBe(reports.at(-1)!.total);
    for (const [index, { done, total }] of reports.entries()) {
      expect(total).toBe(reports[0]!.total);
      expect(done).toBeGreaterThanOrEqual(reports[index - 1]?.done ?? 0);
    }
  });
});

describe("accepted steps", () => {
  const accepted: Step = { rule: "hearOpponent", about: ["cfo"], state: "accepted", createdOn: asOf, effects: [raise("cfo", 8)], effort: 2, owner: "rae", due: "2026-12-01" };
  const deal: Deal = freeze({
    ...one,
    team: { rae: { name: "Rae", hoursPerWeek: 1 } },
    steps: {
      b: { ...accepted, due: "2026-12-31" },
      a: accepted,
      c: { ...accepted, state: "done" },
      d: { ...accepted, state: "dropped" },
      e: { rule: "our own", about: [], state: "accepted", createdOn: asOf, text: "send flowers" },
    },
  });

  it("are candidates as the team has them, by the key of the document", () => {
    const worth = (buyWith(one, raise("cfo", 8)) - buyWith(one)) / 2;
    const steps = acceptedSteps(deal, analyze(deal, { asOf }));
    expect(steps.map(({ id, key, effort, effects, owner, due, worth: each, move }) => ({ id, key, effort, effects, owner, due, worth: each, move }))).toEqual([
      { id: "hearOpponent:cfo", key: "a", effort: 2, effects: accepted.effects, owner: "rae", due: "2026-12-01", worth: expect.closeTo(worth, 12), move: "raiseBuyIn" },
      { id: "hearOpponent:cfo#b", key: "b", effort: 2, effects: accepted.effects, owner: "rae", due: "2026-12-31", worth: expect.closeTo(worth, 12), move: "raiseBuyIn" },
      { id: "our own:", key: "e", effort: 1, effects: [], owner: undefined, due: undefined, worth: 0, move: "raiseBuyIn" },
    ]);
  });

  it("are planned beside what is proposed, within the hours of their owners", () => {
    const proposed = candidate("then", [raise("cfo", 9)], { by: "rae", due: "2026-12-31", requires: ["hearOpponent:cfo"] });
    const steps = [...acceptedSteps(deal, analyze(deal, { asOf })), proposed];
    // One hour a week: two are not to be had by December 1st, which leaves the step that waits for them open, too.
    expect(planOf(deal, steps)).toMatchObject({ chosen: ["hearOpponent:cfo#b"], late: ["hearOpponent:cfo", "then"] });
  });
});

/** Claims of today: 10, 40, 50, 80 and 100 settle at 30, 45, 50, 65 and 75. */
const ruled = (rule: Deal["rule"], ...people: readonly string[]) => analyze({ ...shorthand(...people), ...(rule ? { rule } : {}) }, { asOf });

describe("the least effort to pass", () => {
  it.each<[string, Deal["rule"], readonly string[], Readonly<Record<string, number>>, unknown]>([
    ["is none where it passes already", undefined, ["a 60/80", "b 30/10"], {}, []],
    ["brings the weight that is missing at the lowest price", undefined, ["a 60/40", "b 30/50", "c 60/80"], {}, [{ id: "b", from: 50, to: 60, effort: 10 }]],
    ["counts what a point takes", undefined, ["a 60/40", "b 30/50", "c 60/80"], { b: 2 }, [{ id: "a", from: 45, to: 60, effort: 15 }]],
    ["takes two where they are cheaper than one", undefined, ["a 60/10", "b 30/50", "c 30/50", "d 60/80"], {}, [
      { id: "b", from: 50, to: 60, effort: 10 },
      { id: "c", from: 50, to: 60, effort: 10 },
    ]],
    ["needs the yes of deciders, whatever they weigh", { quota: 0.6, deciders: ["b"] }, ["a 90/80", "b 5/10"], {}, [{ id: "b", from: 30, to: 60, effort: 30 }]],
    ["starts from 50 where nothing is known", { quota: 0.6, deciders: ["b"] }, ["a 90/80", "b 5/?"], {}, [{ id: "b", to: 60, effort: 10 }]],
  ])("%s", (_, rule, people, perPoint, lifts) => {
    const expected = (lifts as { effort: number }[]).reduce((sum, { effort }) => sum + effort, 0);
    expect(leastEffortToPass(ruled(rule, ...people), { perPoint })).toEqual({ type: "leastEffort", effort: expected, lifts });
  });

  it("leads a veto holder in opposition as far as it must, and to the line where their weight is needed", () => {
    const opposed: Deal = { id: "d", name: "D", stakeholders: { a: { influence: 60, buyIn: 80 }, b: { influence: 40, readings: [{ of: "buyIn", value: 0, tier: "costlyAct", at: asOf }] } } };
    const lift = (quota: number) => leastEffortToPass(analyze({ ...opposed, rule: { quota, vetoes: ["b"] } }, { asOf }));
    expect(lift(0.6)).toEqual({ type: "leastEffort", effort: 15, lifts: [{ id: "b", from: 10, to: 25, effort: 15 }] });
    expect(lift(0.8)).toEqual({ type: "leastEffort", effort: 50, lifts: [{ id: "b", from: 10, to: 60, effort: 50 }] });
  });
});

describe("the cheapest agreement", () => {
  const analysis = ruled(undefined, "a 50/40", "b 50/50", "c 100/100", "d 80/?");

  it("is where those who weigh much stand, and says nothing of those who are unknown", () => {
    expect(cheapestAgreement(analysis)).toEqual({
      buyIn: 50,
      effort: 27.5,
      lifts: [{ id: "a", from: 45, to: 50, effort: 2.5 }, { id: "c", from: 75, to: 50, effort: 25 }],
    });
    expect(cheapestAgreement(analysis, { perPoint: { c: 2 } })).toMatchObject({ buyIn: 75, effort: 27.5 });
    expect(cheapestAgreement(ruled(undefined, "a 50/?"))).toBeUndefined();
  });

  it("needs to come no closer than the tolerance", () => {
    expect(cheapestAgreement(analysis, { tolerance: 10 })).toEqual({
      buyIn: 60,
      effort: 7.5,
      lifts: [{ id: "a", from: 45, to: 50, effort: 2.5 }, { id: "c", from: 75, to: 70, effort: 5 }],
    });
  });
});

describe("raising where it counts", () => {
  it("raises first where a point brings most for its effort, through all whom they sway", () => {
    const swayed = ruled(undefined, "a 40/50 → b .5", "b 60/50");
    // A point of a's brings .4 + .6 · .5 = .7 of a point, one of b's .3.
    expect(raiseWhereItCounts(swayed, { to: 57 })).toMatchObject({ type: "raise", lifts: [{ id: "a", from: 50, to: expect.closeTo(60, 9) }] });
    expect(raiseWhereItCounts(swayed, { to: 87.3 })).toMatchObject({
      effort: expect.closeTo(59, 9),
      lifts: [{ id: "a", to: 99 }, { id: "b", to: expect.closeTo(60, 9) }],
    });
    expect(raiseWhereItCounts(swayed, { to: 53, perPoint: { a: 3 } })).toMatchObject({ lifts: [{ id: "b", to: expect.closeTo(60, 9) }] });
  });

  it("leads to the position that analyzing anew finds", () => {
    const deal = shorthand("a 40/50 → b .5", "b 60/30 → c .2", "c 80/70");
    const raised = raiseWhereItCounts(analyze(deal, { asOf }), { to: 70, perPoint: { a: 2, c: 1.5 } });
    if (raised.type !== "raise") throw new Error("70 is within reach");
    const effects = raised.lifts.map(({ id, from, to }) => raise(id, to - from!));
    expect(analyze(deal, { asOf, effects }).outcome).toMatchObject({ position: expect.closeTo(70, 9) });
  });

  it("raises nobody where the position is reached, and says where it is out of reach", () => {
    expect(raiseWhereItCounts(ruled(undefined, "a 40/80"))).toEqual({ type: "raise", effort: 0, lifts: [] });
    expect(raiseWhereItCounts(ruled(undefined, "a 40/80"), { to: 99.5 })).toEqual({ type: "outOfReach" });
    expect(raiseWhereItCounts(ruled(undefined, "a 40/?"))).toMatchObject({ lifts: [{ id: "a", to: expect.closeTo(60, 9) }] });
  });
});
