import type { Explanation } from "../../analyze/explanation.js";
import type { Assumptions } from "../../model/assumptions.js";
import type { Speech } from "../speech.js";
import { outcomeSentences } from "./outcome.js";

/** What to say of a number and of its parts. */
export type ExplanationSentence = (explanation: Explanation, speech: Speech) => string;

const axes: Readonly<Record<string, string>> = { influence: "influence", buyIn: "buy-in" };
const tiers: Readonly<Record<string, string>> = {
  inference: "a guess from title or role",
  claim: "our own judgment",
  statement: "something they said",
  act: "something they did",
  costlyAct: "something they did at the price of their own standing",
};
const bases: Readonly<Record<string, string>> = {
  claimed: "as the team claims",
  evidenced: "as their words and acts show",
  inferred: "as title or role suggest",
};
const sources: Readonly<Record<string, string>> = {
  stated: "as stated",
  estimated: "as estimated",
  assumed: "assumed, since nobody said",
};
const standings: Readonly<Record<string, string>> = {
  lowered: ", one down since they turned down what was asked twice in a row",
  belowTheLine: ", but is not convinced",
  championByRole: "; as a champion they are presumed to speak up",
  highClaim: "; a claim this high counts as speaking up",
  nothingOnRecord: "; nothing they did is on record",
};
const rights: Readonly<Record<string, string>> = {
  decider: ", whose yes it needs,",
  veto: ", whose no ends it,",
  none: "",
};

type AssumedNumber = Exclude<keyof Assumptions, "mass" | "expectedRoles" | "decidingRoles">;

/** What is taken for granted, by name. */
const assumed: Readonly<Record<AssumedNumber, (value: number, speech: Speech) => string>> = {
  line: (value, { number }) => `someone says yes from buy-in ${number(value)} on, which is the line`,
  opposition: (value, { number }) => `someone says no below buy-in ${number(value)}`,
  presumedAdvocate: (value, { number }) => `a claim from ${number(value)} on is taken for advocacy`,
  highInfluence: (value, { number }) => `influence is high from ${number(value)} on`,
  halfLife: (value, { number }) => `evidence weighs half after ${number(value)} days`,
  tail: (value, { share }) => `the range leaves out ${share(value)} on each side`,
  mediumConfidence: (value, { number }) => `confidence is medium from ${number(value)} observations on`,
  highConfidence: (value, { number }) => `confidence is high from ${number(value)} observations on`,
  assumedInfluence: (value, { number }) => `while nobody has said, an influence of ${number(value)}`,
  assumedStrength: (value, { share }) => `while nobody has said how strong a tie is, ${share(value)}`,
  mostSwayed: (value, { share }) => `others hold ${share(value)} of a view at most`,
  correlation: (value, { share }) => `people on one committee lean alike to ${share(value)}`,
  leverageStep: (value, { number }) => `measured by ${number(value)} more points of buy-in`,
  highSalience: (value, { share }) => `it has to matter ${share(value)} to someone who counts as interested`,
  silentAfter: (value, { number }) => `a champion is silent after ${number(value)} days`,
  reviewInterval: (value, { number }) => `a position is due for review after ${number(value)} days`,
  refusalsInARow: (value, { number }) => `asks turned down in a row count from ${number(value)} on`,
};

