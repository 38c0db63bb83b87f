import type { MatrixWords } from "@buyinmap/core";
import { families, type Family } from "../../people.js";
import type { LegendKey } from "./legendKeys.js";

/** What a sign means, in words. */
export function legendText(key: LegendKey, say: MatrixWords): string {
  if (isFamily(key)) return say.familyNames[key];
  if (key === "sways" || key === "reportsTo" || key === "conflict") return say.tieSigns[key];
  return say[key];
}

function isFamily(key: LegendKey): key is Family {
  return families.some((family) => family === key);
}
