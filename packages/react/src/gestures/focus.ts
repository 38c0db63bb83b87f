import { scoresOf } from "../people.js";
import { revealIn } from "../view.js";
import type { Gesturing, Latest } from "./scope.js";

/** Browsers show the focus when it is the first on a page, unless they are told not to; some do not listen yet. */
const quietly = { preventScroll: true, focusVisible: false };
const openly = { preventScroll: true };

type Focusing = Pick<Gesturing, "picture" | "scene" | "people" | "focused" | "change">;

/** The way to someone's mark. */
export interface Focus {
  /** Brings the focus to someone's mark, and into view first whoever is out of it. */
  readonly focus: (id: string) => void;
  /** Brings the focus to a mark that a pointer has pressed: no ring is drawn around it, and no help for keys is shown. */
  readonly focusQuietly: (id: string) => void;
  /** Once a new scene is drawn. When a mark that had the focus has gone out of view, the focus stays on the picture. */
  readonly settle: () => void;
}

export function createFocus(latest: Latest<Focusing>): Focus {
  let wanted: { readonly id: string; readonly how: FocusOptions } | undefined;
  return { focus: (id) => focus(id, openly), focusQuietly: (id) => focus(id, quietly), settle };

  function focus(id: string, how: FocusOptions): void {
    const { people, change } = latest.current;
    const mark = markOf(id);
    wanted = mark ? undefined : { id, how };
    if (mark) mark.focus(how);
    else change((view) => revealIn(view, scoresOf(people.get(id)!)));
  }

  function settle(): void {
    const { scene, focused, picture } = latest.current;
    const last = wanted;
    wanted = undefined;
    if (last) return markOf(last.id)?.focus(last.how);
    if (focused === undefined || scene.people.has(focused) || document.activeElement !== document.body) return;
    picture.current?.focus(openly);
  }

  function markOf(id: string): SVGElement | null | undefined {
    return latest.current.picture.current?.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  }
}
