"use client";

import { useLater } from "../../hooks/useLater.js";
import type { Scene } from "../../scene.js";

const fetchPainting = () => import("./CrowdPainting.js");

/** The marks of a crowd as one painting: nothing on the server, and in a browser until the painter has come. */
export function CrowdCanvas({ scene }: { readonly scene: Scene }) {
  const painter = useLater(fetchPainting, scene);
  return painter ? <painter.CrowdPainting scene={scene} /> : null;
}
