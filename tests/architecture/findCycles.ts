/**
 * The import cycles of a graph, each as the way around and back to its first file: one for every import that leads back
 * to a file on the way to it.
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];

  const walk = (file: string): void => {
    const start = way.indexOf(file);
    if (start >= 0) cycles.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    way.push(file);
    for (const target of graph.get(file) ?? []) walk(target);
    way.pop();
    done.add(file);
  };
  for (const file of graph.keys()) walk(file);
  return cycles;
}
