import { placeAttended } from "./placeAttended.js";
import { placeStage, type Stage } from "./placeStage.js";
import type { Scene, SceneOptions } from "./scene.js";

const stages = new WeakMap<Scene, { readonly options: SceneOptions; readonly stage: Stage }>();

/** Places every layer. With the last scene given, marks and labels stay where they were as far as they can. */
export function placeScene(options: SceneOptions, last?: Scene): Scene {
  const stage = stageOf(options, last);
  const scene = placeAttended(stage, options, last);
  stages.set(scene, { options, stage });
  return scene;
}

/** That of the last scene, where only others are attended to now. */
function stageOf(options: SceneOptions, last: Scene | undefined): Stage {
  const before = last && stages.get(last);
  return before && isSameBut("first", before.options, options) ? before.stage : placeStage(options, last);
}

function isSameBut(left: keyof SceneOptions, one: SceneOptions, other: SceneOptions): boolean {
  const names = Object.keys({ ...one, ...other }) as (keyof SceneOptions)[];
  return names.every((name) => name === left || one[name] === other[name]);
}
