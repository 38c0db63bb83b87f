import { forbiddenIds, knownRoles, pointer, researchTopics, tiers, type Ask, type Command, type CommandOf, type Deal, type Effect, type Reading, type Stakeholder, type Step } from "@buyinmap/core";
import fc from "fast-check";
import type { Pitch } from "../../packages/core/src/model/pitch.js";

/** Ids as people write them, and as nobody should; never one that is refused. */
const id = fc
  .oneof(fc.stringMatching(/^[a-z]{1,6}$/), fc.string({ minLength: 1, maxLength: 8, unit: "binary" }))
  .filter((text) => !forbiddenIds.includes(text) && isWellFormed(text));

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const score = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0),
);

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const text = fc.string({ maxLength: 12, unit: "binary" }).filter(isWellFormed);
const texts = fc.array(text, { maxLength: 3 });
/** A tag that people are likely to share. */
const tag = fc.oneof(fc.constantFrom("price", "time"), text);
const extra = fc.dictionary(id, fc.jsonValue({ maxDepth: 2 }).map(asStored), { maxKeys: 2 });

/** JSON has no −0, and forbidden keys are kept out, so a round trip cannot keep them. */
function asStored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, item) => (forbiddenIds.includes(key) ? undefined : item));
}

/** A record of which every key may be missing. */
function partial<Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }): fc.Arbitrary<Partial<Shape>> {
  return fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<Shape>>;
}

const reading: fc.Arbitrary<Reading> = fc.record(
  {
    of: fc.constantFrom("buyIn" as const, "influence" as const),
    value: score,
    tier: fc.constantFrom(...tiers),
    at: day,
    by: text,
    note: text,
    source: partial({ label: text, scale: text, url: text }),
    extra,
  },
  { requiredKeys: ["of", "value", "tier", "at"] },
);

const ask: fc.Arbitrary<Ask> = fc.record(
  {
    rung: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    at: day,
    outcome: fc.constantFrom("open" as const, "done" as const, "hedged" as const, "declined" as const),
    by: text,
    note: text,
  },
  { requiredKeys: ["rung", "at", "outcome"] },
);

const finding = fc.record({ text, source: text, at: day, by: text }, { requiredKeys: ["text"] });
const research = partial(Object.fromEntries(researchTopics.map((topic) => [topic, fc.array(finding, { maxLength: 2 })])));
const note = fc.record({ text, at: day, by: text, internal: fc.boolean() }, { requiredKeys: ["text"] });
const crm = fc.array(fc.record({ system: fc.constantFrom("salesforce", "hubspot"), id }), { maxLength: 2 });

const stakeholderShape = {
  name: text,
  title: text,
  department: text,
  organization: text,
  email: text,
  phone: text,
  crm,
  roles: fc.array(fc.oneof(fc.constantFrom(...knownRoles), text.filter((role) => role !== "")), { maxLength: 3 }),
  influence: score,
  buyIn: score,
  assessedAt: day,
  assessedBy: text,
  salience: share,
  readings: fc.array(reading, { maxLength: 5 }),
  asks: fc.array(ask, { maxLength: 3 }),
  reasons: fc.array(
    fc.record({ text, voicedBy: fc.constantFrom("buyer" as const, "seller" as const), at: day, about: tag }, { requiredKeys: ["text", "voicedBy"] }),
    { maxLength: 2 },
  ),
  concerns: fc.array(
    fc.record(
      {
        type: fc.constantFrom("experience" as const, "fear" as const, "hope" as const),
        text,
        state: fc.constantFrom("suspected" as const, "voiced" as const, "workedThrough" as const),
        at: day,
        about: tag,
      },
      { requiredKeys: ["type", "text", "state"] },
    ),
    { maxLength: 2 },
  ),
  criteria: fc.array(fc.record({ text, about: tag, weight: share }, { requiredKeys: ["text"] }), { maxLength: 2 }),
  persona: partial({ caresAbout: texts, pressures: texts, measuredBy: texts, day: text, movesNeedle: texts, holdsBack: texts }),
  research,
  target: partial({ influence: score, buyIn: score, rung: fc.constantFrom(0 as const, 3 as const), by: day }),
  prefers: fc.record({ option: fc.constantFrom("us" as const, "statusQuo" as const, "rival" as const), name: text }, { requiredKeys: ["option"] }),
  leftOn: day,
  notes: fc.array(note, { maxLength: 2 }),
  extra,
};

const stakeholder: fc.Arbitrary<Stakeholder> = partial(stakeholderShape);

