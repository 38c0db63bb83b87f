import type { Layer } from "../../layers.js";

/** Layers whose texts stand where a crowd does. */
const written = ["zones", "line"];

/** The texts of these layers once more, to stand over a crowd, where there is one, so that they can be read. */
export function writeOver(layers: readonly Layer[]): Layer {
  const over = layers.filter(({ name }) => written.includes(name));
  return {
    name: "over",
    Draw: (placed) =>
      placed.scene.groups.length > 0 && (
        <g className="bim-over" aria-hidden="true">
          {over.map(({ name, Draw }) => (
            <Draw key={name} {...placed} />
          ))}
        </g>
      ),
  };
}
