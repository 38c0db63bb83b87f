import type { MatrixWords } from "../english/matrix.js";
import { elide } from "./elide.js";
import { plural } from "./plural.js";

/** Every text of the matrix and of its table. Buy-in is “adhésion”, the line is “le seuil”. */
export const matrixWords: MatrixWords = {
  region: (deal) => `Carte des parties prenantes\u202f: ${deal}`,
  picture: "Parties prenantes selon leur influence et leur adhésion",
  axisNames: { influence: "Influence", buyIn: "Adhésion" },
  line: (score) => `Seuil ${score}`,
  unknownScores: { influence: "Influence inconnue", buyIn: "Adhésion inconnue" },

  nobody: "Cette carte est encore vide",
  nobodyPlaced: "Personne n’a encore de score. Placez les personnes de la liste ci-dessous.",
  unnamed: "Sans nom",
  seat: "aucun contact",

  familyNames: {
    decides: "Décide",
    champions: "Porte le projet",
    evaluates: "Évalue",
    blocks: "Bloque",
    voices: "A son mot à dire",
  },
  legend: "Légende",
  advocated: "A défendu le projet",
  inferred: "Simple déduction",
  mustAgree: "Accord indispensable",
  tether: "Position selon les preuves",
  aimed: "Position à atteindre",

  people: (count, text) =>
    plural(count, { one: `${text} personne sur la carte.`, other: `${text} personnes sur la carte.` }),
  inZone: (zone, text) => `${zone}\u202f: ${text}.`,
  missing: {
    influence: (_count, text) => `Influence inconnue\u202f: ${text}.`,
    buyIn: (_count, text) => `Adhésion inconnue\u202f: ${text}.`,
  },
  waiting: (_count, text) => `À placer\u202f: ${text}.`,
  namesHidden: (count, text) => plural(count, { one: `${text} nom masqué`, other: `${text} noms masqués` }),

  score: {
    influence: (score) => `influence ${score}`,
    buyIn: (score) => `adhésion ${score}`,
  },
  scoreBases: { claimed: "notre estimation", evidenced: "d’après les preuves", inferred: "par déduction" },
  scoreWithBasis: (score, basis) => `${score} (${basis})`,
  wayTo: (score) => score,
  wayFromTo: (score, to) => `${score} à porter à ${to}`,
  scoreUnknown: { influence: "influence inconnue", buyIn: "adhésion inconnue" },
  markName: ({ name, title, roles, influence, buyIn, zone, seat, mustAgree, advocated, target, ties, warnings }) =>
    [
      name,
      seat && "aucun contact",
      title,
      ...roles,
      mustAgree && "accord indispensable",
      advocated && "a défendu le projet",
      influence,
      buyIn,
      zone,
      target && `objectif\u202f: ${target}`,
      ties,
      warnings,
    ]
      .filter((part) => Boolean(part))
      .join(", "),

  help: "Les flèches mènent à la personne la plus proche, les lettres à un nom. Entrée saisit, les flèches déplacent, Entrée dépose, Échap rétablit.",
  helpReading: "Les flèches mènent à la personne la plus proche, les lettres à un nom.",
  pickedUp: ({ name, influence, buyIn }) =>
    `${name}\u202f: déplacement en cours, ${influence}, ${buyIn}. Les flèches déplacent, Entrée dépose, Échap rétablit.`,
  movedTo: ({ influence, buyIn, zone }) => [influence, buyIn, zone].filter(Boolean).join(", "),
  droppedAt: ({ name, influence, buyIn, zone }) =>
    `${name}\u202f: nouvelle position, ${[influence, buyIn, zone].filter(Boolean).join(", ")}.`,
  restored: ({ name, influence, buyIn }) => `${name}\u202f: position rétablie, ${influence}, ${buyIn}.`,
  noFurther: "Impossible d’aller plus loin.",
  cannotMove: (name) => `Impossible de déplacer ${name}.`,
  refused: (name) => `Le déplacement ${elide(name)} a été refusé.`,
  undone: "Action annulée.",
  redone: "Action rétablie.",
  nothingToUndo: "Rien à annuler.",
  nothingToRedo: "Rien à rétablir.",

  selected: (name) => `Scores ${elide(name)}`,
  selectSomeone: "Sélectionnez une personne pour saisir ses scores, ou faites glisser un repère.",
  placeHere: (name) =>
    `Cliquez à la place qui convient à ${name}, ou utilisez les flèches. Échap laisse tout en l’état.`,
  move: "Déplacer",
  cancelMove: "Abandonner",
  undo: "Annuler",
  redo: "Rétablir",
  unknownField: "inconnu",

  tray: "À placer",
  trayHelp: "Faites glisser une personne sur la carte, ou sélectionnez-la et appuyez sur «\u202fDéplacer\u202f».",

  table: (deal) => `Comité d’achat\u202f: ${deal}`,
  columns: {
    name: "Nom",
    roles: "Rôles",
    influence: "Influence",
    buyIn: "Adhésion",
    zone: "Zone",
  },
  scoreOf: {
    influence: (name) => `Influence ${elide(name)}`,
    buyIn: (name) => `Adhésion ${elide(name)}`,
  },
  noZone: "–",

  tied: {
    swayedBy: (names) => `à l’écoute ${elide(names)}`,
    sways: (names) => `influence ${names}`,
    reportsTo: (names) => `rend compte à ${names}`,
    leads: (names) => `encadre ${names}`,
    inConflictWith: (names) => `en conflit avec ${names}`,
  },
  othersTied: (count, text) => plural(count, { one: "1 autre personne", other: `${text} autres` }),
  tiesJoined: (ties) => ties.join("\u202f; "),
  basisWithRange: (basis, low, high) => `${basis}, possible de ${low} à ${high}`,
  warned: (count, text) => plural(count, { one: `${text} alerte`, other: `${text} alertes` }),
  badge: "Alerte",
  cardEvidence: (low, high) => `possible de ${low} à ${high}`,
  cardTarget: (way) => `Objectif\u202f: ${way}`,

  axisEnds: {
    influence: { low: "Influence faible", high: "Influence forte" },
    buyIn: { low: "Adhésion faible", high: "Adhésion forte" },
  },
  leftOutOfChart: (count, text) =>
    plural(count, {
      one: `${text} personne absente\u202f: un score est inconnu.`,
      other: `${text} personnes absentes\u202f: un score est inconnu.`,
    }),

  trail: "Revues précédentes",
  player: "Revues précédentes",
  previousReview: "Revue précédente",
  nextReview: "Revue suivante",
  play: "Lecture",
  pause: "Mettre en pause",
  today: "Aujourd’hui",
  time: "Temps",
  betweenReviews: (from, to) => `entre ${from} et ${to}`,
  sinceReview: (from) => `entre ${from} et aujourd’hui`,
  momentOf: (day, review) => `${day}, ${review}`,
  pictureOn: (day) => `Parties prenantes selon leur influence et leur adhésion, situation au ${day}`,
  inThePast: (moment) => `Situation\u202f: ${moment}.`,
  pastStays: "Les positions passées restent telles quelles. Revenez à aujourd’hui pour déplacer quelqu’un.",

  tieSigns: {
    sways: "Influence",
    reportsTo: "Rend compte à",
    conflict: "En conflit",
  },

  selectedCount: (count, text) =>
    count === 0
      ? "Aucune sélection"
      : plural(count, { one: `${text} personne sélectionnée`, other: `${text} personnes sélectionnées` }),
  clearSelection: "Effacer la sélection",
  moveAll: "Tout déplacer",
  pickedUpTogether: (text, { name, influence, buyIn }) =>
    `Déplacement de ${text} personnes, ${name} en tête, ${influence}, ${buyIn}. Les flèches déplacent, Entrée dépose, Échap rétablit.`,
  droppedTogether: (text, { name, influence, buyIn, zone }) =>
    `${text} personnes déplacées, ${name}\u202f: ${[influence, buyIn, zone].filter(Boolean).join(", ")}.`,
  restoredTogether: (text) => `${text} personnes remises en place.`,
  refusedTogether: "Personne n’a été déplacé.",
  overtaken: "La carte a changé entre-temps. Personne n’a été déplacé.",
  placeTogether: (name) =>
    `Cliquez à la place qui convient à ${name}, ou utilisez les flèches. Les autres avancent d’autant. Échap laisse tout en l’état.`,
  helpSelecting:
    "Maj et les flèches sélectionnent plusieurs personnes, Ctrl et Espace une de plus ou de moins, Ctrl et A tout le monde.",
  helpZooming: "Plus, moins et 0 changent le zoom, Alt et les flèches déplacent la vue.",
  zoom: "Vue",
  zoomIn: "Zoom avant",
  zoomOut: "Zoom arrière",
  zoomWhole: "Carte entière",
  zoomedTo: (percent) => `Zoom à ${percent}\u202f%`,
  seen: ({ influence, buyIn }) =>
    `Influence de ${influence.from} à ${influence.to}, adhésion de ${buyIn.from} à ${buyIn.to}`,
  outOfView: (_count, text) => `${text} hors de la vue`,

  crowd: "Zoomez pour voir les noms",
  crowdHelp: "Les flèches passent d’un groupe à l’autre. Entrée ouvre un groupe et montre ses membres.",
  group: (people, influence, buyIn, zone) =>
    [people, influence, buyIn, zone].filter((part) => part !== "").join(", "),
  countPeople: (count, text) => plural(count, { one: `${text} personne`, other: `${text} personnes` }),
  between: {
    influence: (from, to) => `influence de ${from} à ${to}`,
    buyIn: (from, to) => `adhésion de ${from} à ${to}`,
  },
  zoomToGroup: "Zoomer sur le groupe",
  closeGroup: "Fermer",
  showAllOf: (_count, text) => `Tout afficher (${text})`,
  ofDeal: (title, deal) => (title === "" ? deal : `${title} · ${deal}`),
  portfolio: (count, text) => plural(count, { one: `${text} affaire`, other: `${text} affaires` }),
  filter: "Rechercher des personnes",
  filterText: "Nom, fonction ou affaire",
  filterZone: "Zone",
  filterFamily: "Rôle dans la décision",
  anyone: "Tous",
  clearFilter: "Effacer",
  found: (_count, text, all) => `${text} sur ${all} personnes`,

  pictureIssues: {
    tooLarge: "L’image est trop grande pour ce navigateur. Choisissez une taille ou une échelle plus petite.",
    notDrawn: "Ce navigateur n’a pas pu dessiner l’image.",
    copyUnsupported: "Ce navigateur ne peut pas copier d’images depuis cette page. Enregistrez plutôt l’image.",
    copyDenied: "Le navigateur a refusé la copie. Autorisez cette page à utiliser le presse-papiers, ou enregistrez l’image.",
  },

  tiesLeftOut: (count, text) =>
    plural(count, {
      one: `${text} lien non tracé\u202f: sélectionnez une personne pour voir les siens`,
      other: `${text} liens non tracés\u202f: sélectionnez une personne pour voir les siens`,
    }),

  inRow: (things) => things.join(", "),
  asSentence: (text) => `${text}.`,
  paragraph: (sentences) => sentences.join(" "),
};
