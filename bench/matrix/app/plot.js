/** The same picture for everyone, in pixels. */
export const size = { width: 900, height: 560 };
export const margin = { top: 20, right: 20, bottom: 40, left: 40 };
export const plot = { width: size.width - margin.left - margin.right, height: size.height - margin.top - margin.bottom };
export const radius = 5;
/** From the center of a mark to its name. */
export const gap = radius + 3;