/** Any deal that the schema allows and whose names all point somewhere. */
export const deal: fc.Arbitrary<Deal> = fc
  .record({
    ids: fc.uniqueArray(id, { maxLength: 6 }),
    sellers: fc.uniqueArray(id, { maxLength: 2 }),
    tieIds: fc.uniqueArray(id, { maxLength: 4 }),
    stepIds: fc.uniqueArray(id, { maxLength: 2 }),
  })
  .chain(({ ids, sellers, tieIds, stepIds }) => {
    const people = fc.tuple(...ids.map(() => (sellers.length > 0 ? covered(sellers) : stakeholder)));
    const ties = ids.length < 2 ? fc.constant([]) : fc.tuple(...tieIds.map(() => tieBetween(ids)));
    const team = Object.fromEntries(sellers.map((seller) => [seller, { name: seller }]));
    return fc
      .record(
        {
          id,
          name: text.filter((name) => name !== ""),
          account: partial({ name: text, industry: text, crm }),
          stage: text,
          amount: fc.record({ value: fc.integer(), currency: text }, { requiredKeys: ["value"] }),
          closeOn: day,
          status: fc.constantFrom("open" as const, "won" as const, "lost" as const, "noDecision" as const),
          rule: rule(ids),
          research,
          steps: fc.record(Object.fromEntries(stepIds.map((one) => [one, stepAbout(ids, sellers)]))),
          pitches: sellers.length === 0 ? fc.constant({}) : fc.dictionary(id, pitchBy(fc.constantFrom(...sellers)), { maxKeys: 2 }),
          people,
          ties,
          crm,
          notes: fc.array(note, { maxLength: 2 }),
          extra,
        },
        { requiredKeys: ["id", "name", "people", "ties"] },
      )
      .map(({ people: drawn, ties: drawnTies, ...rest }) => ({
        ...rest,
        stakeholders: Object.fromEntries(ids.map((one, index) => [one, drawn[index] as Stakeholder])),
        ties: uniqueTies(tieIds, drawnTies),
        team,
      }));
  });

function covered(sellers: readonly string[]): fc.Arbitrary<Stakeholder> {
  const coverage = fc.array(
    fc.record(
      {
        seller: fc.constantFrom(...sellers),
        lastContactOn: day,
        strength: fc.constantFrom("none" as const, "brief" as const, "regular" as const, "trusted" as const),
      },
      { requiredKeys: ["seller"] },
    ),
    { maxLength: 2 },
  );
  return partial({ ...stakeholderShape, coverage });
}

function rule(ids: readonly string[]): fc.Arbitrary<NonNullable<Deal["rule"]>> {
  const some = fc.subarray([...ids]);
  return fc.record(
    { quota: fc.double({ min: 0.51, max: 1, noNaN: true }), deciders: some, vetoes: some, preset: text },
    { requiredKeys: ["quota"] },
  );
}

function tieBetween(ids: readonly string[]) {
  return fc.record({
    ends: fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 2 }),
    type: fc.constantFrom("sways" as const, "reportsTo" as const, "conflict" as const),
    strength: fc.double({ min: 0.01, max: 1, noNaN: true }),
  });
}

/** What someone may have to do with a step, drawn from these people and sellers only. */
function stepShape(ids: readonly string[], sellers: readonly string[]) {
  return {
    through: fc.subarray([...ids]),
    ...(sellers.length > 0 ? { owner: fc.constantFrom(...sellers) } : {}),
    text,
    questions: texts,
    due: day,
    effort: fc.nat({ max: 8 }),
    effects: effectsOn(ids),
    because: fc.array(fc.constantFrom("", "/name", ...ids.map((one) => pointer("stakeholders", one, "buyIn"))), { maxLength: 2 }),
    outcome: text,
  };
}

function effectsOn(ids: readonly string[]): fc.Arbitrary<Effect[]> {
  if (ids.length === 0) return fc.constant([]);
  const effect = fc.record({ id: fc.constantFrom(...ids), mean: fc.integer({ min: -10, max: 10 }), mass: fc.nat({ max: 4 }) }, { requiredKeys: ["id"] });
  return fc.array(effect, { maxLength: 2 });
}

function stepAbout(ids: readonly string[], sellers: readonly string[]): fc.Arbitrary<Step> {
  const state = fc.constantFrom("accepted" as const, "done" as const, "dropped" as const);
  const shape = { rule: text, about: fc.subarray([...ids]), state, createdOn: day, doneOn: day, ...stepShape(ids, sellers) };
  return fc.record(shape, { requiredKeys: ["rule", "about", "state", "createdOn"] });
}

function pitchBy(seller: fc.Arbitrary<string>): fc.Arbitrary<Pitch> {
  const inspiration = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
  const listener = fc.record({ name: text, inspiration, comment: text }, { requiredKeys: ["name", "inspiration"] });
  const minutes = fc.double({ min: 0.1, max: 60, noNaN: true });
  return fc.record(
    { seller, at: day, minutes, text, listeners: fc.array(listener, { maxLength: 2 }) },
    { requiredKeys: ["seller", "at", "minutes", "text"] },
  );
}

type DrawnTie = { ends: string[]; type: "sways" | "reportsTo" | "conflict"; strength: number };

