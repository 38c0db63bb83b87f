import { idsOf, type Given } from "../given.js";
import { paths } from "./paths.js";
import { settled } from "./settled.js";

/** People known to be below the line whom no advocate, nor presumed one, reaches. */
export function reachGap(given: Given): readonly string[] {
  const views = given.once(settled);
  const reached = given.once(paths);
  return idsOf(given.committee).filter((id) => {
    const view = views[id]!;
    return view.type === "settled" && view.view < given.assumptions.line && !Object.hasOwn(reached, id);
  });
}
