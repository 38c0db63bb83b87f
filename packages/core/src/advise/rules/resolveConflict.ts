import type { Member } from "../../model/committee.js";
import { pointer } from "../../model/pointer.js";
import type { Tie } from "../../model/tie.js";
import { inPerson } from "../inPerson.js";
import type { Scene } from "../scene.js";
import type { Proposal, StepRule } from "../stepRule.js";
import { isSameText, taggedBy, type Tagged } from "../tagged.js";

/**
 * Two people who want different things of it, at one table: both weigh much and judge the same matter by different
 * criteria, one wants it for what worries the other, or the map notes a conflict between them.
 */
export const resolveConflict = {
  id: "resolveConflict",
  move: "group",
  phase: "open",
  proof: { type: "reading", of: "buyIn", tier: "statement" },
  families: ["coCreate", "setCriteria", "talkDontDiagnose"],
  find: (scene) => {
    const people = inPerson(scene).map((member): Speaker => ({ member, entries: taggedBy(member, scene) }));
    const conflicts = noted(scene);
    return people.flatMap((one, index) =>
      people.slice(index + 1).flatMap((other) => between(one, other, conflicts, scene)),
    );
  },
} as const satisfies StepRule;

interface Speaker {
  readonly member: Member;
  readonly entries: readonly Tagged[];
}

/** Two entries that do not go together, the first by the first of two people. */
type Clash = readonly [Tagged, Tagged];

function between(one: Speaker, other: Speaker, conflicts: readonly Conflict[], scene: Scene): readonly Proposal[] {
  const about = [one.member.id, other.member.id];
  const clashes = clashesOf(one, other, scene);
  const known = conflicts.filter(({ from, to }) => about.includes(from) && about.includes(to));
  const because = new Set([...clashes.flat(), ...known].map(({ path }) => path));
  if (clashes.length > 0) return [{ about, because: [...because], ...named(clashes) }];
  if (known.length === 0) return [];
  for (const id of about) because.add(pointer("stakeholders", id));
  return [{ about, because: [...because], params: { kind: "tie", note: known[0]!.note ?? "" } }];
}

/** What the sentence says of the first clash, and what shows that it is settled. */
function named([clash, ...more]: readonly Clash[]): Pick<Proposal, "params" | "proof"> {
  const [one, other] = clash!;
  const isJudged = one.kind === "criterion";
  return {
    params: {
      kind: isJudged ? "criteria" : one.kind,
      tag: one.tag,
      one: one.text,
      other: other.text,
      more: more.length,
    },
    proof: isJudged ? { type: "criterion" } : { type: "concern", state: "workedThrough" },
  };
}

/** Criteria first, then a reason of one against a concern of the other; each in the order of the document. */
function clashesOf(one: Speaker, other: Speaker, scene: Scene): readonly Clash[] {
  const pairs = one.entries.flatMap((entry) =>
    other.entries.filter(({ tag }) => isSameText(tag, entry.tag)).map((against): Clash => [entry, against]),
  );
  const { weights, assumptions } = scene.analysis;
  const areHeavy = [one, other].every(({ member }) => weights[member.id]!.influence >= assumptions.highInfluence);
  const judged = pairs.filter(([{ kind, text }, against]) => {
    return areHeavy && kind === "criterion" && against.kind === "criterion" && !isSameText(text, against.text);
  });
  const felt = pairs.filter(([{ kind }, against]) => {
    return [kind, against.kind].includes("reason") && [kind, against.kind].includes("concern");
  });
  return [...judged, ...felt];
}

/** A tie of conflict, and the JSON Pointer to where it stands. */
interface Conflict extends Tie {
  readonly path: string;
}

/** The conflicts that the map notes, by their ids in one fixed order. */
function noted({ deal: { ties = {} } }: Scene): readonly Conflict[] {
  return Object.keys(ties)
    .toSorted()
    .map((id) => ({ ...ties[id]!, path: pointer("ties", id) }))
    .filter(({ type }) => type === "conflict");
}
