import type { OutcomeWords } from "../english/outcome.js";

/** What to say of the outcome, and of what hangs on someone. */
export const outcomeSentences: OutcomeWords = {
  names: { buy: "Kauf", noDecision: "Keine Entscheidung", reject: "Absage" },
  headlines: {
    likely: {
      buy: "Sie würden wahrscheinlich kaufen.",
      noDecision: "Sie würden wahrscheinlich gar nicht entscheiden.",
      reject: "Sie würden wahrscheinlich absagen.",
    },
    leaning: {
      buy: "Sie würden eher kaufen als nicht.",
      noDecision: "Sie würden eher nicht entscheiden.",
      reject: "Sie würden eher absagen als nicht.",
    },
    open: {
      buy: "Es ist offen. Ein Kauf ist von dreien am wahrscheinlichsten, aber nicht wahrscheinlich.",
      noDecision: "Es ist offen. Keine Entscheidung ist von dreien am wahrscheinlichsten.",
      reject: "Es ist offen. Eine Absage ist von dreien am wahrscheinlichsten.",
    },
  },
  shares: ({ buy, noDecision, reject }) => `Kauf ${buy}, keine Entscheidung ${noDecision}, Absage ${reject}`,
  refused: {
    nobody: () => "Auf der Map ist niemand, also kann auch niemand entscheiden.",
    noWeight: () => "Auf der Map hat niemand eine Stimme mit Gewicht, also lässt sich nichts entscheiden.",
    unknownInRule: (outcome, { name, list }) =>
      `Die Regel nennt ${list(
        outcome.why === "unknownInRule" ? outcome.ids.map(name) : [],
      )}, doch auf der Map fehlt dieser Name.`,
  },
  leverage: (id, step, gain, { name, number, change }) => {
    const points = `${step === 10 ? "zehn" : number(step)} Punkte von ${name(id)}`;
    if (Math.abs(gain) < 0.0005) return `${points} ändern so gut wie nichts`;
    return `${points} bringen ${change(100 * gain)} Punkte bei P(Kauf)`;
  },
  pivot: (id, { ifYes, ifNo }, { name, share }) =>
    `mit einem Ja von ${name(id)} kaufen sie zu ${share(ifYes)}, mit einem Nein zu ${share(ifNo)}`,
};
