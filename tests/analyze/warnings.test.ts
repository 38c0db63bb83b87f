import { analyze, warningRules, type Deal, type Stakeholder, type Warning, type WarningId } from "@buyinmap/core";
import { describe, expect, it, test } from "vitest";
import { freeze } from "../deal.js";

const asOf = "2026-11-22";

function dealOf(stakeholders: Deal["stakeholders"], rest: Partial<Deal> = {}): Deal {
  return freeze({ id: "d", name: "D", stakeholders, ...rest });
}

/** Evidence of today, strong enough to hold a view near the value. */
function sure(value: number, rest: Stakeholder = {}): Stakeholder {
  const readings = Array.from({ length: 4 }, () => ({ of: "buyIn", value, tier: "costlyAct", at: asOf } as const));
  return { influence: 60, readings, ...rest };
}

/** One value changed in a copy. */
function changed(deal: Deal, id: string, change: Stakeholder): Deal {
  return dealOf(
    { ...deal.stakeholders, [id]: { ...deal.stakeholders[id], ...change } },
    { rule: deal.rule!, ties: deal.ties! },
  );
}

interface Case {
  readonly fires: Deal;
  readonly quiet: Deal;
  readonly warning: Omit<Warning, "id">;
}

const sways = (from: string, to: string, strength?: number) => ({
  from,
  to,
  type: "sways" as const,
  ...(strength === undefined ? {} : { strength }),
});
const contact = (lastContactOn: string) => ({ coverage: [{ seller: "rae", lastContactOn }] });
const refusal = (at: string, outcome: "hedged" | "declined" | "done" | "open") => ({ rung: 3 as const, at, outcome });
const filled: Deal["stakeholders"] = {
  cfo: { name: "C", roles: ["economicBuyer"] },
  cto: { name: "T", roles: ["technicalBuyer"] },
  buyer: { name: "B", roles: ["procurement"] },
  counsel: { name: "L", roles: ["legalAndCompliance"] },
};
const swaying = dealOf(
  { a: {}, b: {}, c: {} },
  { rule: { quota: 0.6 }, ties: { t2: sways("a", "c", 0.5), t1: sways("b", "c", 0.41) } },
);
const keyPlayers = dealOf(
  {
    boss: sure(95),
    one: sure(10),
    two: sure(10),
    three: sure(95),
    low: sure(10, { influence: 49 }),
    unheard: sure(10, { influence: undefined! }),
  },
  { rule: { quota: 0.6, deciders: ["boss"] }, ties: {} },
);

