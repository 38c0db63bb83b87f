/** A block of TypeScript in a Markdown text, as a file that bears the place it is from. */
export interface Block {
  readonly name: string;
  readonly code: string;
}

/** The blocks marked `ts` or `tsx`. */
export function readBlocks(path: string, text: string): Block[] {
  const source = path.replace(/\.md$/, "").replaceAll("/", "-");
  return [...text.matchAll(/^ *```tsx?\n([^]*?)\n *```$/gm)].map(({ index, 0: whole, 1: code = "" }) => {
    const line = text.slice(0, index + whole.indexOf("\n") + 1).split("\n").length;
    return { name: `${source}-${line}.tsx`, code };
  });
}
