/** The quarters of the map: high influence under the line, high over, low over, low under. */
export const zoneNames = ["winOver", "leanOn", "strengthen", "keepInView"] as const;
export type ZoneName = (typeof zoneNames)[number];
