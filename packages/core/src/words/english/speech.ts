import type { Speech } from "../speech.js";
import { roleNames } from "./roles.js";

/**
 * English speech. `names` gives people's names by id; who has none is called by their id.
 * @example
 * const { share, change, list } = speakEnglish({});
 * [share(0.3786), share(0.0004), change(-8.96), list(["Ann", "Ben", "Cal"])]; // ["38%", "0.04%", "−9", "Ann, Ben and Cal"]
 */
export function speakEnglish(names: Readonly<Record<string, string | undefined>>): Speech {
  return {
    name: (id) => (Object.hasOwn(names, id) ? names[id] : undefined) ?? id,
    role: (role) => (Object.hasOwn(roleNames, role) ? roleNames[role as keyof typeof roleNames].toLowerCase() : role),
    number,
    share: (value) => `${number(100 * value)}%`,
    change: (value) => (value < 0 ? `−${number(-value)}` : `+${number(value)}`),
    list: (things) => {
      if (things.length < 2) return things.join("");
      return `${things.slice(0, -1).join(", ")} and ${things.at(-1)}`;
    },
  };
}

/** Whole from ten up, with one decimal from one, and two digits that say something below. */
function number(value: number): string {
  const size = Math.abs(value);
  if (size >= 9.95 || Number.isInteger(value)) return Math.round(value).toLocaleString("en-US");
  return String(size >= 0.95 ? Number(value.toFixed(1)) : Number(value.toPrecision(1)));
}
