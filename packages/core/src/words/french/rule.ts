import type { RuleWords } from "../english/rule.js";
import { elide } from "./elide.js";

/** The decision rule in plain words. */
export const ruleWords: RuleWords = {
  presets: {
    singleDecider: {
      title: "Une personne décide",
      text: "Une personne doit dire oui, et plus de la moitié de l’influence doit la suivre.",
    },
    weightedMajority: {
      title: "Majorité pondérée",
      text: "Soixante pour cent de l’influence doit être pour.",
    },
    consensus: {
      title: "Consensus",
      text: "Quatre-vingts pour cent de l’influence doit être pour, et aucune personne très influente ne doit dire non.",
    },
    unanimous: { title: "Unanimité", text: "Tout le monde doit être pour." },
  },
  own: {
    title: "Une règle propre",
    text: "L’influence qu’il faut réunir, les oui indispensables, et les non qui mettent fin à tout.",
  },
  quota: (share) => `${share} de l’influence doit être pour.`,
  deciders: (names) => `Sans un oui ${elide(names)}, rien ne se fait.`,
  vetoes: (names) => `Un non ${elide(names)} met fin à tout.`,
};
