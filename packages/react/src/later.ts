/**
 * Parts that are fetched when they are needed. A picture is there before anyone can go through it, and many maps have no
 * crowd, no reviews, or nobody who changes them.
 */
export const later = {
  card: () => import("./panels/card/Card.js"),
  editing: () => import("./editing.js").then((part) => part.editing),
  groupPanel: () => import("./panels/GroupPanel.js"),
  hoverName: () => import("./layers/crowd/HoverName.js"),
  interaction: () => import("./interaction.js").then((part) => part.interaction),
  reviewPlayer: () => import("./panels/playback/ReviewPlayer.js"),
};

/** What people are moved with. */
export type Editing = Awaited<ReturnType<typeof later.editing>>;
