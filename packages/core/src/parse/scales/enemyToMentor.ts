import { words } from "./words.js";

/** Five stances, enemy to mentor, evenly spread, as in Altify relationship maps. */
export const enemyToMentor = words(
  "enemyToMentor",
  "buyIn",
  ["enemy", 0],
  ["non-supporter", 25],
  ["neutral", 50],
  ["supporter", 75],
  ["mentor", 100],
);
