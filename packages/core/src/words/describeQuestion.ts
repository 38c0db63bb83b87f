import type { NextStep } from "../advise/nextStep.js";
import { questionSentences } from "./english/questions.js";
import { speakEnglish } from "./english/speech.js";
import { stepWords, type StepWords } from "./english/stepWords.js";
import type { QuestionParts, QuestionSentence } from "./questionSentence.js";
import type { Speech } from "./speech.js";

type Sentences = Readonly<Record<string, QuestionSentence>>;

/**
 * A question of the library as a seller would ask it. A host's own questions bring their own sentences; one that is
 * missing is called by its id.
 * @example
 * describeQuestion("howSeeIt"); // "How do you see this yourself?"
 * describeQuestion("theirMind", { name: "Dana" }); // "What is on Dana's mind these days?"
 */
export function describeQuestion(
  id: string,
  { name = stepWords.someone, company = stepWords.yourCompany, params = {} }: Partial<QuestionParts> = {},
  sentences: Sentences = questionSentences,
): string {
  return Object.hasOwn(sentences, id) ? sentences[id]!({ name, company, params }) : id;
}

/**
 * The questions of a step as a seller would ask them, best first. `company` is who is to buy.
 * @example
 * const step = { about: ["cfo"], params: { concerns: ["a second failed rollout"] }, questions: ["behindIt"] };
 * describeQuestions(step); // ["You spoke of “a second failed rollout”. What lies behind that?"]
 */
export function describeQuestions(
  { about: [first], params, questions }: Pick<NextStep, "about" | "params" | "questions">,
  { speech = speakEnglish({}), company }: { readonly speech?: Speech; readonly company?: string } = {},
  sentences: Sentences = questionSentences,
  words: Pick<StepWords, "someone" | "yourCompany"> = stepWords,
): readonly string[] {
  const parts = {
    name: first === undefined ? words.someone : speech.name(first),
    company: company || words.yourCompany,
    params,
  };
  return questions.map((id) => describeQuestion(id, parts, sentences));
}
