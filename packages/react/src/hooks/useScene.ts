"use client";

import { useState } from "react";
import type { Crowd } from "../crowd.js";
import { findPart } from "../fetchPart.js";
import { later } from "../later.js";
import { placeScene } from "../placeScene.js";
import type { Scene, SceneOptions } from "../scene.js";
import { useNeeded } from "./useLater.js";

/** A scene, and what crowds on it are drawn with. */
interface Placed {
  readonly scene: Scene;
  readonly crowd: Crowd | undefined;
}

/**
 * The scene for these options, placed anew only when they change, starting from the last one so that marks and labels
 * stay where they were. The last scene is state, not a reference: an abandoned render leaves no trace. Until what a crowd
 * is placed with has come, the last scene stays; a first one has nobody on it.
 * @param atHand What crowds are shown with, when it need not be fetched.
 */
export function useScene(options: SceneOptions, atHand?: Crowd): Placed {
  const place = (crowd: Crowd | undefined, last?: Scene) => ({
    options,
    crowd,
    scene: placeScene({ ...options, crowd: crowd?.place }, last),
  });
  // All at once: while React 18 takes up what a server drew, it forgets that it does when state is set.
  const [held, hold] = useState(() => {
    const first = place(atHand);
    const known = lacksCrowd(first.scene) ? findPart(later.crowd) : undefined;
    return known ? place(known) : first;
  });
  const [isCrowded, setCrowded] = useState(() => held.crowd !== atHand || lacksCrowd(held.scene));
  const fetched = useNeeded(later.crowd, isCrowded);
  const crowd = atHand ?? (isCrowded ? fetched : undefined);
  const next = held.options === options && held.crowd === crowd ? held : place(crowd, held.scene);
  const isBare = lacksCrowd(next.scene);
  if (isBare && !isCrowded) setCrowded(true);
  if (next === held || (isBare && !lacksCrowd(held.scene))) return held;
  hold(next);
  return next;
}

/** Whether somebody is in view, and nobody drawn. */
function lacksCrowd({ marks, placed, outside }: Scene): boolean {
  return marks.length === 0 && placed.length > outside;
}
