import { words } from "./words.js";

/** The commitment chart of Beckhard and Harris (1987). */
export const letToMakeItHappen = words(
  "letToMakeItHappen",
  "buyIn",
  ["no commitment", 20],
  ["let it happen|let", 50],
  ["help it happen|help", 75],
  ["make it happen|make", 95],
);
