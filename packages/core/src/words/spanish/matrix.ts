import type { MatrixWords } from "../english/matrix.js";
import { plural } from "./plural.js";

/** Every text of the matrix and of its table. Buy-in is “respaldo”, the line is “el umbral”. */
export const matrixWords: MatrixWords = {
  region: (deal) => `Mapa de respaldo: ${deal}`,
  picture: "Interlocutores según su influencia y su respaldo",
  axisNames: { influence: "Influencia", buyIn: "Respaldo" },
  line: (score) => `Umbral ${score}`,
  unknownScores: { influence: "Influencia desconocida", buyIn: "Respaldo desconocido" },

  nobody: "Todavía no hay nadie en este mapa",
  nobodyPlaced: "Nadie tiene puntuación todavía. Sitúe a las personas de la lista de abajo.",
  unnamed: "Sin nombre",
  seat: "sin contacto todavía",

  familyNames: {
    decides: "Decide",
    champions: "Impulsa",
    evaluates: "Evalúa",
    blocks: "Bloquea",
    voices: "Opina",
  },
  legend: "Leyenda",
  advocated: "Ha defendido la propuesta",
  inferred: "Solo deducido",
  mustAgree: "Su acuerdo es imprescindible",
  tether: "Donde apuntan los indicios",
  aimed: "Donde tiene que llegar",

  people: (count, text) =>
    plural(count, { one: "1 persona en el mapa.", other: `${text} personas en el mapa.` }),
  inZone: (zone, text) => `${zone}: ${text}.`,
  missing: {
    influence: (_count, text) => `Influencia desconocida: ${text}.`,
    buyIn: (_count, text) => `Respaldo desconocido: ${text}.`,
  },
  waiting: (_count, text) => `Por situar: ${text}.`,
  namesHidden: (count, text) => plural(count, { one: "1 nombre oculto", other: `${text} nombres ocultos` }),

  score: {
    influence: (score) => `influencia ${score}`,
    buyIn: (score) => `respaldo ${score}`,
  },
  scoreBases: { claimed: "estimación propia", evidenced: "según los indicios", inferred: "por deducción" },
  scoreWithBasis: (score, basis) => `${score} (${basis})`,
  wayTo: (score) => score,
  wayFromTo: (score, to) => `de ${score} a ${to}`,
  scoreUnknown: { influence: "influencia desconocida", buyIn: "respaldo desconocido" },
  markName: ({ name, title, roles, influence, buyIn, zone, seat, mustAgree, advocated, target, ties, warnings }) =>
    [
      name,
      seat && "sin contacto todavía",
      title,
      ...roles,
      mustAgree && "su acuerdo es imprescindible",
      advocated && "ha defendido la propuesta",
      influence,
      buyIn,
      zone,
      target && `objetivo: ${target}`,
      ties,
      warnings,
    ]
      .filter((part) => Boolean(part))
      .join(", "),

  help: "Las flechas llevan a la persona más cercana y las letras a un nombre. Intro recoge, las flechas mueven, Intro suelta, Escape restablece.",
  helpReading: "Las flechas llevan a la persona más cercana y las letras a un nombre.",
  pickedUp: ({ name, influence, buyIn }) =>
    `Moviendo a ${name}, ${influence}, ${buyIn}. Las flechas mueven, Intro suelta, Escape restablece.`,
  movedTo: ({ influence, buyIn, zone }) => [influence, buyIn, zone].filter(Boolean).join(", "),
  droppedAt: ({ name, influence, buyIn, zone }) =>
    `${name} queda en ${[influence, buyIn, zone].filter(Boolean).join(", ")}.`,
  restored: ({ name, influence, buyIn }) => `${name} vuelve a ${influence}, ${buyIn}.`,
  noFurther: "No se puede ir más allá.",
  cannotMove: (name) => `No se puede mover a ${name}.`,
  refused: (name) => `No se ha movido a ${name}.`,
  undone: "Acción deshecha.",
  redone: "Acción rehecha.",
  nothingToUndo: "No hay nada que deshacer.",
  nothingToRedo: "No hay nada que rehacer.",

  selected: (name) => `Puntuación de ${name}`,
  selectSomeone: "Seleccione a alguien para introducir su puntuación, o arrastre una marca.",
  placeHere: (name) =>
    `Haga clic en el lugar que corresponde a ${name}, o use las flechas. Escape deja todo como estaba.`,
  move: "Mover",
  cancelMove: "Cancelar",
  undo: "Deshacer",
  redo: "Rehacer",
  unknownField: "sin dato",

  tray: "Por situar",
  trayHelp: "Arrastre a alguien al mapa, o selecciónelo y pulse «Mover».",

  table: (deal) => `Comité de compra: ${deal}`,
  columns: {
    name: "Nombre",
    roles: "Roles",
    influence: "Influencia",
    buyIn: "Respaldo",
    zone: "Zona",
  },
  scoreOf: {
    influence: (name) => `Influencia de ${name}`,
    buyIn: (name) => `Respaldo de ${name}`,
  },
  noZone: "–",

  tied: {
    swayedBy: (names) => `escucha a ${names}`,
    sways: (names) => `influye en ${names}`,
    reportsTo: (names) => `depende de ${names}`,
    leads: (names) => `dirige a ${names}`,
    inConflictWith: (names) => `en conflicto con ${names}`,
  },
  othersTied: (count, text) => plural(count, { one: "1 persona más", other: `${text} personas más` }),
  tiesJoined: (ties) => ties.join("; "),
  basisWithRange: (basis, low, high) => `${basis}, posible de ${low} a ${high}`,
  warned: (count, text) => plural(count, { one: "1 aviso", other: `${text} avisos` }),
  badge: "Aviso",
  cardEvidence: (low, high) => `posible de ${low} a ${high}`,
  cardTarget: (way) => `Objetivo: ${way}`,

  axisEnds: {
    influence: { low: "Poca influencia", high: "Mucha influencia" },
    buyIn: { low: "Poco respaldo", high: "Mucho respaldo" },
  },
  leftOutOfChart: (count, text) =>
    plural(count, {
      one: "Falta 1 persona: se desconoce una puntuación.",
      other: `Faltan ${text} personas: se desconoce una puntuación.`,
    }),

  trail: "Revisiones anteriores",
  player: "Revisiones anteriores",
  previousReview: "Revisión anterior",
  nextReview: "Revisión siguiente",
  play: "Reproducir",
  pause: "Pausar",
  today: "Hoy",
  time: "Tiempo",
  betweenReviews: (from, to) => `entre ${from} y ${to}`,
  sinceReview: (from) => `entre ${from} y hoy`,
  momentOf: (day, review) => `${day}, ${review}`,
  pictureOn: (day) => `Interlocutores según su influencia y su respaldo, a fecha de ${day}`,
  inThePast: (moment) => `Situación: ${moment}.`,
  pastStays: "Las posiciones anteriores se quedan como estaban. Vuelva a hoy para mover a alguien.",

  tieSigns: {
    sways: "Influye en",
    reportsTo: "Depende de",
    conflict: "En conflicto",
  },

  selectedCount: (count, text) =>
    count === 0
      ? "Nadie seleccionado"
      : plural(count, { one: "1 persona seleccionada", other: `${text} personas seleccionadas` }),
  clearSelection: "Borrar la selección",
  moveAll: "Mover todo",
  pickedUpTogether: (text, { name, influence, buyIn }) =>
    `Moviendo a ${text} personas, ${name} en cabeza, ${influence}, ${buyIn}. Las flechas mueven, Intro suelta, Escape restablece.`,
  droppedTogether: (text, { name, influence, buyIn, zone }) =>
    `Se ha movido a ${text} personas, ${name} a ${[influence, buyIn, zone].filter(Boolean).join(", ")}.`,
  restoredTogether: (text) => `${text} personas vuelven a su sitio.`,
  refusedTogether: "No se ha movido a nadie.",
  overtaken: "El mapa ha cambiado mientras tanto. No se ha movido a nadie.",
  placeTogether: (name) =>
    `Haga clic en el lugar que corresponde a ${name}, o use las flechas. El resto se mueve lo mismo. Escape deja todo como estaba.`,
  helpSelecting:
    "Mayús con flechas selecciona a varias personas, Ctrl con Espacio a una más o menos, Ctrl con A a todas.",
  helpZooming: "Más, menos y 0 cambian el zoom, Alt con flechas desplaza la vista.",
  zoom: "Vista",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  zoomWhole: "Mapa completo",
  zoomedTo: (percent) => `Ampliado al ${percent}\u00a0%`,
  seen: ({ influence, buyIn }) =>
    `Influencia de ${influence.from} a ${influence.to}, respaldo de ${buyIn.from} a ${buyIn.to}`,
  outOfView: (_count, text) => `${text} fuera de la vista`,

  crowd: "Acerque la vista para ver los nombres",
  crowdHelp: "Las flechas van de grupo en grupo. Intro abre un grupo y muestra a sus personas.",
  group: (people, influence, buyIn, zone) =>
    [people, influence, buyIn, zone].filter((part) => part !== "").join(", "),
  countPeople: (count, text) => plural(count, { one: "1 persona", other: `${text} personas` }),
  between: {
    influence: (from, to) => `influencia de ${from} a ${to}`,
    buyIn: (from, to) => `respaldo de ${from} a ${to}`,
  },
  zoomToGroup: "Acercarse al grupo",
  closeGroup: "Cerrar",
  showAllOf: (_count, text) => `Mostrar todo (${text})`,
  ofDeal: (title, deal) => (title === "" ? deal : `${title} · ${deal}`),
  portfolio: (count, text) => plural(count, { one: "1 operación", other: `${text} operaciones` }),
  filter: "Buscar personas",
  filterText: "Nombre, cargo u operación",
  filterZone: "Zona",
  filterFamily: "Papel en la decisión",
  anyone: "Todos",
  clearFilter: "Borrar",
  found: (_count, text, all) => `${text} de ${all} personas`,

  pictureIssues: {
    tooLarge: "La imagen es demasiado grande para este navegador. Elija un tamaño o una escala menor.",
    notDrawn: "Este navegador no ha podido dibujar la imagen.",
    copyUnsupported: "Este navegador no puede copiar imágenes de esta página. Guarde la imagen en su lugar.",
    copyDenied: "El navegador no ha permitido copiar. Permita a esta página usar el portapapeles o guarde la imagen.",
  },

  tiesLeftOut: (count, text) =>
    plural(count, {
      one: "1 vínculo sin dibujar: seleccione a alguien para ver los suyos",
      other: `${text} vínculos sin dibujar: seleccione a alguien para ver los suyos`,
    }),

  inRow: (things) => things.join(", "),
  asSentence: (text) => `${text}.`,
  paragraph: (sentences) => sentences.join(" "),
};
