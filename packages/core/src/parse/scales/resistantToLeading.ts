import { words } from "./words.js";

/** The stakeholder engagement levels of the PMBOK Guide. Someone unaware has no stance yet, which is not a low one. */
export const resistantToLeading = words(
  "resistantToLeading",
  "buyIn",
  ["unaware", null],
  ["resistant", 20],
  ["neutral", 50],
  ["supportive", 80],
  ["leading", 100],
);
