import type { NextStep } from "../../../advise/nextStep.js";
import type { Speech } from "../../speech.js";
import type { StepSentence } from "../../stepSentence.js";
import { quoted } from "./quoted.js";

/** Steps that are taken with several people at once. */
export const groupSteps: Readonly<Record<string, StepSentence>> = {
  resolveConflict: {
    title: ({ about }, { name, list }) => `Bring ${list(about.map(name))} to one table`,
    action: ({ about, params: { tag } }, { name, list }) =>
      `Meet ${list(about.map(name))} together, ask each what they need${
        tag === undefined ? "" : ` when it comes to ${String(tag)}`
      } and why, and then what both could put their name to.`,
    why: (step, speech) => `${conflict(step, speech)} Left alone, such a difference ends in no decision.`,
  },
  frameForGroup: {
    title: ({ params: { tag } }) => `Start from what they share: ${String(tag)}`,
    action: ({ about, params: { tag } }, { name, list }) =>
      `Before you tailor anything to one person, write down what ${String(tag)} means for ${everyone(about)} of them, and ask ${list(
        about.map(name),
      )} together what is missing.`,
    why: ({ about, params: { tag, texts, others } }, speech) => {
      const more = quoted(others, speech);
      return `${speech.list(about.map(speech.name))} ${everyone(about)} speak of ${String(tag)}: ${quoted(texts, speech)}.${
        more && ` They share ${more} too.`
      } What is made for one alone can pull a group apart; what matters to ${everyone(about)} of them brings it together.`;
    },
  },
};

function everyone(people: readonly string[]): string {
  return people.length === 2 ? "both" : "all";
}

/** In what the two differ. */
function conflict({ about: [one = "", other = ""], params }: NextStep, { name }: Speech): string {
  const tag = String(params["tag"]);
  const [first, second] = [`“${String(params["one"])}”`, `“${String(params["other"])}”`];
  switch (params["kind"]) {
    case "criteria":
      return `Both judge by ${tag}, and not by the same: ${name(one)} by ${first}, ${name(other)} by ${second}.`;
    case "reason":
      return `When it comes to ${tag}, ${name(one)} wants ${first}, and ${name(other)} is held back by ${second}.`;
    case "concern":
      return `When it comes to ${tag}, ${name(other)} wants ${second}, and ${name(one)} is held back by ${first}.`;
    default: {
      const { note = "" } = params;
      return `The map notes a conflict between ${name(one)} and ${name(other)}${
        note === "" ? "" : `: “${String(note)}”`
      }.`;
    }
  }
}
