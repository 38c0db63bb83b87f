export { betaCdf, betaDensity, betaDeviation, betaMean, betaQuantile } from "./math/beta.js";
export type { Beta } from "./math/beta.js";
export { logGamma } from "./math/logGamma.js";
