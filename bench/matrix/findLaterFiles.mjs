/** @import { Rolldown } from "vite" */

const contender = "ours";
/** What the picture itself needs of what BuyInMatrix fetches by and by: crowds are drawn with it. */
const ofPicture = ["crowd"];

/**
 * The files that BuyInMatrix fetches for what comes after its picture. Should another part be needed for that, the first
 * paint never comes to its end: add it above.
 * @param {readonly Rolldown.OutputChunk[]} chunks everything that was built
 * @returns {ReadonlySet<string>} by their names
 */
export function findLaterFiles(chunks) {
  const files = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = walk(chunks.filter(({ name, isDynamicEntry }) => isDynamicEntry && name === contender));
  const parts = [...first].flatMap(({ dynamicImports }) => dynamicImports.map(find));
  const needed = ofPicture.map(findPart);
  const shown = new Set([...first, ...walk(needed)]);
  return new Set([...walk(parts)].filter((chunk) => !shown.has(chunk)).map(({ fileName }) => fileName));

  /** @param {string} wanted */
  function findPart(wanted) {
    const part = parts.find(({ name }) => name === wanted);
    if (!part) throw new Error(`BuyInMatrix fetches no part called ${wanted}, but ${parts.map(({ name }) => name).join(", ")}.`);
    return part;
  }

  /** @param {string} fileName */
  function find(fileName) {
    const chunk = files.get(fileName);
    if (!chunk) throw new Error(`${fileName} is imported, but was not built.`);
    return chunk;
  }

  /** @param {Iterable<Rolldown.OutputChunk>} from */
  function walk(from) {
    const found = new Set(from);
    // A set walks what is added to it on the way.
    for (const { imports } of found) for (const fileName of imports) found.add(find(fileName));
    return found;
  }
}
