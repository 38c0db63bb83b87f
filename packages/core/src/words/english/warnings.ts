import type { Warning } from "../../analyze/warning.js";
import type { WarningId } from "../../analyze/warnings.js";
import type { Speech } from "../speech.js";

/** What to say of a warning. */
export type WarningSentence = (warning: Warning, speech: Speech) => string;

/** A sentence for each of our warnings. */
export type WarningWords = Readonly<Record<WarningId, WarningSentence>>;

/** What each warning says to a seller: what is the matter, and why it matters. */
export const warningSentences: WarningWords = {
  noDecider: () => "Nobody on the map decides. Find out whose yes counts before anything else.",
  goneButNamed: ({ people }, { name, list }) =>
    `${list(people.map(name))} ${
      people.length === 1 ? "has" : "have"
    } left, and the deal still counts on them. Name someone else.`,
  opponentsOutweigh: ({ people }, { name, list }) =>
    `Those who speak against it weigh as much as those who are for it: ${list(people.map(name))}.`,
  silence: () => "Nobody on the map is against it. That usually means the opponents have not been found.",
  keyPlayersDoubt: ({ people, params }, { name, list, number }) => {
    const [doubting, keyPlayers] = [Number(params?.["doubting"]), Number(params?.["keyPlayers"])].map(number);
    return `Whoever decides is for it, but ${doubting} of ${keyPlayers} others with influence are not: ${list(people.map(name))}. Such a decision may not hold.`;
  },
  vetoUnknown: ({ people }, { name, list }) =>
    `${list(people.map(name))} could stop it, and nothing is known of where they stand.`,
  championWithoutPower: ({ people }, { name, list }) =>
    `${list(people.map(name))} ${
      people.length === 1 ? "stands" : "stand"
    } up for it without the influence to carry it: a coach rather than a champion.`,
  championSilent: ({ people, params }, { name, list, number }) =>
    `Nothing was heard from ${list(people.map(name))} for ${number(Number(params?.["days"]))} days.`,
  turnedDown: ({ people, params }, { name, list, number }) =>
    `${list(people.map(name))} hedged or declined ${number(
      Number(params?.["inARow"]),
    )} costly asks in a row. Willing in words is not willing in deeds.`,
  singleThread: ({ people, params }, { name, list }) => {
    const sides = [params?.["sides"] ?? []].flat();
    const buyer = sides.includes("buyer") ? `one contact, ${list(people.map(name))}` : "";
    const seller = sides.includes("seller") ? `one seller, ${name(String(params?.["seller"]))}` : "";
    return `The whole deal hangs by ${[buyer, seller].filter(Boolean).join(", and by ")}.`;
  },
  expectedSeatEmpty: ({ params }, { role, list }) => {
    const roles = params?.["roles"];
    return `Not yet on the map as a person: ${list(
      Array.isArray(roles) ? roles.map(role) : [],
    )}. They often come in late, and with a veto.`;
  },
  stalePosition: ({ people, params }, { name, list, number }) =>
    `What is known of ${list(people.map(name))} is old, up to ${number(Number(params?.["days"]))} days. Ask again.`,
  futureReading: ({ people, params }, { name, list }) =>
    `Some of what is noted of ${list(people.map(name))} is dated after ${String(
      params?.["asOf"],
    )} and does not count yet.`,
  tiesScaled: ({ people, params }, { name, list, share }) =>
    `Others were said to hold more than all of the view of ${list(people.map(name))}; together they were given ${share(
      Number(params?.["most"]),
    )} of it.`,
  strengthAssumed: ({ params }, { number, share }) =>
    `${
      Number(params?.["ties"]) === 1 ? "One tie says" : `${number(Number(params?.["ties"]))} ties say`
    } nothing of how strong ` +
    `${Number(params?.["ties"]) === 1 ? "it is" : "they are"}; ${share(Number(params?.["strength"]))} was assumed.`,
};
