import type { Deal, Stakeholder } from "@buyinmap/core";

const firstNames = ["Dana", "Priya", "Marcus", "Elena", "Tom", "Aiko", "Ravi", "Ines", "Jonas", "Lena", "Omar", "Sofia"];
const lastNames = ["Whitfield", "Raman", "Oyelaran", "Vasquez", "Lindqvist", "Tanaka", "Mistry", "Quill", "Bergström", "Haddad", "Novak"];
const companies = ["Northwind", "Harbor Freight", "Contoso", "Globex", "Initech", "Umbrella Foods", "Stark Rail", "Wayne Logistics"];
const projects = ["planning suite", "renewal", "data platform", "warehouse rollout", "service desk", "security review"];
const kinds = [
  { role: "influencer", title: "Planner", influence: 28, buyIn: 48, of: 100 },
  { role: "userBuyer", title: "Team lead", influence: 38, buyIn: 60, of: 55 },
  { role: "technicalBuyer", title: "Security architect", influence: 52, buyIn: 38, of: 30 },
  { role: "procurement", title: "Buyer", influence: 46, buyIn: 42, of: 18 },
  { role: "champion", title: "Head of operations", influence: 60, buyIn: 80, of: 14 },
  { role: "economicBuyer", title: "CFO", influence: 86, buyIn: 50, of: 8 },
  { role: "blocker", title: "Head of legal", influence: 64, buyIn: 20, of: 6 },
] as const;
const shares = kinds.reduce((sum, { of }) => sum + of, 0);

/** Invented people, the same on every call, spread around where people of their kind stand; now and then a score is unknown. */
function makePeople(count: number, random: () => number): Readonly<Record<string, Stakeholder>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${String(index).padStart(5, "0")}`, makePerson(random)]));
}

function makePerson(random: () => number): Stakeholder {
  const { role, title, influence, buyIn } = pickKind(random() * shares);
  const around = (middle: number, spread: number) =>
    Math.round(Math.min(100, Math.max(0, middle + (random() + random() + random() - 1.5) * spread)));
  const unknown = random();
  const name = `${pick(firstNames, random)} ${pick(lastNames, random)}`;
  const scores = { influence: around(influence, 30), buyIn: around(buyIn, 44) };
  return {
    name,
    title,
    roles: [role],
    ...(unknown > 0.02 && { influence: scores.influence }),
    ...((unknown < 0.01 || unknown > 0.04) && { buyIn: scores.buyIn }),
    assessedAt: "2026-11-22",
    ...(random() < 0.12 && { asks: [{ rung: 3, at: "2026-10-20", outcome: "done" }] }),
  };
}

function pickKind(at: number) {
  let rest = at;
  return kinds.find(({ of }) => (rest -= of) < 0) ?? kinds[0];
}

function pick(texts: readonly string[], random: () => number): string {
  return texts[Math.floor(random() * texts.length)]!;
}

/** Mulberry32: a row of numbers in [0, 1), the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One deal with many people. */
export function makeCrowd(count: number): Deal {
  return { id: "crowd", name: "Northwind, all sites", stakeholders: makePeople(count, createRandom(count)) };
}

/** Many deals with about as many people each. */
export function makePortfolio(deals: number, people: number): readonly Deal[] {
  const random = createRandom(deals);
  return Array.from({ length: deals }, (_, index) => ({
    id: `d${index}`,
    name: `${pick(companies, random)} ${pick(projects, random)} ${index + 1}`,
    stakeholders: makePeople(people, random),
  }));
}
