import type { Dimension } from "../../model/reading.js";
import type { Tie } from "../../model/tie.js";

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
  /** Whom they sway and who sways them. */
  readonly ties?: string;
  /** How many warnings there are of them. */
  readonly warnings?: string;
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
  advocated: "Has spoken up for it",
  inferred: "Only inferred",
  mustAgree: "Must agree",
  tether: "Where the evidence puts them",
  aimed: "Where they need to be",

  people: (count: number, text: string) => (count === 1 ? "1 person on the map." : `${text} people on the map.`),
  inZone: (zone: string, text: string) => `${zone}: ${text}.`,
  missing: {
    influence: (_count: number, text: string) => `Influence unknown: ${text}.`,
    buyIn: (_count: number, text: string) => `Buy-in unknown: ${text}.`,
  },
  waiting: (_count: number, text: string) => `Not placed yet: ${text}.`,
  namesHidden: (count: number, text: string) => (count === 1 ? "1 name hidden" : `${text} names hidden`),

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
  markName: ({ name, title, roles, influence, buyIn, zone, seat, mustAgree, advocated, target, ties, warnings }: MarkNameParts) =>
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
      ties,
      warnings,
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

  // What a mark says beside its place: ties, evidence and warnings, in its name and on its card
  tied: {
    swayedBy: (names: string) => `swayed by ${names}`,
    sways: (names: string) => `sways ${names}`,
    reportsTo: (names: string) => `reports to ${names}`,
    leads: (names: string) => `has ${names} reporting`,
    inConflictWith: (names: string) => `in conflict with ${names}`,
  },
  othersTied: (count: number, text: string) => (count === 1 ? "1 other" : `${text} others`),
  /** Joins what someone's ties are, as they stand in a mark's name. */
  tiesJoined: (ties: readonly string[]) => ties.join("; "),
  /** What a score rests on, with the range that the evidence leaves open. */
  basisWithRange: (basis: string, low: string, high: string) => `${basis}, could be ${low} to ${high}`,
  warned: (count: number, text: string) => (count === 1 ? "1 warning" : `${text} warnings`),
  badge: "Warning",
  cardEvidence: (low: string, high: string) => `could be ${low} to ${high}`,
  cardTarget: (way: string) => `Needs to get ${way}`,

  // The map as text and as a file
  axisEnds: {
    influence: { low: "Low influence", high: "High influence" },
    buyIn: { low: "Low buy-in", high: "High buy-in" },
  } satisfies Record<Dimension, { readonly low: string; readonly high: string }>,
  leftOutOfChart: (count: number, text: string) =>
    count === 1 ? "1 person is left out: a score is unknown." : `${text} people are left out: a score is unknown.`,
  /** How ties are drawn, as the key says it. */
  tieSigns: {
    sways: "Sways",
    reportsTo: "Reports to",
    conflict: "In conflict",
  } satisfies Record<Tie["type"], string>,
  /** Why a picture was not made or copied. */
  pictureIssues: {
    tooLarge: "The picture is too large for this browser. Choose a smaller size or scale.",
    notDrawn: "This browser could not draw the picture.",
    copyUnsupported: "This browser cannot copy pictures from this page. Save the picture instead.",
    copyDenied: "The browser did not allow copying. Allow this page to use the clipboard, or save the picture.",
  },

  // Earlier reviews: their trails and their playback
  trail: "Earlier reviews",
  player: "Earlier reviews",
  previousReview: "Previous review",
  nextReview: "Next review",
  play: "Play",
  pause: "Pause",
  today: "Today",
  time: "Time",
  betweenReviews: (from: string, to: string) => `between ${from} and ${to}`,
  sinceReview: (from: string) => `between ${from} and today`,
  /** A day, and the name of its review or what it lies between. */
  momentOf: (day: string, review: string) => `${day}, ${review}`,
  pictureOn: (day: string) => `Stakeholders by influence and buy-in, as of ${day}`,
  inThePast: (moment: string) => `As of ${moment}.`,
  pastStays: "Earlier positions stay as they were. Go back to today to move people.",

  // Crowds: groups of people whose scores are alike, and all deals on one map
  crowd: "Zoom in to see names",
  crowdHelp: "Arrow keys go from group to group. Enter opens a group to its people.",
  /** A group of people in words: how many, between which scores, in which zone. */
  group: (people: string, influence: string, buyIn: string, zone: string) =>
    [people, influence, buyIn, zone].filter((part) => part !== "").join(", "),
  countPeople: (count: number, text: string) => (count === 1 ? "1 person" : `${text} people`),
  between: {
    influence: (from: string, to: string) => `influence ${from} to ${to}`,
    buyIn: (from: string, to: string) => `buy-in ${from} to ${to}`,
  } satisfies Record<Dimension, (from: string, to: string) => string>,
  zoomToGroup: "Zoom in on them",
  closeGroup: "Close",
  showAllOf: (_count: number, text: string) => `Show all ${text}`,
  /** Someone's title, which may be empty, and their deal, on the map of all deals. */
  ofDeal: (title: string, deal: string) => (title === "" ? deal : `${title} · ${deal}`),
  portfolio: (_count: number, text: string) => `${text} deals`,
  filter: "Find people",
  filterText: "Name, title or deal",
  filterZone: "Zone",
  filterFamily: "Part in the decision",
  anyone: "Any",
  clearFilter: "Clear",
  found: (_count: number, text: string, all: string) => `${text} of ${all} people`,

  // How texts stand beside each other
  /** Several things in a row, as titles and roles are. */
  inRow: (things: readonly string[]) => things.join(", "),
  /** A text that stands alone elsewhere, as a sentence among others. */
  asSentence: (text: string) => `${text}.`,
  paragraph: (sentences: readonly string[]) => sentences.join(" "),

  // Several people at once, and the part of the map that is seen
  selectedCount: (count: number, text: string) => (count === 0 ? "Nobody selected" : `${text} selected`),
  clearSelection: "Clear selection",
  moveAll: "Move all",
  pickedUpTogether: (text: string, { name, influence, buyIn }: MovedParts) =>
    `${text} people picked up, ${name} in front, ${influence}, ${buyIn}. Arrows move, Enter drops, Escape restores.`,
  droppedTogether: (text: string, { name, influence, buyIn, zone }: MovedParts) =>
    `${text} people moved, ${name} to ${[influence, buyIn, zone].filter(Boolean).join(", ")}.`,
  restoredTogether: (text: string) => `${text} people restored.`,
  refusedTogether: "Nobody was moved.",
  overtaken: "The map has changed meanwhile. Nobody was moved.",
  placeTogether: (name: string) =>
    `Click where ${name} belongs, or use the arrow keys. The others go as far. Escape leaves everything as it was.`,
  helpSelecting: "Shift with arrows selects several, Control with Space one more or less, Control with A everyone.",
  helpZooming: "Plus, minus and 0 zoom, Alt with arrows moves what is seen.",
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomWhole: "Whole map",
  zoomedTo: (percent: string) => `Zoomed to ${percent} %`,
  seen: ({ influence, buyIn }: Record<Dimension, { readonly from: string; readonly to: string }>) =>
    `Influence ${influence.from} to ${influence.to}, buy-in ${buyIn.from} to ${buyIn.to}`,
  outOfView: (_count: number, text: string) => `${text} out of view`,

  // Ties
  tiesLeftOut: (count: number, text: string) =>
    `${count === 1 ? "1 tie" : `${text} ties`} not drawn: select someone to see theirs`,
};

/** The texts of the matrix in another language, or a host's own. */
export type MatrixWords = typeof matrixWords;
