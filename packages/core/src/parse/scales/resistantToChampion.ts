import { words } from "./words.js";

/** Four stances that CRM templates offer. */
export const resistantToChampion = words(
  "resistantToChampion",
  "buyIn",
  ["resistant", 20],
  ["neutral", 50],
  ["supporter", 80],
  ["champion", 100],
);
