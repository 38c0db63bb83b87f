"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SomeScores } from "../frame.js";
import { useLatest } from "../hooks/useLatest.js";
import { leading, type Moving, type Preview } from "../moving.js";
import { scoresOf, type Person } from "../people.js";
import { watch, type Watched } from "../watched.js";
import { moveTogether, type ScoresOf } from "./moveTogether.js";

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
  readonly moving: Moving | undefined;
  /** Changes with every step. */
  readonly preview: Watched<Preview | undefined>;
  readonly canMove: (id: string) => boolean;
  /** The first one leads. Whoever may not be moved stays; nobody moves when that is the leader. */
  readonly start: (ids: readonly string[], by: Moving["by"]) => boolean;
  /** Previews the leader at these scores, the others as far from their start. Returns where the leader may stand. */
  readonly to: (scores: SomeScores) => SomeScores;
  readonly drop: () => "dropped" | "unchanged" | "refused";
  readonly restore: () => void;
}

interface Options {
  readonly people: ReadonlyMap<string, Person>;
  readonly editable: boolean;
  readonly hooks: MoveHooks;
  /** Carries the move out, for all at once: the scores that changed. */
  readonly assess: (changes: readonly Moved[]) => boolean;
  /** Called when a move is given up because someone who moves was changed, removed, or must stay from now on. */
  readonly onOvertaken: () => void;
}

/** Someone's new scores. */
export interface Moved extends SomeScores {
  readonly id: string;
}

/** Keeps track of the one move that may be going on, previews it, and carries it out once. */
export function useMoves(options: Options): Moves {
  const latest = useLatest(options);
  const [preview] = useState(() => watch<Preview | undefined>(undefined));
  const [moving, setMoving] = useState<Moving>();
  const began = useRef<ScoresOf>(new Map());

  const canMove = useCallback(
    (id: string) => {
      const { editable, people, hooks } = latest.current;
      return editable && people.has(id) && (hooks.canMove?.(id) ?? true);
    },
    [latest],
  );

  const actions = useMemo(() => {
    return {
      start(ids: readonly string[], by: Moving["by"]): boolean {
        const movers = ids.filter(canMove);
        if (movers.length === 0 || movers[0] !== ids[0]) return false;
        restore();
        const { people, hooks } = latest.current;
        began.current = new Map(movers.map((id) => [id, scoresOf(people.get(id)!)]));
        preview.set({ ids: movers, by, scores: began.current });
        setMoving({ ids: movers, by });
        for (const id of movers) hooks.onMoveStart?.(id);
        return true;
      },
      to(wanted: SomeScores): SomeScores {
        const now = preview.get();
        if (!now) return wanted;
        const { clampMove, onMove } = latest.current.hooks;
        const scores = new Map<string, SomeScores>();
        for (const [id, to] of moveTogether(began.current, now.ids[0]!, wanted)) {
          scores.set(id, clampMove?.(id, to) ?? to);
        }
        const stepped = now.ids.filter((id) => !sameScores(scores.get(id)!, now.scores.get(id)!));
        const next = { ...now, scores };
        if (stepped.length > 0) preview.set(next);
        for (const id of stepped) onMove?.(id, scores.get(id)!);
        return leading(next);
      },
      drop(): "dropped" | "unchanged" | "refused" {
        const last = end();
        if (!last) return "unchanged";
        const changes: Moved[] = [];
        let isVetoed = false;
        for (const id of last.ids) {
          const scores = last.scores.get(id)!;
          const changed = changesOf(began.current.get(id)!, scores);
          if (changed) changes.push({ id, ...changed });
          if (latest.current.hooks.onMoveEnd?.(id, scores) === false) isVetoed = true;
        }
        if (changes.length === 0) return "unchanged";
        return !isVetoed && latest.current.assess(changes) ? "dropped" : "refused";
      },
      restore,
    };

    function end(): Preview | undefined {
      const last = preview.get();
      preview.set(undefined);
      setMoving(undefined);
      return last;
    }

    function restore(): void {
      for (const id of end()?.ids ?? []) latest.current.hooks.onMoveEnd?.(id, undefined);
    }
  }, [canMove, latest, preview]);

  const { people, editable } = options;
  useEffect(() => {
    const isOvertaken = (id: string) =>
      !editable || !canMove(id) || !sameScores(scoresOf(people.get(id)!), began.current.get(id)!);
    if (!preview.get()?.ids.some(isOvertaken)) return;
    actions.restore();
    latest.current.onOvertaken();
  }, [people, editable, preview, canMove, actions, latest]);
  useEffect(() => actions.restore, [actions]);

  return useMemo(() => ({ moving, preview, canMove, ...actions }), [moving, preview, canMove, actions]);
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
