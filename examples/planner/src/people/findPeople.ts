import { everyone, type Analysis, type Deal, type Member } from "@buyinmap/core";

/** Everyone whose name, title, email or organization has all of the words, the most influential first. */
export function findPeople(deal: Deal, analysis: Analysis, search: string): readonly Member[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const { placements } = analysis;
  const influence = ({ id }: Member) => {
    const placed = placements[id]?.influence;
    return placed && placed.type !== "unknown" ? placed.value : -1;
  };
  return everyone(deal)
    .filter(({ stakeholder: { name = "", title = "", email = "", organization = "" } }) => {
      const text = `${name} ${title} ${email} ${organization}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .toSorted((one, other) => influence(other) - influence(one));
}
