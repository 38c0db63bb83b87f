import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** What a host imports at least for a scatter plot with labels that someone can be moved in. */
const imports = {
  "`BuyInMatrix` at first, without the core": 'export { BuyInMatrix } from "@buyinmap/react"',
  "`BuyInMatrix` with what comes later, without the core": 'export { BuyInMatrix } from "@buyinmap/react"',
  "`BuyInMatrix` at first, with what of the core it needs": 'export { BuyInMatrix } from "@buyinmap/react"',
  "`BuyInMatrix` with what comes later, with the core": 'export { BuyInMatrix } from "@buyinmap/react"',
  "raw d3": [
    'export { select } from "d3-selection"',
    'export { scaleLinear } from "d3-scale"',
    'export { axisBottom, axisLeft } from "d3-axis"',
  ].join(";"),
  visx: [
    'export { AxisBottom, AxisLeft } from "@visx/axis"',
    'export { Group } from "@visx/group"',
    'export { scaleLinear } from "@visx/scale"',
    'export { Circle } from "@visx/shape"',
  ].join(";"),
  "React Flow": 'export { ReactFlow, useNodesState } from "@xyflow/react"',
  nivo: 'export { ScatterPlot } from "@nivo/scatterplot"',
  recharts: 'export { LabelList, Scatter, ScatterChart, XAxis, YAxis } from "recharts"',
};

/** Leaves out what is fetched only when it is needed: bundlers make files of their own of it. */
const atFirst = {
  name: "at-first",
  /** @param {import("esbuild").PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path }) => (kind === "dynamic-import" ? { path, external: true } : undefined));
  },
};

/**
 * What the smallest import of each weighs, in bytes: minified, after gzip, with React left out and without styles.
 * @returns {Promise<{ name: string, bytes: number }[]>}
 */
export function measureSizes() {
  return Promise.all(
    Object.entries(imports).map(async ([name, contents]) => {
      const core = name.endsWith("without the core") ? ["@buyinmap/core"] : [];
      const plugins = name.includes("at first") ? [atFirst] : [];
      return { name, bytes: await measureSize(contents, ["react", "react-dom", ...core], plugins) };
    }),
  );
}

/**
 * @param {string} contents
 * @param {string[]} external
 * @param {import("esbuild").Plugin[]} plugins
 */
async function measureSize(contents, external, plugins) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    external,
    plugins,
    write: false,
    logLevel: "error",
  });
  return outputFiles.reduce((sum, { contents: output }) => sum + gzipSync(output, { level: 9 }).length, 0);
}
