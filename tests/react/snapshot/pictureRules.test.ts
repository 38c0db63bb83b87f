import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { readRules, type Rule } from "../theme/readRules.js";

const source = new URL("../../../packages/react/src/", import.meta.url);

/** The style sheets of what is drawn in the picture. */
const sheets = [
  "picture.css",
  ...readdirSync(new URL("layers/", source), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".css"))
    .toSorted()
    .map((path) => `layers/${path}`),
  "panels/playback/playback.css",
];

/** What a picture without a page can be drawn with. */
const drawn = /^(--bim-.+|fill|fill-opacity|stroke|stroke-(width|opacity|dasharray|linecap|linejoin)|opacity|color|display|font-(size|weight|style)|text-anchor)$/;

/** Rules that always hold: of no medium, and of nothing that is hovered, focused or under way. */
function drawnRules(rules: readonly Rule[]): readonly { readonly on: string; readonly set: Rule["declarations"] }[] {
  return rules.flatMap(({ media, selector, declarations }) => {
    const set = Object.fromEntries(Object.entries(declarations).filter(([name]) => drawn.test(name)));
    if (media !== undefined || Object.keys(set).length === 0) return [];
    return selector
      .split(/,\s*/)
      .filter((on) => !/[:[>+~]|\.bim-preview/.test(on))
      .map((on) => ({ on, set }));
  });
}

function weightOf(selector: string): number {
  const classes = selector.match(/\.[\w-]+/g) ?? [];
  const names = selector.match(/(^| )[a-z]+/g) ?? [];
  return classes.length * 100 + names.length;
}

function written(rules: ReturnType<typeof drawnRules>): string {
  const lines = rules.map(({ on, set }) => {
    const parts = Object.entries(set).map(([name, value]) => `${/^\w+$/.test(name) ? name : `"${name}"`}: ${JSON.stringify(value)}`);
    return `  { on: ${JSON.stringify(on)}, set: { ${parts.join(", ")} } },\n`;
  });
  return [
    'import type { PictureRule } from "./pictureRule.js";\n',
    "/**",
    " * What the style sheets say of everything that is drawn in the picture, for pictures without a page; what weighs more",
    " * comes later. Written from the style sheets by `npx vitest run --project unit tests/react/snapshot/pictureRules -u`.",
    " */",
    `export const pictureRules: readonly PictureRule[] = [\n${lines.join("")}];\n`,
  ].join("\n");
}

const rules = sheets
  .flatMap((sheet) => drawnRules(readRules(`src/${sheet}`)))
  .toSorted((one, other) => weightOf(one.on) - weightOf(other.on));

it("draws a picture without a page by the rules of the style sheets", async () => {
  expect(rules.length).toBeGreaterThan(50);
  await expect(written(rules)).toMatchFileSnapshot("../../../packages/react/src/snapshot/pictureRules.ts");
});
