const given = ["Dana", "Ravi", "Ines", "Tomas", "Aiko", "Lena", "Omar", "Ruth", "Milan", "Zoe", "Farid", "Greta"];
const family = ["Quill", "Mistry", "Okafor", "Lind", "Serrano", "Whitfield", "Haas", "Ito", "Novak", "Brandt", "Costa"];

/**
 * Invented people, the same on every call: a name each, and whole-number scores from 0 to 100 spread evenly, so that
 * some stand on the same place.
 * @param {number} count
 */
export function makePeople(count) {
  const random = createRandom(20_261_122);
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    name: `${given[index % given.length]} ${family[Math.floor(index / given.length) % family.length]}`,
    influence: Math.floor(random() * 101),
    buyIn: Math.floor(random() * 101),
  }));
}

/**
 * Evenly distributed numbers from 0 to below 1. Mulberry32, by Tommy Ettinger, in the public domain.
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
