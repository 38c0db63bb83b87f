import type { NeedId } from "../../advise/coaching/needs.js";
import type { PitchBounds } from "../../advise/coaching/pitchBounds.js";
import type { PitchChange } from "../../advise/coaching/pitchProgress.js";
import type { PitchSheet, Simplicity, Verdict } from "../../advise/coaching/pitchSheet.js";
import type { Movement, Signals } from "../../advise/coaching/signals.js";
import type { Speech } from "../speech.js";

type Judged = (sheet: PitchSheet, speech: Speech) => string;

/** What is said of a practice pitch, to whoever gave it. */
export const pitchSentences = {
  minutes: {
    below: ({ conciseness: { minutes } }, { number }) => `It took ${minutesIn(minutes, number)}.`,
    within: ({ conciseness: { minutes } }, { number }) => `It took ${minutesIn(minutes, number)}.`,
    above: ({ conciseness: { minutes }, bounds }, { number }) =>
      `It took ${minutesIn(minutes, number)}; ${number(
        bounds.mostMinutes,
      )} are enough. Leave out what they did not ask for.`,
  },
  words: {
    below: () => "There is no text to count.",
    within: ({ conciseness: { words } }, { number }) => `It has ${wordsIn(words, number)}.`,
    above: ({ conciseness: { words }, bounds }, { number }) =>
      `It has ${wordsIn(words, number)}; up to ${number(bounds.mostWords)} leave time to breathe.`,
  },
  pace: {
    below: ({ conciseness: { wordsPerMinute }, bounds }, { number }) =>
      `At ${number(wordsPerMinute)} words a minute it is slower than people usually speak, from ${number(
        bounds.slowest,
      )} on.`,
    within: ({ conciseness: { wordsPerMinute } }, { number }) =>
      `At ${number(wordsPerMinute)} words a minute it is easy to follow.`,
    above: ({ conciseness: { wordsPerMinute }, bounds }, { number }) =>
      `At ${number(wordsPerMinute)} words a minute it is hard to follow; up to ${number(bounds.fastest)} is easy.`,
  },
  grade: {
    below: (grade, _, { number }) => `It reads like grade ${number(Math.max(0, grade))}: simple.`,
    within: (grade, _, { number }) => `It reads like grade ${number(Math.max(0, grade))}: simple.`,
    above: (grade, { mostGrade }, { number }) =>
      `It reads like grade ${number(grade)}; up to ${number(
        mostGrade,
      )} is easy for everyone. Shorter sentences help most.`,
  },
  ungraded: {
    language: "How simple it is can only be told of English.",
    noWords: "",
    noSentences: "How simple it is cannot be told, because it has hardly any full stops.",
  },
  inspiration: (mean: number, listeners: number, { number }: Speech): string =>
    `${listeners === 1 ? "One listener" : `${number(listeners)} listeners`} gave it ${number(
      mean,
    )} of 5 for inspiration.`,
  unheard: "Nobody has said yet whether it inspired them. Ask someone who listened.",
} satisfies PitchWords as PitchWords;

/** One sentence for each verdict on each number, and for what listeners said. */
export type PitchWords = Readonly<
  Record<"minutes" | "words" | "pace", Readonly<Record<Verdict, Judged>>> & {
    readonly grade: Readonly<Record<Verdict, (grade: number, bounds: PitchBounds, speech: Speech) => string>>;
    /** Why there is no grade; an empty text where that goes without saying. */
    readonly ungraded: Readonly<Record<Extract<Simplicity, { type: "ungraded" }>["why"], string>>;
    readonly inspiration: (mean: number, listeners: number, speech: Speech) => string;
    readonly unheard: string;
  }
>;

/** What has changed from the first practice pitch to the last; each number comes with its sign. */
export const progressSentences: Readonly<Record<keyof PitchChange, (change: string) => string>> = {
  minutes: (change) => `${change} minutes`,
  words: (change) => `${change} words`,
  wordsPerMinute: (change) => `${change} words a minute`,
  grade: (change) => `${change} grades`,
  inspiration: (change) => `${change} for inspiration`,
};

/** What would help, said to whoever can help. */
export const needSentences: Readonly<Record<NeedId, string>> = {
  learn: "Help find out more about the buyer before anything is proposed.",
  meet: "Help to meet people nobody has spoken with yet.",
  fillSeats: "Help to find out who sits where a name is still missing.",
  secondThread: "Help to tie a second thread; everything hangs by one.",
  compareClaims: "Go through the claims together; they lie far from what the evidence supports.",
  findEvidence: "Ask how we know; most claims have nothing behind them yet.",
  ask: "Practice a first small ask; none has been put yet.",
  easierAsks: "Look for easier asks; more were hedged or declined than done.",
  followUp: "Follow up on the asks that are still open.",
  noteOutcome: "Note what the steps that were done have shown.",
  takeStep: "Choose one next step together.",
};

/** What the signals of a deal or a seller come to, part by part. */
export const signalSentences: { readonly [Part in keyof Signals]: (signal: Signals[Part], speech: Speech) => string } =
  {
    claims: ({ claims, compared, meanGap }, { number, change }) => {
      if (claims === 0) return "No claims yet.";
      const count = claims === 1 ? "One claim" : `${number(claims)} claims`;
      if (meanGap === undefined) return `${count}, and no other evidence to compare with.`;
      return `${count}; where there is other evidence (${number(compared)}), they lie ${change(
        meanGap,
      )} points from it on average.`;
    },
    research: ({ known, of }, { number }) =>
      of === 0 ? "No open deal to know about." : `${number(known)} of ${number(of)} topics of research are known.`,
    asks: ({ open, done, hedged, declined }, { number }) =>
      open + done + hedged + declined === 0
        ? "Nothing has been asked yet."
        : `Asks: ${number(done)} done, ${number(hedged)} hedged, ${number(declined)} declined, ${number(open)} open.`,
    coverage: ({ met, notMet, seats, singleThreads }, { number }) =>
      `People: ${number(met)} met, ${number(notMet)} met by nobody, ${
        seats === 1 ? "one seat" : `${number(seats)} seats`
      } empty` + (singleThreads.length === 0 ? "." : `; ${threads(singleThreads.length, number)} by one thread.`),
    steps: ({ accepted, done, dropped }, { number }) =>
      `Steps: ${number(accepted)} under way, ${number(done)} done, ${number(dropped)} dropped.`,
  };

/** What has been seen of someone since a step was done. */
export function movementSentence({ person, of, before, after, readings }: Movement, { name, number }: Speech): string {
  const axis = of === "buyIn" ? "Buy-in" : "Influence";
  const from = before === undefined ? "not known" : number(before);
  return `${axis} of ${name(person)}: ${from} before, ${number(after)} now, by ${
    readings === 1 ? "one reading" : `${number(readings)} readings`
  } since.`;
}

function minutesIn(minutes: number, number: Speech["number"]): string {
  return minutes === 1 ? "a minute" : `${number(minutes)} minutes`;
}

function wordsIn(words: PitchBounds["mostWords"], number: Speech["number"]): string {
  return words === 1 ? "one word" : `${number(words)} words`;
}

function threads(count: number, number: Speech["number"]): string {
  return count === 1 ? "one deal hangs" : `${number(count)} deals hang`;
}
