import type { WarningWords } from "../english/warnings.js";
import { elide } from "./elide.js";
import { plural } from "./plural.js";

/** What each warning says to a seller: what is the matter, and why it matters. */
export const warningSentences: WarningWords = {
  noDecider: () => "Personne ne décide sur cette carte. Cherchez d’abord à savoir quel oui compte.",
  goneButNamed: ({ people }, { name, list }) =>
    `${list(people.map(name))} ${plural(people.length, { one: "n’est", other: "ne sont" })} plus là, et l’affaire en dépend encore. Désignez quelqu’un d’autre.`,
  opponentsOutweigh: ({ people }, { name, list }) =>
    `L’opposition pèse autant que le soutien\u202f: ${list(people.map(name))}.`,
  silence: () => "Personne n’est contre sur cette carte. En général, c’est que les opposants n’ont pas encore été repérés.",
  keyPlayersDoubt: ({ people, params }, { name, list, number }) => {
    const [doubting, keyPlayers] = [Number(params?.["doubting"]), Number(params?.["keyPlayers"])].map(number);
    return `Qui décide est pour, mais ${doubting} des ${keyPlayers} autres personnes influentes ne le sont pas\u202f: ${list(people.map(name))}. Une telle décision risque de ne pas tenir.`;
  },
  vetoUnknown: ({ people }, { name, list }) =>
    `${list(people.map(name))} ${plural(people.length, { one: "pourrait", other: "pourraient" })} tout arrêter, et rien n’indique de quel côté penche la balance.`,
  championWithoutPower: ({ people }, { name, list }) =>
    `${list(people.map(name))} ${plural(people.length, { one: "défend", other: "défendent" })} le projet sans l’influence nécessaire\u202f: plutôt un coach qu’un champion.`,
  championSilent: ({ people, params }, { name, list, number }) => {
    const days = Number(params?.["days"]);
    return `Aucune nouvelle ${elide(list(people.map(name)))} depuis ${number(days)} ${plural(days, { one: "jour", other: "jours" })}.`;
  },
  turnedDown: ({ people, params }, { name, list, number }) =>
    `${list(people.map(name))} ${plural(people.length, { one: "a", other: "ont" })} esquivé ou refusé ${number(
      Number(params?.["inARow"]),
    )} demandes engageantes de suite. La bonne volonté en paroles n’est pas encore un acte.`,
  singleThread: ({ people, params }, { name, list }) => {
    const sides = [params?.["sides"] ?? []].flat();
    const buyer = sides.includes("buyer") ? `un seul contact, ${list(people.map(name))}` : "";
    const seller = sides.includes("seller") ? `un seul commercial, ${name(String(params?.["seller"]))}` : "";
    return `Toute l’affaire repose sur ${[buyer, seller].filter(Boolean).join(", et sur ")}.`;
  },
  expectedSeatEmpty: ({ params }, { role, list }) => {
    const roles = params?.["roles"];
    return `Pas encore de nom sur la carte pour\u202f: ${list(
      Array.isArray(roles) ? roles.map(role) : [],
    )}. Ces fonctions arrivent souvent tard, et avec un veto.`;
  },
  stalePosition: ({ people, params }, { name, list, number }) => {
    const days = Number(params?.["days"]);
    return `Ce que l’on sait ${elide(list(people.map(name)))} date, jusqu’à ${number(days)} ${plural(days, { one: "jour", other: "jours" })}. Reposez la question.`;
  },
  futureReading: ({ people, params }, { name, list }) =>
    `Une partie des notes au sujet ${elide(list(people.map(name)))} est postérieure au ${String(params?.["asOf"])} et ne compte pas encore.`,
  tiesScaled: ({ people, params }, { name, list, share }) =>
    `D’autres étaient censés peser plus que la totalité de l’avis ${elide(list(people.map(name)))}\u202f; ensemble, ils ont été ramenés à ${share(
      Number(params?.["most"]),
    )}.`,
  strengthAssumed: ({ params }, { number, share }) => {
    const ties = Number(params?.["ties"]);
    const strength = share(Number(params?.["strength"]));
    return plural(ties, {
      one: `La force d’un lien n’est pas indiquée\u202f; ${strength} ont été supposés.`,
      other: `La force de ${number(ties)} liens n’est pas indiquée\u202f; ${strength} ont été supposés.`,
    });
  },
};
