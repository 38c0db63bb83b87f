import type { Member } from "../model/committee.js";
import { pointer } from "../model/pointer.js";
import type { Given } from "./given.js";

/** How much a warning weighs: worth knowing, worth a look, or able to decide the deal. */
export type Severity = "info" | "caution" | "serious";

/** What a rule has found, as data; the sentence comes from a catalog. */
export interface Finding {
  /** Those it concerns, by id; empty where it concerns the whole map. */
  readonly people: readonly string[];
  /** What the sentence needs to be exact. */
  readonly params?: Readonly<Record<string, string | number | readonly string[]>>;
  /** JSON Pointers into the deal: what was looked at. Without any there is nothing to warn of. */
  readonly evidence: readonly string[];
}

/** A finding under the id and severity of the rule that made it. */
export interface Warning extends Finding {
  readonly id: string;
  readonly severity: Severity;
}

/** Looks at a deal and its analysis for one thing that should worry a seller. */
export interface WarningRule {
  readonly id: string;
  readonly severity: Severity;
  readonly find: (given: Given) => Finding;
}

/** Nothing to warn of. */
export const nothing: Finding = { people: [], evidence: [] };

/** Concerns whoever has evidence against them, given as pointers from the stakeholder. */
export function concerning(members: readonly Member[], evidenceOf: (member: Member) => readonly string[]): Finding {
  const people: string[] = [];
  const evidence: string[] = [];
  for (const member of members) {
    const paths = evidenceOf(member);
    if (paths.length > 0) people.push(member.id);
    for (const path of paths) evidence.push(pointer("stakeholders", member.id) + path);
  }
  return { people, evidence };
}

/** A dated piece of evidence, by its pointer from the stakeholder, and how many days old it is. */
export interface Sign {
  readonly age: number;
  readonly path: string;
}

/** Concerns those whose newest sign is so many days old or older; of whom there is none nothing can be said. */
export function overdue(
  members: readonly Member[],
  days: number,
  signsOf: (member: Member) => readonly Sign[],
): Finding {
  let oldest = 0;
  const found = concerning(members, (member) => {
    const [newest] = signsOf(member).toSorted((one, other) => one.age - other.age);
    if (!newest || newest.age < days) return [];
    oldest = Math.max(oldest, newest.age);
    return [newest.path];
  });
  return { ...found, params: { days: oldest } };
}

/** Concerns these people as a whole. */
export function about(members: readonly Member[]): Finding {
  return concerning(members, () => [""]);
}