/** Each kind of number as a seller would say it. */
export const explanationSentences: Readonly<Record<Explanation["id"], ExplanationSentence>> = {
  "reading.mass": ({ value, params }, { number }) => {
    const said = `${tier(params)} (${number(Number(params["value"]))})`;
    if (params["leftOut"] === "future") return `${said} does not count: it lies in the future`;
    if (params["leftOut"]) return `${said} does not count: the same person has judged again since`;
    const when = days(params, number);
    return `${said}${when && `${when},`} counts as ${observations(value, number)}`;
  },
  "reading.value": ({ value, params }, { number }) =>
    `${tier(params)} puts it at ${number(value)}${days(params, number)}`,
  "reading.age": ({ value }, { number }) => (value === 0 ? "that was today" : `that was ${ago(value, number)}`),
  "estimate.mean": ({ value, params }, { name, number, share }) => {
    const part = params["share"] === undefined ? "" : `, which makes ${share(Number(params["share"]))} of the view`;
    return `the evidence supports ${axisOf(params)} ${number(value)} for ${name(person(params))}${part}`;
  },
  "estimate.a": ({ value }, { number }) => `${observations(value, number)} for it`,
  "estimate.b": ({ value }, { number }) => `${observations(value, number)} against it`,
  "estimate.low": ({ value, params }, { name, number }) =>
    `the ${axisOf(params)} of ${name(person(params))} is hardly below ${number(value)}`,
  "estimate.high": ({ value, params }, { name, number }) =>
    `the ${axisOf(params)} of ${name(person(params))} is hardly above ${number(value)}`,
  "estimate.sd": ({ value, params }, { name, number }) =>
    `the ${axisOf(params)} of ${name(person(params))} is known to within about ${number(value)} points`,
  placement: ({ value, params }, { name, number }) =>
    `${name(person(params))} stands at ${axisOf(params)} ${number(value)}, ${lookUp(bases, params["basis"])}`,
  claimGap: ({ value, params }, { name, change }) =>
    `the claim for ${name(person(params))} is ${change(value)} points of ${axisOf(
      params,
    )} from what the other evidence supports`,
  "advocacy.rung": ({ value, params }, { name, number }) =>
    `${name(person(params))} has reached rung ${number(value)} of 4 on the ask ladder${String(params["why"] ?? "")
      .split(" ")
      .map((reason) => standings[reason] ?? "")
      .join("")}`,
  "raters.claims": ({ value, params }, { name, number }) =>
    `${name(String(params["seller"]))} has made ${number(value)} claims that count`,
  "raters.meanClaimGap": ({ value, params }, { name, change }) =>
    `the claims of ${name(String(params["seller"]))} are on average ${change(
      value,
    )} points from what the other evidence supports`,
  "raters.disagreement": ({ value, params }, { name, number }) =>
    `sellers differ by ${number(value)} points on the ${axisOf(params)} of ${name(person(params))}`,
  "raters.alpha": ({ value, params }, { number }) =>
    `sellers agree on ${axisOf(params)} to ${number(value)}, where 1 is fully and 0 is chance`,
  "reasons.own": ({ value, params }, { name, share }) =>
    `${share(value)} of the reasons noted for ${name(person(params))} are their own`,
  "reasons.suspected": ({ value, params }, { name, number }) =>
    `${number(value)} concerns of ${name(person(params))} are only suspected`,
  "reasons.voiced": ({ value, params }, { name, number }) =>
    `${number(value)} concerns of ${name(person(params))} were voiced`,
  "reasons.workedThrough": ({ value, params }, { name, number }) =>
    `${number(value)} concerns of ${name(person(params))} were worked through`,
  "research.unsourced": ({ value }, { number }) => `${number(value)} findings do not say where they come from`,
  settled: ({ value, params }, { name, number }) =>
    `once those who sway them are heard, ${name(person(params))} settles at ${number(value)}`,
  sway: ({ value, params }, { name, share }) =>
    `${share(value)} of the view of ${name(String(params["to"]))} follows ${name(String(params["from"]))}`,
  weight: ({ value, params }, { name, number }) => `the voice of ${name(person(params))} weighs ${number(value)}`,
  "weight.influence": ({ value, params }, { name, number }) =>
    `the influence of ${name(person(params))} is ${number(value)}, ${lookUp(sources, params["from"])}`,
  "weight.salience": ({ value, params }, { name, share }) => `it matters ${share(value)} to ${name(person(params))}`,
  socialPower: ({ value, params }, { name, share }) =>
    `${share(value)} of what the committee thinks comes from ${name(person(params))}`,
  path: ({ value, params }, { name, share }) =>
    `${name(String(params["from"]))} reaches ${name(person(params))} with a strength of ${share(value)}`,
  "outcome.buy": ({ value }, { share }) => `they buy with a probability of ${share(value)}`,
  "outcome.reject": ({ value }, { share }) => `they say no with a probability of ${share(value)}`,
  "outcome.noDecision": ({ value }, { share }) =>
    `they do not decide with a probability of ${share(value)}: what is left after buying and rejecting`,
  "outcome.independent.buy": ({ value }, { share }) => `if everyone decided alone they would buy with ${share(value)}`,
  "outcome.independent.reject": ({ value }, { share }) =>
    `if everyone decided alone they would say no with ${share(value)}`,
  "outcome.position": ({ value }, { number }) => `weighed by influence the committee stands at ${number(value)}`,
  "outcome.quotaWeight": ({ value }, { number }) => `a decision needs a weight of ${number(value)}`,
  "outcome.totalWeight": ({ value }, { number }) => `all voices together weigh ${number(value)}`,
  "rule.quota": ({ value }, { share }) => `the rule asks for ${share(value)} of all weight`,
  "chances.yes": ({ value, params }, { name, share }) =>
    `${name(person(params))}${lookUp(rights, params["right"])} says yes with ${share(value)}`,
  "chances.no": ({ value, params }, { name, share }) =>
    `${name(person(params))}${lookUp(rights, params["right"])} says no with ${share(value)}`,
  "pivots.ifYes": ({ value, params }, { name, share }) =>
    `with a yes from ${name(person(params))} they buy with ${share(value)}`,
  "pivots.ifUndecided": ({ value, params }, { name, share }) =>
    `while ${name(person(params))} is undecided they buy with ${share(value)}`,
  "pivots.ifNo": ({ value, params }, { name, share }) =>
    `with a no from ${name(person(params))} they buy with ${share(value)}`,
  leverage: ({ value, params }, speech) =>
    outcomeSentences.leverage(person(params), Number(params["step"]), value, speech),
  "power.shapleyShubik": ({ value, params }, { name, share }) =>
    `in ${share(value)} of all orders of joining, ${name(person(params))} is the one who turns the decision`,
  "power.banzhaf": ({ value, params }, { name, share }) =>
    `in ${share(value)} of all ways that the others may vote, it turns on ${name(person(params))}`,
  "gaps.support.margin": ({ value }, { number }) =>
    value < 0
      ? `${number(-value)} points of influence are missing from those at the line`
      : `those at the line have ${number(value)} points of influence to spare`,
  "gaps.support.share": ({ value }, { share }) =>
    value < 0 ? `${share(-value)} of all weight is missing` : `${share(value)} of all weight is to spare`,
  "gaps.support.gap": ({ value }, { number }) =>
    `${number(value)} points of influence have still to come over the line`,
  "gaps.support.decidersMissing": ({ value }, { number }) =>
    value === 1 ? "someone who must say yes is not at the line" : `${number(value)} who must say yes are not at the line`,
  "gaps.support.vetoesAtRisk": ({ value }, { number }) =>
    value === 1 ? "someone with a veto could stop it" : `${number(value)} with a veto could stop it`,
  "gaps.reach": ({ value }, { number }) =>
    value === 1
      ? "no advocate reaches someone who is below the line"
      : `no advocate reaches ${number(value)} people who are below the line`,
  "gaps.advocacy.share": ({ value }, { share }) => `${share(value)} of the weight at the line has not spoken up`,
  "gaps.buyIn": ({ value, params }, { name, number }) =>
    `${name(person(params))} is ${number(value)} points short of the line`,
  "gaps.target": ({ value, params }, { name, number }) =>
    `${name(person(params))} is ${number(value)} points of ${axisOf(params)} short of the target`,
  "gaps.targetRung": ({ value, params }, { name, number }) =>
    `${name(person(params))} is ${number(value)} rungs short of the target`,
  "assumption.mass": ({ value, params }, { number }) =>
    `${lookUp(tiers, params["name"])} counts as ${number(value)} when it is new (assumed)`,
  assumption: ({ value, params }, speech) => {
    const name = String(params["name"]);
    const say = Object.hasOwn(assumed, name) ? assumed[name as AssumedNumber] : undefined;
    return `${say ? say(value, speech) : `${name} is ${speech.number(value)}`} (assumed)`;
  },
  prior: ({ value }, { number }) => `not knowing counts as ${observations(value, number)}, spread evenly`,
  claim: ({ value, params }, { number }) => `the latest claim is ${number(value)}${days(params, number)}`,
  otherEvidence: ({ value }, { number }) => `the other evidence supports ${number(value)}`,
  "effect.mean": ({ value }, { change }) => `planned steps move it by ${change(value)}`,
  "effect.mass": ({ value }, { number }) => `planned steps add evidence that counts as ${number(value)}`,
  "effect.influence": ({ value }, { change }) => `planned steps move it by ${change(value)}`,
  unknownView: ({ value, params }, { name, number }) =>
    `nothing is known of the view of ${name(person(params))}; the arithmetic takes ${number(value)}`,
  heardBy: ({ value, params }, { name, share }) => `${share(value)} by way of ${name(person(params))}`,
  sharedView: ({ value, params }, { name, number, share }) =>
    `${name(person(params))}, with ${share(Number(params["share"]))} of the weight, adds ${number(value)}`,
  observations: ({ value }, { number }) => `what is known counts as ${observations(value, number)}`,
  buyThen: ({ value }, { share }) => `then they would buy with ${share(value)}`,
  follows: ({ value, params }, { name, share }) =>
    `${share(value)} of that arrives in the view of ${name(person(params))}`,
  needed: ({ value }, { number }) => `a weight of ${number(value)} is needed`,
  target: ({ value }, { number }) => `the target is ${number(value)}`,
};

type Params = Explanation["params"];

function person(params: Params): string {
  return String(params["person"] ?? "");
}

function axisOf(params: Params): string {
  return lookUp(axes, params["axis"]);
}

function tier(params: Params): string {
  return lookUp(tiers, params["tier"]);
}

function days(params: Params, number: Speech["number"]): string {
  const age = Number(params["age"] ?? 0);
  return age > 0 ? `, ${ago(age, number)}` : "";
}

function ago(age: number, number: Speech["number"]): string {
  return age === 1 ? "1 day ago" : `${number(age)} days ago`;
}

function observations(value: number, number: Speech["number"]): string {
  return value === 1 ? "1 observation" : `${number(value)} observations`;
}

function lookUp(table: Readonly<Record<string, string>>, key: string | number | undefined): string {
  return table[String(key)] ?? String(key ?? "");
}