function uniqueTies(tieIds: readonly string[], drawn: readonly DrawnTie[]): NonNullable<Deal["ties"]> {
  const seen = new Set<string>();
  const ties: NonNullable<Deal["ties"]> = {};
  drawn.forEach(({ ends, type, strength }, index) => {
    const key = JSON.stringify([type, type === "conflict" ? ends.toSorted() : ends]);
    if (seen.has(key)) return;
    seen.add(key);
    ties[tieIds[index]!] = { from: ends[0]!, to: ends[1]!, type, strength };
  });
  return ties;
}

/** A command that is not made of others. */
type Single = Exclude<Command, { type: "together" }>;

/** Commands that may or may not fit the deal: ids that are there, and some that are not. */
export function commandFor({ stakeholders, ties = {}, team = {}, steps = {}, pitches = {} }: Deal): fc.Arbitrary<Command> {
  const [ids, sellers] = [Object.keys(stakeholders), Object.keys(team)];
  const someone = orOneOf(ids);
  const someStep = fc.oneof(orOneOf(Object.keys(steps)), fc.constantFrom("one", "other"));
  const each: { readonly [Type in Single["type"]]: fc.Arbitrary<CommandOf<Type>> } = {
    addStakeholder: fc.record({ type: fc.constant("addStakeholder"), id: someone, stakeholder }),
    removeStakeholder: fc.record({ type: fc.constant("removeStakeholder"), id: someone }),
    changeStakeholder: fc.record({
      type: fc.constant("changeStakeholder"),
      id: someone,
      change: partial({
        name: orNull(text),
        roles: orNull(stakeholderShape.roles),
        leftOn: orNull(day),
        target: orNull(stakeholderShape.target),
        coverage: orNull(fc.array(fc.record({ seller: orOneOf(sellers) }), { maxLength: 2 })),
      }),
    }),
    assess: fc.record(
      { type: fc.constant("assess"), id: someone, influence: orNull(score), buyIn: orNull(score), at: day, by: text },
      { requiredKeys: ["type", "id", "at"] },
    ),
    addReading: fc.record({ type: fc.constant("addReading"), id: someone, reading }),
    removeReading: fc.record({ type: fc.constant("removeReading"), id: someone, index: fc.nat({ max: 5 }) }),
    addAsk: fc.record({ type: fc.constant("addAsk"), id: someone, ask }),
    removeAsk: fc.record({ type: fc.constant("removeAsk"), id: someone, index: fc.nat({ max: 3 }) }),
    changeDeal: fc.record({ type: fc.constant("changeDeal"), change: partial({ name: text.filter((name) => name !== ""), stage: orNull(text) }) }),
    setRule: fc.record({ type: fc.constant("setRule"), rule: orNull(rule(ids)) }),
    addTie: fc.record({
      type: fc.constant("addTie"),
      id,
      tie: fc.record({ from: someone, to: someone, type: fc.constantFrom("sways" as const, "conflict" as const) }),
    }),
    removeTie: fc.record({ type: fc.constant("removeTie"), id: orOneOf(Object.keys(ties)) }),
    addSeller: fc.record({ type: fc.constant("addSeller"), id, seller: fc.record({ name: text }) }),
    removeSeller: fc.record({ type: fc.constant("removeSeller"), id: orOneOf(sellers) }),
    addPitch: fc.record({ type: fc.constant("addPitch"), id, pitch: pitchBy(orOneOf(sellers)) }),
    removePitch: fc.record({ type: fc.constant("removePitch"), id: orOneOf(Object.keys(pitches)) }),
    addStep: fc.record({ type: fc.constant("addStep"), id: someStep, step: stepAbout(ids, sellers) }),
    changeStep: fc.record({
      type: fc.constant("changeStep"),
      id: someStep,
      change: partial({ text: orNull(text), owner: orNull(orOneOf(sellers)), due: orNull(day), effects: orNull(effectsOn(ids)), through: orNull(fc.array(someone, { maxLength: 2 })) }),
    }),
    finishStep: fc.record({ type: fc.constant("finishStep"), id: someStep, at: day, outcome: text }, { requiredKeys: ["type", "id", "at"] }),
    dropStep: fc.record({ type: fc.constant("dropStep"), id: someStep, at: day, outcome: text }, { requiredKeys: ["type", "id"] }),
    removeStep: fc.record({ type: fc.constant("removeStep"), id: someStep }),
  };
  const single: fc.Arbitrary<Single> = fc.oneof(...Object.values(each));
  return fc.oneof(
    { weight: 9, arbitrary: single },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("together" as const), commands: fc.array(single, { maxLength: 4 }) }) },
  );
}

function orOneOf(ids: readonly string[]): fc.Arbitrary<string> {
  return ids.length > 0 ? fc.oneof(fc.constantFrom(...ids), id) : id;
}

function orNull<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(value, { nil: null });
}

/** A lone surrogate cannot be written as UTF-8. */
function isWellFormed(value: string): boolean {
  return !/\p{Surrogate}/u.test(value);
}
