import type { MessageCheckId } from "../../advise/message/checks.js";
import type { Remark } from "../../advise/message/check.js";
import type { Fact, FactKind } from "../../advise/message/fact.js";
import type { BriefPiece } from "../../advise/message/messageBrief.js";
import type { Withheld } from "../../advise/message/withheldIn.js";
import type { Move, Proof } from "../../advise/nextStep.js";
import type { ResearchTopic } from "../../model/researchTopics.js";
import { clip } from "../clip.js";
import type { Speech } from "../speech.js";

type ProofOf<Type extends Proof["type"]> = Extract<Proof, { type: Type }>;

type ByRule = Readonly<Record<string, { readonly why?: string; readonly question?: string; readonly ask?: string }>>;

/** What to ask for, by what would show that the step has worked. */
type AskSentences = { readonly [Type in Proof["type"]]: (proof: ProofOf<Type>, speech: Speech) => string };

const rungs: Readonly<Record<ProofOf<"ask">["rung"], string>> = {
  1: "Could you share what the choice will be judged by?",
  2: "Could you pass our one-page summary on to the others?",
  3: "Could you set up half an hour with whoever decides?",
  4: "Could you make the case for it when we are not in the room?",
};

const topics: Readonly<Record<ResearchTopic, string>> = {
  painPoints: "what gets in your way",
  priorities: "what comes first for you",
  effects: "what that does to your work",
  presentSolution: "how you manage today",
  size: "how many people it touches",
  budget: "what it may cost",
};

/** What a message says to its reader, and what is said of it to the seller who writes it. */
export const briefWords = {
  greeting: (name: string): string => `Hello ${name},`,
  /** Whoever is meant when nobody is named. */
  others: "the others",
  why: {
    raiseBuyIn: "I would like to hear how this looks from where you sit.",
    raiseInfluence: "Your view should be heard before this is decided.",
    advocacy: "You know better than we do how something like this gets decided.",
    reach: "This would touch your work, and we have hardly spoken.",
    knowledge: "Before anyone proposes anything, the facts should come from you.",
    group: "Several of you see this from different sides, and every side counts.",
    after: "Now that this has come to an end, I would like to learn from you.",
  } satisfies Record<Move, string> as Readonly<Record<Move, string>>,
  matters: {
    reason: (text) => `You gave “${text}” as your reason to look at this.`,
    concern: (text) => `You brought up “${text}”.`,
    pressure: (text) => `I understand that “${text}” presses on you.`,
    priority: (text) => `I understand that “${text}” is high on your list.`,
    moves: (text) => `As I see it, “${text}” would move your work on.`,
    holdsBack: (text) => `As I see it, “${text}” holds your work back.`,
    finding: (text) => `I gather that this matters to you: “${text}”.`,
    measure: (text) => `If I have it right, your work is judged by “${text}”.`,
    criterion: (text) => `If I have it right, you would judge this by “${text}”.`,
  } satisfies Record<FactKind, (text: string) => string> as Readonly<Record<FactKind, (text: string) => string>>,
  detail: {
    person: (text) => `What stood out when we read up on your work: “${text}”.`,
    deal: (text) => `What stood out when we read up on your company: “${text}”.`,
  } satisfies Record<Fact["of"], (text: string) => string> as Readonly<Record<Fact["of"], (text: string) => string>>,
  ask: {
    reading: () => "Could you spare fifteen minutes to tell me where you stand?",
    ask: ({ rung }) => rungs[rung],
    concern: ({ state }) =>
      state === "workedThrough"
        ? "Could you spare twenty minutes to go through it with me?"
        : "Could you spare fifteen minutes to tell me what speaks against it?",
    reason: () => "Could you tell me in a line what would make it worth your while?",
    criterion: () => "Could you send me the points you would judge it by?",
    finding: ({ topics: asked }, { list }) =>
      `Could you spare ten minutes to tell me ${
        list(asked.slice(0, 2).map((topic) => topics[topic])) || "how you work"
      }?`,
    contact: () => "Could you spare fifteen minutes for a first talk?",
    person: () => "Could you tell me who would be the right person for this?",
    role: () => "Could you tell me what part you would like to play in this?",
    note: () => "Could you spare ten minutes to tell me how you see it?",
  } satisfies AskSentences as AskSentences,
  /** Where the step brings no question that fits. */
  question: {
    raiseBuyIn: "What would have to be true for you to want this?",
    raiseInfluence: "What should the others hear from you?",
    advocacy: "What will the others ask first?",
    reach: "What should we know of your work before we meet?",
    knowledge: "What do people from outside most often get wrong about your work?",
    group: "On which point do all of you agree already?",
    after: "What would you do the same way again?",
  } satisfies Record<Move, string> as Readonly<Record<Move, string>>,
  /** To whoever stands between us and those it is about. */
  introduction: {
    why: (names: string): string => `This would touch the work of ${names}, and you know more of that than we do.`,
    question: (names: string): string => `What would you tell me about ${names} beforehand?`,
    ask: (names: string): string => `Could you bring ${names} and me together?`,
  },
  /** By rule, where its steps need other words, whoever is written to. */
  byRule: {
    secondThread: {
      why: "So far all of this runs through you, and that is a load on you.",
      ask: "Could you introduce me to someone else whose work it will touch?",
    },
    findOpponents: {
      why: "You know who sees this differently, and they should be heard.",
      question: "Who would lose something if this went ahead?",
      ask: "Could you introduce me to someone who has doubts?",
    },
    meetSeat: {
      why: "Someone who should have a say in this is not known to us yet.",
      question: "Who else will look at this before you decide?",
      ask: "Could you introduce me to whoever that is?",
    },
    resolveConflict: {
      question: "What would have to be in it for all of you to put your name to it?",
      ask: "Could you spare half an hour to look at it together with the others?",
    },
    frameForGroup: {
      ask: "Could you spare half an hour to look at it together with the others?",
    },
    keepAdvocate: {
      why: "You stood up for this, and it would not be there without you.",
      ask: "Could you spare fifteen minutes to tell me how it is going?",
    },
  } satisfies ByRule as ByRule,
  missing: {
    name: "You do not have their name yet.",
    reasons: "No reason of their own is on record. Ask for one before you give yours.",
    pressures: "What presses on them is not known.",
    priorities: "What comes first for them is not known.",
    detail: "Nothing is on record that says where it was learned. Find one detail with a source.",
    question: "The step brings no question of its own.",
  } satisfies Record<BriefPiece, string> as Readonly<Record<BriefPiece, string>>,
  keepOut: {
    suspectedConcern: (text) => `Do not mention “${text}”: it is only suspected. Let them bring it up.`,
    internalNote: (text) => `Do not mention “${text}”: the note is internal.`,
  } satisfies Record<Withheld["kind"], (text: string) => string> as Readonly<
    Record<Withheld["kind"], (text: string) => string>
  >,
};
export type BriefWords = typeof briefWords;

