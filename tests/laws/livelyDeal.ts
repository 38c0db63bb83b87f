import {
  committee,
  researchTopics,
  stepRules,
  tiers,
  type Deal,
  type Stakeholder,
  type Step,
  type Tie,
} from "@buyinmap/core";
import fc from "fast-check";

/** The day on which lively deals are judged. */
export const asOf = "2025-06-01";

/** Ids as people and tools give them; some need care in a JSON Pointer, and numbers stand first in an object. */
const ids = ["ann", "bo/b", "c~d", "10", "2", "é", "zoe", "toString"];
const sellers = ["rae", "sam", "7"];

const day = fc
  .integer({ min: -150, max: 10 })
  .map((age) => new Date(Date.parse(asOf) + age * 86_400_000).toISOString().slice(0, 10));
const score = fc.constantFrom(0, 10, 40, 55, 60, 62, 80, 95, 100);
const text = fc.constantFrom("payback in a year", "the lowest price", "a second failed rollout", "less fuel");
const about = fc.constantFrom("price", "Price ", "time", "risk");
const seller = fc.constantFrom(...sellers);

const reading = fc.record(
  {
    of: fc.constantFrom("buyIn" as const, "buyIn" as const, "influence" as const),
    value: score,
    tier: fc.constantFrom(...tiers),
    at: day,
    by: seller,
  },
  { requiredKeys: ["of", "value", "tier", "at"] },
);
const ask = fc.record({
  rung: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
  at: day,
  outcome: fc.constantFrom("done" as const, "done" as const, "open" as const, "hedged" as const, "declined" as const),
});
const finding = fc.record({ text });
const research = fc.record(
  Object.fromEntries(researchTopics.map((topic) => [topic, fc.array(finding, { maxLength: 1 })])),
  { requiredKeys: [] },
);

const shape = {
  name: fc.constantFrom("Ann", "Bob", "Cal"),
  title: fc.constantFrom("CFO", "Head of Logistics"),
  roles: fc.subarray(["champion", "economicBuyer", "executiveSponsor", "procurement", "blocker"], { maxLength: 2 }),
  influence: score,
  buyIn: score,
  assessedAt: day,
  assessedBy: seller,
  salience: fc.constantFrom(0, 0.5, 1),
  readings: fc.array(reading, { maxLength: 4 }),
  asks: fc.array(ask, { maxLength: 3 }),
  reasons: fc.array(fc.record({ text, voicedBy: fc.constantFrom("buyer" as const, "seller" as const), about }), {
    maxLength: 2,
  }),
  concerns: fc.array(
    fc.record({
      type: fc.constantFrom("fear" as const, "hope" as const),
      text,
      state: fc.constantFrom("suspected" as const, "voiced" as const, "workedThrough" as const),
      about,
    }),
    { maxLength: 2 },
  ),
  criteria: fc.array(fc.record({ text, about, weight: score }, { requiredKeys: ["text"] }), { maxLength: 2 }),
  coverage: fc.array(
    fc.record(
      { seller, lastContactOn: day, strength: fc.constantFrom("none" as const, "brief" as const, "trusted" as const) },
      { requiredKeys: ["seller"] },
    ),
    { maxLength: 2 },
  ),
  research,
  prefers: fc.record({ option: fc.constantFrom("us" as const, "statusQuo" as const, "rival" as const) }),
};

const person: fc.Arbitrary<Stakeholder> = fc.record(shape, { requiredKeys: [] });

/** Someone who has left, or is about to. */
const leaver: fc.Arbitrary<Stakeholder> = fc.record({ ...shape, leftOn: day }, { requiredKeys: ["leftOn"] });

const anyone = fc.oneof({ weight: 5, arbitrary: person }, { weight: 1, arbitrary: leaver });

/** What would otherwise be rare: a champion and a sponsor who are for it, and somebody nobody has met. */
const cast: readonly fc.Arbitrary<Stakeholder>[] = [
  person.map((known) => forIt({ ...known, roles: ["champion"] })),
  person.map((known) => forIt({ ...known, roles: ["executiveSponsor"] })),
  fc.record({ name: fc.constant("Sam"), concerns: shape.concerns, influence: score }, { requiredKeys: ["name"] }),
];

function forIt(known: Stakeholder): Stakeholder {
  return { ...known, name: "Priya", readings: [{ of: "buyIn", value: 90, tier: "costlyAct", at: asOf }] };
}

