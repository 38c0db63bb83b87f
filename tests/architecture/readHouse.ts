import { posix } from "node:path";
import { readSource } from "./readSource.js";
import type { Import, Source } from "./readSource.js";

/** Text of each source file by its path in the repository, such as `packages/core/src/never.ts`. */
export type Files = Readonly<Record<string, string>>;

/** A source file and where it stands. */
export interface File extends Omit<Source, "imports"> {
  readonly path: string;
  /** `core` or `react`. */
  readonly packageName: string;
  /** Its path inside `src`, such as `model/day.ts`. */
  readonly inner: string;
  readonly imports: readonly Link[];
}

/** An import; `target` is the path inside `src` that it leads to, absent for a package. */
export interface Link extends Import {
  readonly target?: string;
}

/** Reads files and resolves their imports among each other. A `.js` stands for the `.ts` or `.tsx` it is built from. */
export function readHouse(files: Files): File[] {
  return Object.entries(files).map(([path, text]) => {
    const [, packageName = "", , ...parts] = path.split("/");
    const inner = parts.join("/");
    const { imports, globals, members } = readSource(path, text);
    const links = imports.map((found): Link => {
      if (!found.specifier.startsWith(".")) return found;
      const target = posix.join(posix.dirname(inner), found.specifier).replace(/\.js$/, ".ts");
      const exists = `packages/${packageName}/src/${target}x` in files;
      return { ...found, target: exists ? `${target}x` : target };
    });
    return { path, packageName, inner, imports: links, globals, members };
  });
}
