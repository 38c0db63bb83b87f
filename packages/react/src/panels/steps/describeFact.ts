import { isSeat, researchTopics, type Deal, type ResearchTopic, type Stakeholder } from "@buyinmap/core";
import type { StepCatalog } from "./stepCatalog.js";

/** A fact that a step rests on, in words. */
export interface FactText {
  /** Whose it is, by id; absent where it is about the deal. */
  readonly of?: string;
  readonly text: string;
}

/** Where words for facts come from. */
interface Telling {
  readonly deal: Deal;
  readonly catalog: StepCatalog;
}

/** Says what a JSON Pointer into a deal leads to. What is not there any more is called so. */
export function describeFact(path: string, telling: Telling): FactText {
  const parts = path.split("/").slice(1).map(unescape);
  const { facts } = telling.catalog.steps;
  const [room, id = ""] = parts;
  const { stakeholders } = telling.deal;
  if (room === "stakeholders" && parts.length > 1) {
    if (!Object.hasOwn(stakeholders, id)) return { text: facts.gone };
    return { of: id, text: ofPerson(parts.slice(2), stakeholders[id]!, telling) ?? facts.gone };
  }
  return { text: ofDeal(parts, telling) ?? facts.gone };
}

/** Parts of a path after the one that names the field; the first is mostly a place in a list. */
type Rest = readonly string[];

function ofPerson([field, ...rest]: Rest, person: Stakeholder, telling: Telling): string | undefined {
  const { facts } = telling.catalog.steps;
  if (field === undefined) return isSeat(person) ? facts.seat : facts.person;
  return Object.hasOwn(ofField, field) ? ofField[field]!(rest, person, telling) : undefined;
}

const ofField: Readonly<Record<string, (rest: Rest, person: Stakeholder, telling: Telling) => string | undefined>> = {
  buyIn: (_, person, telling) => claim("buyIn", person, telling),
  influence: (_, person, telling) => claim("influence", person, telling),
  readings([index], { readings }, { catalog }) {
    const reading = readings?.[Number(index)];
    if (!reading) return undefined;
    const { of, tier, value, at, note } = reading;
    const { facts } = catalog.steps;
    const said = facts.dated(facts.reading[of](catalog.say.tiers[tier], catalog.number(value)), catalog.day(at));
    return note ? facts.noted(said, note) : said;
  },
  asks([index], { asks }, { catalog }) {
    const ask = asks?.[Number(index)];
    if (!ask) return undefined;
    const { rungs, outcomes } = catalog.say.asks;
    const { facts } = catalog.steps;
    return facts.dated(facts.ask(rungs[ask.rung], outcomes[ask.outcome]), catalog.day(ask.at));
  },
  concerns([index], { concerns }, { catalog }) {
    const concern = concerns?.[Number(index)];
    return concern && catalog.steps.facts.concern(catalog.say.concerns.states[concern.state], concern.text);
  },
  reasons([index], { reasons }, { catalog }) {
    const reason = reasons?.[Number(index)];
    return reason && catalog.steps.facts.reason[reason.voicedBy](reason.text);
  },
  criteria([index], { criteria }, { catalog }) {
    const criterion = criteria?.[Number(index)];
    return criterion && catalog.steps.facts.criterion(criterion.text);
  },
  roles([index], { roles }, { catalog }) {
    const role = roles?.[Number(index)];
    return role === undefined ? undefined : catalog.steps.facts.role(catalog.role(role));
  },
  persona([field = "", index], { persona }, { catalog }) {
    const known = persona?.[field as "pressures"]?.[Number(index)];
    const lists: Readonly<Record<string, string>> = catalog.say.persona.lists;
    return known && catalog.steps.facts.finding(lists[field] ?? field, known);
  },
  research: (rest, { research }, telling) => finding(rest, research, telling),
  notes([index], { notes }, { catalog }) {
    const note = notes?.[Number(index)];
    return note && catalog.steps.facts.note(note.text);
  },
  coverage([index], { coverage = [] }, { deal, catalog }) {
    const { facts } = catalog.steps;
    const name = (seller: string) => deal.team?.[seller]?.name ?? seller;
    const met = coverage.filter(({ strength }) => strength !== "none");
    if (index === undefined) {
      return met.length === 0 ? facts.notCovered : facts.allCoverage(catalog.list(met.map(({ seller }) => name(seller))));
    }
    const entry = coverage[Number(index)];
    if (!entry) return undefined;
    const known = facts.coverage(name(entry.seller));
    return entry.lastContactOn ? facts.dated(known, catalog.day(entry.lastContactOn)) : known;
  },
};

function claim(of: "buyIn" | "influence", person: Stakeholder, { catalog }: Telling): string | undefined {
  const { facts } = catalog.steps;
  const score = person[of];
  if (score === undefined) return undefined;
  const said = facts.claim[of](catalog.number(score));
  return person.assessedAt ? facts.dated(said, catalog.day(person.assessedAt)) : said;
}

function finding([topic = "", index]: Rest, research: Deal["research"], { catalog }: Telling): string | undefined {
  const known = research?.[topic as ResearchTopic]?.[Number(index)];
  const topics: Readonly<Record<string, string>> = catalog.say.research.topics;
  return known && catalog.steps.facts.finding(topics[topic] ?? topic, known.text);
}

function ofDeal([room, ...rest]: Rest, telling: Telling): string | undefined {
  const { deal, catalog } = telling;
  const { facts } = catalog.steps;
  switch (room) {
    case "stakeholders": {
      const count = Object.keys(deal.stakeholders).length;
      return facts.people(count, catalog.number(count));
    }
    case "research": {
      if (rest.length > 0) return finding(rest, deal.research, telling);
      const known = researchTopics.filter((topic) => deal.research?.[topic]?.length).length;
      return facts.research(catalog.number(known), catalog.number(researchTopics.length));
    }
    case "ties":
      return tie(rest[0] ?? "", telling);
    case "rule":
      return right(rest, telling);
    case "reviews":
      return facts.reviews;
    default:
      return facts.deal;
  }
}

function tie(id: string, { deal, catalog }: Telling): string | undefined {
  const known = deal.ties?.[id];
  if (!known) return undefined;
  const { name } = catalog.speech(deal);
  const sentence = catalog.say.ties.sentences[known.type](name(known.from), name(known.to));
  return known.note ? catalog.steps.facts.conflict(sentence, known.note) : sentence;
}

function right([list, index]: Rest, { deal, catalog }: Telling): string {
  const { facts } = catalog.steps;
  if (list !== "deciders" && list !== "vetoes") return facts.rule;
  const id = deal.rule?.[list]?.[Number(index)];
  return id === undefined ? facts.rule : facts[list](catalog.speech(deal).name(id));
}

function unescape(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
