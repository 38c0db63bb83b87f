import { parseSync } from "vite";

/** One `@example` of a docstring. */
export interface Example {
  /** The exported name that it explains. */
  readonly name: string;
  readonly code: string;
}

/** The examples in the docstrings of a source file. */
export function readExamples(path: string, text: string): Example[] {
  const { comments, module } = parseSync(path, text);
  const exported = module.staticExports.flatMap(({ start, entries }) => {
    return entries.map(({ exportName }) => ({ start, name: exportName.name ?? "default" }));
  });
  return comments
    .filter(({ type, value }) => type === "Block" && value.startsWith("*"))
    .flatMap(({ value, end }) => {
      const name = exported.find(({ start }) => start > end)?.name ?? path;
      return codesIn(value).map((code) => ({ name, code }));
    });
}

/** What stands after each `@example` of a docstring, to the next tag; without the stars, and without a code fence. */
function codesIn(docstring: string): string[] {
  const lines = docstring.split("\n").map((line) => line.replace(/^\s*\* ?/, ""));
  const [, ...examples] = lines.join("\n").split(/^@example\b/m);
  return examples.map((example) => {
    const [code = ""] = example.split(/^@\w/m);
    return code.replaceAll(/^```\w*$/gm, "").trim();
  });
}
