import { expect, test } from "vitest";

const benches = import.meta.glob<string>("../bench/{*,matrix/*,matrix/app/**}.{js,jsx,mjs}", { query: "?raw", import: "default", eager: true });
const sources = import.meta.glob<object>("../packages/{core,react}/src/**/*.{ts,tsx}");

/** What a bench measures that is no part of the public surface: names, and the file as it is built. */
const inside = /import \{ ([^}]+) \} from "[./]+\/packages\/(core|react)\/dist\/([^"]+)\.js"/g;

const taken = Object.values(benches).flatMap((text) =>
  [...text.matchAll(inside)].map(([, names, name, file]) => ({ names: names!.split(", "), file: `../packages/${name}/src/${file}.ts` })),
);

test("what the benches measure within the packages is there", async () => {
  expect(taken.length).toBeGreaterThan(0);
  const missing = await Promise.all(
    taken.map(async ({ names, file }) => {
      const found = await sources[file]?.();
      return names.filter((name) => !(found && name in found)).map((name) => `${name} of ${file}`);
    }),
  );
  expect(missing.flat()).toEqual([]);
});
