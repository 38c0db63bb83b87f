import type { MatrixWords } from "../english/matrix.js";
import { plural } from "./plural.js";

/** Every text of the matrix and of its table. Buy-in is “Zustimmung”, the line is “die Schwelle”. */
export const matrixWords: MatrixWords = {
  region: (deal) => `Stakeholder-Map: ${deal}`,
  picture: "Stakeholder nach Einfluss und Zustimmung",
  axisNames: { influence: "Einfluss", buyIn: "Zustimmung" },
  line: (score) => `Schwelle ${score}`,
  unknownScores: { influence: "Einfluss unbekannt", buyIn: "Zustimmung unbekannt" },

  nobody: "Auf dieser Map ist noch niemand",
  nobodyPlaced: "Noch hat niemand Werte. Ordnen Sie Personen aus der Liste unten ein.",
  unnamed: "Ohne Namen",
  seat: "noch kein Kontakt",

  familyNames: {
    decides: "Entscheidet",
    champions: "Setzt sich ein",
    evaluates: "Prüft",
    blocks: "Blockiert",
    voices: "Redet mit",
  },
  legend: "Legende",
  advocated: "Hat sich dafür eingesetzt",
  inferred: "Nur abgeleitet",
  mustAgree: "Muss zustimmen",
  tether: "Position laut Belegen",
  aimed: "Zielposition",

  people: (count, text) => plural(count, { one: "1 Person auf der Map.", other: `${text} Personen auf der Map.` }),
  inZone: (zone, text) => `${zone}: ${text}.`,
  missing: {
    influence: (_count, text) => `Einfluss unbekannt: ${text}.`,
    buyIn: (_count, text) => `Zustimmung unbekannt: ${text}.`,
  },
  waiting: (_count, text) => `Noch nicht eingeordnet: ${text}.`,
  namesHidden: (count, text) => plural(count, { one: "1 Name ausgeblendet", other: `${text} Namen ausgeblendet` }),

  score: {
    influence: (score) => `Einfluss ${score}`,
    buyIn: (score) => `Zustimmung ${score}`,
  },
  scoreBases: { claimed: "eigene Einschätzung", evidenced: "aus Belegen", inferred: "abgeleitet" },
  scoreWithBasis: (score, basis) => `${score} (${basis})`,
  wayTo: (score) => score,
  wayFromTo: (score, to) => `von ${score} auf ${to}`,
  scoreUnknown: { influence: "Einfluss unbekannt", buyIn: "Zustimmung unbekannt" },
  markName: ({ name, title, roles, influence, buyIn, zone, seat, mustAgree, advocated, target, ties, warnings }) =>
    [
      name,
      seat && "noch kein Kontakt",
      title,
      ...roles,
      mustAgree && "muss zustimmen",
      advocated && "hat sich dafür eingesetzt",
      influence,
      buyIn,
      zone,
      target && `Ziel: ${target}`,
      ties,
      warnings,
    ]
      .filter((part) => Boolean(part))
      .join(", "),

  help: "Pfeiltasten gehen zur nächsten Person, Buchstaben zu einem Namen. Die Eingabetaste nimmt auf, Pfeiltasten bewegen, die Eingabetaste setzt ab, Escape stellt den alten Stand wieder her.",
  helpReading: "Pfeiltasten gehen zur nächsten Person, Buchstaben zu einem Namen.",
  pickedUp: ({ name, influence, buyIn }) =>
    `${name} aufgenommen, ${influence}, ${buyIn}. Pfeiltasten bewegen, die Eingabetaste setzt ab, Escape stellt den alten Stand wieder her.`,
  movedTo: ({ influence, buyIn, zone }) => [influence, buyIn, zone].filter(Boolean).join(", "),
  droppedAt: ({ name, influence, buyIn, zone }) =>
    `${name} abgesetzt bei ${[influence, buyIn, zone].filter(Boolean).join(", ")}.`,
  restored: ({ name, influence, buyIn }) => `${name} wieder bei ${influence}, ${buyIn}.`,
  noFurther: "Weiter geht es nicht.",
  cannotMove: (name) => `Nicht verschiebbar: ${name}.`,
  refused: (name) => `${name} wurde nicht verschoben.`,
  undone: "Rückgängig gemacht.",
  redone: "Wiederhergestellt.",
  nothingToUndo: "Es gibt nichts rückgängig zu machen.",
  nothingToRedo: "Es gibt nichts wiederherzustellen.",

  selected: (name) => `Werte von ${name}`,
  selectSomeone: "Wählen Sie jemanden aus, um Werte einzutragen, oder ziehen Sie eine Markierung.",
  placeHere: (name) =>
    `Klicken Sie dorthin, wo ${name} hingehört, oder nutzen Sie die Pfeiltasten. Escape lässt alles, wie es war.`,
  move: "Verschieben",
  cancelMove: "Abbrechen",
  undo: "Rückgängig",
  redo: "Wiederherstellen",
  unknownField: "offen",

  tray: "Noch nicht eingeordnet",
  trayHelp: "Ziehen Sie jemanden auf die Map, oder wählen Sie die Person aus und drücken Sie „Verschieben“.",

  table: (deal) => `Buying Center: ${deal}`,
  columns: {
    name: "Name",
    roles: "Rollen",
    influence: "Einfluss",
    buyIn: "Zustimmung",
    zone: "Feld",
  },
  scoreOf: {
    influence: (name) => `Einfluss von ${name}`,
    buyIn: (name) => `Zustimmung von ${name}`,
  },
  noZone: "–",

  tied: {
    swayedBy: (names) => `hört auf ${names}`,
    sways: (names) => `beeinflusst ${names}`,
    reportsTo: (names) => `berichtet an ${names}`,
    leads: (names) => `führt ${names}`,
    inConflictWith: (names) => `im Konflikt mit ${names}`,
  },
  othersTied: (count, text) => plural(count, { one: "1 weitere Person", other: `${text} weitere` }),
  tiesJoined: (ties) => ties.join("; "),
  basisWithRange: (basis, low, high) => `${basis}, möglich ${low} bis ${high}`,
  warned: (count, text) => plural(count, { one: "1 Warnung", other: `${text} Warnungen` }),
  badge: "Warnung",
  cardEvidence: (low, high) => `möglich ${low} bis ${high}`,
  cardTarget: (way) => `Ziel: ${way}`,

  axisEnds: {
    influence: { low: "Wenig Einfluss", high: "Viel Einfluss" },
    buyIn: { low: "Wenig Zustimmung", high: "Viel Zustimmung" },
  },
  leftOutOfChart: (count, text) =>
    plural(count, {
      one: "1 Person fehlt: Ein Wert ist unbekannt.",
      other: `${text} Personen fehlen: Ein Wert ist unbekannt.`,
    }),

  trail: "Frühere Reviews",
  player: "Frühere Reviews",
  previousReview: "Voriges Review",
  nextReview: "Nächstes Review",
  play: "Abspielen",
  pause: "Anhalten",
  today: "Heute",
  time: "Zeit",
  betweenReviews: (from, to) => `zwischen ${from} und ${to}`,
  sinceReview: (from) => `zwischen ${from} und heute`,
  momentOf: (day, review) => `${day}, ${review}`,
  pictureOn: (day) => `Stakeholder nach Einfluss und Zustimmung, Stand ${day}`,
  inThePast: (moment) => `Stand: ${moment}.`,
  pastStays: "Frühere Positionen bleiben, wie sie waren. Gehen Sie zurück zu „Heute“, um jemanden zu verschieben.",

  tieSigns: {
    sways: "Beeinflusst",
    reportsTo: "Berichtet an",
    conflict: "Im Konflikt",
  },

  selectedCount: (count, text) => (count === 0 ? "Niemand ausgewählt" : `${text} ausgewählt`),
  clearSelection: "Auswahl aufheben",
  moveAll: "Alle verschieben",
  pickedUpTogether: (text, { name, influence, buyIn }) =>
    `${text} Personen aufgenommen, vorn ${name}, ${influence}, ${buyIn}. Pfeiltasten bewegen, die Eingabetaste setzt ab, Escape stellt den alten Stand wieder her.`,
  droppedTogether: (text, { name, influence, buyIn, zone }) =>
    `${text} Personen verschoben, ${name} auf ${[influence, buyIn, zone].filter(Boolean).join(", ")}.`,
  restoredTogether: (text) => `${text} Personen stehen wieder wie zuvor.`,
  refusedTogether: "Niemand wurde verschoben.",
  overtaken: "Die Map hat sich inzwischen geändert. Niemand wurde verschoben.",
  placeTogether: (name) =>
    `Klicken Sie dorthin, wo ${name} hingehört, oder nutzen Sie die Pfeiltasten. Die anderen rücken ebenso weit. Escape lässt alles, wie es war.`,
  helpSelecting:
    "Umschalt mit Pfeiltasten wählt mehrere aus, Strg mit Leertaste eine Person mehr oder weniger, Strg mit A alle.",
  helpZooming: "Plus, Minus und 0 zoomen, Alt mit Pfeiltasten verschiebt den Ausschnitt.",
  zoom: "Ansicht",
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  zoomWhole: "Ganze Map",
  zoomedTo: (percent) => `Vergrößert auf ${percent}\u00a0%`,
  seen: ({ influence, buyIn }) =>
    `Einfluss ${influence.from} bis ${influence.to}, Zustimmung ${buyIn.from} bis ${buyIn.to}`,
  outOfView: (_count, text) => `${text} außerhalb des Ausschnitts`,

  crowd: "Zum Lesen der Namen vergrößern",
  crowdHelp: "Pfeiltasten gehen von Gruppe zu Gruppe. Die Eingabetaste öffnet eine Gruppe mit ihren Personen.",
  group: (people, influence, buyIn, zone) =>
    [people, influence, buyIn, zone].filter((part) => part !== "").join(", "),
  countPeople: (count, text) => plural(count, { one: "1 Person", other: `${text} Personen` }),
  between: {
    influence: (from, to) => `Einfluss ${from} bis ${to}`,
    buyIn: (from, to) => `Zustimmung ${from} bis ${to}`,
  },
  zoomToGroup: "Näher heran",
  closeGroup: "Schließen",
  showAllOf: (_count, text) => `Alle ${text} anzeigen`,
  ofDeal: (title, deal) => (title === "" ? deal : `${title} · ${deal}`),
  portfolio: (count, text) => plural(count, { one: "1 Deal", other: `${text} Deals` }),
  filter: "Personen suchen",
  filterText: "Name, Titel oder Deal",
  filterZone: "Feld",
  filterFamily: "Rolle in der Entscheidung",
  anyone: "Alle",
  clearFilter: "Zurücksetzen",
  found: (_count, text, all) => `${text} von ${all} Personen`,

  pictureIssues: {
    tooLarge: "Das Bild ist für diesen Browser zu groß. Wählen Sie eine kleinere Größe oder einen kleineren Maßstab.",
    notDrawn: "Dieser Browser konnte das Bild nicht zeichnen.",
    copyUnsupported: "Dieser Browser kann von dieser Seite keine Bilder kopieren. Speichern Sie das Bild stattdessen.",
    copyDenied: "Der Browser hat das Kopieren nicht erlaubt. Erlauben Sie dieser Seite die Zwischenablage, oder speichern Sie das Bild.",
  },

  tiesLeftOut: (count, text) =>
    plural(count, {
      one: "1 Beziehung nicht gezeichnet: Wählen Sie jemanden aus, um dessen Beziehungen zu sehen",
      other: `${text} Beziehungen nicht gezeichnet: Wählen Sie jemanden aus, um dessen Beziehungen zu sehen`,
    }),

  inRow: (things) => things.join(", "),
  asSentence: (text) => `${text}.`,
  paragraph: (sentences) => sentences.join(" "),
};
