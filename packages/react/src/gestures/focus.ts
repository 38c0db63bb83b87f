import { scoresOf } from "../people.js";
import { revealIn } from "../view.js";
import type { Gesturing, Latest } from "./scope.js";

type Focusing = Pick<Gesturing, "picture" | "scene" | "people" | "focused" | "change">;

/** The way to someone's mark. */
export interface Focus {
  /** Brings the focus to someone's mark, and into view first whoever is out of it. */
  readonly focus: (id: string) => void;
  /** Once a new scene is drawn. When a mark that had the focus has gone out of view, the focus stays on the picture. */
  readonly settle: () => void;
}

export function createFocus(latest: Latest<Focusing>): Focus {
  let wanted: string | undefined;
  return { focus, settle };

  function focus(id: string): void {
    const { people, change } = latest.current;
    const mark = markOf(id);
    wanted = mark ? undefined : id;
    if (mark) mark.focus({ preventScroll: true });
    else change((view) => revealIn(view, scoresOf(people.get(id)!)));
  }

  function settle(): void {
    const { scene, focused, picture } = latest.current;
    const id = wanted;
    wanted = undefined;
    if (id !== undefined) return markOf(id)?.focus({ preventScroll: true });
    if (focused === undefined || scene.people.has(focused) || document.activeElement !== document.body) return;
    picture.current?.focus({ preventScroll: true });
  }

  function markOf(id: string): SVGElement | null | undefined {
    return latest.current.picture.current?.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  }
}