const cases: Record<WarningId, Case> = {
  noDecider: {
    fires: dealOf({ a: { roles: ["influencer"] } }, { rule: { quota: 0.6 } }),
    quiet: dealOf({ a: { roles: ["influencer", "decisionMaker"] } }, { rule: { quota: 0.6 } }),
    warning: { severity: "serious", people: [], evidence: ["/rule"] },
  },
  goneButNamed: {
    fires: dealOf(
      { gone: { leftOn: asOf, roles: ["other", "champion"] }, here: {} },
      { rule: { quota: 0.6, deciders: ["here", "gone"], vetoes: ["gone"] }, ties: { t: sways("here", "gone") } },
    ),
    quiet: dealOf(
      { gone: { leftOn: "2026-11-23", roles: ["other", "champion"] }, here: {} },
      { rule: { quota: 0.6, deciders: ["here", "gone"], vetoes: ["gone"] }, ties: { t: sways("here", "gone") } },
    ),
    warning: {
      severity: "serious",
      people: ["gone"],
      evidence: ["/rule/deciders/1", "/rule/vetoes/0", "/ties/t", "/stakeholders/gone/roles/1"],
    },
  },
  opponentsOutweigh: {
    fires: dealOf({ ally: sure(95), foe: sure(5), unsure: sure(50) }),
    quiet: dealOf({ ally: sure(95, { influence: 61 }), foe: sure(5), unsure: sure(50) }),
    warning: {
      severity: "serious",
      people: ["foe"],
      params: { supporting: 60, opposing: 60 },
      evidence: ["/stakeholders/foe"],
    },
  },
  silence: {
    fires: dealOf({ a: { buyIn: 60 }, b: { buyIn: 90 }, unknown: {} }),
    quiet: dealOf({ a: { buyIn: 59 }, b: { buyIn: 90 }, unknown: {} }),
    warning: {
      severity: "caution",
      people: ["a", "b"],
      params: { line: 60 },
      evidence: ["/stakeholders/a", "/stakeholders/b"],
    },
  },
  keyPlayersDoubt: {
    fires: keyPlayers,
    quiet: changed(keyPlayers, "one", { influence: 49 }),
    warning: {
      severity: "caution",
      people: ["one", "two"],
      params: { doubting: 2, keyPlayers: 3 },
      evidence: ["/stakeholders/one", "/stakeholders/two"],
    },
  },
  vetoUnknown: {
    fires: dealOf({ a: { influence: 80 }, b: { buyIn: 50 } }, { rule: { quota: 0.6, vetoes: ["b", "a"] } }),
    quiet: dealOf({ a: { influence: 80, buyIn: 10 }, b: { buyIn: 50 } }, { rule: { quota: 0.6, vetoes: ["b", "a"] } }),
    warning: { severity: "caution", people: ["a"], evidence: ["/rule/vetoes/1"] },
  },
  championWithoutPower: {
    fires: dealOf({ a: { roles: ["champion"], influence: 49 } }),
    quiet: dealOf({ a: { roles: ["champion"], influence: 50 } }),
    warning: { severity: "caution", people: ["a"], params: { highInfluence: 50 }, evidence: ["/stakeholders/a"] },
  },
  championSilent: {
    fires: dealOf({
      a: {
        roles: ["champion"],
        readings: [{ of: "buyIn", value: 80, tier: "claim", at: asOf }],
        asks: [refusal(asOf, "open")],
        ...contact("2026-10-23"),
      },
    }),
    quiet: dealOf({
      a: {
        roles: ["champion"],
        readings: [{ of: "buyIn", value: 80, tier: "claim", at: asOf }],
        asks: [refusal(asOf, "open")],
        ...contact("2026-10-24"),
      },
    }),
    warning: { severity: "caution", people: ["a"], params: { days: 30 }, evidence: ["/stakeholders/a/coverage/0"] },
  },
  turnedDown: {
    fires: dealOf({
      a: { asks: [refusal("2026-11-02", "declined"), refusal("2026-11-01", "hedged"), refusal("2026-10-01", "done")] },
    }),
    quiet: dealOf({
      a: { asks: [refusal("2026-11-02", "declined"), refusal("2026-10-01", "hedged"), refusal("2026-11-01", "done")] },
    }),
    warning: {
      severity: "caution",
      people: ["a"],
      params: { inARow: 2 },
      evidence: ["/stakeholders/a/asks/1", "/stakeholders/a/asks/0"],
    },
  },
  singleThread: {
    fires: dealOf({ a: { name: "A", ...contact("2026-11-01") }, b: { name: "B" } }),
    quiet: dealOf({
      a: { name: "A", ...contact("2026-11-01") },
      b: { name: "B", coverage: [{ seller: "sam", strength: "brief" }] },
    }),
    warning: {
      severity: "caution",
      people: ["a"],
      params: { sides: ["buyer", "seller"], seller: "rae" },
      evidence: ["/stakeholders/a/coverage"],
    },
  },
  expectedSeatEmpty: {
    fires: dealOf({ ...filled, counsel: { roles: ["legalAndCompliance"] } }),
    quiet: dealOf(filled),
    warning: {
      severity: "info",
      people: ["counsel"],
      params: { roles: ["legalAndCompliance"] },
      evidence: ["/stakeholders/counsel"],
    },
  },
  stalePosition: {
    fires: dealOf({ a: { buyIn: 50, assessedAt: "2026-09-22" }, undated: { buyIn: 50 } }),
    quiet: dealOf({ a: { buyIn: 50, assessedAt: "2026-09-23" }, undated: { buyIn: 50 } }),
    warning: { severity: "info", people: ["a"], params: { days: 61 }, evidence: ["/stakeholders/a/buyIn"] },
  },
  futureReading: {
    fires: dealOf({
      a: { readings: [{ of: "influence", value: 5, tier: "act", at: "2026-11-23" }] },
      b: { buyIn: 5, assessedAt: "2026-11-23" },
    }),
    quiet: dealOf({
      a: { readings: [{ of: "influence", value: 5, tier: "act", at: asOf }] },
      b: { buyIn: 5, assessedAt: asOf },
    }),
    warning: {
      severity: "info",
      people: ["a", "b"],
      params: { asOf },
      evidence: ["/stakeholders/a/readings/0", "/stakeholders/b/assessedAt"],
    },
  },
  tiesScaled: {
    fires: swaying,
    quiet: dealOf(swaying.stakeholders, { ties: { t2: sways("a", "c", 0.5), t1: sways("b", "c", 0.4) } }),
    warning: { severity: "info", people: ["c"], params: { most: 0.9 }, evidence: ["/ties/t1", "/ties/t2"] },
  },
  strengthAssumed: {
    fires: dealOf(swaying.stakeholders, { ties: { t: sways("b", "a"), u: { from: "a", to: "c", type: "reportsTo" } } }),
    quiet: dealOf(swaying.stakeholders, {
      ties: { t: sways("b", "a", 0.2), u: { from: "a", to: "c", type: "reportsTo" } },
    }),
    warning: { severity: "info", people: ["a", "b"], params: { strength: 0.2, ties: 1 }, evidence: ["/ties/t"] },
  },
};

