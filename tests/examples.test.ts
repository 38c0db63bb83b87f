import * as core from "@buyinmap/core";
import * as math from "@buyinmap/core/math";
import { describe, expect, test } from "vitest";
import { readExamples } from "./examples/readExamples.js";
import { runExample } from "./examples/runExample.js";

const folder = "../packages/core/src/";
const sources = import.meta.glob<string>("../packages/core/src/**/*.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});
const modules = import.meta.glob<Record<string, unknown>>("../packages/core/src/**/*.ts", { eager: true });

const examples = Object.entries(sources).flatMap(([path, text]) =>
  readExamples(path, text).map((example, index) => ({
    path,
    title: `${path.slice(folder.length)} ${example.name} ${index}`,
    ...example,
  })),
);

/** A stranger has public names only; those who work inside have the names of all files, first those of their own. */
const publicNames: Readonly<Record<string, unknown>> = { ...core, ...math };
const allNames = Object.assign({}, ...Object.values(modules));

test.each(examples)("example: $title", async ({ path, name, code }) => {
  const claims = await runExample(code, name in publicNames ? publicNames : { ...allNames, ...modules[path] });
  expect(claims.length, "an example shows at least one `expression; // value`").toBeGreaterThan(0);
  for (const claim of claims) expect(claim.found, claim.code).toEqual(claim.expected);
});

test("there are examples", () => {
  expect(examples.map(({ name }) => name)).toEqual(expect.arrayContaining(["isDay", "betaMean", "analyze"]));
});

describe("reading and running examples", () => {
  const source = [
    "/** No example. */",
    "export const one = 1;",
    "",
    "/**",
    " * Twice a number.",
    " * @example",
    " * const four = twice(2);",
    " * four; // 4",
    " * @example",
    " * ```ts",
    ' * import { twice } from "@buyinmap/core";',
    " * twice(3); // 6",
    " * ```",
    " * @see one",
    " */",
    "export function twice(n: number): number {",
    "  return 2 * n;",
    "}",
  ].join("\n");

  test("an example ends at the next tag and bears the exported name", () => {
    expect(readExamples("twice.ts", source)).toEqual([
      { name: "twice", code: "const four = twice(2);\nfour; // 4" },
      { name: "twice", code: 'import { twice } from "@buyinmap/core";\ntwice(3); // 6' },
    ]);
  });

  const names = { twice: (n: number) => 2 * n, parts: () => ({ a: [1], b: "x" }), later: async () => 5 };

  test("each line with a value is a claim, true or not", async () => {
    const code = [
      'import { twice } from "@buyinmap/core";',
      "const three: number = 3; // not a claim",
      "twice(three); // 7",
      "parts(); // no value",
    ];
    expect(await runExample(code.slice(0, 3).join("\n"), names)).toEqual([
      { code: "twice(three)", found: 6, expected: 7 },
    ]);
    await expect(runExample(code.join("\n"), names)).rejects.toThrow('"no value" is no value that parts() could give');
  });

  test("values may be objects, expressions may wait, and lines without a value only run", async () => {
    expect(await runExample('twice(1);\nparts(); // { a: [1], b: "x" }\nawait later(); // 5', names)).toEqual([
      { code: "parts()", found: { a: [1], b: "x" }, expected: { a: [1], b: "x" } },
      { code: "await later()", found: 5, expected: 5 },
    ]);
  });

  test("a name that is not there is an error", async () => {
    await expect(runExample("thrice(1); // 3", names)).rejects.toThrow("thrice is not defined");
  });
});
