"use client";

import { useState } from "react";
import { placeScene } from "../placeScene.js";
import type { Scene, SceneOptions } from "../scene.js";

/**
 * The scene for these options, placed anew only when they change, starting from the last one so that marks and labels
 * stay where they were. The last scene is state, not a reference: an abandoned render leaves no trace.
 */
export function useScene(options: SceneOptions): Scene {
  const [held, hold] = useState(() => ({ options, scene: placeScene(options) }));
  if (held.options === options) return held.scene;
  const scene = placeScene(options, held.scene);
  hold({ options, scene });
  return scene;
}
