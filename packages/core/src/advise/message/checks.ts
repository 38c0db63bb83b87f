import type { MessageCheck } from "./check.js";
import { ask } from "./checks/ask.js";
import { discreet } from "./checks/discreet.js";
import { length } from "./checks/length.js";
import { plainWords } from "./checks/plainWords.js";
import { question } from "./checks/question.js";
import { readable } from "./checks/readable.js";
import { researched } from "./checks/researched.js";
import { tailored } from "./checks/tailored.js";
import { youToWe } from "./checks/youToWe.js";

/** Every check of ours, in the order in which a message is judged; a host passes a longer or a shorter list. */
export const messageChecks = [
  discreet,
  length,
  ask,
  question,
  tailored,
  researched,
  youToWe,
  readable,
  plainWords,
] as const satisfies readonly MessageCheck[];
export type MessageCheckId = (typeof messageChecks)[number]["id"];