/**
 * A deal in which much is going on: people with evidence, asks, concerns, reasons and criteria on shared tags, ties,
 * research, a rule, sellers who know them, and steps that were taken up. Days lie around {@link asOf}.
 */
export const livelyDeal: fc.Arbitrary<Deal> = fc.shuffledSubarray(ids, { maxLength: 6 }).chain((here) =>
  fc
    .record(
      {
        stakeholders: fc.record(
          Object.fromEntries(
            here.map((id, index) => [id, index < cast.length ? fc.oneof(cast[index]!, anyone) : anyone]),
          ),
        ),
        ties: tiesBetween(here),
        steps: fc.array(stepAbout(here), { maxLength: 2 }),
        rule: fc.record({ quota: fc.constantFrom(0.51, 0.6, 1), deciders: upToTwo(here), vetoes: upToTwo(here) }),
        research: fc.oneof(
          research,
          fc.constant(Object.fromEntries(researchTopics.map((topic) => [topic, [{ text: "known" }]]))),
        ),
        stage: fc.constantFrom("Discovery", "Proposal", "Negotiation"),
        status: fc.constantFrom(
          "open" as const,
          "open" as const,
          "won" as const,
          "lost" as const,
          "noDecision" as const,
        ),
        closeOn: day,
        closedOn: day,
      },
      { requiredKeys: ["stakeholders", "ties", "steps"] },
    )
    .map(({ ties, steps, ...rest }) => ({
      id: "d",
      name: "D",
      team: Object.fromEntries(sellers.map((id) => [id, { name: id }])),
      ...rest,
      ties: Object.fromEntries(oncePerPair(ties).map((tie, index) => [`t${index}`, tie])),
      steps: Object.fromEntries(steps.map((step, index) => [`s${index}`, step])),
    })),
);

function tiesBetween(here: readonly string[]): fc.Arbitrary<Tie[]> {
  if (here.length < 2) return fc.constant([]);
  const ends = fc.shuffledSubarray([...here], { minLength: 2, maxLength: 2 });
  const tie = fc
    .record(
      {
        ends,
        type: fc.constantFrom("sways" as const, "sways" as const, "reportsTo" as const, "conflict" as const),
        strength: fc.constantFrom(0.2, 0.5, 0.9),
      },
      { requiredKeys: ["ends", "type"] },
    )
    .map(({ ends: [from, to], ...rest }): Tie => ({ from: from!, to: to!, ...rest }));
  return fc.array(tie, { maxLength: 6 });
}

function oncePerPair(ties: readonly Tie[]): readonly Tie[] {
  const seen = new Set<string>();
  return ties.filter(({ type, from, to }) => {
    const pair = JSON.stringify([type, ...(type === "conflict" ? [from, to].toSorted() : [from, to])]);
    return !seen.has(pair) && seen.add(pair);
  });
}

function stepAbout(here: readonly string[]): fc.Arbitrary<Step> {
  return fc.record(
    {
      rule: fc.constantFrom(...stepRules.map(({ id }) => id)),
      about: upToTwo(here),
      state: fc.constantFrom("accepted" as const, "done" as const, "dropped" as const),
      createdOn: day,
      doneOn: day,
      owner: seller,
    },
    { requiredKeys: ["rule", "about", "state", "createdOn"] },
  );
}

function upToTwo(here: readonly string[]): fc.Arbitrary<string[]> {
  return fc.subarray([...here], { maxLength: Math.min(2, here.length) });
}

/** The same deal, with everything that is kept by id in another order. */
export function shuffled(deal: Deal): fc.Arbitrary<Deal> {
  const { stakeholders, ties = {}, team = {}, steps = {} } = deal;
  return fc
    .tuple(reordered(stakeholders), reordered(ties), reordered(team), reordered(steps))
    .map(([people, otherTies, otherTeam, otherSteps]) => ({
      ...deal,
      steps: otherSteps,
      team: otherTeam,
      ties: otherTies,
      stakeholders: people,
    }));
}

function reordered<Value>(record: Readonly<Record<string, Value>>): fc.Arbitrary<Record<string, Value>> {
  const entries = Object.entries(record);
  return fc.shuffledSubarray(entries, { minLength: entries.length }).map((order) => Object.fromEntries(order));
}

/** Everyone on the map who does not count on the day. */
export function gone(deal: Deal): readonly string[] {
  const here = new Set(committee(deal, asOf).map(({ id }) => id));
  return Object.keys(deal.stakeholders).filter((id) => !here.has(id));
}
