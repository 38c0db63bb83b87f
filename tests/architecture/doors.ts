/**
 * What a room may import: other rooms, rooms of which it may use only the types, and packages by the exact name that is
 * imported. Its own files are always open to it.
 */
export interface Door {
  readonly rooms?: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/** Open to every room of the core. */
export const openFiles: readonly string[] = ["result.ts", "never.ts"];

const languages = ["english", "german", "french", "spanish", "japanese", "arabic"];

/** What strangers import. Nobody inside does. */
export const frontDoors: readonly string[] = ["index.ts", "math.ts", "snapshot.ts", ...languages.map((name) => `languages/${name}.ts`)];

/**
 * The doors of `@buyinmap/core`. A room is a folder of `src` or a file beside the folders. `edit` and `analyze` cannot
 * see each other: judging never changes a deal, and changing never judges it. `zod` itself has no door: it weighs many
 * times what `zod/mini` does.
 */
export const coreDoors: Readonly<Record<string, Door>> = {
  "result.ts": {},
  "never.ts": {},
  model: { packages: ["zod/mini"] },
  math: {},
  parse: { rooms: ["model"], packages: ["papaparse"] },
  analyze: { rooms: ["model", "math"] },
  advise: { rooms: ["model", "analyze", "math"], packages: ["flesch-kincaid", "syllable"] },
  edit: { rooms: ["model"], packages: ["immer"] },
  write: { rooms: ["model", "analyze", "advise", "words"], packages: ["zod/mini"] },
  words: { types: ["model", "parse", "analyze", "advise", "edit"] },
  "whatIf.ts": { rooms: ["edit", "analyze"], types: ["model"] },
  "math.ts": { rooms: ["math"] },
  languages: { rooms: ["words"] },
  "index.ts": { rooms: ["model", "math", "parse", "analyze", "advise", "edit", "write", "words", "whatIf.ts"] },
};

/** A part of `@buyinmap/react`, by its paths in `src`, and the packages that it may import. */
export interface Part {
  readonly paths: RegExp;
  readonly packages: readonly (string | RegExp)[];
  /** Whether it is numbers only, found without React and the DOM, not even through other files. */
  readonly isPure?: boolean;
}

const placing = /(^|\/)(frame|place[A-Z]\w*)\.ts$/;

/** The parts of `@buyinmap/react`; the first that a path fits holds. Of the core there is only the front door. */
export const reactParts: readonly Part[] = [
  { paths: placing, packages: ["@buyinmap/core", /^d3-\w+$/], isPure: true },
  { paths: /^snapshot\//, packages: ["@buyinmap/core", "react", "react-dom/server"] },
  { paths: /./, packages: ["@buyinmap/core", "react", "react-dom"] },
];

/** Files of `@buyinmap/react` that must not import each other, and why. */
export const reactWalls: readonly { readonly from: RegExp; readonly to: RegExp; readonly because: string }[] = [
  { from: /^layers(\/|\.ts$)/, to: /^gestures\//, because: "layers draw and never dispatch" },
  { from: /^gestures\//, to: /^layers\/.*\.tsx$/, because: "gestures dispatch and never draw" },
];
