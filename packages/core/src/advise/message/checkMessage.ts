import type { Deal } from "../../model/deal.js";
import type { MessageDraft, MessageCheck, Remark } from "./check.js";
import { messageChecks } from "./checks.js";
import { factsOf } from "./factsOf.js";
import { gradeOf } from "./gradeOf.js";
import { jargon as ourJargon } from "./jargon.js";
import { messageBounds, type MessageBounds } from "./messageBounds.js";
import { secretFinder } from "./secretFinder.js";
import { usedFacts } from "./usedFacts.js";
import { readWriting } from "./writing.js";

export interface CheckMessageOptions {
  /** Language of the message, a BCP 47 tag; `"en"` by default. */
  readonly locale?: string;
  readonly checks?: readonly MessageCheck[];
  readonly bounds?: Partial<MessageBounds>;
  /** Words to avoid instead of ours, each with what to say instead. */
  readonly jargon?: Readonly<Record<string, string>>;
}

/** A message, judged. */
export interface MessageReport {
  readonly words: number;
  readonly sentences: number;
  /** Flesch–Kincaid grade, in years of American school; English only, and absent without words. */
  readonly grade?: number;
  /** In the order of the checks, and of the text within each. */
  readonly remarks: readonly Remark[];
  /** JSON Pointers to what it speaks of, and to what else it could have spoken of. */
  readonly used: readonly string[];
  readonly unused: readonly string[];
  /** Checks that could not be made, and why. */
  readonly skipped: readonly { readonly check: string; readonly why: "language"; readonly language: string }[];
}

/**
 * Judges a message to someone before it is sent: is it about them, to the point, short, and free of what they must not
 * read? Nothing is guessed by a model of language; every remark can be told from the text and the deal. Places are in
 * UTF-16 units of the text as given; markup and web addresses are passed over. Someone who is not on the map is a
 * stranger of whom nothing is known.
 * @throws {RangeError} when the locale is not a BCP 47 tag.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { persona: { pressures: ["closing the quarter late"] } } } };
 * const text = "What makes the quarter close late? Could you spare ten minutes?";
 * const { used, remarks } = checkMessage(text, deal, "cfo");
 * used; // ["/stakeholders/cfo/persona/pressures/0"]
 * remarks.map(({ check }) => check); // ["length", "researched"]
 */
export function checkMessage(text: string, deal: Deal, id: string, options: CheckMessageOptions = {}): MessageReport {
  const { locale = "en", jargon = ourJargon } = options;
  const checks: readonly MessageCheck[] = options.checks ?? messageChecks;
  const writing = readWriting(text, locale);
  const findSecrets = secretFinder(deal, id, locale);
  const facts = factsOf(deal, id, locale, findSecrets);
  const used = usedFacts(facts, writing.sentences, locale);
  const draft: MessageDraft = {
    writing,
    deal,
    id,
    facts,
    jargon,
    secrets: findSecrets(writing.words),
    used: new Set(used),
    bounds: { ...messageBounds, ...options.bounds },
  };
  const { language, words, sentences } = writing;
  const isKnown = ({ languages }: MessageCheck) => languages?.includes(language) ?? true;
  const grade = language === "en" ? gradeOf(sentences) : undefined;
  return {
    words: words.length,
    sentences: sentences.length,
    ...(grade === undefined ? {} : { grade }),
    remarks: checks
      .filter((check) => isKnown(check) && (words.length > 0 || check.evenIfEmpty))
      .flatMap((check) => check.find(draft).map((remark) => ({ check: check.id, ...remark }))),
    used,
    unused: facts.map(({ path }) => path).filter((path) => !draft.used.has(path)),
    skipped: checks.filter((check) => !isKnown(check)).map(({ id: check }) => ({ check, why: "language", language })),
  };
}
