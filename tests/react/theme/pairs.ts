import type { ColorName, Palette, Weights } from "../../../packages/react/src/theme/palettes.js";

/** Two colors that meet, and what the upper one has to do there. */
export interface Pair {
  readonly front: ColorName;
  readonly ground: ColorName;
  /** What is read, what is seen, or what only separates. */
  readonly use: "text" | "graphic" | "rule";
  /** The weight that says how opaque the upper one is. */
  readonly opacity?: keyof Weights;
}

const zones = ["winOver", "leanOn", "strengthen", "keepInView"] as const;
/** What marks and all that belongs to them lie on. */
const grounds = [...zones, "margin", "background"] as const;
const families = ["decides", "champions", "evaluates", "blocks", "voices"] as const;
const pages = ["background", "surface"] as const;

type Names = readonly ColorName[];

function all(use: Pair["use"], fronts: Names, on: Names, opacity?: keyof Weights): readonly Pair[] {
  return fronts.flatMap((front) => on.map((ground) => ({ front, ground, use, ...(opacity && { opacity }) })));
}

/** Every pair of colors that meets in the matrix and its panels. */
export const pairs: readonly Pair[] = [
  // The picture
  ...all("text", ["text"], grounds),
  ...all("text", ["textMuted"], ["background", "margin"]),
  ...zones.flatMap((zone) => all("text", [`${zone}Title`], [zone])),
  ...all("graphic", ["zoneBorder"], [...zones, "background"]),
  ...all("graphic", ["marginBorder"], ["margin", "background"]),
  ...all("graphic", ["line"], zones),
  ...all("graphic", families, [...grounds, "surface"]),
  ...all("graphic", families, grounds, "trailOpacity"),
  ...all("graphic", ["tie", "blocks"], grounds, "tieOpacity"),
  ...all("graphic", ["evidence"], grounds, "evidenceOpacity"),
  ...all("graphic", ["evidence", "target", "tie", "hairline"], grounds),
  // Initials in marks, on the ground of the mark or on its color
  ...all("text", families, ["background"]),
  // The badge
  ...all("graphic", ["background"], ["text"]),
  // Attention
  ...all("graphic", ["accent", "focusOuter"], [...grounds, "surface"]),
  ...all("graphic", ["focusInner"], ["focusOuter"]),
  // What surrounds the picture
  ...all("text", ["text", "textMuted", "accent", "problem", "buy", "noDecision", "reject"], pages),
  ...all("graphic", ["controlBorder"], pages),
  ...all("rule", ["rule"], pages),
  ...all("text", ["onAccent"], ["accent"]),
  ...all("text", ["onOutcome"], ["buy", "reject"]),
  ...all("text", ["text", "problem"], ["notice"]),
  ...all("graphic", ["noticeEdge"], ["notice", "background"]),
];

/** What WCAG 2.2 asks for at level AA, and what the presets of high contrast give. */
export const bounds = {
  plain: { text: 4.5, graphic: 3, rule: 1 },
  strong: { text: 7, graphic: 4.5, rule: 4.5 },
} satisfies Record<string, Record<Pair["use"], number>>;

/** Names of a palette in the order of its type. */
export function colorNames(palette: Palette): readonly ColorName[] {
  return Object.keys(palette) as ColorName[];
}
