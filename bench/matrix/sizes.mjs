import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** What a host imports at least for a scatter plot with labels that someone can be moved in. */
const imports = {
  "`BuyInMatrix`, without the core": 'export { BuyInMatrix } from "@buyinmap/react"',
  "`BuyInMatrix`, with the whole analysis": 'export { BuyInMatrix } from "@buyinmap/react"',
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

/**
 * What the smallest import of each weighs, in bytes: minified, after gzip, with React left out and without styles.
 * @returns {Promise<{ name: string, bytes: number }[]>}
 */
export function measureSizes() {
  return Promise.all(
    Object.entries(imports).map(async ([name, contents]) => {
      const core = name.endsWith("without the core") ? ["@buyinmap/core"] : [];
      return { name, bytes: await measureSize(contents, ["react", "react-dom", ...core]) };
    }),
  );
}

/**
 * @param {string} contents
 * @param {string[]} external
 */
async function measureSize(contents, external) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    external,
    write: false,
    logLevel: "error",
  });
  return outputFiles.reduce((sum, { contents: output }) => sum + gzipSync(output, { level: 9 }).length, 0);
}
