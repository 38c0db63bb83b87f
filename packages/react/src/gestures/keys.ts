import type { KeyboardEvent } from "react";
import { scoresOf } from "../people.js";
import { arrows, markByKey, markTowards } from "./findMark.js";
import { createKeyMoves } from "./keyMoves.js";
import type { LatestScope } from "./scope.js";
import { add, isPlaced, toggle } from "./selecting.js";
import { stepSize } from "./step.js";
import { scaleOf } from "../view.js";
import { zoomStep } from "./zoom.js";

/**
 * Key handlers for everything around the picture: go from mark to mark, select, pick up, step, drop, restore, undo,
 * zoom and pan.
 */
export function createKeys(scope: LatestScope, release: () => boolean) {
  const keyMoves = createKeyMoves(scope);
  return {
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const { moves, picture } = scope.current;
      if (event.key === "Escape") return escape(event);
      if (event.target instanceof HTMLInputElement) return;
      const isCommand = event.ctrlKey || event.metaKey;
      if (isCommand && event.key.toLowerCase() === "z") return undoOrRedo(event);
      const target = event.target as Element;
      const isZoomBar = target.closest("[data-zoom]") !== null;
      const isOnPicture = picture.current!.contains(target);
      if (isOnPicture || isZoomBar) look(event, isZoomBar);
      if (event.defaultPrevented) return;
      if (moves.moving.get()?.by === "keys") return isCommand ? undefined : steer(event, isOnPicture);
      if (isOnPicture) browse(event, target.getAttribute("data-mark") ?? undefined);
    },
    pickUp: keyMoves.pickUp,
    restore,
  };

  function escape(event: KeyboardEvent): void {
    const { moves, selection, select, say, catalog, picture } = scope.current;
    if (moves.moving.get()) return done(event, restore);
    if (release()) return done(event, () => {});
    if (selection.length === 0 || !picture.current!.contains(event.target as Element)) return;
    select(undefined);
    say(catalog.say.selectedCount(0, catalog.number(0)));
    // One press on a single selection may mean what is around the map as well.
    if (selection.length > 1) done(event, () => {});
  }

  function restore(): void {
    // What the pointer holds is restored by whoever says so.
    keyMoves.restore();
    release();
  }

  /** Zooms and pans: plus, minus and 0, and arrows on the buttons for it or with Alt. */
  function look(event: KeyboardEvent, isZoomBar: boolean): void {
    const { zoom, moves, people, selection } = scope.current;
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey) return;
    // On the whole map there is nothing to pan to, and the browser keeps its own keys.
    const isZoomed = scaleOf(scope.current.scene.frame.view) > 1;
    const arrow = arrows[key];
    if (arrow && (isZoomBar || (altKey && isZoomed && !moves.moving.get()))) return done(event, () => zoom.pan(arrow));
    const id = (event.target as Element).getAttribute("data-mark") ?? selection.at(-1);
    const person = id === undefined ? undefined : people.get(id);
    const around = person && scoresOf(person);
    if (key === "+" || key === "=") done(event, () => zoom.by(zoomStep, around));
    if (key === "-") done(event, () => zoom.by(1 / zoomStep, around));
    if (key === "0") done(event, zoom.whole);
  }

  /** Goes to someone, or changes who is selected. `from` is absent while the picture itself has the focus. */
  function browse(event: KeyboardEvent, from: string | undefined): void {
    const { scene, people, selection, focus, select, choose } = scope.current;
    const { key, shiftKey, altKey } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    if (altKey) return;
    if (isCommand && key.toLowerCase() === "a") return done(event, () => choose(placed()));
    if (from === undefined) return arrows[key] && done(event, enter);
    if (key === " " && isCommand) return done(event, () => choose(toggle(selection, from)));
    const arrow = arrows[key];
    if (isCommand && !arrow) return;
    if (key === "Enter" || key === " ") return done(event, () => keyMoves.pickUp(from));
    const next = arrow ? markTowards(scene, from, arrow) : markByKey(scene, from, key);
    if (arrow || next !== undefined) event.preventDefault();
    if (next === undefined) return;
    focus(next);
    if (arrow && shiftKey) choose(add(selection, [from, next]));
    else if (!isCommand) select(next);

    function placed(): readonly string[] {
      return [...people.values()].filter(isPlaced).map(({ id }) => id);
    }
  }

  /** From the picture to the one mark that Tab leads to. */
  function enter(): void {
    const stop = scope.current.picture.current!.querySelector('[data-mark][tabindex="0"]');
    if (stop) scope.current.focus(stop.getAttribute("data-mark")!);
  }

  /** Off the picture, Enter and Space press the button that has the focus. */
  function steer(event: KeyboardEvent, isOnPicture: boolean): void {
    const arrow = arrows[event.key];
    if (arrow) return done(event, () => keyMoves.step(arrow, stepSize(event)));
    if (!isOnPicture) return;
    if (event.key === "Enter" || event.key === " ") return done(event, keyMoves.drop);
  }

  function undoOrRedo(event: KeyboardEvent): void {
    const { store, say, catalog, moves } = scope.current;
    if (!store || moves.moving.get()) return;
    event.preventDefault();
    if (event.shiftKey) say(store.redo() ? catalog.say.redone : catalog.say.nothingToRedo);
    else say(store.undo() ? catalog.say.undone : catalog.say.nothingToUndo);
  }
}

function done(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  act();
}
