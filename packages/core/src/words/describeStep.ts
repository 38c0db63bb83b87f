import type { NextStep, Proof } from "../advise/nextStep.js";
import type { Effect } from "../model/step.js";
import { speakEnglish } from "./english/speech.js";
import { stepSentences } from "./english/steps.js";
import { stepWords, type StepWords } from "./english/stepWords.js";
import type { Speech } from "./speech.js";
import type { StepSentence } from "./stepSentence.js";

/** A step in words, addressed to the seller. */
export interface StepText {
  /** A few words for a list. */
  readonly title: string;
  /** What to do, in one sentence. */
  readonly action: string;
  /** What it rests on, with the facts themselves. */
  readonly why: string;
  /** What would show that it has worked, and what to record then. */
  readonly proof: string;
  /** What is assumed to change, one by one. */
  readonly effects: readonly string[];
  /** What that would do to P(buy); absent where there is no forecast. */
  readonly expected?: string;
}

/**
 * Says a step to the seller who might take it. A host's own rules bring their own sentences; one that is missing is
 * called by its id.
 * @example
 * const step = { rule: "lunch", about: ["cfo"], params: {}, proof: { type: "contact" }, effects: [{ id: "cfo", mean: 5 }] };
 * const lunch = { title: ({ about: [id] }, { name }) => `Lunch with ${name(id)}`, action: () => "Ask.", why: () => "Why not." };
 * const { title, proof, effects } = describeStep(step, speakEnglish({ cfo: "Dana" }), { lunch });
 * [title, effects]; // ["Lunch with Dana", ["Dana +5 buy-in"]]
 * proof; // "It has worked when someone of yours has spoken with Dana; note the day."
 * describeStep(step).title; // "lunch"
 */
export function describeStep(
  step: NextStep,
  speech: Speech = speakEnglish({}),
  sentences: Readonly<Record<string, StepSentence>> = stepSentences,
  words: StepWords = stepWords,
): StepText {
  const sentence = Object.hasOwn(sentences, step.rule) ? sentences[step.rule]! : unworded;
  return {
    title: sentence.title(step, speech),
    action: sentence.action(step, speech),
    why: sentence.why(step, speech),
    proof: describeProof(step, speech, words),
    effects: step.effects.flatMap((effect) => describeEffect(effect, speech, words)),
    ...(step.expected ? { expected: expectation(step.expected, speech, words) } : {}),
  };
}

/**
 * Says what would show that a step has worked. What someone does is asked of the first whom it is about.
 * @example
 * describeProof({ about: ["cfo"], proof: { type: "reason" } }); // "It has worked when you can note a reason in the words of cfo."
 */
export function describeProof(
  { about, proof }: Pick<NextStep, "about" | "proof">,
  speech: Speech = speakEnglish({}),
  { proof: sentences, everyone }: StepWords = stepWords,
): string {
  const people = proof.type === "ask" ? about.slice(0, 1) : about;
  const whom = people.length > 0 ? speech.list(people.map(speech.name)) : everyone;
  // The table pairs each kind of proof with its own sentence, which the compiler cannot follow through the index.
  const say = sentences[proof.type] as (proof: Proof, whom: string, speech: Speech) => string;
  return say(proof, whom, speech);
}

const unworded: StepSentence = { title: ({ rule }) => rule, action: ({ rule }) => rule, why: ({ rule }) => rule };

function describeEffect(effect: Effect, { name, number, change }: Speech, { effects }: StepWords): readonly string[] {
  const { id, influence = 0, mean = 0, mass = 0, rung } = effect;
  return [
    ...(influence === 0 ? [] : [effects.influence(name(id), change(influence))]),
    ...(mean === 0 ? [] : [effects.mean(name(id), change(mean))]),
    ...(mass === 0 ? [] : [effects.mass(name(id), number(mass))]),
    ...(rung === undefined ? [] : [effects.rung(name(id), number(rung))]),
  ];
}

function expectation(
  { buy, buyChange }: NonNullable<NextStep["expected"]>,
  { share }: Speech,
  { expected }: StepWords,
): string {
  return expected(share(buy - buyChange), share(buy));
}
