import type { MessageCheck } from "../check.js";

const theirs = new Set("you your yours yourself yourselves you're you'll you've you'd".split(" "));
const ours = new Set(
  "we us our ours ourselves we're we'll we've we'd i me my mine myself i'm i'll i've i'd".split(" "),
);

/** Whether it speaks of the reader at least as often as of the writer. */
export const youToWe = {
  id: "youToWe",
  languages: ["en"],
  find({ writing: { words }, bounds: { leastYouPerWe } }) {
    const you = words.filter(({ form }) => theirs.has(form)).length;
    const we = words.filter(({ form }) => ours.has(form)).length;
    return you < leastYouPerWe * we ? [{ severity: "info", params: { you, we, least: leastYouPerWe } }] : [];
  },
} as const satisfies MessageCheck;
