/** A color as six hexadecimal digits. */
export type Color = `#${string}`;

/** Every color of the matrix by its name: `winOver` is `--bim-win-over` in the style sheet. */
export interface Palette {
  readonly background: Color;
  readonly surface: Color;
  readonly text: Color;
  readonly textMuted: Color;
  readonly rule: Color;
  readonly controlBorder: Color;
  readonly winOver: Color;
  readonly winOverTitle: Color;
  readonly leanOn: Color;
  readonly leanOnTitle: Color;
  readonly strengthen: Color;
  readonly strengthenTitle: Color;
  readonly keepInView: Color;
  readonly keepInViewTitle: Color;
  readonly zoneBorder: Color;
  readonly line: Color;
  readonly margin: Color;
  readonly marginBorder: Color;
  readonly decides: Color;
  readonly champions: Color;
  readonly evaluates: Color;
  readonly blocks: Color;
  readonly voices: Color;
  readonly evidence: Color;
  readonly target: Color;
  readonly tie: Color;
  readonly hairline: Color;
  readonly accent: Color;
  readonly onAccent: Color;
  readonly focusOuter: Color;
  readonly focusInner: Color;
  readonly buy: Color;
  readonly noDecision: Color;
  readonly reject: Color;
  readonly onOutcome: Color;
  readonly problem: Color;
  readonly notice: Color;
  readonly noticeEdge: Color;
}

/** The name of a color in every palette. */
export type ColorName = keyof Palette;

/** The palettes that the matrix brings along. */
export type PaletteName = "light" | "dark" | "contrastLight" | "contrastDark";

const light: Palette = {
  background: "#ffffff",
  surface: "#f6f6f4",
  text: "#1d2127",
  textMuted: "#5b616b",
  rule: "#d9dadd",
  controlBorder: "#82878f",
  winOver: "#fdf5e6",
  winOverTitle: "#855600",
  leanOn: "#eaf5f0",
  leanOnTitle: "#1d6b4d",
  strengthen: "#ecf3fa",
  strengthenTitle: "#2c5f8f",
  keepInView: "#f5f5f3",
  keepInViewTitle: "#62666d",
  zoneBorder: "#868b93",
  line: "#1d2127",
  margin: "#fbfbfa",
  marginBorder: "#868b93",
  decides: "#2c2b7c",
  champions: "#26796b",
  evaluates: "#9c5505",
  blocks: "#8a1512",
  voices: "#41546a",
  evidence: "#17716b",
  target: "#7a3f9d",
  tie: "#565d69",
  hairline: "#7c828b",
  accent: "#1f4fbf",
  onAccent: "#ffffff",
  focusOuter: "#12151a",
  focusInner: "#ffffff",
  buy: "#1d6b4d",
  noDecision: "#696e76",
  reject: "#a5382c",
  onOutcome: "#ffffff",
  problem: "#a3271c",
  notice: "#fdf5e6",
  noticeEdge: "#a8741c",
};

const dark: Palette = {
  background: "#14161a",
  surface: "#1d2025",
  text: "#e9e8e4",
  textMuted: "#a3a9b3",
  rule: "#363b43",
  controlBorder: "#757c87",
  winOver: "#2a2418",
  winOverTitle: "#e2b566",
  leanOn: "#16271f",
  leanOnTitle: "#7cc9a5",
  strengthen: "#182431",
  strengthenTitle: "#8bbbe6",
  keepInView: "#1b1d20",
  keepInViewTitle: "#a0a5ad",
  zoneBorder: "#757c87",
  line: "#e9e8e4",
  margin: "#181a1e",
  marginBorder: "#757c87",
  decides: "#8094e6",
  champions: "#a2ead2",
  evaluates: "#f0b462",
  blocks: "#e76f63",
  voices: "#a3b4cb",
  evidence: "#5cc0b7",
  target: "#d3a4f0",
  tie: "#aab1bd",
  hairline: "#838a95",
  accent: "#8fb2ff",
  onAccent: "#10131a",
  focusOuter: "#ffffff",
  focusInner: "#12151a",
  buy: "#6fc49d",
  noDecision: "#9aa1ab",
  reject: "#f08f82",
  onOutcome: "#10131a",
  problem: "#ff9c92",
  notice: "#2a2418",
  noticeEdge: "#b98d43",
};

