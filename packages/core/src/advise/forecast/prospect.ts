import type { Analysis } from "../../analyze/analyze.js";
import { applyEffect } from "../../analyze/applyEffect.js";
import { decide, type Ballot } from "../../math/ballot.js";
import type { Voice } from "../../math/tally.js";
import type { Deal } from "../../model/deal.js";
import type { Effect } from "../../model/step.js";
import type { Forecast } from "../forecast.js";
import { ballotOf, electorateOf, settle, voiceOf, type Electorate, type Standing } from "./electorate.js";

/** A committee as effects would leave it, ready to say what it would decide. People are by index. */
export interface Prospect {
  readonly electorate: Electorate;
  readonly people: readonly Standing[];
  readonly views: readonly number[];
  readonly voices: readonly Voice[];
  /** `null` where nothing weighs. */
  readonly ballot: Ballot | null;
}

/** The committee as an analysis found it; nothing where no effect could give it a forecast. */
export function prospectOf(deal: Deal, analysis: Analysis): Prospect | undefined {
  const { estimates, outcome, weights } = analysis;
  if (outcome.type === "refused" && outcome.why !== "noWeight") return undefined;
  const electorate = electorateOf(deal, analysis);
  const people = [...electorate.indexOf.keys()].map((id) => {
    return { estimate: estimates[id]!.buyIn, influence: weights[id]!.influence };
  });
  const views = settle(electorate, people);
  const voices = people.map(({ estimate }, person) => voiceOf(electorate, person, estimate, views[person]!));
  return { electorate, people, views, voices, ballot: ballotOf(electorate, people) };
}

/** The same committee after more effects, one after the other; effects on people who do not count do nothing. */
export function under(before: Prospect, effects: readonly Effect[]): Prospect {
  const { electorate } = before;
  const people = [...before.people];
  for (const effect of effects) {
    const person = electorate.indexOf.get(effect.id);
    if (person !== undefined) people[person] = moved(people[person]!, effect, electorate);
  }
  return withPeople(before, people);
}

/** The same committee with some people standing elsewhere. */
export function withPeople(before: Prospect, people: readonly Standing[]): Prospect {
  const { electorate } = before;
  const isSame = (axis: keyof Standing) => people.every((now, person) => now[axis] === before.people[person]![axis]);
  const ballot = isSame("influence") ? before.ballot : ballotOf(electorate, people);
  if (isSame("estimate")) return { ...before, people, ballot };
  const views = settle(electorate, people);
  const voices = people.map(({ estimate }, person) => {
    const stays = views[person] === before.views[person] && estimate === before.people[person]!.estimate;
    return stays ? before.voices[person]! : voiceOf(electorate, person, estimate, views[person]!);
  });
  return { electorate, people, views, voices, ballot };
}

/** Where an effect leaves someone. */
export function moved({ estimate, influence }: Standing, effect: Effect, { assumptions }: Electorate): Standing {
  return {
    estimate: applyEffect(estimate, effect, assumptions),
    influence: Math.min(100, Math.max(0, influence + (effect.influence ?? 0))),
  };
}

/** All three outcomes; nothing where nothing weighs. */
export function forecastIn({ electorate: { factors }, ballot, voices }: Prospect): Forecast | undefined {
  if (!ballot) return undefined;
  const { buy, reject } = decide(ballot, factors, { yes: table(voices, "yes"), no: table(voices, "no") });
  return { buy, noDecision: Math.max(0, 1 - buy - reject), reject };
}

/** A row per voter, one after the other. */
function table(voices: readonly Voice[], says: keyof Voice): Float64Array {
  const width = voices[0]!.yes.length;
  const all = new Float64Array(voices.length * width);
  voices.forEach((voice, voter) => all.set(voice[says], voter * width));
  return all;
}
