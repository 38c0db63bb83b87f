import type { MessageAsk, MessageBrief } from "../advise/message/messageBrief.js";
import { clip } from "./clip.js";
import { describeQuestion } from "./describeQuestion.js";
import { briefWords, type BriefWords } from "./english/message.js";
import { questionSentences } from "./english/questions.js";
import { speakEnglish } from "./english/speech.js";
import type { QuestionSentence } from "./questionSentence.js";
import type { Speech } from "./speech.js";

/** A brief in words. */
export interface BriefText {
  /** A first draft for the reader, to be put into one's own words. */
  readonly text: string;
  /** For the seller: what should be found out first, and what must not be mentioned. */
  readonly missing: readonly string[];
  readonly keepOut: readonly string[];
}

export interface DescribeBriefOptions {
  readonly questions?: Readonly<Record<string, QuestionSentence>>;
  readonly words?: BriefWords;
}

/** Greatest length of a draft: about eighteen lines of a phone held upright, or 120 English words. Ours. */
export const mostBriefUnits = 700;
/** Greatest length of a fact or a name in it, and of a sentence once facts had to go; in UTF-16 units, as above. */
const mostFact = 90;
const mostName = 60;
const mostSentence = 150;

/**
 * Says what to write: a draft of at most {@link mostBriefUnits} UTF-16 units for the reader, and notes for the seller.
 * What is too long is cut, and facts are left out, the least important first, until the draft fits. A question of the
 * step that speaks of the reader as of someone else is replaced by one that fits the step.
 * @example
 * const concerns = [{ type: "doubt", text: "too few planners", state: "voiced" }];
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { name: "Dana", influence: 90, concerns } } };
 * const analysis = analyze(deal, { asOf: "2026-11-22" });
 * const step = advise(deal, analysis).find(({ rule }) => rule === "workThroughConcern");
 * const { text } = describeBrief(messageBrief(deal, analysis, step, "cfo"), speakEnglish({ cfo: "Dana" }));
 * text.split("\n\n").at(-1); // "Could you spare twenty minutes to go through it with me?"
 */
export function describeBrief(
  brief: MessageBrief,
  speech: Speech = speakEnglish({}),
  { questions = questionSentences, words = briefWords }: DescribeBriefOptions = {},
): BriefText {
  return {
    text: fitting(partsOf(brief, speech, { questions, words })),
    missing: brief.missing.map((piece) => words.missing[piece]),
    keepOut: brief.keepOut.map(({ kind, text }) => words.keepOut[kind](clip(text, mostFact))),
  };
}

interface Parts {
  readonly greeting: readonly string[];
  readonly why: string;
  /** What matters to them and what proves the research, the most important first. */
  readonly matters: readonly string[];
  readonly detail: readonly string[];
  readonly question: string;
  readonly ask: string;
}

function partsOf(brief: MessageBrief, speech: Speech, options: Required<DescribeBriefOptions>): Parts {
  const { words } = options;
  const { to, matters, detail, missing } = brief;
  const said = sayings(brief, speech, options);
  const facts = matters.map(({ kind, text }) => ({ kind, text: clip(text, mostFact) }));
  return {
    ...said,
    greeting: missing.includes("name") ? [] : [words.greeting(clip(speech.name(to), mostName))],
    matters: facts
      .filter(({ text }) => !said.question.includes(text))
      .map(({ kind, text }) => words.matters[kind](text)),
    detail: detail ? [words.detail[detail.of](clip(detail.text, mostFact))] : [],
  };
}

/** Why we write, the question and the ask: as the rule needs them, else as they go for everyone. */
function sayings(brief: MessageBrief, speech: Speech, { questions, words }: Required<DescribeBriefOptions>) {
  const { rule, move, ask } = brief;
  const own = Object.hasOwn(words.byRule, rule) ? words.byRule[rule] : undefined;
  if (ask.type === "introduction") {
    const names = clip(speech.list(ask.to.map(speech.name)), mostName) || words.others;
    const { why, question, ask: introduce } = words.introduction;
    return { why: why(names), question: question(names), ask: introduce(names), ...own };
  }
  const question = own?.question ?? questionOf(brief, speech, questions) ?? words.question[move];
  return { why: words.why[move], ask: askOf(ask, speech, words), ...own, question };
}

function askOf(ask: Exclude<MessageAsk, { type: "introduction" }>, speech: Speech, words: BriefWords): string {
  // The table pairs each kind of proof with its own sentence, which the compiler cannot follow through the index.
  const say = words.ask[ask.type] as (ask: MessageAsk, speech: Speech) => string;
  return say(ask, speech);
}

/** The question of the step, unless it has none or speaks of the reader as of someone else. */
function questionOf(
  { question, to, about: [first], company, params }: MessageBrief,
  { name }: Speech,
  sentences: Required<DescribeBriefOptions>["questions"],
): string | undefined {
  if (question === undefined || !Object.hasOwn(sentences, question)) return undefined;
  const parts = { params, ...(company ? { company } : {}) };
  const asked = describeQuestion(question, first === undefined ? parts : { ...parts, name: name(first) }, sentences);
  const isAboutReader = first === to && asked !== describeQuestion(question, parts, sentences);
  return isAboutReader ? undefined : asked;
}

/** The longest draft that fits: what matters goes first, from the end, then the detail; only then sentences are cut. */
function fitting(parts: Parts): string {
  const { greeting, matters, detail, why, question, ask } = parts;
  const choices = [...matters.map((_, index) => [...matters.slice(0, matters.length - index), ...detail]), detail, []];
  for (const facts of choices) {
    const text = joined(greeting, [why, ...facts].join(" "), question, ask);
    if (text.length <= mostBriefUnits) return text;
  }
  return joined(greeting, ...[why, question, ask].map((sentence) => clip(sentence, mostSentence)));
}

function joined(greeting: readonly string[], ...paragraphs: readonly string[]): string {
  return [...greeting, ...paragraphs].join("\n\n");
}
