import { words } from "./words.js";

/** Three degrees of influence. */
export const minorToDecisive = words(
  "minorToDecisive",
  "influence",
  ["minor", 25],
  ["significant", 55],
  ["decisive", 85],
);
