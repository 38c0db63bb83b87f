"use client";

import type { Dimension, DealStore } from "@buyinmap/core";
import type { Catalog } from "../catalog.js";
import type { Moves } from "../gestures/useMoves.js";
import { useDealStore } from "../hooks/useDealStore.js";
import { scoresOf, type Person } from "../people.js";
import { Glyph } from "../layers/marks/Glyph.js";
import { hintFor } from "./hintFor.js";
import { ScoreField } from "./ScoreField.js";

export interface MoveBarProps {
  readonly person: Person | undefined;
  readonly moves: Moves;
  readonly catalog: Catalog;
  readonly store: DealStore | undefined;
  readonly pickUp: (id: string) => void;
  readonly restore: () => void;
  readonly assess: (id: string, scores: { readonly [Of in Dimension]?: number | null }) => void;
}

const dimensions: readonly Dimension[] = ["influence", "buyIn"];

/** Moving without dragging: the selected person's scores as fields, *Move*, and the way back. */
export function MoveBar({ person, moves, catalog, store, pickUp, restore, assess }: MoveBarProps) {
  const { say } = catalog;
  const placing = moves.moving?.by === "keys" && moves.moving.id === person?.id;
  return (
    <div className="bim-bar">
      {person ? (
        <fieldset className="bim-bar-person">
          <legend className="bim-hidden">{say.selected(person.name)}</legend>
          <PersonName person={person} />
          {dimensions.map((dimension) => (
            <Score key={`${person.id} ${dimension}`} dimension={dimension} person={person} moves={moves} catalog={catalog} assess={assess} />
          ))}
          <button
            type="button"
            className="bim-button bim-button-main"
            disabled={!moves.canMove(person.id)}
            onClick={() => (placing ? restore() : pickUp(person.id))}
          >
            {placing ? say.cancelMove : say.move}
          </button>
        </fieldset>
      ) : (
        <p className="bim-hint">{say.selectSomeone}</p>
      )}
      {store && <UndoButtons store={store} catalog={catalog} />}
      {placing && <p className="bim-hint bim-bar-placing">{say.placeHere(person.name)}</p>}
    </div>
  );
}

function PersonName({ person }: { person: Person }) {
  return (
    <span className="bim-person">
      <svg className="bim-chip-glyph" viewBox="-13 -13 26 26" aria-hidden="true">
        <Glyph {...person} radius={8} />
      </svg>
      <span className="bim-person-text">
        <span className="bim-person-name">{person.name}</span>
        <span className="bim-person-detail">{[person.title, person.roles].filter(Boolean).join(", ")}</span>
      </span>
    </span>
  );
}

interface ScoreProps extends Pick<MoveBarProps, "moves" | "catalog" | "assess"> {
  readonly dimension: Dimension;
  readonly person: Person;
}

function Score({ dimension, person, moves, catalog, assess }: ScoreProps) {
  const { say } = catalog;
  const { id, name } = person;
  function preview(score: number): void {
    if (moves.preview.get()?.id !== id && !moves.start(id, "field")) return;
    moves.to({ ...scoresOf(person), [dimension]: score });
  }
  function commit(score: number | null): void {
    if (score === null) {
      moves.restore();
      assess(id, { [dimension]: null });
    } else {
      preview(score);
      moves.drop();
    }
  }
  return (
    <label className="bim-score">
      <span aria-hidden="true">{say.axisNames[dimension]}</span>
      <ScoreField
        label={say.scoreOf[dimension](name)}
        placed={person[dimension]}
        hint={hintFor(person[dimension], catalog)}
        disabled={!moves.canMove(id)}
        onPreview={preview}
        onCommit={commit}
        onRestore={moves.restore}
      />
    </label>
  );
}

function UndoButtons({ store, catalog: { say } }: { store: DealStore; catalog: Catalog }) {
  const { past, future } = useDealStore(store);
  return (
    <div className="bim-undo">
      <button type="button" className="bim-button" disabled={past.length === 0} onClick={store.undo}>
        {say.undo}
      </button>
      <button type="button" className="bim-button" disabled={future.length === 0} onClick={store.redo}>
        {say.redo}
      </button>
    </div>
  );
}
