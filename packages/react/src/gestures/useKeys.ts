"use client";

import { useMemo, useRef, type KeyboardEvent } from "react";
import { zoneAt, type DealStore } from "@buyinmap/core";
import { sayScore, type Catalog } from "../catalog.js";
import type { SomeScores } from "../frame.js";
import type { Point } from "../geometry.js";
import { useLatest } from "../hooks/useLatest.js";
import { scoresOf, type Person } from "../people.js";
import type { Scene } from "../scene.js";
import { arrows, markByKey, markTowards } from "./findMark.js";
import { stepSize, stepTowards } from "./step.js";
import type { Moves } from "./useMoves.js";

interface Options {
  readonly scene: Scene;
  readonly people: ReadonlyMap<string, Person>;
  readonly thresholds: { readonly line: number; readonly highInfluence: number };
  readonly catalog: Catalog;
  readonly moves: Moves;
  readonly store: DealStore | undefined;
  readonly editable: boolean;
  readonly say: (text: string) => void;
  readonly focus: (id: string) => void;
  readonly select: (id: string) => void;
  /** Lets go of a pointer that holds someone. */
  readonly release: () => void;
}

/** Where someone starts who waits beside the picture and is placed by keys: a cursor, not a score. */
const middle: SomeScores = { influence: 50, buyIn: 50 };

/** Key handlers for everything around the picture: go from mark to mark, pick up, step, drop, restore, undo. */
export function useKeys(options: Options) {
  const latest = useLatest(options);
  const zoneSaid = useRef<string>(undefined);

  return useMemo(() => {
    return {
      onKeyDown: (event: KeyboardEvent) => {
        if (event.defaultPrevented) return;
        const { moves } = latest.current;
        if (event.key === "Escape" && moves.moving) return done(event, restore);
        if (event.target instanceof HTMLInputElement) return;
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") return undoOrRedo(event);
        if (event.ctrlKey || event.metaKey) return;
        if (moves.moving?.by === "keys") return steer(event);
        const id = (event.target as Element).getAttribute("data-mark");
        if (id !== null) browse(event, id);
      },
      pickUp,
      restore,
    };

    function browse(event: KeyboardEvent, id: string): void {
      const { scene, focus, select } = latest.current;
      if (event.altKey) return;
      if (event.key === "Enter" || event.key === " ") return done(event, () => pickUp(id));
      const arrow = arrows[event.key];
      const next = arrow ? markTowards(scene, id, arrow) : markByKey(scene, id, event.key);
      if (arrow || next !== undefined) event.preventDefault();
      if (next === undefined) return;
      focus(next);
      select(next);
    }

    function pickUp(id: string): void {
      const { moves, catalog, people, say, select, editable } = latest.current;
      const person = people.get(id)!;
      select(id);
      if (!editable) return;
      if (!moves.start(id, "keys")) return say(catalog.say.cannotMove(person.name));
      zoneSaid.current = person.zone;
      say(catalog.say.pickedUp({ name: person.name, ...spoken(scoresOf(person)) }));
    }

    function steer(event: KeyboardEvent): void {
      const arrow = arrows[event.key];
      if (arrow) return done(event, () => step(arrow, stepSize(event)));
      if (event.key === "Enter" || event.key === " ") return done(event, drop);
    }

    function step(arrow: Point, size: number): void {
      const { moves, scene, say, catalog } = latest.current;
      const now = moves.preview.get()!.scores;
      const waits = now.influence === undefined && now.buyIn === undefined;
      const scores = moves.to(waits ? middle : stepTowards(scene.frame, now, arrow, size));
      if (scores.influence === now.influence && scores.buyIn === now.buyIn) return say(catalog.say.noFurther);
      const { zone, ...parts } = spoken(scores);
      const crossed = zone !== zoneSaid.current;
      zoneSaid.current = zone;
      say(catalog.say.movedTo({ name: "", ...parts, ...(crossed && zone !== undefined && { zone }) }));
    }

    function drop(): void {
      const { moves, say, catalog, people } = latest.current;
      const { id, scores } = moves.preview.get()!;
      const name = people.get(id)!.name;
      const outcome = moves.drop();
      if (outcome === "refused") return say(catalog.say.refused(name));
      say(catalog.say.droppedAt({ name, ...spoken(scores) }));
    }

    function restore(): void {
      const { moves, say, catalog, people, release } = latest.current;
      const person = people.get(moves.moving!.id)!;
      release();
      moves.restore();
      say(catalog.say.restored({ name: person.name, ...spoken(scoresOf(person)) }));
    }

    function undoOrRedo(event: KeyboardEvent): void {
      const { store, say, catalog, moves } = latest.current;
      if (!store || moves.moving) return;
      event.preventDefault();
      if (event.shiftKey) say(store.redo() ? catalog.say.redone : catalog.say.nothingToRedo);
      else say(store.undo() ? catalog.say.undone : catalog.say.nothingToUndo);
    }

    function spoken(scores: SomeScores): { influence: string; buyIn: string; zone?: string } {
      const { catalog, thresholds } = latest.current;
      const { influence, buyIn } = scores;
      const parts = {
        influence: sayScore(catalog, "influence", influence),
        buyIn: sayScore(catalog, "buyIn", buyIn),
      };
      if (influence === undefined || buyIn === undefined) return parts;
      return { ...parts, zone: catalog.zone(zoneAt({ influence, buyIn }, thresholds)) };
    }
  }, [latest]);
}

function done(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  act();
}
