import type { NextStep, StepParams } from "../../../advise/nextStep.js";
import type { Speech } from "../../speech.js";
import type { StepSentence } from "../../stepSentence.js";
import { seatName } from "./seatName.js";
import { textsOf } from "./textsOf.js";

/** Steps that lead to people nobody of the team knows yet. */
export const reachSteps: Readonly<Record<string, StepSentence>> = {
  introduce: {
    title: ({ about: [id = ""] }, { name }) => `Get introduced to ${name(id)}`,
    action: ({ about: [id = ""], through: [first = "", ...rest] }, { name, list }) => {
      const way = rest.length > 0 ? `, by way of ${list(rest.map(name))}` : "";
      return `Ask ${name(first)} what matters to ${name(id)} these days, and whether they will introduce you${way}.`;
    },
    why: ({ about: [id = ""], through }, { name }) =>
      `Nobody of yours has met ${name(id)}. The surest way there is ${through.map(name).join(", then ")}.`,
  },
  meetSeat: {
    title: (step, speech) =>
      step.about.length === 0 ? "Ask who else will have a say" : `Put a name to ${seatName(step, speech)}`,
    action: (step, speech) =>
      step.about.length === 0
        ? `Ask ${insider(step, speech)} who will have a say as ${roles(step, speech)}, and when they come in.`
        : `Ask ${insider(step, speech)} who that is and what they will look at, and then meet them yourself.`,
    why: (step, speech) => {
      const whose = step.about.length === 0 ? roles(step, speech) : seatName(step, speech);
      return `Nobody is known yet for ${whose}. Such people come in late, and often with a veto.`;
    },
  },
  findOpponents: {
    title: () => "Find those who would rather not",
    action: (step, speech) =>
      `Ask ${insider(step, speech)} who would rather leave things as they are and what they would lose, and note them.`,
    why: ({ params: { known } }, { number }) => {
      const [verb, people] = known === 1 ? ["has", "one person"] : ["have", `${number(Number(known))} people`];
      return `The ${people} whose view you know ${verb} no doubts. Usually the doubters have just not been found.`;
    },
  },
  secondThread: {
    title: ({ about: [id = ""], params }, { name }) =>
      hangsBy("buyer", params) ? `Find a second contact beside ${name(id)}` : `Take a colleague along to ${name(id)}`,
    action: ({ about: [id = ""], params }, { name }) => {
      if (!hangsBy("buyer", params))
        return `Ask ${name(id)} whom of your side they would like to hear from, and take that colleague along.`;
      const isOneSeller = hangsBy("seller", params);
      const next = isOneSeller ? "take a colleague along to meet them" : "whether they will introduce you";
      return `Ask ${name(id)} who else will live with the result, and ${next}.`;
    },
    why: ({ about: [id = ""], params }, { name }) => {
      const threads = [
        ...(hangsBy("buyer", params) ? [`one contact, ${name(id)}`] : []),
        ...(hangsBy("seller", params) ? [`one seller, ${name(String(params["seller"]))}`] : []),
      ];
      return `The whole deal hangs by ${threads.join(", and by ")}. When that thread breaks, so does the deal.`;
    },
  },
};

/** Whom to ask about others: the one through whom the step goes, else anyone. */
function insider({ through: [first] }: NextStep, { name }: Speech): string {
  return first === undefined ? "those you know" : name(first);
}

function roles({ params }: NextStep, { role, list }: Speech): string {
  return list(textsOf(params["roles"]).map(role));
}

function hangsBy(side: "buyer" | "seller", params: StepParams): boolean {
  return textsOf(params["sides"]).includes(side);
}
