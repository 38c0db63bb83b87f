import type { ZoneName } from "../../model/zone.js";

/** What to do with the people of each zone, in a few words. */
export const zoneTitles: Readonly<Record<ZoneName, string>> = {
  winOver: "説得する",
  leanOn: "頼りにする",
  strengthen: "後押しする",
  keepInView: "見守る",
};
