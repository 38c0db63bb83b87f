import type { ZoneName } from "../../model/zone.js";

/** What to do with the people of each zone, in two words. */
export const zoneTitles: Readonly<Record<ZoneName, string>> = {
  winOver: "Win over",
  leanOn: "Lean on",
  strengthen: "Strengthen",
  keepInView: "Keep in view",
};
