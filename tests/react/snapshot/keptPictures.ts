import { arabic } from "@buyinmap/core/languages/arabic";
import type { Deal } from "@buyinmap/core";
import type { SnapshotOptions } from "@buyinmap/react/snapshot";
import { arabicDeal } from "../../../packages/react/stories/deals.js";
import { fullDeal } from "../theme/fullDeal.js";

interface KeptPicture {
  readonly deal: Deal;
  readonly options: SnapshotOptions;
}

/** Pictures that are kept as files, so that Node and every browser are held to the same bytes. */
export const keptPictures: Readonly<Record<"full" | "arabic", KeptPicture>> = {
  full: { deal: fullDeal, options: { width: 900, height: 700 } },
  arabic: { deal: arabicDeal, options: { language: arabic, theme: "dark" } },
};
