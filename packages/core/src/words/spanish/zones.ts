import type { ZoneName } from "../../model/zone.js";

/** What to do with the people of each zone, in a few words. */
export const zoneTitles: Readonly<Record<ZoneName, string>> = {
  winOver: "Convencer",
  leanOn: "Contar con ellos",
  strengthen: "Reforzar",
  keepInView: "No perder de vista",
};
