import type { WarningWords } from "../english/warnings.js";
import { countDays } from "./countDays.js";
import { plural } from "./plural.js";

/** What each warning says to a seller: what is the matter, and why it matters. */
export const warningSentences: WarningWords = {
  noDecider: () => "لا أحد على الخريطة يملك القرار. يُرجى أولًا معرفة صاحب الموافقة الحاسمة.",
  goneButNamed: ({ people }, { name, list }) =>
    `غادر ${list(people.map(name))}، وما زالت الصفقة تعتمد على هذا الدور. يُرجى تسمية بديل.`,
  opponentsOutweigh: ({ people }, { name, list }) => `وزن المعارضة يعادل وزن التأييد: ${list(people.map(name))}.`,
  silence: () => "لا أحد على الخريطة يعارض. يعني ذلك غالبًا أن المعارضين لم يُكتشفوا بعد.",
  keyPlayersDoubt: ({ people, params }, { name, list, number }) => {
    const [doubting, keyPlayers] = [Number(params?.["doubting"]), Number(params?.["keyPlayers"])].map(number);
    return `صاحب القرار مؤيد، لكن ${doubting} من أصل ${keyPlayers} من أصحاب النفوذ الآخرين ليسوا كذلك: ${list(people.map(name))}. قد لا يصمد قرار كهذا.`;
  },
  vetoUnknown: ({ people }, { name, list }) =>
    `بإمكان ${list(people.map(name))} إيقاف الصفقة، ولا نعرف شيئًا عن الموقف منها.`,
  championWithoutPower: ({ people }, { name, list }) =>
    `يأتي الدعم من ${list(people.map(name))} بلا نفوذ كافٍ لإنجاحه: دور مرشد لا دور داعم رئيسي.`,
  championSilent: ({ people, params }, { name, list, number }) => {
    const days = Number(params?.["days"]);
    return `لا أخبار من ${list(people.map(name))} منذ ${countDays(days, number(days))}.`;
  },
  turnedDown: ({ people, params }, { name, list, number }) => {
    const inARow = Number(params?.["inARow"]);
    const requests = plural(inARow, {
      zero: "أي طلب مكلف",
      one: "طلب مكلف واحد",
      two: "طلبين مكلفين متتاليين",
      few: `${number(inARow)} طلبات مكلفة متتالية`,
      many: `${number(inARow)} طلبًا مكلفًا متتاليًا`,
      other: `${number(inARow)} طلب مكلف متتالٍ`,
    });
    return `لم نحصل من ${list(people.map(name))} على استجابة إلى ${requests}. حسن النية بالقول ليس كالفعل.`;
  },
  singleThread: ({ people, params }, { name, list }) => {
    const sides = [params?.["sides"] ?? []].flat();
    const buyer = sides.includes("buyer") ? `جهة اتصال واحدة، ${list(people.map(name))}` : "";
    const seller = sides.includes("seller") ? `مندوب مبيعات واحد، ${name(String(params?.["seller"]))}` : "";
    return `الصفقة كلها معلقة على ${[buyer, seller].filter(Boolean).join("، وعلى ")}.`;
  },
  expectedSeatEmpty: ({ params }, { role, list }) => {
    const roles = params?.["roles"];
    return `أدوار بلا شخص على الخريطة بعد: ${list(
      Array.isArray(roles) ? roles.map(role) : [],
    )}. كثيرًا ما تظهر متأخرة ومعها حق النقض.`;
  },
  stalePosition: ({ people, params }, { name, list, number }) => {
    const days = Number(params?.["days"]);
    return `ما نعرفه عن ${list(people.map(name))} قديم، وقد مضى عليه ما يصل إلى ${countDays(days, number(days))}. يُرجى السؤال من جديد.`;
  },
  futureReading: ({ people, params }, { name, list }) =>
    `بعض ما دُوّن عن ${list(people.map(name))} مؤرخ بعد ${String(params?.["asOf"])} ولا يُحتسب بعد.`,
  tiesScaled: ({ people, params }, { name, list, share }) =>
    `تجاوز مجموع تأثير الآخرين كامل رأي ${list(people.map(name))}؛ فخُفض إلى ${share(Number(params?.["most"]))} منه.`,
  strengthAssumed: ({ params }, { number, share }) => {
    const ties = Number(params?.["ties"]);
    const strength = share(Number(params?.["strength"]));
    const which = plural(ties, {
      zero: "لا علاقات بلا قوة محددة",
      one: "علاقة واحدة بلا قوة محددة",
      two: "علاقتان بلا قوة محددة",
      few: `${number(ties)} علاقات بلا قوة محددة`,
      many: `${number(ties)} علاقة بلا قوة محددة`,
      other: `${number(ties)} علاقة بلا قوة محددة`,
    });
    return `${which}؛ افتُرضت ${strength}.`;
  },
};
