import { fetchPart, isServer } from "./fetchPart.js";

/**
 * Parts that are fetched when they are needed. A picture is there before anyone can go through it, and many maps have no
 * crowd, no reviews, or nobody who changes them.
 */
export const later = {
  card: () => import("./panels/card/Card.js"),
  crowd: () => import("./crowd.js").then((part) => part.crowd),
  crowdReading: () => import("./crowdReading.js").then((part) => part.crowdReading),
  editing: () => import("./editing.js").then((part) => part.editing),
  interaction: () => import("./interaction.js").then((part) => part.interaction),
  travel: () => import("./travel.js").then((part) => part.travel),
};

/** What people are moved with. */
export type Editing = Awaited<ReturnType<typeof later.editing>>;

// A server has what a picture may need before the first one is asked for: what is rendered in one go cannot wait.
if (isServer) {
  fetchPart(later.crowd);
  fetchPart(later.travel);
}
