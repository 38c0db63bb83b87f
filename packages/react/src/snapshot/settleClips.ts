/**
 * Leaves out clips that nothing is cut by, and names the others by their number: the names that React gives differ from
 * one version to the next.
 */
export function settleClips(content: string): string {
  const used = [...new Set([...content.matchAll(/clip-path="url\(#([^")]+)\)"/g)].map(([, id]) => id!))];
  const name = (id: string) => `clip-${used.indexOf(id) + 1}`;
  return content
    .replaceAll(/<clipPath id="([^"]+)">[^]*?<\/clipPath>\n?/g, (clip, id: string) => (used.includes(id) ? clip : ""))
    .replaceAll(/<clipPath id="([^"]+)"/g, (_, id: string) => `<clipPath id="${name(id)}"`)
    .replaceAll(/clip-path="url\(#([^")]+)\)"/g, (_, id: string) => `clip-path="url(#${name(id)})"`);
}
