/** @typedef {{ functionName: string, url: string, lineNumber: number }} CallFrame */
/** @typedef {{ nodes: { id: number, callFrame: CallFrame, children?: number[] }[], samples?: number[], timeDeltas?: number[] }} Profile */
/** The source file that a bundled function came from. @typedef {(frame: CallFrame) => string} FindRegion */

/**
 * Reads the bundles that a profile speaks of. In front of each file in it the bundler leaves a line with its path.
 * @param {Profile} profile
 * @returns {Promise<FindRegion>}
 */
export async function findRegions({ nodes }) {
  const addresses = new Set(nodes.map(({ callFrame }) => callFrame.url).filter((url) => url.startsWith("http")));
  const files = new Map(await Promise.all([...addresses].map(async (url) => /** @type {const} */ ([url, await readRegions(url)]))));
  return ({ url, lineNumber }) => files.get(url)?.[lineNumber] ?? "";
}

/**
 * The source file of every line of a bundle.
 * @param {string} url
 */
async function readRegions(url) {
  let region = "";
  const lines = (await (await fetch(url)).text()).split("\n");
  return lines.map((text) => {
    const [, path] = /^\/\/ (\S+\.[cm]?jsx?)$/.exec(text) ?? [];
    region = path?.replace(/^.*node_modules\//, "").replace(/^(\.\.\/)*/, "") ?? region;
    return region;
  });
}
