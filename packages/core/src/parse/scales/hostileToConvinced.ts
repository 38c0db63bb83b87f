import { words } from "./words.js";

/** Five faces, hostile to convinced, evenly spread, as in Membrain. */
export const hostileToConvinced = words(
  "hostileToConvinced",
  "buyIn",
  ["hostile", 0],
  ["skeptical|sceptical|negative", 25],
  ["neutral", 50],
  ["positive|favorable|favourable", 75],
  ["convinced", 100],
);
