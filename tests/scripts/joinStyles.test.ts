import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { joinStyles } from "../../scripts/join-styles.mjs";

const source = fileURLToPath(new URL("../../packages/react/src/", import.meta.url));

it("puts every imported sheet in its place, and leaves nothing to ask for", async () => {
  const imported = [...readFileSync(`${source}styles.css`, "utf8").matchAll(/@import "(.+)";/g)].map(([, name]) => name!);
  expect(imported.length).toBeGreaterThan(5);
  const joined = await joinStyles(`${source}styles.css`);
  expect(joined).toBe(imported.map((name) => readFileSync(source + name, "utf8").trim()).join("\n"));
  expect(joined).not.toMatch(/@import|url\(/);
});
