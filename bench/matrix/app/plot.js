/** The same picture for everyone, in pixels. */
export const size = { width: 900, height: 560 };
export const margin = { top: 20, right: 20, bottom: 40, left: 40 };
export const plot = { width: size.width - margin.left - margin.right, height: size.height - margin.top - margin.bottom };
export const radius = 5;
/** From the center of a mark to its name. */
export const gap = radius + 3;

/**
 * Where scores lie in the plot.
 * @param {{ influence: number, buyIn: number }} scores
 */
export function spotOf({ influence, buyIn }) {
  return { x: (influence / 100) * plot.width, y: (1 - buyIn / 100) * plot.height };
}

/**
 * The whole scores nearest to a spot, none beyond the ends of the plot.
 * @param {{ x: number, y: number }} spot
 */
export function scoresAt({ x, y }) {
  return { influence: whole(x / plot.width), buyIn: whole(1 - y / plot.height) };
}

/** @param {number} share */
function whole(share) {
  return Math.max(0, Math.min(100, Math.round(share * 100)));
}