/** What to say of a remark, to the seller who wrote the message. */
export type RemarkSentence = (remark: Remark, speech: Speech) => string;

/** What each check says of a message. */
export const remarkSentences: Readonly<Record<MessageCheckId, RemarkSentence>> = {
  discreet: ({ params }, { name }) =>
    params["kind"] === "internalNote"
      ? "This is in an internal note. Keep it to yourselves."
      : `So far this is only suspected of ${name(String(params["about"]))}. Let it come from them.`,
  length: ({ params }, { number }) => {
    const [words, fewest, most] = ["words", "fewest", "most"].map((field) => number(Number(params[field])));
    if (params["words"] === 0) return "Nothing is written yet.";
    return Number(params["words"]) < Number(params["fewest"])
      ? `${words} words; from ${fewest} on there is room to say what is in it for them.`
      : `${words} words; more than ${most} are long to read on a phone. Cut from here, or earlier.`;
  },
  ask: ({ params }, { number }) =>
    params["asks"] === 0
      ? "It asks for nothing. Say the one thing you would like them to do."
      : `This is one of ${number(Number(params["asks"]))} asks. Keep the one that matters most.`,
  question: ({ params }) =>
    params["asks"] === 0
      ? "Nothing invites them to speak. Ask how they see it."
      : "The only question asks for something. Add one that lets them say how they see it.",
  tailored: ({ params }, speech) => {
    const known = quoted(params["facts"], speech);
    const person = speech.name(String(params["person"]));
    if (!known) return `Nothing is known of what matters to ${person}. Find out before you write.`;
    return params["used"] === 0
      ? `Nothing in it is about ${person}. You know of ${known}.`
      : `You also know of ${known}, should it fit.`;
  },
  researched: ({ params }, speech) => {
    const known = quoted(params["facts"], speech);
    return `One detail would show that you have read up on them${
      known ? `, such as ${known}` : "; none with a source is on record"
    }.`;
  },
  youToWe: ({ params }, { number }) =>
    `It says “I” or “we” ${times(params["we"], number)} and “you” ${times(params["you"], number)}. Turn it around.`,
  readable: ({ params }, { number }) =>
    `It reads like grade ${number(Number(params["grade"]))}; up to ${number(
      Number(params["most"]),
    )} is easy for everyone. Start with this sentence.`,
  plainWords: ({ params }) =>
    `“${String(params["phrase"])}” is seller's talk. ${
      params["instead"] ? `Try “${String(params["instead"])}”.` : "Nothing is lost without it."
    }`,
};

function quoted(facts: Remark["params"][string] | undefined, { list }: Speech): string {
  return list((Array.isArray(facts) ? facts : []).map((fact) => `“${clip(String(fact), 60)}”`));
}

function times(count: Remark["params"][string] | undefined, number: Speech["number"]): string {
  if (Number(count) === 0) return "never";
  return Number(count) === 1 ? "once" : `${number(Number(count))} times`;
}
