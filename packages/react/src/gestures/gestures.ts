import type { Box } from "../geometry.js";
import { watch } from "../watched.js";
import { createFocus } from "./focus.js";
import { createGroups } from "./groups.js";
import { keepTouches } from "./keepTouches.js";
import { createKeys } from "./keys.js";
import { createMoves } from "./moves.js";
import { createPointer } from "./pointer.js";
import type { Gesturing, Latest, LatestScope, Scope } from "./scope.js";
import { createZoom, listenToWheel } from "./zoom.js";

export type Gestures = ReturnType<typeof createGestures>;

/** Every way to go through the picture, to change what is seen of it, and to move people on it, whatever the input. */
export function createGestures(latest: Latest<Gesturing>) {
  const marquee = watch<Box | undefined>(undefined);
  const moves = createMoves(latest);
  const zoom = createZoom(latest);
  const { focus, focusQuietly, settle: settleFocus } = createFocus(latest);
  const groups = createGroups(latest, focus);
  const scope = joinLatest(latest, { moves, zoom, marquee, focus, focusQuietly, choose });
  const { handlers, listenToMoves, release, keepsTouch } = createPointer(scope);
  const { pickUp, restore, onKeyDown } = createKeys(scope, release);
  return { moves, zoom, marquee, focus, groups, handlers, onKeyDown, pickUp, restore, connect, settle };

  function choose(ids: readonly string[]): void {
    const { select, say, catalog } = latest.current;
    select(ids);
    say(catalog.say.selectedCount(ids.length, catalog.number(ids.length)));
  }

  /** Listens to what is not heard through React. The function that comes back ends that, and gives up what goes on. */
  function connect(): () => void {
    const picture = latest.current.picture.current!;
    const stops = [listenToWheel(latest, zoom), keepTouches(picture, keepsTouch), listenToMoves(), release, moves.restore];
    return () => {
      for (const stop of stops) stop();
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
function joinLatest(latest: Latest<Gesturing>, shared: Omit<Scope, keyof Gesturing>): LatestScope {
  let last: { readonly of: Gesturing; readonly scope: Scope } | undefined;
  return {
    get current() {
      const of = latest.current;
      if (last?.of !== of) last = { of, scope: { ...of, ...shared } };
      return last.scope;
    },
  };
}
