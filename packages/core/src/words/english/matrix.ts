import type { Dimension } from "../../model/reading.js";

/** What a mark is read out as. Everything arrives in words; what is absent is left out. */
export interface MarkNameParts {
  readonly name: string;
  readonly title?: string;
  readonly roles: readonly string[];
  readonly influence: string;
  readonly buyIn: string;
  readonly zone?: string;
  readonly seat: boolean;
  readonly mustAgree: boolean;
  readonly advocated: boolean;
  /** Where they need to get, score by score. */
  readonly target?: string;
}

/** Where someone is while they are moved, in words. */
export interface MovedParts {
  readonly name: string;
  readonly influence: string;
  readonly buyIn: string;
  readonly zone?: string;
}

/**
 * Every text of the matrix and of its table. Counts come twice: as a number, to choose the plural, and as text, written
 * with the digits of the reader's language.
 */
export const matrixWords = {
  region: (deal: string) => `Buy-in map of ${deal}`,
  picture: "Stakeholders by influence and buy-in",
  axisNames: { influence: "Influence", buyIn: "Buy-in" } satisfies Record<Dimension, string>,
  line: (score: string) => `The line ${score}`,
  unknownScores: {
    influence: "Influence unknown",
    buyIn: "Buy-in unknown",
  } satisfies Record<Dimension, string>,

  nobody: "Nobody is on this map yet",
  nobodyPlaced: "Nobody has scores yet. Place people from the list below.",
  unnamed: "Unnamed",
  seat: "not met",

  familyNames: {
    decides: "Decides",
    champions: "Champions",
    evaluates: "Evaluates",
    blocks: "Blocks",
    voices: "Has a say",
  },
  legend: "Key",
  advocated: "Filled: has spoken up for it",
  silent: "Hollow: not yet",
  inferred: "Dashed: inferred only",
  mustAgree: "Ring: must agree",
  tether: "Dotted: to where the evidence puts them",
  aimed: "Arrow: to where they need to be",

  people: (count: number, text: string) => (count === 1 ? "1 person on the map." : `${text} people on the map.`),
  inZone: (zone: string, text: string) => `${zone}: ${text}.`,
  missing: {
    influence: (_count: number, text: string) => `Influence unknown: ${text}.`,
    buyIn: (_count: number, text: string) => `Buy-in unknown: ${text}.`,
  },
  waiting: (_count: number, text: string) => `Not placed yet: ${text}.`,
  namesHidden: (count: number, text: string) => (count === 1 ? "1 name hidden" : `${text} names hidden`),
  peopleLeftOut: (_count: number, text: string) => `${text} with less influence not drawn`,

  score: {
    influence: (score: string) => `influence ${score}`,
    buyIn: (score: string) => `buy-in ${score}`,
  },
  scoreBases: { claimed: "claimed", evidenced: "from evidence", inferred: "inferred" },
  scoreWithBasis: (score: string, basis: string) => `${score} (${basis})`,
  /** Where someone needs to get on one axis: a score, or from one score to a number. */
  wayTo: (score: string) => `to ${score}`,
  wayFromTo: (score: string, to: string) => `from ${score} to ${to}`,
  scoreUnknown: { influence: "influence unknown", buyIn: "buy-in unknown" } satisfies Record<Dimension, string>,
  markName: ({ name, title, roles, influence, buyIn, zone, seat, mustAgree, advocated, target }: MarkNameParts) =>
    [
      name,
      seat && "not met",
      title,
      ...roles,
      mustAgree && "must agree",
      advocated && "has spoken up for it",
      influence,
      buyIn,
      zone,
      target && `needs to get ${target}`,
    ]
      .filter((part) => Boolean(part))
      .join(", "),

  help: "Arrow keys go to the nearest person, letters to a name. Enter picks up, arrows move, Enter drops, Escape restores.",
  helpReading: "Arrow keys go to the nearest person, letters to a name.",
  pickedUp: ({ name, influence, buyIn }: MovedParts) =>
    `${name} picked up, ${influence}, ${buyIn}. Arrows move, Enter drops, Escape restores.`,
  movedTo: ({ influence, buyIn, zone }: MovedParts) => [influence, buyIn, zone].filter(Boolean).join(", "),
  droppedAt: ({ name, influence, buyIn, zone }: MovedParts) =>
    `${name} dropped at ${[influence, buyIn, zone].filter(Boolean).join(", ")}.`,
  restored: ({ name, influence, buyIn }: MovedParts) => `${name} restored to ${influence}, ${buyIn}.`,
  noFurther: "Cannot go further.",
  cannotMove: (name: string) => `${name} cannot be moved.`,
  refused: (name: string) => `${name} was not moved.`,
  undone: "Undone.",
  redone: "Redone.",
  nothingToUndo: "Nothing to undo.",
  nothingToRedo: "Nothing to redo.",

  selected: (name: string) => `Scores of ${name}`,
  selectSomeone: "Select someone to set their scores, or drag a mark.",
  selectToRead: "Select someone to read their scores.",
  placeHere: (name: string) => `Click where ${name} belongs, or use the arrow keys. Escape leaves everything as it was.`,
  move: "Move",
  cancelMove: "Cancel",
  undo: "Undo",
  redo: "Redo",
  unknownField: "unknown",

  tray: "Not placed yet",
  trayHelp: "Drag someone onto the map, or choose them and press Move.",

  table: (deal: string) => `Committee of ${deal}`,
  columns: {
    name: "Name",
    roles: "Roles",
    influence: "Influence",
    buyIn: "Buy-in",
    zone: "Zone",
  },
  scoreOf: {
    influence: (name: string) => `Influence of ${name}`,
    buyIn: (name: string) => `Buy-in of ${name}`,
  },
  noZone: "–",
};

/** The texts of the matrix in another language, or a host's own. */
export type MatrixWords = typeof matrixWords;
