import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readBlocks } from "./examples/readBlocks.js";
import type { Block } from "./examples/readBlocks.js";

const texts = import.meta.glob<string>("../{README.md,CONTRIBUTING.md,packages/*/README.md}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const compiler = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));

/** What a reader of a README has already: some text, and a deal that was read from it. */
const given = `import type { Deal } from "@buyinmap/core";
declare global {
  const text: string;
  const deal: Deal;
}
`;

/** What the compiler has to say about some blocks, each as a file of its own in a folder under `.generated`. */
async function compile(blocks: readonly Block[], name: string): Promise<string> {
  const folder = new URL(`.generated/${name}/`, import.meta.url);
  const files = ["given.d.ts", ...blocks.map((block) => block.name)];
  const config = { extends: "../../tsconfig.json", files, include: [], references: [] };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(new URL("tsconfig.json", folder), JSON.stringify(config));
  await writeFile(new URL("given.d.ts", folder), given);
  for (const block of blocks) await writeFile(new URL(block.name, folder), `${block.code}\nexport {};\n`);
  return new Promise((resolve) => {
    const parameters = [compiler, "-p", ".", "--pretty", "false"];
    execFile(process.execPath, parameters, { cwd: folder }, (error, output) =>
      resolve(output || (error?.message ?? "")),
    );
  });
}

test("the code in the READMEs compiles, each block on its own", { timeout: 60_000 }, async () => {
  expect(Object.keys(texts)).toContain("../README.md");
  const blocks = Object.entries(texts).flatMap(([path, text]) => readBlocks(path.replace("../", ""), text));
  expect(blocks.length).toBeGreaterThan(0);
  expect(await compile(blocks, "readme")).toBe("");
});

test("a block that does not compile is found", { timeout: 60_000 }, async () => {
  const blocks = [
    { name: "right.tsx", code: 'import { isDay } from "@buyinmap/core";\nisDay(deal.name + text);' },
    { name: "wrong.tsx", code: 'import { isDay } from "@buyinmap/core";\nisDay(deal.price);' },
  ];
  const output = await compile(blocks, "planted");
  expect(output).toMatch(/^wrong\.tsx\(2,12\): error TS2339: Property 'price' does not exist/);
  expect(output).not.toContain("right.tsx");
});

test("blocks of TypeScript are found with their line, blocks of other languages are not", () => {
  const text = "# Title\n\n```ts\nconst one = 1;\n```\n\n```sh\nnpm start\n```\n\n  ```tsx\n  <b />;\n  ```\n";
  expect(readBlocks("packages/core/README.md", text)).toEqual([
    { name: "packages-core-README-4.tsx", code: "const one = 1;" },
    { name: "packages-core-README-12.tsx", code: "  <b />;" },
  ]);
});
