import type { Dimension } from "../../model/reading.js";

/** A number before and after, each as something to say. */
interface Turn {
  readonly from: string;
  readonly to: string;
}

/**
 * Every text of the plan. What varies is a parameter and arrives as text, in the digits of the reader's language; where
 * a count chooses the plural it comes as a number beside its text.
 */
export const planPanelWords = {
  title: "Plan",
  intro: "The few steps that matter most, for the hours you have.",
  pending: "Computing …",
  heuristic: "Heuristic",
  heuristicText:
    "There are too many steps to try every set of them. A search came by this one; a better one may exist.",

  hours: "Hours for it",
  hoursOf: (count: number, text: string) => (count === 1 ? "1 hour" : `${text} hours`),
  /** What the slider says: hours, and the chance that they buy. */
  slider: (hours: string, buy: string) => `${hours}: P(buy) ${buy}`,
  lines: { buy: "P(buy)", noDecision: "No decision" },
  /** Between which shares a line is drawn. */
  scale: (low: string, high: string) => `${low} to ${high}`,
  chart: (buy: Turn, noDecision: Turn, hours: string) =>
    `With up to ${hours}, P(buy) rises in steps from ${buy.from} to ${buy.to}; ` +
    `no decision goes from ${noDecision.from} to ${noDecision.to}.`,

  summary: (buy: Turn, noDecision: Turn) =>
    `The chance that they buy goes from ${buy.from} to ${buy.to}; that they do not decide, ${
      noDecision.from === noDecision.to ? `stays at ${noDecision.to}` : `from ${noDecision.from} to ${noDecision.to}`
    }.`,
  takes: (count: number, steps: string, hours: string) =>
    count === 1 ? `One step: ${hours}.` : `${steps} steps: ${hours} in all.`,
  tooFew: "No step fits into so few hours.",
  useless: "None of the steps that are known would change the outcome. Find out more about the people first.",
  noSteps: "There are no steps to choose from.",

  next: (hours: string, buy: string) => `${hours} more would bring it to ${buy}.`,
  adds: "Comes in:",
  drops: "Goes out:",
  goOn: (hours: string) => `Plan with ${hours}`,
  noNext: "More hours would not bring it further.",

  steps: "In this order",
  nobody: "nobody yet",
  due: (day: string) => `due ${day}`,
  inHand: "in hand",
  without: (points: string) => `without it ${points} points`,
  withoutLittle: "without it next to nothing is lost",

  targets: "Who needs to be where",
  from: {
    influence: ({ from, to }) => `from ${from} to ${to} influence`,
    buyIn: ({ from, to }) => `from ${from} to ${to} buy-in`,
  } as Readonly<Record<Dimension, (turn: Turn) => string>>,
  /** Where nothing is known of today. */
  fromUnknown: {
    influence: (to: string) => `from unknown to ${to} influence`,
    buyIn: (to: string) => `from unknown to ${to} buy-in`,
  } satisfies Record<Dimension, unknown>,
  rung: (rung: string) => `as far as “${rung}”`,
  by: (count: number, steps: string) => (count === 1 ? `by step ${steps}` : `by steps ${steps}`),

  tailors: "This plan speaks to people only one by one",
  tailorsText: (names: string, offer: string) =>
    `${names} want different things. What is made for each alone can drive them apart. Better first: ${offer}.`,
  oneTable: "bring them to one table",
  late: "No time left",
  lateText: "These would help, but whoever does them has too few hours before they are due:",

  least: "The least that would carry it",
  leastNone: "As everyone is seen today, a yes would carry already.",
  leastText: (count: number, points: string) =>
    count === 1
      ? "If everyone voted as they are seen today, 1 more point of buy-in would be enough:"
      : `If everyone voted as they are seen today, ${points} more points of buy-in would be enough:`,

  takeUp: (count: number, text: string) => (count === 1 ? "Take up this step" : `Take up these ${text} steps`),
  takeUpRest: (count: number, text: string) =>
    count === 1 ? "Take up the one that is missing" : `Take up the ${text} that are missing`,
  takenUp: "All of these steps are in hand.",
};

/** The texts of the plan in another language, or a host's own. */
export type PlanPanelWords = typeof planPanelWords;
