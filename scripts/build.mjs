import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { joinStyles } from "./join-styles.mjs";
import { isMain, root, run, tool } from "./run.mjs";

/** Builds both packages from nothing: what an earlier build left of a deleted file would be published. */
export async function build() {
  for (const name of ["core", "react"])
    await rm(join(root, "packages", name, "dist"), { recursive: true, force: true });
  const compiled = await run(tool("typescript", ["-b", "packages/core", "packages/react"]));
  const react = join(root, "packages/react");
  if (compiled.ok) await writeFile(join(react, "dist/styles.css"), await joinStyles(join(react, "src/styles.css")));
  return compiled;
}

if (isMain(import.meta.url)) {
  const { ok, output } = await build();
  process.stdout.write(output);
  process.exitCode = ok ? 0 : 1;
}
