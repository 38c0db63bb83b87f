import { zoneAt } from "@buyinmap/core";
import { sayScore } from "../catalog.js";
import type { SomeScores } from "../frame.js";
import type { Point } from "../geometry.js";
import { leading } from "../moving.js";
import { scoresOf } from "../people.js";
import { pickUpGroup, sayWhoStays } from "./pickUpGroup.js";
import type { LatestScope } from "./scope.js";
import { groupOf } from "./selecting.js";
import { stepTowards } from "./step.js";

/** Where someone starts who waits beside the picture and is placed by keys: a cursor, not a score. */
const middle: SomeScores = { influence: 50, buyIn: 50 };

/** Picking up, stepping, dropping and restoring by keys, with all that is said of it. */
export interface KeyMoves {
  readonly pickUp: (id: string) => void;
  readonly step: (arrow: Point, size: number) => void;
  readonly drop: () => void;
  readonly restore: () => void;
}

export function createKeyMoves(scope: LatestScope): KeyMoves {
  let zoneSaid: string | undefined;
  return {
    pickUp(id) {
      const { moves, catalog, people, say, select, selection, editable } = scope.current;
      const person = people.get(id)!;
      const group = groupOf(id, selection, people);
      if (!selection.includes(id)) select(id);
      if (!editable) return;
      if (!pickUpGroup(scope.current, id, "keys")) return say(catalog.say.cannotMove(person.name));
      takeFocus(id);
      const count = moves.preview.get()!.ids.length;
      const parts = { name: person.name, ...spoken(scoresOf(person)) };
      zoneSaid = parts.zone;
      const { pickedUp, pickedUpTogether, paragraph } = catalog.say;
      const text = count === 1 ? pickedUp(parts) : pickedUpTogether(catalog.number(count), parts);
      say(paragraph([text, sayWhoStays(scope.current, group)].filter(Boolean)));
    },
    step(arrow, size) {
      const { moves, scene, say, catalog, zoom } = scope.current;
      const now = leading(moves.preview.get()!);
      const waits = now.influence === undefined && now.buyIn === undefined;
      const scores = moves.to(waits ? middle : stepTowards(scene.frame, now, arrow, size));
      zoom.reveal(scores);
      if (scores.influence === now.influence && scores.buyIn === now.buyIn) return say(catalog.say.noFurther);
      const { zone, ...parts } = spoken(scores);
      const crossed = zone !== zoneSaid;
      const text = catalog.say.movedTo({ name: "", ...parts, ...(crossed && zone !== undefined && { zone }) });
      // A step that another one overtakes is not said, and what it crossed is still to be.
      say(text, () => {
        zoneSaid = zone;
      });
    },
    drop() {
      const { moves, say, catalog, people } = scope.current;
      const last = moves.preview.get()!;
      const isGroup = last.ids.length > 1;
      const parts = { name: people.get(last.ids[0]!)!.name, ...spoken(leading(last)) };
      const outcome = moves.drop();
      if (document.activeElement === scope.current.picture.current) scope.current.focus(last.ids[0]!);
      if (outcome === "refused") return say(isGroup ? catalog.say.refusedTogether : catalog.say.refused(parts.name));
      say(isGroup ? catalog.say.droppedTogether(catalog.number(last.ids.length), parts) : catalog.say.droppedAt(parts));
    },
    restore() {
      const { moves, say, catalog, people } = scope.current;
      const { ids } = moves.preview.get()!;
      const person = people.get(ids[0]!)!;
      moves.restore();
      if (ids.length > 1) return say(catalog.say.restoredTogether(catalog.number(ids.length)));
      say(catalog.say.restored({ name: person.name, ...spoken(scoresOf(person)) }));
    },
  };

  /** Keys go to whoever is on the move: to their mark, or to the picture while they have none. */
  function takeFocus(id: string): void {
    const { scene, focus, picture } = scope.current;
    if (scene.people.has(id)) focus(id);
    else picture.current!.focus({ preventScroll: true });
  }

  function spoken(scores: SomeScores): { influence: string; buyIn: string; zone?: string } {
    const { catalog, thresholds } = scope.current;
    const { influence, buyIn } = scores;
    const parts = {
      influence: sayScore(catalog, "influence", influence),
      buyIn: sayScore(catalog, "buyIn", buyIn),
    };
    if (influence === undefined || buyIn === undefined) return parts;
    return { ...parts, zone: catalog.zone(zoneAt({ influence, buyIn }, thresholds)) };
  }
}
