import type { RuleWords } from "../english/rule.js";

/** The decision rule in plain words. */
export const ruleWords: RuleWords = {
  presets: {
    singleDecider: {
      title: "Decide una persona",
      text: "Una persona tiene que decir que sí, y más de la mitad de la influencia tiene que acompañarla.",
    },
    weightedMajority: {
      title: "Mayoría ponderada",
      text: "El sesenta por ciento de la influencia tiene que estar a favor.",
    },
    consensus: {
      title: "Consenso",
      text: "El ochenta por ciento de la influencia tiene que estar a favor, y nadie muy influyente puede decir que no.",
    },
    unanimous: { title: "Unanimidad", text: "Todo el mundo tiene que estar a favor." },
  },
  own: {
    title: "Una regla propia",
    text: "Cuánta influencia hace falta, de quién se necesita el sí y de quién basta un no.",
  },
  quota: (share) => `El ${share} de la influencia tiene que estar a favor.`,
  deciders: (names) => `Sin un sí de ${names} no hay nada que hacer.`,
  vetoes: (names) => `Un no de ${names} lo termina todo.`,
};
