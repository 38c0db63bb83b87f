import type { Announcer } from "./announcer.js";
import type { RefObject } from "react";
import type { DealStore } from "@buyinmap/core";
import type { Catalog } from "../catalog.js";
import type { Box } from "../geometry.js";
import type { Person } from "../people.js";
import type { Scene } from "../scene.js";
import type { Watched } from "../watched.js";
import type { Zoom } from "./useZoom.js";
import type { Moves } from "./useMoves.js";

/** What every gesture may look at, and what it may do. */
export interface Scope {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly scene: Scene;
  readonly people: ReadonlyMap<string, Person>;
  readonly thresholds: { readonly line: number; readonly highInfluence: number };
  readonly catalog: Catalog;
  readonly editable: boolean;
  /** There when edits can be undone here. */
  readonly store: DealStore | undefined;
  readonly moves: Moves;
  readonly zoom: Zoom;
  /** The frame that is being drawn around people, in pixels of the picture. */
  readonly marquee: Watched<Box | undefined>;
  readonly selection: readonly string[];
  readonly select: (ids: string | readonly string[] | undefined) => void;
  /** Selects, and says how many that makes. */
  readonly choose: (ids: readonly string[]) => void;
  /** Brings the focus to someone's mark, and the mark into view. */
  readonly focus: (id: string) => void;
  readonly say: Announcer["say"];
}

/** The scope as it was last rendered. */
export type LatestScope = Readonly<RefObject<Scope>>;
