import type { SomeScores } from "../frame.js";
import { leading, type Moving, type Preview } from "../moving.js";
import { scoresOf } from "../people.js";
import { watch, type Watched } from "../watched.js";
import { moveTogether, type ScoresOf } from "./moveTogether.js";
import type { Latest, Telling } from "./scope.js";

/** What a host may say about moves, person by person. Scores may be partly unknown while someone is on a margin. */
export interface MoveHooks {
  /** Whether someone may be moved at all. */
  readonly canMove?: ((id: string) => boolean) | undefined;
  /** Where someone ends up who is moved to these scores. */
  readonly clampMove?: ((id: string, scores: SomeScores) => SomeScores) | undefined;
  readonly onMoveStart?: ((id: string) => void) | undefined;
  readonly onMove?: ((id: string, scores: SomeScores) => void) | undefined;
  /**
   * Called before a move is carried out; `false` refuses it, for everyone who moves together. Called with `undefined`
   * when it was given up.
   */
  readonly onMoveEnd?: ((id: string, scores: SomeScores | undefined) => boolean | void) | undefined;
}

/** One way to move people, whatever the input: start, go anywhere, then drop or restore. */
export interface Moves {
  /** Changes when a move starts and ends, not while it goes on. */
  readonly moving: Watched<Moving | undefined>;
  /** Changes with every step. */
  readonly preview: Watched<Preview | undefined>;
  readonly canMove: (id: string) => boolean;
  /** The first one leads. Whoever may not be moved stays; nobody moves when that is the leader. */
  readonly start: (ids: readonly string[], by: Moving["by"]) => boolean;
  /** Previews the leader at these scores, the others as far from their start. Returns where the leader may stand. */
  readonly to: (scores: SomeScores) => SomeScores;
  readonly drop: () => "dropped" | "unchanged" | "refused";
  readonly restore: () => void;
  /** Gives a move up when someone who moves was changed, removed, or must stay from now on. */
  readonly settle: () => void;
}

/** Someone's new scores. */
export interface Moved extends SomeScores {
  readonly id: string;
}

/** Keeps track of the one move that may be going on, previews it, and carries it out once. */
export function createMoves(latest: Latest<Pick<Telling, "people" | "editable" | "hooks" | "assess" | "say" | "catalog">>): Moves {
  const preview = watch<Preview | undefined>(undefined);
  const moving = watch<Moving | undefined>(undefined);
  let began: ScoresOf = new Map();
  return {
    moving,
    preview,
    canMove,
    start(ids, by) {
      const movers = ids.filter(canMove);
      if (movers.length === 0 || movers[0] !== ids[0]) return false;
      restore();
      const { people, hooks } = latest.current;
      began = new Map(movers.map((id) => [id, scoresOf(people.get(id)!)]));
      preview.set({ ids: movers, by, scores: began });
      moving.set({ ids: movers, by });
      for (const id of movers) hooks.onMoveStart?.(id);
      return true;
    },
    to(wanted) {
      const now = preview.get();
      if (!now) return wanted;
      const { clampMove, onMove } = latest.current.hooks;
      const scores = new Map<string, SomeScores>();
      for (const [id, to] of moveTogether(began, now.ids[0]!, wanted)) scores.set(id, clampMove?.(id, to) ?? to);
      const stepped = now.ids.filter((id) => !sameScores(scores.get(id)!, now.scores.get(id)!));
      const next = { ...now, scores };
      if (stepped.length > 0) preview.set(next);
      for (const id of stepped) onMove?.(id, scores.get(id)!);
      return leading(next);
    },
    drop() {
      const last = end();
      if (!last) return "unchanged";
      const { hooks, assess } = latest.current;
      const changes: Moved[] = [];
      let isVetoed = false;
      for (const id of last.ids) {
        const scores = last.scores.get(id)!;
        const changed = changesOf(began.get(id)!, scores);
        if (changed) changes.push({ id, ...changed });
        if (hooks.onMoveEnd?.(id, scores) === false) isVetoed = true;
      }
      if (changes.length === 0) return "unchanged";
      return !isVetoed && assess(changes) ? "dropped" : "refused";
    },
    restore,
    settle() {
      if (!preview.get()?.ids.some(isOvertaken)) return;
      restore();
      const { say, catalog } = latest.current;
      say(catalog.say.overtaken);
    },
  };

  function canMove(id: string): boolean {
    const { editable, people, hooks } = latest.current;
    return editable && people.has(id) && (hooks.canMove?.(id) ?? true);
  }

  function isOvertaken(id: string): boolean {
    return !canMove(id) || !sameScores(scoresOf(latest.current.people.get(id)!), began.get(id)!);
  }

  function end(): Preview | undefined {
    const last = preview.get();
    preview.set(undefined);
    moving.set(undefined);
    return last;
  }

  function restore(): void {
    for (const id of end()?.ids ?? []) latest.current.hooks.onMoveEnd?.(id, undefined);
  }
}

function changesOf(before: SomeScores, after: SomeScores): SomeScores | undefined {
  const influence = after.influence !== before.influence && after.influence !== undefined;
  const buyIn = after.buyIn !== before.buyIn && after.buyIn !== undefined;
  if (!influence && !buyIn) return undefined;
  return { ...(influence && { influence: after.influence }), ...(buyIn && { buyIn: after.buyIn }) };
}

function sameScores(a: SomeScores, b: SomeScores): boolean {
  return a.influence === b.influence && a.buyIn === b.buyIn;
}
