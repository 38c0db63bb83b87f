import fc from "fast-check";
import { expect, test } from "vitest";
import { analyze, markRules, warningRules } from "@buyinmap/core";
import { createCatalog } from "../../packages/react/src/catalog.js";
import { sayWarnings } from "../../packages/react/src/sayWarnings.js";
import { asOf, livelyDeal } from "../laws/livelyDeal.js";

const catalog = createCatalog();

test("a mark warns of the same, whether or not anything else is looked for", () => {
  fc.assert(
    fc.property(livelyDeal, (deal) => {
      const [all, those] = [warningRules, markRules].map((rules) =>
        sayWarnings(analyze(deal, { asOf, warningRules: rules }), (id) => id, catalog),
      );
      expect(those).toEqual(all);
    }),
  );
});
