import { words } from "./words.js";

/** How near someone is to where decisions are really made. */
export const innerCircle = words(
  "innerCircle",
  "influence",
  ["outside political structure|outside", 25],
  ["political structure", 60],
  ["inner circle", 90],
);
