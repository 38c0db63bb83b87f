import type { FocusEvent, KeyboardEvent, MouseEvent } from "react";
import type { Box } from "../geometry.js";
import { watch } from "../watched.js";
import { createAnnouncer } from "./announcer.js";
import { createFocus } from "./focus.js";
import { createGroups } from "./groups.js";
import { keepTouches } from "./keepTouches.js";
import { createKeys } from "./keys.js";
import { createMoves } from "./moves.js";
import { createPointer } from "./pointer.js";
import type { Gesturing, Latest } from "./scope.js";
import { createZoom, listenToWheel } from "./zoom.js";

export type Gestures = ReturnType<typeof createGestures>;

/** Every way to go through the picture, to change what is seen of it, and to move people on it, whatever the input. */
export function createGestures(given: Latest<Gesturing>) {
  const { said, say, stop } = createAnnouncer();
  const latest = join(given, { say });
  const marquee = watch<Box | undefined>(undefined);
  const moves = createMoves(latest);
  const zoom = createZoom(latest);
  const { focus, focusQuietly, settle: settleFocus } = createFocus(latest);
  const groups = createGroups(latest, focus);
  const scope = join(latest, { moves, zoom, marquee, focus, focusQuietly, choose });
  const { handlers: pointing, listenToMoves, release, keepsTouch } = createPointer(scope);
  const keys = createKeys(scope, release);
  const { pickUp, restore } = keys;
  const handlers = { ...pointing, onClick, onKeyDown, onBlur };
  return { moves, zoom, marquee, groups, handlers, pickUp, restore, say, said, connect, settle };

  function onClick(event: MouseEvent): void {
    groups.onClick(event);
    // Assistive technology presses without a pointer.
    const id = event.detail === 0 ? (event.target as Element).closest("[data-mark]")?.getAttribute("data-mark") : undefined;
    if (!id) return;
    focus(id);
    latest.current.select(id);
  }

  /** Escape leaves one thing at a time, and the card with any of them. */
  function onKeyDown(event: KeyboardEvent): void {
    const { dismiss, goToday, catalog } = latest.current;
    if (event.key === "Escape") dismiss();
    groups.onKeyDown(event);
    keys.onKeyDown(event);
    if (event.key !== "Escape" || event.defaultPrevented || !goToday) return;
    goToday();
    say(catalog.say.today);
  }

  /** Whoever is placed by keys stays where they were when the keys go elsewhere. */
  function onBlur({ currentTarget, relatedTarget }: FocusEvent): void {
    const outside = relatedTarget instanceof Node && !currentTarget.contains(relatedTarget);
    if (outside && moves.moving.get()?.by === "keys") restore();
  }

  function choose(ids: readonly string[]): void {
    const { select, catalog } = latest.current;
    select(ids);
    say(catalog.say.selectedCount(ids.length, catalog.number(ids.length)));
  }

  /** Listens to what is not heard through React. The function that comes back ends that, and gives up what goes on. */
  function connect(): () => void {
    const picture = latest.current.picture.current!;
    const stops = [listenToWheel(latest, zoom), keepTouches(picture, keepsTouch), listenToMoves(), release, moves.restore, stop];
    return () => {
      for (const end of stops) end();
    };
  }

  /** Once something else is drawn. */
  function settle(): void {
    moves.settle();
    settleFocus();
    groups.settle();
  }
}

/** What was last rendered together with what gestures share, joined once for every rendering. */
function join<Rendered extends object, Shared extends object>(latest: Latest<Rendered>, shared: Shared): Latest<Rendered & Shared> {
  let last: { readonly of: Rendered; readonly joined: Rendered & Shared } | undefined;
  return {
    get current() {
      const of = latest.current;
      if (last?.of !== of) last = { of, joined: { ...of, ...shared } };
      return last.joined;
    },
  };
}
