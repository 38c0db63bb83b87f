import type { Proof } from "../../advise/nextStep.js";
import type { Effect } from "../../model/step.js";
import type { Speech } from "../speech.js";

type ProofOf<Type extends Proof["type"]> = Extract<Proof, { type: Type }>;

/** What would show that a step has worked, by its kind; `whom` are those the step is about. */
export type ProofSentences = {
  readonly [Type in Proof["type"]]: (proof: ProofOf<Type>, whom: string, speech: Speech) => string;
};

/** What is said of every step alike: what shows that it worked, and what it is expected to change. */
export const stepWords = {
  /** Whom a step is about that is about nobody in particular. */
  everyone: "the committee",
  /** Whom and where a question speaks of that was told neither. */
  someone: "this person",
  yourCompany: "your company",
  proof: {
    reading: ({ of, tier }, whom) =>
      `It has worked when you can record ${readings[tier](whom)}, as a reading of ${
        of === "buyIn" ? "buy-in" : "influence"
      }.`,
    ask: ({ rung }, whom) => `It has worked when ${whom} ${rungs[rung]}; record the ask as done.`,
    concern: ({ state }, whom) => `It has worked when ${concerns[state](whom)}.`,
    reason: (_, whom) => `It has worked when you can note a reason in the words of ${whom}.`,
    criterion: (_, whom) => `It has worked when you can note what ${whom} will judge by.`,
    finding: ({ topics: found }, _, { list }) =>
      `It has worked when you can note what you found on ${
        list(found.map((topic) => topics[topic])) || "them"
      }, and where.`,
    contact: (_, whom) => `It has worked when someone of yours has spoken with ${whom}; note the day.`,
    person: () => "It has worked when there is a person with a name on the map; note who it is.",
    role: (_, whom) => `It has worked when the map shows the role that ${whom} really has.`,
    note: () => "It has worked when you have written down, as a note, what you learned.",
  } satisfies ProofSentences as ProofSentences,
  /** What is assumed to change for someone; numbers come with their sign where they are a change. */
  effects: {
    influence: (name, points) => `${name} ${points} influence`,
    mean: (name, points) => `${name} ${points} buy-in`,
    mass: (name, observations) => `${name}: evidence that counts as ${observations} observations more`,
    rung: (name, rung) => `${name} on rung ${rung} of the ask ladder`,
  } satisfies EffectWords as EffectWords,
  /** P(buy) as it is and as it would be, as shares. */
  expected: (now: string, then: string): string => `P(buy) ${now} → ${then}`,
};
export type StepWords = typeof stepWords;

type EffectWords = Readonly<Record<Exclude<keyof Effect, "id" | "extra">, (name: string, size: string) => string>>;

const readings: Readonly<Record<ProofOf<"reading">["tier"], (whom: string) => string>> = {
  inference: (whom) => `what title or role suggest of ${whom}`,
  claim: (whom) => `your own judgment of ${whom}`,
  statement: (whom) => `something that ${whom} said`,
  act: (whom) => `something that ${whom} did`,
  costlyAct: (whom) => `something that ${whom} did at the price of their own standing`,
};

const rungs: Readonly<Record<ProofOf<"ask">["rung"], string>> = {
  1: "shared criteria, rivals or budget",
  2: "passed your summary on",
  3: "arranged a meeting with a decider",
  4: "made the case without you",
};

const concerns: Readonly<Record<ProofOf<"concern">["state"], (whom: string) => string>> = {
  suspected: (whom) => `you can note what may hold ${whom} back, as suspected`,
  voiced: (whom) => `the concern has come from ${whom} in their own words; mark it as voiced`,
  workedThrough: (whom) => `the concern is settled in the eyes of ${whom}; mark it as worked through`,
};

const topics: Readonly<Record<ProofOf<"finding">["topics"][number], string>> = {
  painPoints: "what hurts",
  priorities: "their priorities",
  effects: "what it does to them",
  presentSolution: "how they manage today",
  size: "their size",
  budget: "the budget",
};
