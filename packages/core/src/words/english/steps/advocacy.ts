import type { NextStep, StepParams } from "../../../advise/nextStep.js";
import type { Speech } from "../../speech.js";
import type { StepSentence } from "../../stepSentence.js";
import { textsOf } from "./textsOf.js";

/** Steps that turn private conviction into open advocacy. */
export const advocacySteps: Readonly<Record<string, StepSentence>> = {
  nextRung: {
    title: (step, speech) => rung(step, speech).title,
    action: (step, speech) => rung(step, speech).action,
    why: ({ about: [id = ""], params: { view, line, standing } }, { name, number }) => {
      const place = `${number(Number(view))} (line ${number(Number(line))})`;
      const deed = deeds[Number(standing)] ?? deeds[0];
      return `${name(id)} is at ${place} and ${deed}. The next ask shows how far they go.`;
    },
  },
  testChampion: {
    title: ({ about: [id = ""] }, { name }) => `Test how far ${name(id)} would go for it`,
    action: ({ about: [id = ""], params }, speech) => {
      const who = speech.name(id);
      if (params["rung"] === 4)
        return `Ask ${who} whom else they have to bring along, and whether they will make the case there without you.`;
      const whom = decider(params, speech);
      return `Ask ${who} what it would take to bring you together with ${whom}, and whether they will do it.`;
    },
    why: ({ about: [id = ""], params: { named, claim } }, { name, number }) => {
      const taken = named ? `${name(id)} is noted as champion` : `You put ${name(id)} at ${number(Number(claim))}`;
      const untested = `${taken}, but nothing on record has cost them any standing`;
      return `${untested}. Who risks nothing is a friend, not a champion.`;
    },
  },
  equipAdvocate: {
    title: ({ about: [id = ""] }, { name }) => `Prepare ${name(id)} for the pushback to come`,
    action: ({ about: [id = ""], params: { people } }, { name, list }) => {
      const others = list([...new Set(textsOf(people))].map(name));
      return `Ask ${name(id)} what they expect to hear from ${others} and how they would answer; then rehearse it.`;
    },
    why: ({ about: [id = ""], params: { people, concerns } }, { name, list }) => {
      const from = textsOf(people);
      const pushback = list(textsOf(concerns).map((text, index) => `“${text}” (${name(from[index] ?? "")})`));
      return `${name(id)} will meet what holds back those who listen: ${pushback}. Few answer that well unprepared.`;
    },
  },
  lowerChampion: {
    title: ({ about: [id = ""] }, { name }) => `Count ${name(id)} as a coach for now`,
    action: ({ about: [id = ""] }, { name }) =>
      `Ask ${name(id)} what makes it hard to act, note them as coach instead of champion, and look for one who would.`,
    why: ({ about: [id = ""], params: { refused } }, { name, number }) => {
      const refusals = `${number(Number(refused))} costly asks in a row`;
      return `${name(id)} hedged or declined ${refusals}. A coach tells you things; a champion takes risks.`;
    },
  },
};

/** What someone has openly done so far, by their standing. */
const deeds: readonly string[] = [
  "has done nothing for it in the open yet",
  "has shared criteria, rivals or budget",
  "has passed your summary on",
  "has arranged a meeting with a decider",
];

/** What is asked at each rung of the ladder. */
function rung({ about: [id = ""], params }: NextStep, speech: Speech): Readonly<Record<"title" | "action", string>> {
  const [who, whom] = [speech.name(id), decider(params, speech)];
  switch (params["rung"]) {
    case 1:
      return {
        title: `Ask ${who} for criteria, rivals or budget`,
        action: `Ask ${who} what will count, who else is looked at and what is set aside; one of these is a start.`,
      };
    case 2:
      return {
        title: `Ask ${who} to pass your summary on`,
        action: `Ask ${who} who should read of this and why, write one page together, and ask them to pass it on.`,
      };
    case 3:
      return {
        title: `Ask ${who} for a meeting with ${whom}`,
        action: `Ask ${who} what ${whom} would want to know first, and whether they will bring you together.`,
      };
    default:
      return {
        title: `Ask ${who} to make the case without you`,
        action: `Ask ${who} where this is talked about without you, what they would say there, and whether they will.`,
      };
  }
}

function decider(params: StepParams, { name }: Speech): string {
  const id = params["decider"];
  return id === undefined ? "whoever decides" : name(String(id));
}
