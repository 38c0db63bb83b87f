import type { StepSentence } from "../../stepSentence.js";

/** Steps that give more voice to those who are for it. */
export const raiseInfluenceSteps: Readonly<Record<string, StepSentence>> = {
  giveStage: {
    title: ({ about: [id = ""] }, { name }) => `Give ${name(id)} a stage`,
    action: ({ about: [id = ""] }, { name }) =>
      `Ask ${name(
        id
      )} what they would most like the others to see, and get them ten minutes where the committee meets.`,
    why: ({ params: { influence, presumed } }, { number }) =>
      `They ${presumed ? "are presumed to be an advocate" : "stand up for it"}, but with an influence of ` +
      `${number(Number(influence))} and nobody who follows them they are hardly heard.`,
  },
  connectToDecider: {
    title: ({ about: [id = "", decider = ""] }, { name }) => `Bring ${name(id)} and ${name(decider)} together`,
    action: ({ about: [id = "", decider = ""] }, { name }) =>
      `Ask ${name(id)} what ${name(decider)} should hear from them, and bring the two together over it.`,
    why: ({ about: [id = "", decider = ""], params: { view, line } }, { name, number }) =>
      `${name(id)} is for it (${number(Number(view))}, line ${number(Number(line))}) but sways nobody who decides; ` +
      `${name(decider)} decides, and is not known to be for it.`,
  },
  winMandate: {
    title: ({ about: [id = "", champion = ""] }, { name }) => `Win ${name(id)}'s mandate for ${name(champion)}`,
    action: ({ about: [id = "", champion = ""] }, { name }) =>
      `Together with ${name(champion)}, ask ${name(id)} what they need from this, ` +
      `and whether they will say before the others that ${name(champion)} leads it.`,
    why: ({ about: [id = "", champion = ""], params: { buyIn, line } }, { name, number }) =>
      `${name(id)} is the executive sponsor and stands at ${number(Number(buyIn))} (line ${number(Number(line))}), ` +
      `but has not yet put any standing behind ${name(champion)}.`,
  },
};
