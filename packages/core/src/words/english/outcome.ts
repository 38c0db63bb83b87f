import type { Outcome } from "../../analyze/metrics/outcome.js";
import type { Grade, OutcomeName } from "../gradeOutcome.js";
import type { Speech } from "../speech.js";

type Refused = Extract<Outcome, { type: "refused" }>;

/** What to say of the outcome, and of what hangs on someone. */
export const outcomeSentences = {
  names: { buy: "Buy", noDecision: "No decision", reject: "Reject" } satisfies Record<OutcomeName, string>,
  /** What is likeliest, by how likely it is. */
  headlines: {
    likely: {
      buy: "They would probably buy.",
      noDecision: "They would probably not decide at all.",
      reject: "They would probably say no.",
    },
    leaning: {
      buy: "More likely than not, they would buy.",
      noDecision: "More likely than not, they would not decide.",
      reject: "More likely than not, they would say no.",
    },
    open: {
      buy: "It is open. A purchase is the likeliest of three, but not likely.",
      noDecision: "It is open. No decision is the likeliest of three.",
      reject: "It is open. A no is the likeliest of three.",
    },
  } satisfies Record<Grade, Record<OutcomeName, string>>,
  /** The three shares, each as something to say. */
  shares: ({ buy, noDecision, reject }: Readonly<Record<OutcomeName, string>>): string =>
    `Buy ${buy}, no decision ${noDecision}, reject ${reject}`,
  refused: {
    nobody: () => "Nobody is on the map, so there is nobody to decide.",
    noWeight: () => "Nobody on the map has a voice that weighs anything, so nothing can be decided.",
    unknownInRule: (outcome: Refused, { name, list }: Speech) =>
      `The rule names ${list(
        outcome.why === "unknownInRule" ? outcome.ids.map(name) : [],
      )}, who cannot be found on the map.`,
  } satisfies Record<Refused["why"], (outcome: Refused, speech: Speech) => string>,
  /** `gain` is a difference of probabilities, −1..1. */
  leverage: (id: string, step: number, gain: number, { name, number, change }: Speech): string => {
    const points = `${step === 10 ? "ten" : number(step)} points from ${name(id)}`;
    if (Math.abs(gain) < 0.0005) return `${points} change next to nothing`;
    return `${points} are worth ${change(100 * gain)} points of P(buy)`;
  },
  pivot: (
    id: string,
    { ifYes, ifNo }: { readonly ifYes: number; readonly ifNo: number },
    { name, share }: Speech,
  ): string => `with a yes from ${name(id)} they buy with ${share(ifYes)}, with a no with ${share(ifNo)}`,
};

/** The texts of the outcome in another language, or a host's own. */
export type OutcomeWords = typeof outcomeSentences;
