import type { OutcomeWords } from "../english/outcome.js";

/** What to say of the outcome, and of what hangs on someone. */
export const outcomeSentences: OutcomeWords = {
  names: { buy: "Compra", noDecision: "Sin decisión", reject: "Rechazo" },
  headlines: {
    likely: {
      buy: "Probablemente comprarían.",
      noDecision: "Probablemente no decidirían nada.",
      reject: "Probablemente dirían que no.",
    },
    leaning: {
      buy: "Es más probable que compren que lo contrario.",
      noDecision: "Es más probable que no decidan que lo contrario.",
      reject: "Es más probable que digan que no que lo contrario.",
    },
    open: {
      buy: "Está abierto. La compra es lo más probable de tres, pero no es probable.",
      noDecision: "Está abierto. Que no decidan es lo más probable de tres.",
      reject: "Está abierto. El no es lo más probable de tres.",
    },
  },
  shares: ({ buy, noDecision, reject }) => `Compra ${buy}, sin decisión ${noDecision}, rechazo ${reject}`,
  refused: {
    nobody: () => "No hay nadie en el mapa, así que nadie puede decidir.",
    noWeight: () => "Ninguna voz del mapa tiene peso, así que no se puede decidir nada.",
    unknownInRule: (outcome, { name, list }) =>
      `La regla menciona a ${list(
        outcome.why === "unknownInRule" ? outcome.ids.map(name) : [],
      )}, pero no se encuentra en el mapa.`,
  },
  leverage: (id, step, gain, { name, number, change }) => {
    const points = `${step === 10 ? "diez" : number(step)} puntos de ${name(id)}`;
    if (Math.abs(gain) < 0.0005) return `${points} no cambian casi nada`;
    return `${points} valen ${change(100 * gain)} puntos de P(compra)`;
  },
  pivot: (id, { ifYes, ifNo }, { name, share }) =>
    `con un sí de ${name(id)} compran con ${share(ifYes)}, con un no, con ${share(ifNo)}`,
};