describe("a warning", () => {
  const warningOf = (deal: Deal, id: string) => analyze(deal, { asOf }).warnings.filter((warning) => warning.id === id);

  test.each(Object.entries(cases))("of %s", (id, { fires, quiet, warning }) => {
    expect(warningOf(fires, id)).toEqual([{ id, ...warning }]);
    expect(warningOf(quiet, id)).toEqual([]);
  });

  it("is there for every rule of ours, in their order", () => {
    expect(warningRules.map(({ id }) => id)).toEqual(Object.keys(cases));
  });

  test.each<[string, WarningId, Deal]>([
    ["an empty map has no empty seat", "expectedSeatEmpty", dealOf({})],
    ["an empty map is not silent", "silence", dealOf({})],
    ["nobody against anything cannot outweigh", "opponentsOutweigh", dealOf({ unsure: sure(50) })],
    [
      "a champion of whom nothing was ever noted is not counted as silent",
      "championSilent",
      dealOf({ a: { roles: ["champion"] } }),
    ],
    [
      "a champion of unknown influence is not called weak",
      "championWithoutPower",
      dealOf({ a: { roles: ["champion"] } }),
    ],
    ["key players matter once the deciders are convinced", "keyPlayersDoubt", changed(keyPlayers, "boss", sure(10))],
    ["and once there are deciders", "keyPlayersDoubt", dealOf(keyPlayers.stakeholders)],
  ])("%s", (_, id, deal) => {
    expect(warningOf(deal, id)).toEqual([]);
  });

  it("names the people of the map where there is no rule, and every empty seat", () => {
    expect(warningOf(dealOf({ a: {} }), "noDecider")).toEqual([
      { id: "noDecider", severity: "serious", people: [], evidence: ["/stakeholders"] },
    ]);
    expect(warningOf(dealOf({ a: {} }), "expectedSeatEmpty")).toEqual([
      {
        id: "expectedSeatEmpty",
        severity: "info",
        people: [],
        params: { roles: ["economicBuyer", "technicalBuyer", "procurement", "legalAndCompliance"] },
        evidence: ["/stakeholders"],
      },
    ]);
  });

  it("counts advocates by deed among the champions", () => {
    const deed = dealOf({
      a: sure(90, {
        influence: 10,
        asks: [refusal("2026-10-01", "done")],
        readings: sure(90).readings!.map((one) => ({ ...one, at: "2026-10-10" })),
      }),
    });
    expect(analyze(deed, { asOf }).warnings.map(({ id, people, evidence }) => [id, people, evidence])).toEqual(
      expect.arrayContaining([
        ["championWithoutPower", ["a"], ["/stakeholders/a"]],
        ["championSilent", ["a"], ["/stakeholders/a/readings/0"]],
      ]),
    );
  });

  it("may follow other thresholds, and rules of the host", () => {
    const { fires } = cases.championSilent;
    const quiet = analyze(fires, { asOf, assumptions: { silentAfter: 31 } }).warnings.map(({ id }) => id);
    expect(quiet).not.toContain("championSilent");
    const tooMany = {
      id: "tooMany",
      severity: "info" as const,
      find: () => ({ people: [], evidence: ["/stakeholders"] }),
    };
    expect(analyze(fires, { asOf, warningRules: [tooMany] }).warnings).toEqual([
      { id: "tooMany", severity: "info", people: [], evidence: ["/stakeholders"] },
    ]);
  });
});
