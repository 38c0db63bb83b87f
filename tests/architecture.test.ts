import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { coreDoors, openFiles } from "./architecture/doors.js";
import { findBreaches } from "./architecture/findBreaches.js";
import type { Files } from "./architecture/readHouse.js";

const sources = import.meta.glob<string>("../packages/{core,react}/src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The sources of a package, by their paths in the repository. */
function sourcesOf(name: string): Files {
  const all = Object.entries(sources).map(([path, text]) => [path.replace("../", ""), text] as const);
  return Object.fromEntries(all.filter(([path]) => path.startsWith(`packages/${name}/`)));
}

test.each(["core", "react"])("every file of packages/%s keeps to the rules of the house", (name) => {
  const files = sourcesOf(name);
  expect(Object.keys(files)).toContain(`packages/${name}/src/index.ts`);
  expect(findBreaches(files)).toEqual([]);
});

async function readCompilerOptions(path: string): Promise<object> {
  return JSON.parse(await readFile(new URL(`../${path}`, import.meta.url), "utf8")).compilerOptions;
}

test("the core is compiled without the DOM and without Node", async () => {
  const base = await readCompilerOptions("tsconfig.base.json");
  const own = await readCompilerOptions("packages/core/tsconfig.json");
  expect({ ...base, ...own }).toMatchObject({ lib: ["es2023"], types: [] });
});

/** Every room that a room can see, directly or through others. */
function roomsSeenFrom(room: string): Set<string> {
  const seen = new Set(coreDoors[room]?.rooms);
  for (const next of seen) for (const further of coreDoors[next]?.rooms ?? []) seen.add(further);
  return seen;
}

test("judging cannot see changing, and changing cannot see judging", () => {
  expect(roomsSeenFrom("edit")).toEqual(new Set(["model"]));
  expect(roomsSeenFrom("analyze")).toEqual(new Set(["model", "math"]));
  expect(openFiles.map((file) => coreDoors[file])).toEqual([{}, {}]);
});

const core = (path: string): string => `packages/core/src/${path}`;
const react = (path: string): string => `packages/react/src/${path}`;

/** Files that break one rule, and exactly what is to be found. Paths that stand for nothing are targets only. */
const planted: readonly { rule: string; files: Files; breaches: readonly string[] }[] = [
  {
    rule: "a room imports only where it has a door",
    files: {
      [core("edit/apply.ts")]: 'import { ok } from "../result.js";\nimport { analyze } from "../analyze/analyze.js";',
      [core("analyze/analyze.ts")]: 'import type { Command } from "../edit/command.js";\nexport const analyze = 1;',
    },
    breaches: [
      `${core("edit/apply.ts")}:2 imports analyze/analyze.ts, to which edit has no door`,
      `${core("analyze/analyze.ts")}:1 imports edit/command.ts, to which analyze has no door`,
    ],
  },
  {
    rule: "a room imports only its own packages",
    files: {
      [core("model/deal.ts")]: 'import * as z from "zod/mini";\nimport { z as full } from "zod";',
      [core("math/beta.ts")]: 'import { scaleLinear } from "d3-scale";',
      [core("parse/table.ts")]: 'import Papa from "papaparse";\nimport { readFileSync } from "node:fs";',
      [core("edit/store.ts")]: 'import { useState } from "react";\nimport { produce } from "immer";',
    },
    breaches: [
      `${core("model/deal.ts")}:2 imports zod, to which model has no door`,
      `${core("math/beta.ts")}:1 imports d3-scale, to which math has no door`,
      `${core("parse/table.ts")}:2 imports node:fs, to which parse has no door`,
      `${core("edit/store.ts")}:1 imports react, to which edit has no door`,
    ],
  },
  {
    rule: "words take types and nothing that runs",
    files: {
      [core("words/english/issues.ts")]: 'import type { Issue } from "../../parse/issue.js";',
      [core("words/english/roles.ts")]: 'import { type Role, knownRoles } from "../../model/role.js";',
      [core("words/english/zones.ts")]: 'import type { Beta } from "../../math/beta.js";',
    },
    breaches: [
      `${core("words/english/roles.ts")}:1 imports model/role.ts, to which words has no door except for types`,
      `${core("words/english/zones.ts")}:1 imports math/beta.ts, to which words has no door`,
    ],
  },
  {
    rule: "`import()`, import types, side effects and odd spelling are imports too",
    files: {
      [core("math/late.ts")]: 'export const late = () => import("../parse/table.js");',
      [core("math/type.ts")]: 'export type Deal = import("../model/deal.js").Deal;',
      [core("math/effect.ts")]:
        '// import "../model/a.js"\nconst text = "import \'../model/b.js\'";\nimport/* */"../model/c.js";',
      [core("math/computed.ts")]: "export const load = (name: string) => import(name);",
    },
    breaches: [
      `${core("math/late.ts")}:1 imports parse/table.ts, to which math has no door`,
      `${core("math/type.ts")}:1 imports model/deal.ts, to which math has no door`,
      `${core("math/effect.ts")}:3 imports model/c.ts, to which math has no door`,
      `${core("math/computed.ts")}:1 imports (computed), to which math has no door`,
    ],
  },
  {
    rule: "the front doors are for strangers",
    files: {
      [core("analyze/analyze.ts")]: 'import type { Deal } from "../index.js";',
      [core("analyze/weigh.ts")]: 'import { betaMean } from "../math.js";',
      [react("panels/GapList.tsx")]: 'import { BuyInMatrix } from "../index.js";',
    },
    breaches: [
      `${core("analyze/analyze.ts")}:1 imports index.ts, which is for strangers`,
      `${core("analyze/weigh.ts")}:1 imports math.ts, which is for strangers`,
      `${react("panels/GapList.tsx")}:1 imports index.ts, which is for strangers`,
    ],
  },
  {
    rule: "only front doors pass names on, one by one",
    files: {
      [core("index.ts")]: 'export { isDay } from "./model/day.js";\nexport * from "./model/deal.js";',
      [core("math.ts")]: 'export { isDay } from "./model/day.js";',
      [core("model/all.ts")]: 'export { isDay } from "./day.js";',
    },
    breaches: [
      `${core("index.ts")}:2 passes on all of ./model/deal.js, where a front door names every name`,
      `${core("math.ts")}:1 imports model/day.ts, to which math.ts has no door`,
      `${core("model/all.ts")}:1 passes on names of ./day.js, which only a front door does`,
    ],
  },
  {
    rule: "the house has the rooms that are in the plan",
    files: { [core("services/deals.ts")]: "export const deals = 1;", [core("engine.ts")]: "export const engine = 1;" },
    breaches: [
      `${core("services/deals.ts")}: the house has no room services`,
      `${core("engine.ts")}: the house has no room engine.ts`,
    ],
  },
  {
    rule: "no file or folder is a drawer",
    files: {
      [core("math/utils.ts")]: "",
      [core("parse/helpers/trim.ts")]: "",
      [react("layers/marks/markHelper.ts")]: "",
      [core("model/utility.ts")]: "",
    },
    breaches: [
      `${core("math/utils.ts")}: "utils" says nothing of what is in it`,
      `${core("parse/helpers/trim.ts")}: "helpers" says nothing of what is in it`,
      `${react("layers/marks/markHelper.ts")}: "helper" says nothing of what is in it`,
    ],
  },
  {
    rule: "imports do not run in circles; types may",
    files: {
      [core("model/a.ts")]: 'import { b } from "./b.js";',
      [core("model/b.ts")]: 'import { c } from "./c.js";',
      [core("model/c.ts")]: 'import { type A } from "./a.js";',
      [core("model/self.ts")]: 'import "./self.js";',
      [core("model/tie.ts")]: 'import type { Deal } from "./whole.js";',
      [core("model/whole.ts")]: 'import { tie } from "./tie.js";',
    },
    breaches: [
      `${core("model/a.ts")} → ${core("model/b.ts")} → ${core("model/c.ts")} → ${core("model/a.ts")} is a cycle`,
      `${core("model/self.ts")} → ${core("model/self.ts")} is a cycle`,
    ],
  },
  {
    rule: "React takes the core by its front door, and d3 only where places are found",
    files: {
      [react("frame.ts")]: 'import { scaleLinear } from "d3-scale";\nimport type { Deal } from "@buyinmap/core";',
      [react("layers/ties/placeTies.ts")]: 'import { line } from "d3-shape";\nimport { linkHorizontal } from "d3";',
      [react("layers/ties/Ties.tsx")]: 'import { line } from "d3-shape";',
      [react("hooks/useAnalysis.ts")]:
        'import { betaMean } from "@buyinmap/core/math";\nimport { useMemo } from "react";',
      [react("panels/GapList.tsx")]: 'import { analyze } from "../../../core/src/analyze/analyze.js";',
      [react("snapshot/writeSvg.ts")]: 'import { renderToStaticMarkup } from "react-dom/server";',
      [react("BuyInMatrix.tsx")]: 'import { renderToStaticMarkup } from "react-dom/server";',
    },
    breaches: [
      `${react("layers/ties/placeTies.ts")}:2 imports d3, to which layers/ties/placeTies.ts has no door`,
      `${react("layers/ties/Ties.tsx")}:1 imports d3-shape, to which layers/ties/Ties.tsx has no door`,
      `${react("hooks/useAnalysis.ts")}:1 imports @buyinmap/core/math, to which hooks/useAnalysis.ts has no door`,
      `${react(
        "panels/GapList.tsx",
      )}:1 imports ../../core/src/analyze/analyze.ts, to which panels/GapList.tsx has no door`,
      `${react("BuyInMatrix.tsx")}:1 imports react-dom/server, to which BuyInMatrix.tsx has no door`,
    ],
  },
  {
    rule: "places are found without React",
    files: {
      [react("layers/marks/placeMarks.ts")]:
        'import type { ReactNode } from "react";\nimport { useFrame } from "../../hooks/useFrame.js";',
      [react("hooks/useFrame.ts")]: 'import { useMemo } from "react";',
      [react("frame.ts")]: 'import type { Frame } from "./hooks/useFrame.js";',
    },
    breaches: [
      `${react("layers/marks/placeMarks.ts")}:1 imports react, to which layers/marks/placeMarks.ts has no door`,
      `${react("layers/marks/placeMarks.ts")} loads React through ${react("hooks/useFrame.ts")}`,
    ],
  },
  {
    rule: "places and the core are found without the DOM",
    files: {
      [react("layers/labels/placeLabels.ts")]:
        "export const width = (mark: SVGTextElement) =>\n  document.body.clientWidth;",
      [react("layers/labels/Labels.tsx")]: "export const body = () => document.body;",
      [core("write/writeJson.ts")]: 'export const language = () => ({ at: "x", "window": 1, of: navigator.language });',
      [core("parse/document.ts")]: "export function read(document: { window: number }) { return document.window; }",
    },
    breaches: [
      `${react("layers/labels/placeLabels.ts")}:1 uses SVGTextElement of the DOM`,
      `${react("layers/labels/placeLabels.ts")}:2 uses document of the DOM`,
      `${core("write/writeJson.ts")}:1 uses navigator of the DOM`,
    ],
  },
  {
    rule: "layers draw and never dispatch, gestures dispatch and never draw",
    files: {
      [react("layers/marks/Marks.tsx")]: 'import { drag } from "../../gestures/drag.js";',
      [react("layers/line/Line.tsx")]:
        'export const Line = ({ store }) => <g\n  onClick={() => store.dispatch({ type: "undo" })} />;',
      [react("gestures/drag.ts")]:
        'import { Marks } from "../layers/marks/Marks.js";\nimport { place } from "../layers/marks/placeMarks.js";',
    },
    breaches: [
      `${react("layers/marks/Marks.tsx")}:1 imports gestures/drag.ts, but layers draw and never dispatch`,
      `${react("layers/line/Line.tsx")}:2 dispatches, but layers draw and never dispatch`,
      `${react("gestures/drag.ts")}:1 imports layers/marks/Marks.tsx, but gestures dispatch and never draw`,
      `${react("layers/marks/Marks.tsx")} → ${react("gestures/drag.ts")} → ${react(
        "layers/marks/Marks.tsx",
      )} is a cycle`,
    ],
  },
];

test.each(planted)("a breach is found: $rule", ({ files, breaches }) => {
  expect(findBreaches(files)).toEqual(breaches);
});
