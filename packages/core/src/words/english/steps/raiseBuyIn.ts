import type { StepParams } from "../../../advise/nextStep.js";
import type { Speech } from "../../speech.js";
import type { StepSentence } from "../../stepSentence.js";
import { quoted } from "./quoted.js";

/** Steps that raise what someone thinks of it themselves. */
export const raiseBuyInSteps: Readonly<Record<string, StepSentence>> = {
  surfaceConcerns: {
    title: ({ about: [id = ""] }, { name }) => `Ask ${name(id)} what holds them back`,
    action: ({ about: [id = ""] }, { name }) =>
      `Ask ${name(id)} what makes them hesitate, and let them say it before you offer any answer.`,
    why: ({ params: { concerns } }, speech) =>
      `You suspect ${quoted(concerns, speech)}, and they have not said so. What stays unsaid cannot be worked through.`,
  },
  workThroughConcern: {
    title: ({ about: [id = ""] }, { name }) => `Work through what worries ${name(id)}`,
    action: ({ about: [id = ""] }, { name }) =>
      `Ask ${name(id)} what lies behind it and what would settle it, and find the way there together.`,
    why: ({ params: { concerns } }, speech) =>
      `They said it themselves: ${quoted(concerns, speech)}. It stands in the way until they call it settled.`,
  },
  ownTheReasons: {
    title: ({ about: [id = ""] }, { name }) => `Let ${name(id)} find reasons of their own`,
    action: ({ about: [id = ""] }, { name }) =>
      `Ask ${name(id)} what would get better for them, and note it in their words instead of yours.`,
    why: ({ params: { reasons } }, speech) =>
      `So far only your side has said why they would want it: ${quoted(reasons, speech)}. ` +
      "Nobody is carried by someone else's reasons.",
  },
  setCriteria: {
    title: ({ about: [id = ""] }, { name }) => `Set the criteria together with ${name(id)}`,
    action: ({ about: [id = ""] }, { name }) =>
      `Ask ${name(id)} how they would tell a good choice from a bad one, and agree on the few points that count.`,
    why: ({ params: { buyIn, line } }, { number }) =>
      `The evidence supports ${number(Number(buyIn))}, under the line of ${number(Number(line))}; ` +
      "their voice counts, and nobody has noted what they will judge by.",
  },
  takeRiskAway: {
    title: ({ about: [id = ""] }, { name }) => `Take the risk out of it for ${name(id)}`,
    action: ({ about: [id = ""] }, { name }) =>
      `Ask ${name(id)} what would make it safe to go on, and offer a first step that can be undone.`,
    why: ({ params: { buyIn, line, concerns, days, refused } }, speech) => {
      const { number, list } = speech;
      const feared = quoted(concerns, speech);
      const stalls = [
        feared && `something feels unsafe (${feared})`,
        Number(days) > 0 ? `nothing new came from them for ${number(Number(days))} days` : "",
        Number(refused) > 0 ? `they hedged or declined ${number(Number(refused))} asks in a row` : "",
      ].filter(Boolean);
      const where = `At ${number(Number(buyIn))} they are close to the line of ${number(Number(line))}`;
      return `${where} and have stalled: ${list(stalls)}. More arguments will not move them; safety may.`;
    },
  },
  hearOpponent: {
    title: ({ about: [id = ""] }, { name }) => `Hear ${name(id)} out`,
    action: ({ about: [id = ""] }, { name }) =>
      `Ask ${name(id)} what they see that others do not, listen to the end, say back what you heard, and do not argue.`,
    why: ({ params }, speech) => {
      const concerns = quoted(params["concerns"], speech);
      const behind = concerns ? `What may be behind it: ${concerns}.` : "Nobody has noted why.";
      return `${standpoint(params, speech)} ${behind} Understand it before you answer it.`;
    },
  },
};

/** By whose word someone is against it: the evidence's, the team's, or only the role that was noted. */
function standpoint({ buyIn, claim, opposition }: StepParams, { number }: Speech): string {
  const limit = Number(opposition);
  const against = `and below ${number(limit)} people speak against it`;
  const known = Number(buyIn ?? Infinity);
  const claimed = Number(claim ?? Infinity);
  if (known < limit) return `The evidence supports ${number(known)}, ${against}.`;
  if (claimed < limit) return `You put them at ${number(claimed)}, ${against}.`;
  return "They are noted as a blocker.";
}
