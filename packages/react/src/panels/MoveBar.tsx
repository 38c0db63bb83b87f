"use client";

import type { Dimension, DealStore } from "@buyinmap/core";
import type { Catalog } from "../catalog.js";
import { sayWhoStays } from "../gestures/pickUpGroup.js";
import type { MoveHooks, Moves } from "../gestures/moves.js";
import { useDealStore } from "../hooks/useDealStore.js";
import type { Moving } from "../moving.js";
import { scoresOf, type Person } from "../people.js";
import { Glyph } from "../layers/marks/Glyph.js";
import { hintFor } from "./hintFor.js";
import { ScoreField } from "./ScoreField.js";

export interface MoveBarProps extends Pick<MoveHooks, "canMove"> {
  /** Everyone selected, the one chosen last at the end. */
  readonly people: readonly Person[];
  readonly moves: Moves;
  readonly moving: Moving | undefined;
  readonly catalog: Catalog;
  readonly store: DealStore | undefined;
  readonly pickUp: (id: string) => void;
  readonly restore: () => void;
  readonly select: (id: undefined) => void;
  readonly assess: (id: string, scores: { readonly [Of in Dimension]?: number | null }) => void;
}

const dimensions: readonly Dimension[] = ["influence", "buyIn"];

/** Moving without dragging: the selected person's scores as fields, *Move* for all selected, and the way back. */
export function MoveBar(props: MoveBarProps) {
  const { people, catalog, store } = props;
  const person = people.at(-1);
  const lead = placing(props);
  const { say } = catalog;
  return (
    <div className="bim-bar">
      {!person && <p className="bim-hint">{say.selectSomeone}</p>}
      {person && people.length === 1 && <One {...props} person={person} />}
      {people.length > 1 && <Several {...props} />}
      {store && <UndoButtons store={store} catalog={catalog} />}
      {lead && (
        <p className="bim-hint bim-bar-placing">
          {people.length > 1 ? say.placeTogether(lead.name) : say.placeHere(lead.name)}
        </p>
      )}
    </div>
  );
}

/** Who leads those selected while keys or a click place them. */
function placing({ moving, people }: Pick<MoveBarProps, "moving" | "people">): Person | undefined {
  return moving?.by === "keys" ? people.find(({ id }) => id === moving.ids[0]) : undefined;
}

/** Whether someone may be moved as the host says now; gestures only know what it said when the map was drawn last. */
function mayMove({ canMove }: Pick<MoveBarProps, "canMove">, id: string): boolean {
  return canMove?.(id) ?? true;
}

function One({ person, ...props }: MoveBarProps & { readonly person: Person }) {
  const { catalog, pickUp, restore } = props;
  const { say } = catalog;
  const isPlacing = placing(props) !== undefined;
  return (
    <fieldset className="bim-bar-person">
      <legend className="bim-hidden">{say.selected(person.name)}</legend>
      <PersonName person={person} catalog={catalog} />
      {dimensions.map((dimension) => (
        <Score key={`${person.id} ${dimension}`} {...props} dimension={dimension} person={person} />
      ))}
      <button
        type="button"
        className="bim-button bim-button-main"
        disabled={!mayMove(props, person.id)}
        onClick={() => (isPlacing ? restore() : pickUp(person.id))}
      >
        {isPlacing ? say.cancelMove : say.move}
      </button>
    </fieldset>
  );
}

function Several(props: MoveBarProps) {
  const { people, catalog, pickUp, restore, select } = props;
  const { say, number } = catalog;
  const isPlacing = placing(props) !== undefined;
  const leader = people.findLast(({ id }) => mayMove(props, id));
  const chosen = new Map(people.map((person) => [person.id, person]));
  const stay = sayWhoStays({ moves: { canMove: (id) => mayMove(props, id) }, people: chosen, catalog }, [...chosen.keys()]);
  const count = say.selectedCount(people.length, number(people.length));
  return (
    <fieldset className="bim-bar-person">
      <legend className="bim-hidden">{count}</legend>
      <span className="bim-person-text bim-bar-several">
        <span className="bim-person-name" aria-hidden="true">
          {count}
        </span>
        <span className="bim-person-detail">{say.inRow(people.map(({ name }) => name))}</span>
        {stay !== "" && <span className="bim-hint">{stay}</span>}
      </span>
      <button type="button" className="bim-button" onClick={() => select(undefined)}>
        {say.clearSelection}
      </button>
      <button
        type="button"
        className="bim-button bim-button-main"
        disabled={!leader}
        onClick={() => (isPlacing ? restore() : leader && pickUp(leader.id))}
      >
        {isPlacing ? say.cancelMove : say.moveAll}
      </button>
    </fieldset>
  );
}

function PersonName({ person, catalog: { say } }: { readonly person: Person; readonly catalog: Catalog }) {
  return (
    <span className="bim-person">
      <svg className="bim-chip-glyph" viewBox="-13 -13 26 26" aria-hidden="true">
        <Glyph {...person} radius={8} />
      </svg>
      <span className="bim-person-text">
        <span className="bim-person-name">{person.name}</span>
        <span className="bim-person-detail">{say.inRow([person.title ?? "", person.roles].filter(Boolean))}</span>
      </span>
    </span>
  );
}

interface ScoreProps extends Pick<MoveBarProps, "moves" | "canMove" | "catalog" | "assess"> {
  readonly dimension: Dimension;
  readonly person: Person;
}

function Score({ dimension, person, ...props }: ScoreProps) {
  const { moves, catalog, assess } = props;
  const { say } = catalog;
  const { id, name } = person;
  function preview(score: number): void {
    if (moves.preview.get()?.ids[0] !== id && !moves.start([id], "field")) return;
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
        disabled={!mayMove(props, id)}
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
