/** The names of the presets, for the `theme` of a matrix, or for `data-theme` on anything around it. */
export const themes = ["light", "dark", "contrast", "contrast-dark"] as const;
export type Theme = (typeof themes)[number];
