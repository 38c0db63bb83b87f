import type { OutcomeWords } from "../english/outcome.js";
import { elide } from "./elide.js";

/** What to say of the outcome, and of what hangs on someone. */
export const outcomeSentences: OutcomeWords = {
  names: { buy: "Achat", noDecision: "Pas de décision", reject: "Refus" },
  headlines: {
    likely: {
      buy: "Le comité achèterait probablement.",
      noDecision: "Le comité ne déciderait probablement rien.",
      reject: "Le comité refuserait probablement.",
    },
    leaning: {
      buy: "Le comité achèterait plutôt.",
      noDecision: "Le comité ne déciderait plutôt pas.",
      reject: "Le comité refuserait plutôt.",
    },
    open: {
      buy: "Rien n’est joué. L’achat est la plus probable des trois issues, sans être probable.",
      noDecision: "Rien n’est joué. L’absence de décision est la plus probable des trois issues.",
      reject: "Rien n’est joué. Le refus est la plus probable des trois issues.",
    },
  },
  shares: ({ buy, noDecision, reject }) => `Achat ${buy}, pas de décision ${noDecision}, refus ${reject}`,
  refused: {
    nobody: () => "La carte est vide, il n’y a donc personne pour décider.",
    noWeight: () => "Aucune voix ne pèse sur cette carte, rien ne peut donc se décider.",
    unknownInRule: (outcome, { name, list }) =>
      `La règle cite ${list(outcome.why === "unknownInRule" ? outcome.ids.map(name) : [])}, introuvable sur la carte.`,
  },
  leverage: (id, step, gain, { name, number, change }) => {
    const points = `${step === 10 ? "dix" : number(step)} points ${elide(name(id))}`;
    if (Math.abs(gain) < 0.0005) return `${points} ne changent presque rien`;
    return `${points} valent ${change(100 * gain)} points de P(achat)`;
  },
  pivot: (id, { ifYes, ifNo }, { name, share }) =>
    `avec un oui ${elide(name(id))}, l’achat est à ${share(ifYes)}, avec un non, à ${share(ifNo)}`,
};
