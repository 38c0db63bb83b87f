import {
  analyze,
  warningRules,
  type Deal,
  type Reading,
  type Stakeholder,
  type Warning,
  type WarningFinding,
  type WarningId,
} from "@buyinmap/core";
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

  const silent = { roles: ["champion"], ...contact("2026-10-01") };
  const met = (...days: readonly string[]) => ({
    coverage: days.map((lastContactOn) => ({ seller: "rae", lastContactOn })),
  });
  const read = (tier: Reading["tier"], at = asOf): Stakeholder => ({
    readings: [{ of: "influence", value: 60, tier, at }],
  });
  test.each<[string, WarningId, Deal, Partial<WarningFinding>]>([
    [
      "a claim of ours is no sign of a champion, nor is an inference",
      "championSilent",
      dealOf({ a: { ...silent, ...read("claim") }, b: { ...silent, ...read("inference") } }),
      { people: ["a", "b"], params: { days: 52 } },
    ],
    [
      "a meeting that is still to come breaks no silence",
      "championSilent",
      dealOf({ a: { roles: ["champion"], ...met("2026-10-01", "2026-11-23") } }),
      { evidence: ["/stakeholders/a/coverage/0"] },
    ],
    [
      "of a silent champion the newest sign counts, and of several champions the longest silence",
      "championSilent",
      dealOf({
        a: { roles: ["champion"], ...met("2026-09-01", "2026-10-03", "2026-09-02") },
        b: { roles: ["champion"], ...met("2026-10-02", "2026-10-01") },
        c: { roles: ["champion"], coverage: [{ seller: "rae" }, { seller: "sam", lastContactOn: "2026-10-05" }] },
        other: { roles: ["coach"], ...met("2026-08-01") },
      }),
      {
        people: ["a", "b", "c"],
        params: { days: 51 },
        evidence: ["/stakeholders/a/coverage/1", "/stakeholders/b/coverage/0", "/stakeholders/c/coverage/1"],
      },
    ],
    [
      "a champion who answered an ask long ago has been silent since",
      "championSilent",
      dealOf({ a: { roles: ["champion"], asks: [refusal("2026-10-22", "declined")] } }),
      { params: { days: 31 }, evidence: ["/stakeholders/a/asks/0"] },
    ],
    [
      "several roles may be missing where one has a seat already",
      "expectedSeatEmpty",
      dealOf({ cfo: filled["cfo"]!, cto: filled["cto"]!, counsel: { roles: ["other", "legalAndCompliance"] }, d: {} }),
      {
        people: ["counsel"],
        params: { roles: ["procurement", "legalAndCompliance"] },
        evidence: ["/stakeholders/counsel"],
      },
    ],
    [
      "a claim of influence may lie in the future too",
      "futureReading",
      dealOf({ a: { influence: 0, assessedAt: "2026-11-23", ...read("act", "2026-11-22") } }),
      { people: ["a"], evidence: ["/stakeholders/a/assessedAt"] },
    ],
    [
      "someone who has left is named by ties that start from them, and by a role that decides",
      "goneButNamed",
      dealOf(
        { "b/c": { leftOn: asOf, roles: ["economicBuyer", "coach"] }, a: { leftOn: asOf }, here: {}, there: {} },
        {
          ties: {
            z: sways("b/c", "here"),
            other: sways("here", "there"),
            y: { from: "there", to: "b/c", type: "reportsTo" },
          },
        },
      ),
      {
        people: ["b/c"],
        evidence: ["/ties/y", "/ties/z", "/stakeholders/b~1c/roles/0"],
      },
    ],
    [
      "everyone who has left and is named is listed, each with their own",
      "goneButNamed",
      dealOf(
        { a: { leftOn: asOf }, b: { leftOn: asOf }, c: { roles: ["champion"] } },
        { rule: { quota: 0.6, deciders: ["c", "b"], vetoes: ["c", "a"] } },
      ),
      { people: ["a", "b"], evidence: ["/rule/vetoes/1", "/rule/deciders/1"] },
    ],
    [
      "a decider who has left does not decide",
      "noDecider",
      dealOf({ a: { leftOn: asOf, roles: ["economicBuyer"] }, b: {} }, { rule: { quota: 0.6, deciders: ["a"] } }),
      { people: [], evidence: ["/rule"] },
    ],
    [
      "one seller may hold several contacts",
      "singleThread",
      dealOf({ a: { name: "A", ...met("2026-11-01") }, b: { name: "B", ...met("2026-11-02") }, c: { name: "C" } }),
      {
        people: ["a", "b"],
        params: { sides: ["seller"], seller: "rae" },
        evidence: ["/stakeholders/a/coverage", "/stakeholders/b/coverage"],
      },
    ],
    [
      "several sellers may hold one contact",
      "singleThread",
      dealOf({
        a: {
          name: "A",
          coverage: [
            { seller: "rae", strength: "brief" },
            { seller: "sam", strength: "trusted" },
          ],
        },
      }),
      { people: ["a"], params: { sides: ["buyer"] }, evidence: ["/stakeholders/a/coverage"] },
    ],
    [
      "a position is as old as its newest evidence that counts",
      "stalePosition",
      dealOf({
        a: {
          readings: [
            { of: "buyIn", value: 5, tier: "act", at: "2026-09-01" },
            { of: "buyIn", value: 5, tier: "act", at: "2026-09-03" },
            { of: "buyIn", value: 5, tier: "act", at: "2026-12-01" },
            { of: "influence", value: 5, tier: "act", at: asOf },
          ],
        },
      }),
      { params: { days: 80 }, evidence: ["/stakeholders/a/readings/1"] },
    ],
    [
      "only the ties that were scaled are evidence",
      "tiesScaled",
      dealOf(swaying.stakeholders, {
        ties: {
          ...swaying.ties,
          other: sways("c", "a", 0.5),
          line: { from: "a", to: "c", type: "reportsTo" },
        },
      }),
      { people: ["c"], evidence: ["/ties/t1", "/ties/t2"] },
    ],
    [
      "everyone at a tie of assumed strength is named once",
      "strengthAssumed",
      dealOf(swaying.stakeholders, { ties: { t: sways("c", "b"), u: sways("b", "a") } }),
      { people: ["a", "b", "c"], params: { strength: 0.2, ties: 2 }, evidence: ["/ties/t", "/ties/u"] },
    ],
    [
      "a veto of someone who has left is not a veto of unknown view",
      "vetoUnknown",
      dealOf({ gone: { leftOn: asOf }, a: {} }, { rule: { quota: 0.6, vetoes: ["gone", "a"] } }),
      { people: ["a"], evidence: ["/rule/vetoes/1"] },
    ],
    [
      "refusals of little asks are not turning us down",
      "turnedDown",
      dealOf({
        a: {
          asks: [
            refusal("2026-11-01", "hedged"),
            { rung: 2, at: "2026-11-02", outcome: "declined" },
            refusal("2026-11-03", "hedged"),
          ],
        },
        b: { asks: [refusal("2026-11-01", "hedged"), { rung: 2, at: "2026-11-02", outcome: "declined" }] },
      }),
      { people: ["a"], evidence: ["/stakeholders/a/asks/0", "/stakeholders/a/asks/2"] },
    ],
    [
      "whoever is just influential enough is a key player",
      "keyPlayersDoubt",
      changed(keyPlayers, "low", { influence: 50 }),
      { people: ["low", "one", "two"], params: { doubting: 3, keyPlayers: 4 } },
    ],
    [
      "a key player of whom nothing is known is not convinced either",
      "keyPlayersDoubt",
      changed(keyPlayers, "three", { readings: [] }),
      { people: ["one", "three", "two"], params: { doubting: 3, keyPlayers: 3 } },
    ],
  ])("%s", (_, id, deal, expected) => {
    expect(warningOf(deal, id)).toEqual([expect.objectContaining({ id, ...expected })]);
  });

  test.each<[string, WarningId, Deal]>([
    ["a word of the champion breaks the silence", "championSilent", dealOf({ a: { ...silent, ...read("statement") } })],
    ["and so does a deed", "championSilent", dealOf({ a: { ...silent, ...read("act") } })],
    ["and an answer", "championSilent", dealOf({ a: { ...silent, asks: [refusal(asOf, "hedged")] } })],
    [
      "a seat that somebody else fills is not empty",
      "expectedSeatEmpty",
      dealOf({ ...filled, seat: { roles: ["legalAndCompliance"] } }),
    ],
    ["a future day without a score is no claim", "futureReading", dealOf({ a: { assessedAt: "2026-11-23" } })],
    ["someone who has left and is named nowhere is no matter", "goneButNamed", dealOf({ a: { leftOn: asOf, roles: ["coach"] } })],
    ["a decider by the rule decides", "noDecider", dealOf({ a: {} }, { rule: { quota: 0.6, deciders: ["a"] } })],
    ["one who decides is enough", "noDecider", dealOf({ a: { roles: ["other", "economicBuyer"] }, b: {} })],
    [
      "nobody of unknown view speaks against",
      "opponentsOutweigh",
      dealOf({ ally: sure(95, { influence: 10 }), unknown: { influence: 90 } }),
    ],
    [
      "most may doubt while a decider does too",
      "keyPlayersDoubt",
      dealOf({ ...keyPlayers.stakeholders, three: sure(10) }, { rule: { quota: 0.6, deciders: ["boss", "one"] } }),
    ],
    [
      "or while nobody decides",
      "keyPlayersDoubt",
      dealOf({ ...keyPlayers.stakeholders, three: sure(10) }),
    ],
    [
      "whoever stands at opposition does not speak against",
      "opponentsOutweigh",
      dealOf({ ally: sure(95, { influence: 10 }), a: { buyIn: 0, assessedAt: asOf, influence: 60 } }),
    ],
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
    const unheard = dealOf({ a: { roles: ["champion"] }, b: { roles: ["champion"], influence: 59 } });
    expect(analyze(unheard, { asOf, assumptions: { highInfluence: 60 } }).warnings).toContainEqual({
      id: "championWithoutPower",
      severity: "caution",
      people: ["b"],
      params: { highInfluence: 60 },
      evidence: ["/stakeholders/b"],
    });
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
