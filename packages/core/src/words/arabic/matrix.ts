import type { MatrixWords } from "../english/matrix.js";
import { plural } from "./plural.js";

/** Every text of the matrix and of its table. Buy-in is «التأييد», the line is «عتبة القبول». */
export const matrixWords: MatrixWords = {
  region: (deal) => `خريطة التأييد: ${deal}`,
  picture: "أصحاب المصلحة بحسب النفوذ والتأييد",
  axisNames: { influence: "النفوذ", buyIn: "التأييد" },
  line: (score) => `عتبة القبول ${score}`,
  unknownScores: { influence: "النفوذ غير معروف", buyIn: "التأييد غير معروف" },

  nobody: "لا أحد على هذه الخريطة بعد",
  nobodyPlaced: "لا توجد درجات لأي شخص بعد. يُرجى وضع الأشخاص من القائمة أدناه.",
  unnamed: "بلا اسم",
  seat: "لم نلتقِ به بعد",

  familyNames: {
    decides: "يقرر",
    champions: "يدعم",
    evaluates: "يقيّم",
    blocks: "يعرقل",
    voices: "له رأي",
  },
  legend: "دليل الرموز",
  advocated: "دافع عن العرض",
  inferred: "استنتاج فقط",
  mustAgree: "موافقته لازمة",
  tether: "الموضع بحسب الأدلة",
  aimed: "الموضع المطلوب",

  people: (count, text) =>
    plural(count, {
      zero: "لا أحد على الخريطة.",
      one: "شخص واحد على الخريطة.",
      two: "شخصان على الخريطة.",
      few: `${text} أشخاص على الخريطة.`,
      many: `${text} شخصًا على الخريطة.`,
      other: `${text} شخص على الخريطة.`,
    }),
  inZone: (zone, text) => `${zone}: ${text}.`,
  missing: {
    influence: (_count, text) => `النفوذ غير معروف: ${text}.`,
    buyIn: (_count, text) => `التأييد غير معروف: ${text}.`,
  },
  waiting: (_count, text) => `في انتظار تحديد الموضع: ${text}.`,
  namesHidden: (count, text) =>
    plural(count, {
      zero: "لا أسماء مخفية",
      one: "اسم واحد مخفي",
      two: "اسمان مخفيان",
      few: `${text} أسماء مخفية`,
      many: `${text} اسمًا مخفيًا`,
      other: `${text} اسم مخفي`,
    }),

  score: {
    influence: (score) => `النفوذ ${score}`,
    buyIn: (score) => `التأييد ${score}`,
  },
  scoreBases: { claimed: "تقديرنا", evidenced: "بحسب الأدلة", inferred: "استنتاج" },
  scoreWithBasis: (score, basis) => `${score} (${basis})`,
  wayTo: (score) => score,
  wayFromTo: (score, to) => `من ${score} إلى ${to}`,
  scoreUnknown: { influence: "النفوذ غير معروف", buyIn: "التأييد غير معروف" },
  markName: ({ name, title, roles, influence, buyIn, zone, seat, mustAgree, advocated, target, ties, warnings }) =>
    [
      name,
      seat && "لم نلتقِ به بعد",
      title,
      ...roles,
      mustAgree && "موافقته لازمة",
      advocated && "دافع عن العرض",
      influence,
      buyIn,
      zone,
      target && `الهدف: ${target}`,
      ties,
      warnings,
    ]
      .filter((part) => Boolean(part))
      .join("، "),

  help: "تنقل الأسهم إلى أقرب شخص، والحروف إلى الأسماء. مفتاح Enter للالتقاط، والأسهم للتحريك، وEnter للوضع، وEscape للإعادة.",
  helpReading: "تنقل الأسهم إلى أقرب شخص، والحروف إلى الأسماء.",
  pickedUp: ({ name, influence, buyIn }) =>
    `جارٍ تحريك ${name}، ${influence}، ${buyIn}. الأسهم للتحريك، وEnter للوضع، وEscape للإعادة.`,
  movedTo: ({ influence, buyIn, zone }) => [influence, buyIn, zone].filter(Boolean).join("، "),
  droppedAt: ({ name, influence, buyIn, zone }) =>
    `الموضع الجديد لـ ${name}: ${[influence, buyIn, zone].filter(Boolean).join("، ")}.`,
  restored: ({ name, influence, buyIn }) => `أُعيد ${name} إلى ${influence}، ${buyIn}.`,
  noFurther: "لا يمكن التحريك أبعد من ذلك.",
  cannotMove: (name) => `لا يمكن تحريك ${name}.`,
  refused: (name) => `لم يتم تحريك ${name}.`,
  undone: "تم التراجع.",
  redone: "تمت الإعادة.",
  nothingToUndo: "لا يوجد ما يمكن التراجع عنه.",
  nothingToRedo: "لا يوجد ما تمكن إعادته.",

  selected: (name) => `درجات ${name}`,
  selectSomeone: "يُرجى اختيار شخص لإدخال درجاته، أو سحب إحدى العلامات.",
  placeHere: (name) => `يُرجى النقر على الموضع المناسب لـ ${name} أو استخدام الأسهم. مفتاح Escape يترك كل شيء كما كان.`,
  move: "تحريك",
  cancelMove: "إلغاء",
  undo: "تراجع",
  redo: "إعادة",
  unknownField: "مجهول",

  tray: "في انتظار تحديد الموضع",
  trayHelp: "يُرجى سحب شخص إلى الخريطة، أو اختياره ثم الضغط على «تحريك».",

  table: (deal) => `لجنة الشراء: ${deal}`,
  columns: {
    name: "الاسم",
    roles: "الأدوار",
    influence: "النفوذ",
    buyIn: "التأييد",
    zone: "المنطقة",
  },
  scoreOf: {
    influence: (name) => `نفوذ ${name}`,
    buyIn: (name) => `تأييد ${name}`,
  },
  noZone: "–",

  tied: {
    swayedBy: (names) => `يتأثر برأي ${names}`,
    sways: (names) => `يؤثر في ${names}`,
    reportsTo: (names) => `يتبع إداريًا ${names}`,
    leads: (names) => `يدير ${names}`,
    inConflictWith: (names) => `على خلاف مع ${names}`,
  },
  othersTied: (count, text) =>
    plural(count, {
      zero: "لا أحد غيرهم",
      one: "شخص آخر",
      two: "شخصين آخرين",
      few: `${text} أشخاص آخرين`,
      many: `${text} شخصًا آخر`,
      other: `${text} شخص آخر`,
    }),
  tiesJoined: (ties) => ties.join("؛ "),
  basisWithRange: (basis, low, high) => `${basis}، وقد يكون بين ${low} و${high}`,
  warned: (count, text) =>
    plural(count, {
      zero: "لا تنبيهات",
      one: "تنبيه واحد",
      two: "تنبيهان",
      few: `${text} تنبيهات`,
      many: `${text} تنبيهًا`,
      other: `${text} تنبيه`,
    }),
  badge: "تنبيه",
  cardEvidence: (low, high) => `قد يكون بين ${low} و${high}`,
  cardTarget: (way) => `الهدف: ${way}`,

  axisEnds: {
    influence: { low: "نفوذ ضعيف", high: "نفوذ قوي" },
    buyIn: { low: "تأييد ضعيف", high: "تأييد قوي" },
  },
  leftOutOfChart: (count, text) =>
    plural(count, {
      zero: "لا أحد خارج الرسم.",
      one: "شخص واحد خارج الرسم: إحدى درجاته غير معروفة.",
      two: "شخصان خارج الرسم: إحدى الدرجات غير معروفة.",
      few: `${text} أشخاص خارج الرسم: إحدى الدرجات غير معروفة.`,
      many: `${text} شخصًا خارج الرسم: إحدى الدرجات غير معروفة.`,
      other: `${text} شخص خارج الرسم: إحدى الدرجات غير معروفة.`,
    }),

  trail: "المراجعات السابقة",
  player: "المراجعات السابقة",
  previousReview: "المراجعة السابقة",
  nextReview: "المراجعة التالية",
  play: "تشغيل",
  pause: "إيقاف مؤقت",
  today: "اليوم",
  time: "الزمن",
  betweenReviews: (from, to) => `بين ${from} و${to}`,
  sinceReview: (from) => `بين ${from} واليوم`,
  momentOf: (day, review) => `${day}، ${review}`,
  pictureOn: (day) => `أصحاب المصلحة بحسب النفوذ والتأييد في ${day}`,
  inThePast: (moment) => `الوضع في ${moment}.`,
  pastStays: "تبقى المواضع السابقة كما كانت. يُرجى العودة إلى «اليوم» لتحريك الأشخاص.",

  tieSigns: {
    sways: "يؤثر في",
    reportsTo: "يتبع إداريًا",
    conflict: "على خلاف",
  },

  selectedCount: (count, text) =>
    plural(count, {
      zero: "لا أحد محدد",
      one: "شخص واحد محدد",
      two: "شخصان محددان",
      few: `${text} أشخاص محددون`,
      many: `${text} شخصًا محددًا`,
      other: `${text} شخص محدد`,
    }),
  clearSelection: "إلغاء التحديد",
  moveAll: "تحريك الكل",
  pickedUpTogether: (text, { name, influence, buyIn }) =>
    `جارٍ تحريك مجموعة عددها ${text}، في مقدمتها ${name}، ${influence}، ${buyIn}. الأسهم للتحريك، وEnter للوضع، وEscape للإعادة.`,
  droppedTogether: (text, { name, influence, buyIn, zone }) =>
    `تم تحريك مجموعة عددها ${text}، وموضع ${name}: ${[influence, buyIn, zone].filter(Boolean).join("، ")}.`,
  restoredTogether: (text) => `أُعيدت مجموعة عددها ${text} إلى مواضعها.`,
  refusedTogether: "لم يتم تحريك أحد.",
  overtaken: "تغيرت الخريطة في هذه الأثناء. لم يتم تحريك أحد.",
  placeTogether: (name) =>
    `يُرجى النقر على الموضع المناسب لـ ${name} أو استخدام الأسهم. يتحرك الآخرون بالمقدار نفسه. مفتاح Escape يترك كل شيء كما كان.`,
  helpSelecting: "يحدد Shift مع الأسهم عدة أشخاص، وCtrl مع المسافة شخصًا إضافيًا أو أقل، وCtrl مع A الجميع.",
  helpZooming: "تكبير العرض وتصغيره بمفاتيح الزائد والناقص و0، وتحريكه بمفتاح Alt مع الأسهم.",
  zoom: "العرض",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  zoomWhole: "الخريطة كاملة",
  zoomedTo: (percent) => `التكبير ${percent}٪`,
  seen: ({ influence, buyIn }) =>
    `النفوذ من ${influence.from} إلى ${influence.to}، والتأييد من ${buyIn.from} إلى ${buyIn.to}`,
  outOfView: (_count, text) => `${text} خارج العرض`,

  crowd: "تظهر الأسماء عند تكبير العرض",
  crowdHelp: "تنتقل الأسهم من مجموعة إلى أخرى. يفتح Enter المجموعة على أشخاصها.",
  group: (people, influence, buyIn, zone) =>
    [people, influence, buyIn, zone].filter((part) => part !== "").join("، "),
  countPeople,
  between: {
    influence: (from, to) => `النفوذ من ${from} إلى ${to}`,
    buyIn: (from, to) => `التأييد من ${from} إلى ${to}`,
  },
  zoomToGroup: "تكبير المجموعة",
  closeGroup: "إغلاق",
  showAllOf: (_count, text) => `عرض الكل (${text})`,
  ofDeal: (title, deal) => (title === "" ? deal : `${title} · ${deal}`),
  portfolio: (count, text) =>
    plural(count, {
      zero: "لا صفقات",
      one: "صفقة واحدة",
      two: "صفقتان",
      few: `${text} صفقات`,
      many: `${text} صفقة`,
      other: `${text} صفقة`,
    }),
  filter: "البحث عن أشخاص",
  filterText: "الاسم أو المنصب أو الصفقة",
  filterZone: "المنطقة",
  filterFamily: "الدور في القرار",
  anyone: "الكل",
  clearFilter: "مسح",
  found: (_count, text, all) => `${text} من أصل ${all}`,

  pictureIssues: {
    tooLarge: "الصورة أكبر مما يتحمله هذا المتصفح. يُرجى اختيار حجم أو مقياس أصغر.",
    notDrawn: "تعذر على هذا المتصفح رسم الصورة.",
    copyUnsupported: "لا يستطيع هذا المتصفح نسخ الصور من هذه الصفحة. يُرجى حفظ الصورة بدلًا من ذلك.",
    copyDenied: "لم يسمح المتصفح بالنسخ. يُرجى السماح لهذه الصفحة باستخدام الحافظة، أو حفظ الصورة.",
  },

  tiesLeftOut: (count, text) => {
    const which = plural(count, {
      zero: "لا علاقات غير مرسومة",
      one: "علاقة واحدة غير مرسومة",
      two: "علاقتان غير مرسومتين",
      few: `${text} علاقات غير مرسومة`,
      many: `${text} علاقة غير مرسومة`,
      other: `${text} من العلاقات غير مرسومة`,
    });
    return `${which}: يُرجى اختيار شخص لعرض علاقاته`;
  },

  inRow: (things) => things.join("، "),
  asSentence: (text) => `${text}.`,
  paragraph: (sentences) => sentences.join(" "),
};

function countPeople(count: number, text: string): string {
  return plural(count, {
    zero: "لا أحد",
    one: "شخص واحد",
    two: "شخصان",
    few: `${text} أشخاص`,
    many: `${text} شخصًا`,
    other: `${text} شخص`,
  });
}
