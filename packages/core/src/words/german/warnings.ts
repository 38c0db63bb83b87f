import type { WarningWords } from "../english/warnings.js";
import { plural } from "./plural.js";

/** What each warning says to a seller: what is the matter, and why it matters. */
export const warningSentences: WarningWords = {
  noDecider: () => "Auf der Map entscheidet niemand. Klären Sie zuerst, wessen Ja zählt.",
  goneButNamed: ({ people }, { name, list }) =>
    `${list(people.map(name))} ${plural(people.length, { one: "ist", other: "sind" })} nicht mehr dabei, und der Deal rechnet noch damit. Benennen Sie einen Ersatz.`,
  opponentsOutweigh: ({ people }, { name, list }) =>
    `Die Gegenstimmen wiegen so viel wie die Fürsprache: ${list(people.map(name))}.`,
  silence: () => "Auf der Map ist niemand dagegen. Meist heißt das, dass die Gegner noch nicht gefunden sind.",
  keyPlayersDoubt: ({ people, params }, { name, list, number }) => {
    const [doubting, keyPlayers] = [Number(params?.["doubting"]), Number(params?.["keyPlayers"])].map(number);
    return `Wer entscheidet, ist dafür, aber ${doubting} von ${keyPlayers} weiteren Personen mit Einfluss sind es nicht: ${list(people.map(name))}. Eine solche Entscheidung hält womöglich nicht.`;
  },
  vetoUnknown: ({ people }, { name, list }) =>
    `${list(people.map(name))} ${plural(people.length, { one: "könnte", other: "könnten" })} alles aufhalten, und wir wissen nicht, mit welcher Haltung.`,
  championWithoutPower: ({ people }, { name, list }) =>
    `${list(people.map(name))} ${plural(people.length, { one: "setzt", other: "setzen" })} sich ein, aber ohne den nötigen Einfluss: eher Coach als Champion.`,
  championSilent: ({ people, params }, { name, list, number }) => {
    const days = Number(params?.["days"]);
    return `Von ${list(people.map(name))} kam seit ${plural(days, { one: "einem Tag", other: `${number(days)} Tagen` })} nichts.`;
  },
  turnedDown: ({ people, params }, { name, list, number }) =>
    `${list(people.map(name))} ${plural(people.length, { one: "ist", other: "sind" })} ${number(
      Number(params?.["inARow"]),
    )}-mal in Folge einer Bitte ausgewichen, die etwas kostet. Guter Wille in Worten ist noch keiner in Taten.`,
  singleThread: ({ people, params }, { name, list }) => {
    const sides = [params?.["sides"] ?? []].flat();
    const buyer = sides.includes("buyer") ? `einem Kontakt, ${list(people.map(name))}` : "";
    const seller = sides.includes("seller") ? `einem Verkäufer, ${name(String(params?.["seller"]))}` : "";
    return `Der ganze Deal hängt an ${[buyer, seller].filter(Boolean).join(", und an ")}.`;
  },
  expectedSeatEmpty: ({ params }, { role, list }) => {
    const roles = params?.["roles"];
    return `Noch nicht als Person auf der Map: ${list(
      Array.isArray(roles) ? roles.map(role) : [],
    )}. Sie kommen oft spät dazu, und mit einem Veto.`;
  },
  stalePosition: ({ people, params }, { name, list, number }) => {
    const days = Number(params?.["days"]);
    return `Was wir über ${list(people.map(name))} wissen, ist alt, bis zu ${plural(days, { one: "einem Tag", other: `${number(days)} Tage` })}. Fragen Sie nach.`;
  },
  futureReading: ({ people, params }, { name, list }) =>
    `Manches, was zu ${list(people.map(name))} notiert ist, liegt nach dem ${String(params?.["asOf"])} und zählt noch nicht.`,
  tiesScaled: ({ people, params }, { name, list, share }) =>
    `Andere sollten mehr als die ganze Meinung von ${list(people.map(name))} bestimmen; zusammen wurden ihnen ${share(
      Number(params?.["most"]),
    )} davon gegeben.`,
  strengthAssumed: ({ params }, { number, share }) => {
    const ties = Number(params?.["ties"]);
    const strength = share(Number(params?.["strength"]));
    return plural(ties, {
      one: `Bei einer Beziehung fehlt, wie stark sie ist; angenommen wurden ${strength}.`,
      other: `Bei ${number(ties)} Beziehungen fehlt, wie stark sie sind; angenommen wurden ${strength}.`,
    });
  },
};
