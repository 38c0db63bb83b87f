import { parseDeal, type Deal } from "@buyinmap/core";
import emissionStandards1994 from "./emissionStandards1994.json?raw";
import kestrelFoods from "./kestrelFoods.json?raw";
import oaklineHospitals from "./oaklineHospitals.json?raw";

/** The samples, in the order in which the list shows them. They are documents like any other, and are read as such. */
export function readSamples(): readonly Deal[] {
  return [kestrelFoods, oaklineHospitals, emissionStandards1994].map((text) => {
    const read = parseDeal(text);
    if (!read.ok) throw new Error(`A sample cannot be read: ${JSON.stringify(read.issues)}`);
    return read.value;
  });
}
