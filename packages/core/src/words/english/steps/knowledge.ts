import type { NextStep } from "../../../advise/nextStep.js";
import type { ResearchTopic } from "../../../model/researchTopics.js";
import type { Speech } from "../../speech.js";
import type { StepSentence } from "../../stepSentence.js";
import { seatName } from "./seatName.js";
import { textsOf } from "./textsOf.js";

/** Steps that put knowledge in the place of belief. */
export const knowledgeSteps: Readonly<Record<string, StepSentence>> = {
  verifyClaim: {
    title: ({ about: [id = ""] }, { name }) => `Check what you believe about ${name(id)}`,
    action: ({ about: [id = ""], params: { doubt } }, { name }) =>
      `Ask ${name(id)} ${questions[String(doubt)] ?? "how they see it today"}, and write down their own words.`,
    why: reasonToDoubt,
  },
  completeResearch: {
    title: () => "Find out what is still missing",
    action: (step, speech) => `Look up what can be looked up, and ask them the rest: ${missing(step, speech)}.`,
    why: (step, speech) =>
      `You know ${share(step, speech)} to know before selling. What is missing is where surprises come from.`,
  },
  reconcileRaters: {
    title: ({ about: [id = ""] }, { name }) => `Agree on where ${name(id)} stands`,
    action: ({ about: [id = ""], params: { sellers } }, { name, list }) => {
      const both = list(textsOf(sellers).map(name));
      return `Ask ${both} what each has seen or heard of ${name(id)}, before anyone argues for a number.`;
    },
    why: ({ about: [id = ""], params: { of, sellers, high, low } }, { name, number }) => {
      const [one = "", other = ""] = textsOf(sellers).map(name);
      const score = `the ${of === "influence" ? "influence" : "buy-in"} of ${name(id)}`;
      const apart = `${one} puts ${score} at ${number(Number(high))}, ${other} at ${number(Number(low))}`;
      return `${apart}. One of them knows something that the other does not.`;
    },
  },
  unknownVetoFirst: {
    title: (step, speech) => `Find out where ${seatName(step, speech)} stands`,
    action: (step, speech) => {
      const ask = "roles" in step.params ? "Find out who that is; then ask" : `Ask ${seatName(step, speech)}`;
      return `${ask} what a yes would take and what would make it a no, before you present anything.`;
    },
    why: (step, speech) => {
      const who = seatName(step, speech);
      const isVeto = step.params["right"] === "veto";
      const right = isVeto ? `A no from ${who} ends it` : `Without a yes from ${who} nothing happens`;
      return `${right}, and nothing is known of where they stand.`;
    },
  },
  notReadyToSell: {
    title: () => "Learn before you pitch",
    action: (step, speech) => `Ask before you show anything: ${missing(step, speech)}.`,
    why: (step, speech) => {
      const needed = speech.number(Number(step.params["needed"]));
      const known = `You know ${share(step, speech)} to know of this deal`;
      return `${known}; with fewer than ${needed} your case cannot be about them.`;
    },
  },
};

/** What to ask, by what is wrong with what is believed. */
const questions: Readonly<Record<string, string>> = {
  contradicted: "how they see it today",
  outOfDate: "what has changed for them since you last heard",
  unfounded: "what they would decide today and what they still want to see",
};

function reasonToDoubt({ about: [id = ""], params }: NextStep, speech: Speech): string {
  const { doubt, claim, evidence, days, ifYes, ifNo } = params;
  const claimed = `You put ${speech.name(id)} at ${speech.number(Number(claim))}`;
  switch (doubt) {
    case "contradicted":
      return `${claimed}; all else on record supports ${speech.number(Number(evidence))}.`;
    case "outOfDate":
      return `The newest that you know of ${speech.name(id)} is ${speech.number(Number(days))} days old.`;
    default: {
      const [yes, no] = [speech.share(Number(ifYes)), speech.share(Number(ifNo))];
      const hanging = `P(buy) is ${yes} with their yes, ${no} with their no`;
      return `${claimed}, and nothing they said or did stands behind it. ${hanging}.`;
    }
  }
}

const topics: Readonly<Record<ResearchTopic, string>> = {
  painPoints: "what hurts",
  priorities: "what comes first",
  effects: "what it costs to leave it as it is",
  presentSolution: "how they manage today",
  size: "how large it all is",
  budget: "what is set aside",
};

function missing({ params }: NextStep, { list }: Speech): string {
  return list(textsOf(params["missing"]).map((topic) => topics[topic as ResearchTopic]));
}

/** How many of all topics are known. */
function share({ params }: NextStep, { number }: Speech): string {
  const known = Number(params["known"]);
  return `${number(known)} of the ${number(known + textsOf(params["missing"]).length)} things`;
}
