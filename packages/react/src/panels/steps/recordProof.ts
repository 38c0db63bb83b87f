import {
  isSeat,
  type Ask,
  type Changes,
  type Command,
  type Concern,
  type Coverage,
  type Deal,
  type Dimension,
  type Proof,
  type Reading,
  type Research,
  type ResearchTopic,
  type Stakeholder,
  type StakeholderField,
} from "@buyinmap/core";
import { nextId } from "../fields/nextId.js";
import { parseNumber } from "../fields/parseNumber.js";
import type { ProofDraft } from "./proofDraft.js";

/** Everything that a record is made of. */
interface Given {
  readonly deal: Deal;
  readonly draft: ProofDraft;
  /** The seller who signs, by id. */
  readonly by: string | undefined;
  readonly of: Dimension;
  readonly rung: Ask["rung"];
  readonly state: Concern["state"];
}

/** The commands that record what shows that a step has worked; nothing where something needed is missing. */
export function recordProof(proof: Proof, { deal, draft, by }: Pick<Given, "deal" | "draft" | "by">): readonly Command[] | undefined {
  return recorders[proof.type]({
    deal,
    draft,
    by,
    of: proof.type === "reading" ? proof.of : "buyIn",
    rung: proof.type === "ask" ? proof.rung : 1,
    state: proof.type === "concern" ? proof.state : "voiced",
  });
}

const recorders: Readonly<Record<Proof["type"], (given: Given) => readonly Command[] | undefined>> = {
  reading({ draft, by, of }) {
    const value = parseNumber(draft.value, 0, 100);
    if (value === undefined) return undefined;
    const { person: id, tier, at } = draft;
    const note = draft.text.trim();
    const reading: Reading = { of, value, tier, at, ...(by !== undefined && { by }), ...(note && { note }) };
    return [{ type: "addReading", id, reading }];
  },
  ask({ draft: { person: id, at, outcome, text }, by, rung }) {
    const note = text.trim();
    const ask: Ask = { rung, at, outcome, ...(by !== undefined && { by }), ...(note && { note }) };
    return [{ type: "addAsk", id, ask }];
  },
  concern(given) {
    const { draft, state } = given;
    const concerns = person(given).concerns ?? [];
    const index = Number(draft.concern);
    const text = draft.text.trim();
    const known = draft.concern === "" ? undefined : concerns[index];
    if (known) return [change(given, { concerns: concerns.with(index, { ...known, state, ...(text && { text }), at: draft.at }) })];
    return text === "" ? undefined : [change(given, { concerns: [...concerns, { type: "doubt", text, state, at: draft.at }] })];
  },
  reason(given) {
    const text = given.draft.text.trim();
    const reasons = person(given).reasons ?? [];
    return text === "" ? undefined : [change(given, { reasons: [...reasons, { text, voicedBy: "buyer", at: given.draft.at }] })];
  },
  criterion(given) {
    const text = given.draft.text.trim();
    return text === "" ? undefined : [change(given, { criteria: [...(person(given).criteria ?? []), { text }] })];
  },
  finding(given) {
    const { deal, draft, by } = given;
    const text = draft.text.trim();
    if (text === "") return undefined;
    const isOfPerson = draft.person !== "";
    const research = (isOfPerson ? person(given).research : deal.research) ?? {};
    const topic = draft.topic as ResearchTopic;
    const source = draft.source.trim();
    const finding = { text, at: draft.at, ...(source && { source }), ...(by !== undefined && { by }) };
    const next: Research = { ...research, [topic]: [...(research[topic] ?? []), finding] };
    return [isOfPerson ? change(given, { research: next }) : { type: "changeDeal", change: { research: next } }];
  },
  contact(given) {
    const { seller, at } = given.draft;
    if (seller === "") return undefined;
    const coverage = person(given).coverage ?? [];
    const index = coverage.findIndex((entry) => entry.seller === seller);
    const entry: Coverage = { ...coverage[index], seller, lastContactOn: at, strength: metNow(coverage[index]?.strength) };
    return [change(given, { coverage: index < 0 ? [...coverage, entry] : coverage.with(index, entry) })];
  },
  person(given) {
    const { deal, draft } = given;
    const name = draft.name.trim();
    const title = draft.title.trim();
    if (name === "") return undefined;
    const fields = { name, ...(title && { title }) };
    if (draft.person !== "" && isSeat(person(given))) return [change(given, fields)];
    return [{ type: "addStakeholder", id: nextId("p", deal.stakeholders), stakeholder: fields }];
  },
  role(given) {
    const { role } = given.draft;
    const kept = (person(given).roles ?? []).filter((one) => one !== "champion" && one !== role);
    return role === "" ? undefined : [change(given, { roles: [...kept, role] })];
  },
  note(given) {
    const { deal, draft, by } = given;
    const text = draft.text.trim();
    if (text === "") return undefined;
    const note = { text, at: draft.at, ...(by !== undefined && { by }) };
    if (draft.person === "") return [{ type: "changeDeal", change: { notes: [...(deal.notes ?? []), note] } }];
    return [change(given, { notes: [...(person(given).notes ?? []), note] })];
  },
};

function person({ deal, draft }: Given): Stakeholder {
  return Object.hasOwn(deal.stakeholders, draft.person) ? deal.stakeholders[draft.person]! : {};
}

function change({ draft: { person: id } }: Given, fields: Changes<Stakeholder, StakeholderField>): Command {
  return { type: "changeStakeholder", id, change: fields };
}

/** Who has spoken with someone knows them, briefly at least. */
function metNow(strength: Coverage["strength"] = "brief"): NonNullable<Coverage["strength"]> {
  return strength === "none" ? "brief" : strength;
}
