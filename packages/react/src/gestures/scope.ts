import type { RefObject } from "react";
import type { DealStore } from "@buyinmap/core";
import type { Catalog } from "../catalog.js";
import type { Box } from "../geometry.js";
import type { ChangeView } from "../hooks/useView.js";
import type { Person } from "../people.js";
import type { Scene } from "../scene.js";
import type { Watched } from "../watched.js";
import type { Announcer } from "./announcer.js";
import type { MoveHooks, Moved, Moves } from "./moves.js";
import type { Zoom } from "./zoom.js";

/** What gestures work on, as it was last rendered. */
export interface Gesturing {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly scene: Scene;
  readonly people: ReadonlyMap<string, Person>;
  readonly thresholds: { readonly line: number; readonly highInfluence: number };
  readonly catalog: Catalog;
  readonly editable: boolean;
  /** There when edits can be undone here. */
  readonly store: DealStore | undefined;
  readonly selection: readonly string[];
  readonly select: (ids: string | readonly string[] | undefined) => void;
  /** Whose mark has the focus. */
  readonly focused: string | undefined;
  readonly hooks: MoveHooks;
  readonly change: ChangeView;
  /** Carries a move out, for all at once: the scores that changed. Whether it was accepted. */
  readonly assess: (changes: readonly Moved[]) => boolean;
  /** Sends the card away that says more of someone. */
  readonly dismiss: () => void;
  /** Leaves the past, where the picture shows it. */
  readonly goToday: (() => void) | undefined;
}

/** The same, with a way to tell those who listen. */
export interface Telling extends Gesturing {
  readonly say: Announcer["say"];
}

/** What every gesture may look at, and what it may do. */
export interface Scope extends Telling {
  readonly moves: Moves;
  readonly zoom: Zoom;
  /** The frame that is being drawn around people, in pixels of the picture. */
  readonly marquee: Watched<Box | undefined>;
  /** Selects, and says how many that makes. */
  readonly choose: (ids: readonly string[]) => void;
  /** Brings the focus to someone's mark, and the mark into view. */
  readonly focus: (id: string) => void;
  /** The same for a mark that a pointer has pressed. */
  readonly focusQuietly: (id: string) => void;
}

/** A value as it was last rendered. */
export type Latest<Value> = Readonly<RefObject<Value>>;
export type LatestScope = Latest<Scope>;
