import type { Analysis } from "../../analyze/analyze.js";
import { isSeat } from "../../model/isSeat.js";
import type { Deal } from "../../model/deal.js";
import type { Move, NextStep, Proof, StepParams } from "../nextStep.js";
import { factKinds, type Fact } from "./fact.js";
import { factsOf } from "./factsOf.js";
import { messageBounds } from "./messageBounds.js";
import { personOf } from "./personOf.js";
import { readWords } from "./readWords.js";
import { secretFinder } from "./secretFinder.js";
import { withheldIn, type Withheld } from "./withheldIn.js";

/** What a good message needs to know of someone. */
export const briefPieces = ["name", "reasons", "pressures", "priorities", "detail", "question"] as const;
export type BriefPiece = (typeof briefPieces)[number];

/** The one thing to ask for: what would show that the step has worked or, of whoever is in between, an introduction. */
export type MessageAsk = Proof | { readonly type: "introduction"; readonly to: readonly string[] };

/** What a message to one person is made of, as data; the words come from a catalog. */
export interface MessageBrief {
  /** To whom it goes, and the seller who should write it, by id. */
  readonly to: string;
  readonly by?: string;
  /** Why we write: the step, its rule, what it is for, and the facts it rests on as JSON Pointers into the deal. */
  readonly step: string;
  readonly rule: string;
  readonly move: Move;
  readonly because: readonly string[];
  /** What matters to them, at most three facts, best first. */
  readonly matters: readonly Fact[];
  /** What proves that we have done our research. */
  readonly detail?: Fact;
  readonly ask: MessageAsk;
  /** Id of a question that lets them speak, and what it may speak of: who the step is about, and what it rests on. */
  readonly question?: string;
  readonly about: readonly string[];
  readonly company?: string;
  readonly params: StepParams;
  /** What is not known of them and should be, before this can be a good message. */
  readonly missing: readonly BriefPiece[];
  /** For the seller's eyes: what must not be mentioned. */
  readonly keepOut: readonly Withheld[];
}

/**
 * What to write to someone about a step. Of what matters to them come first the facts that the step rests on, then the
 * first of every kind before the second of any, kinds in the order of {@link factKinds}, then the newest. The detail is
 * a finding that says where it was learned, unless someone on the map or the team told it: one about them before one about the deal, then the newest. The ask is what
 * the step wants to see; whoever stands in between is asked for an introduction. Internal notes and concerns that were
 * only suspected never get into what matters, the detail or what the question speaks of. Nothing is known of someone
 * who is not on the map.
 * @example
 * const concerns = [{ type: "doubt", text: "too few planners", state: "voiced" }];
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { name: "Dana", influence: 90, concerns } } };
 * const analysis = analyze(deal, { asOf: "2026-11-22" });
 * const step = advise(deal, analysis).find(({ rule }) => rule === "workThroughConcern");
 * const { matters, ask, missing } = messageBrief(deal, analysis, step, "cfo");
 * matters.map(({ text }) => text); // ["too few planners"]
 * [ask, missing]; // [{ type: "concern", state: "workedThrough" }, ["reasons", "pressures", "priorities", "detail"]]
 */
export function messageBrief(deal: Deal, analysis: Analysis, step: NextStep, id: string): MessageBrief {
  const findSecrets = secretFinder(deal, id, "en");
  const facts = factsOf(deal, id, "en", findSecrets).filter(({ at = analysis.asOf }) => at <= analysis.asOf);
  const detail = bestDetail(facts, deal);
  const matters = ranked(
    facts.filter((fact) => fact.of === "person" && fact !== detail),
    step,
  ).slice(0, messageBounds.enoughFacts);
  const isBetween = step.through.includes(id) && !step.about.includes(id);
  const question = isBetween ? undefined : step.questions[0];
  return {
    to: id,
    ...(step.by === undefined ? {} : { by: step.by }),
    step: step.id,
    rule: step.rule,
    move: step.move,
    because: step.because,
    matters,
    ...(detail ? { detail } : {}),
    ask: askOf(step, id, isBetween),
    ...(question === undefined ? {} : { question }),
    about: step.about,
    ...(deal.account?.name ? { company: deal.account.name } : {}),
    params: discreetParams(step.params, findSecrets),
    missing: briefPieces.filter((piece) =>
      isMissing[piece]({ deal, id, facts, asks: isBetween || question !== undefined }),
    ),
    keepOut: withheldIn(deal).filter(({ about }) => about === id),
  };
}

