import type { Outcome } from "../../analyze/metrics/outcome.js";
import type { Speech } from "../speech.js";

type Forecast = Extract<Outcome, { type: "forecast" }>;
type Refused = Extract<Outcome, { type: "refused" }>;

/** What to say of the outcome, and of what hangs on someone. */
export const outcomeSentences = {
  forecast: ({ buy, noDecision, reject }: Forecast, { share }: Speech): string => {
    const odds = `(buy ${share(buy)}, no decision ${share(noDecision)}, reject ${share(reject)})`;
    const greatest = Math.max(buy, noDecision, reject);
    if (greatest < 0.4) return `It could still go any way ${odds}.`;
    if (greatest === buy) return `As things stand they are more likely to buy than anything else ${odds}.`;
    if (greatest === reject) return `As things stand they are more likely to say no than anything else ${odds}.`;
    return `As things stand they are more likely not to decide than anything else ${odds}.`;
  },
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