const contrastLight: Palette = {
  background: "#ffffff",
  surface: "#ffffff",
  text: "#000000",
  textMuted: "#26292e",
  rule: "#3b3f46",
  controlBorder: "#000000",
  winOver: "#fff8ea",
  winOverTitle: "#573700",
  leanOn: "#edf9f3",
  leanOnTitle: "#08402b",
  strengthen: "#eef5fd",
  strengthenTitle: "#103c66",
  keepInView: "#ffffff",
  keepInViewTitle: "#2f3237",
  zoneBorder: "#3b3f46",
  line: "#000000",
  margin: "#ffffff",
  marginBorder: "#3b3f46",
  decides: "#160b54",
  champions: "#115c54",
  evaluates: "#7b3c00",
  blocks: "#61000a",
  voices: "#23394d",
  evidence: "#00504a",
  target: "#561d78",
  tie: "#30353d",
  hairline: "#30353d",
  accent: "#0b2f8f",
  onAccent: "#ffffff",
  focusOuter: "#000000",
  focusInner: "#ffffff",
  buy: "#06472e",
  noDecision: "#3b3f46",
  reject: "#7d0d06",
  onOutcome: "#ffffff",
  problem: "#7d0d06",
  notice: "#fff8ea",
  noticeEdge: "#6b4600",
};

const contrastDark: Palette = {
  background: "#000000",
  surface: "#000000",
  text: "#ffffff",
  textMuted: "#dcdee2",
  rule: "#c3c7ce",
  controlBorder: "#ffffff",
  winOver: "#1c1609",
  winOverTitle: "#ffd48a",
  leanOn: "#07190f",
  leanOnTitle: "#a2ecca",
  strengthen: "#081624",
  strengthenTitle: "#b4d9fb",
  keepInView: "#000000",
  keepInViewTitle: "#d0d4da",
  zoneBorder: "#c3c7ce",
  line: "#ffffff",
  margin: "#000000",
  marginBorder: "#c3c7ce",
  decides: "#94a7f4",
  champions: "#cdfce9",
  evaluates: "#ffc272",
  blocks: "#f58a80",
  voices: "#b9c9df",
  evidence: "#86e3da",
  target: "#e8c8ff",
  tie: "#d0d4da",
  hairline: "#d0d4da",
  accent: "#b3ccff",
  onAccent: "#000000",
  focusOuter: "#ffffff",
  focusInner: "#000000",
  buy: "#a2ecca",
  noDecision: "#d0d4da",
  reject: "#ffb5ae",
  onOutcome: "#000000",
  problem: "#ffb5ae",
  notice: "#1c1609",
  noticeEdge: "#ffd48a",
};

/** The colors of the presets. The style sheet says the same in variables; a test compares the two. */
export const palettes: Readonly<Record<PaletteName, Palette>> = { light, dark, contrastLight, contrastDark };

/** How wide lines are, in pixels, and how opaque those that overlap: `tieOpacity` is `--bim-tie-opacity` in the style sheet. */
export interface Weights {
  readonly markStroke: number;
  readonly zoneStroke: number;
  readonly lineStroke: number;
  readonly tieOpacity: number;
  readonly trailOpacity: number;
  readonly evidenceOpacity: number;
}

const plain: Weights = {
  markStroke: 2,
  zoneStroke: 0.75,
  lineStroke: 1.5,
  tieOpacity: 0.7,
  trailOpacity: 0.8,
  evidenceOpacity: 0.75,
};

const strong: Weights = {
  markStroke: 2.75,
  zoneStroke: 1.5,
  lineStroke: 2.5,
  tieOpacity: 0.85,
  trailOpacity: 0.9,
  evidenceOpacity: 0.9,
};

/** The weights of the presets. */
export const weights: Readonly<Record<PaletteName, Weights>> = {
  light: plain,
  dark: plain,
  contrastLight: strong,
  contrastDark: strong,
};
