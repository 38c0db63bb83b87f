import type { Deal, Tie } from "@buyinmap/core";

/** So many ties run along each other instead of each by itself. */
export const manyTies = 48;

/** Sixteen people, each of whom sways the next three. */
export const tiedDeal: Deal = {
  id: "tied",
  name: "Everyone sways others",
  stakeholders: Object.fromEntries(
    Array.from({ length: 16 }, (_, index) => [`p${index}`, { name: `Person ${index}`, influence: (index * 37) % 100, buyIn: (index * 53) % 100 }]),
  ),
  ties: Object.fromEntries(
    Array.from({ length: manyTies }, (_, index): [string, Tie] => {
      const from = Math.floor(index / 3);
      return [`t${index}`, { type: "sways", from: `p${from}`, to: `p${(from + 1 + (index % 3)) % 16}` }];
    }),
  ),
};
