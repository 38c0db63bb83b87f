"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import type { SomeScores } from "../frame.js";
import { useLatest } from "../hooks/useLatest.js";
import type { Moving, Preview } from "../moving.js";
import { scoresOf, type Person } from "../people.js";
import { watch, type Watched } from "../watched.js";

/** What a host may say about moves. Scores may be partly unknown while someone is on a margin. */
export interface MoveHooks {
  /** Whether someone may be moved at all. */
  readonly canMove?: ((id: string) => boolean) | undefined;
  /** Where someone ends up who is moved to these scores. */
  readonly clampMove?: ((id: string, scores: SomeScores) => SomeScores) | undefined;
  readonly onMoveStart?: ((id: string) => void) | undefined;
  readonly onMove?: ((id: string, scores: SomeScores) => void) | undefined;
  /** Called before a move is carried out; `false` refuses it. Called with `undefined` when it was given up. */
  readonly onMoveEnd?: ((id: string, scores: SomeScores | undefined) => boolean | void) | undefined;
}

/** One way to move someone, whatever the input: start, go anywhere, then drop or restore. */
export interface Moves {
  /** Changes when a move starts and ends, not while it goes on. */
  readonly moving: Moving | undefined;
  /** Changes with every step. */
  readonly preview: Watched<Preview | undefined>;
  readonly canMove: (id: string) => boolean;
  readonly start: (id: string, by: Moving["by"]) => boolean;
  /** Previews, and returns what the host allows. */
  readonly to: (scores: SomeScores) => SomeScores;
  readonly drop: () => "dropped" | "unchanged" | "refused";
  readonly restore: () => void;
}

interface Options {
  readonly people: ReadonlyMap<string, Person>;
  readonly editable: boolean;
  readonly hooks: MoveHooks;
  /** Carries the move out: the scores that changed. */
  readonly assess: (id: string, scores: SomeScores) => boolean;
}

/** Keeps track of the one move that may be going on, previews it, and carries it out once. */
export function useMoves(options: Options): Moves {
  const latest = useLatest(options);
  const [preview] = useState(() => watch<Preview | undefined>(undefined));
  const [moving, setMoving] = useState<Moving>();
  const began = useRef<SomeScores>({});

  const canMove = useCallback(
    (id: string) => {
      const { editable, people, hooks } = latest.current;
      return editable && people.has(id) && (hooks.canMove?.(id) ?? true);
    },
    [latest],
  );

  const end = useCallback(() => {
    const last = preview.get();
    preview.set(undefined);
    setMoving(undefined);
    return last;
  }, [preview]);

  const actions = useMemo(() => {
    return {
      start(id: string, by: Moving["by"]): boolean {
        if (!canMove(id)) return false;
        restore();
        began.current = scoresOf(latest.current.people.get(id)!);
        preview.set({ id, by, scores: began.current });
        setMoving({ id, by });
        latest.current.hooks.onMoveStart?.(id);
        return true;
      },
      to(scores: SomeScores): SomeScores {
        const now = preview.get();
        if (!now) return scores;
        const { clampMove, onMove } = latest.current.hooks;
        const allowed = clampMove?.(now.id, scores) ?? scores;
        if (!sameScores(allowed, now.scores)) {
          preview.set({ ...now, scores: allowed });
          onMove?.(now.id, allowed);
        }
        return allowed;
      },
      drop(): "dropped" | "unchanged" | "refused" {
        const last = end();
        if (!last) return "unchanged";
        const changed = changes(began.current, last.scores);
        const verdict = latest.current.hooks.onMoveEnd?.(last.id, last.scores);
        if (!changed) return "unchanged";
        if (verdict === false) return "refused";
        return latest.current.assess(last.id, changed) ? "dropped" : "refused";
      },
      restore,
    };

    function restore(): void {
      const last = end();
      if (last) latest.current.hooks.onMoveEnd?.(last.id, undefined);
    }
  }, [canMove, end, latest, preview]);

  return useMemo(() => ({ moving, preview, canMove, ...actions }), [moving, preview, canMove, actions]);
}

function changes(before: SomeScores, after: SomeScores): SomeScores | undefined {
  const influence = after.influence !== before.influence && after.influence !== undefined;
  const buyIn = after.buyIn !== before.buyIn && after.buyIn !== undefined;
  if (!influence && !buyIn) return undefined;
  return { ...(influence && { influence: after.influence }), ...(buyIn && { buyIn: after.buyIn }) };
}

function sameScores(a: SomeScores, b: SomeScores): boolean {
  return a.influence === b.influence && a.buyIn === b.buyIn;
}
