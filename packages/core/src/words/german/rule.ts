import type { RuleWords } from "../english/rule.js";

/** The decision rule in plain words. */
export const ruleWords: RuleWords = {
  presets: {
    singleDecider: {
      title: "Eine Person entscheidet",
      text: "Eine Person muss Ja sagen, und mehr als die Hälfte des Einflusses muss hinter ihr stehen.",
    },
    weightedMajority: {
      title: "Gewichtete Mehrheit",
      text: "Sechzig Prozent des Einflusses müssen dafür sein.",
    },
    consensus: {
      title: "Konsens",
      text: "Achtzig Prozent des Einflusses müssen dafür sein, und niemand mit viel Einfluss darf Nein sagen.",
    },
    unanimous: { title: "Einstimmig", text: "Alle müssen dafür sein." },
  },
  own: {
    title: "Eine eigene Regel",
    text: "Wie viel Einfluss es braucht, wessen Ja nötig ist und wessen Nein alles beendet.",
  },
  quota: (share) => `${share} des Einflusses müssen dafür sein.`,
  deciders: (names) => `Ohne ein Ja von ${names} geht nichts.`,
  vetoes: (names) => `Ein Nein von ${names} beendet alles.`,
};
