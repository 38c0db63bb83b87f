import type { NextStep } from "../../../advise/nextStep.js";
import type { Speech } from "../../speech.js";
import type { StepSentence } from "../../stepSentence.js";

/** Steps for when a deal has ended, or should have. */
export const afterSteps: Readonly<Record<string, StepSentence>> = {
  keepAdvocate: {
    title: ({ about: [id = ""] }, { name }) => `Stay close to ${name(id)}`,
    action: ({ about: [id = ""] }, { name }) =>
      `Ask ${name(
        id,
      )} what has come of it so far and what would make it worth more; then ask who else should hear of it.`,
    why: ({ about: [id = ""], params: { rung, reason, days } }, { name, number }) =>
      [
        `${name(id)} ${deeds[Number(rung)] ?? "was counted on as an advocate"}.`,
        reason ? `They wanted it for “${String(reason)}”.` : "",
        days === undefined
          ? "No contact with them is on record."
          : `The last contact was ${Number(days) === 0 ? "today" : `${number(Number(days))} days ago`}.`,
        "Referral and renewal start with people like that.",
      ]
        .filter(Boolean)
        .join(" "),
  },
  postMortem: {
    title: ({ params: { end } }) => titles[String(end)] ?? "Look back at this deal",
    action: ({ params: { end } }) =>
      end === "overdue"
        ? "Ask two or three of them what has kept it from being decided, and put what they say beside what you had claimed."
        : "Ask two or three of them what the decision came down to, and put what they say beside what you had claimed.",
    why: (step, speech) => [ending(step), ...wrong(step, speech), ...missed(step, speech)].join(" "),
  },
};

const deeds: Readonly<Record<number, string>> = {
  3: "arranged a meeting with a decider",
  4: "made the case without you in the room",
};

const titles: Readonly<Record<string, string>> = {
  lost: "Learn from the loss",
  noDecision: "Learn from a deal that nobody decided",
  overdue: "Find out why nothing was decided",
};

function ending({ params: { end, on } }: NextStep): string {
  if (end === "overdue") return `It was to close on ${String(on)} and is still open.`;
  return `It ${end === "lost" ? "was lost" : "ended without a decision"}${on ? ` on ${String(on)}` : ""}.`;
}

/** One sentence for each claim that did not hold. */
function wrong({ params }: NextStep, { name, number }: Speech): readonly string[] {
  const [people, claimed, shown] = [texts(params["wrong"]), texts(params["claimed"]), texts(params["shown"])];
  return people.map((id, index) => {
    const claim = `You had claimed ${number(Number(claimed[index]))} for ${name(id)}`;
    return shown[index]
      ? `${claim}; their own words and acts said ${number(Number(shown[index]))}.`
      : `${claim}, whose yes did not come.`;
  });
}

function missed({ params }: NextStep, { name, role, list }: Speech): readonly string[] {
  const [people, roles] = [texts(params["missed"]), texts(params["roles"])];
  return [
    ...(people.length > 0 ? [`Nobody of yours has met ${list(people.map(name))}.`] : []),
    ...(roles.length > 0 ? [`Missing from the map: ${list(roles.map(role))}.`] : []),
  ];
}

function texts(param: NextStep["params"][string] | undefined): readonly string[] {
  return Array.isArray(param) ? param : [];
}