/** Whoever is in between is asked for an introduction; so is whoever stands beside the one who is to act. */
function askOf({ about, proof }: NextStep, id: string, isBetween: boolean): MessageAsk {
  if (isBetween) return { type: "introduction", to: about };
  const isBeside = proof.type === "ask" && about[0] !== undefined && about[0] !== id;
  return isBeside ? { type: "introduction", to: about.slice(0, 1) } : proof;
}

/** Texts that quote what the buyer must not read are left out. */
function discreetParams(params: StepParams, findSecrets: ReturnType<typeof secretFinder>): StepParams {
  const isFit = (value: string | number) =>
    typeof value === "number" || findSecrets(readWords(value, "en")).length === 0;
  const fitting: Record<string, StepParams[string]> = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === "object") fitting[name] = value.filter(isFit);
    else if (isFit(value)) fitting[name] = value;
  }
  return fitting;
}

interface Known {
  readonly deal: Deal;
  readonly id: string;
  readonly facts: readonly Fact[];
  readonly asks: boolean;
}

const isMissing: Readonly<Record<BriefPiece, (known: Known) => boolean>> = {
  name: ({ deal, id }) => isSeat(personOf(deal, id)) || !personOf(deal, id).name,
  reasons: ({ facts }) => !facts.some(({ kind }) => kind === "reason"),
  pressures: ({ facts }) =>
    !facts.some(({ kind, topic, of }) => kind === "pressure" || (of === "person" && topic === "painPoints")),
  priorities: ({ facts }) =>
    !facts.some(({ kind, topic, of }) => kind === "priority" || (of === "person" && topic === "priorities")),
  detail: ({ facts, deal }) => bestDetail(facts, deal) === undefined,
  question: ({ asks }) => !asks,
};

/** Learned from what can be read, and not from a colleague: to quote that would not be discreet. */
function bestDetail(facts: readonly Fact[], { stakeholders, team = {} }: Deal): Fact | undefined {
  const names = [...Object.values(stakeholders), ...Object.values(team)].flatMap(({ name }) => name?.toLowerCase() ?? []);
  const isTold = (source: string) => names.some((name) => source.toLowerCase().includes(name));
  return facts
    .filter(({ source }) => source !== undefined && !isTold(source))
    .toSorted(
      (one, other) => Number(other.of === "person") - Number(one.of === "person") || newestFirst(one, other),
    )[0];
}

function ranked(facts: readonly Fact[], { because }: NextStep): readonly Fact[] {
  const restsOn = ({ path }: Fact) => because.some((place) => path === place || path.startsWith(`${place}/`));
  const byKind = factKinds.flatMap((kind, order) =>
    facts
      .filter((fact) => fact.kind === kind)
      .toSorted((one, other) => Number(restsOn(other)) - Number(restsOn(one)) || newestFirst(one, other))
      .map((fact, round) => ({ fact, round, order })),
  );
  return byKind
    .toSorted(
      (one, other) =>
        Number(restsOn(other.fact)) - Number(restsOn(one.fact)) || one.round - other.round || one.order - other.order,
    )
    .map(({ fact }) => fact);
}

/** Undated facts come after dated ones. */
function newestFirst({ at: one = "" }: Fact, { at: other = "" }: Fact): number {
  return Number(other > one) - Number(other < one);
}
