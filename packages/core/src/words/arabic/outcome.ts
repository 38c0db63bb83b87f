import type { OutcomeWords } from "../english/outcome.js";

/** What to say of the outcome, and of what hangs on someone. */
export const outcomeSentences: OutcomeWords = {
  names: { buy: "شراء", noDecision: "لا قرار", reject: "رفض" },
  headlines: {
    likely: {
      buy: "من المرجح أن تشتري اللجنة.",
      noDecision: "من المرجح ألا تتخذ اللجنة أي قرار.",
      reject: "من المرجح أن ترفض اللجنة.",
    },
    leaning: {
      buy: "تميل اللجنة إلى الشراء.",
      noDecision: "تميل اللجنة إلى عدم اتخاذ قرار.",
      reject: "تميل اللجنة إلى الرفض.",
    },
    open: {
      buy: "الأمر مفتوح. الشراء هو الأرجح بين ثلاثة احتمالات، لكنه ليس مرجحًا.",
      noDecision: "الأمر مفتوح. عدم اتخاذ قرار هو الأرجح بين ثلاثة احتمالات.",
      reject: "الأمر مفتوح. الرفض هو الأرجح بين ثلاثة احتمالات.",
    },
  },
  shares: ({ buy, noDecision, reject }) => `شراء ${buy}، لا قرار ${noDecision}، رفض ${reject}`,
  refused: {
    nobody: () => "لا أحد على الخريطة، فلا أحد يقرر.",
    noWeight: () => "لا وزن لأي صوت على الخريطة، فلا يمكن اتخاذ قرار.",
    unknownInRule: (outcome, { name, list }) =>
      `تذكر القاعدة ${list(outcome.why === "unknownInRule" ? outcome.ids.map(name) : [])} بلا وجود على الخريطة.`,
  },
  leverage: (id, step, gain, { name, number, change }) => {
    const rise = `رفع تأييد ${name(id)} بمقدار ${number(step)}`;
    if (Math.abs(gain) < 0.0005) return `${rise} لا يغير شيئًا يُذكر`;
    return `${rise} يغير احتمال الشراء بمقدار ${change(100 * gain)}`;
  },
  pivot: (id, { ifYes, ifNo }, { name, share }) =>
    `بموافقة ${name(id)} يكون احتمال الشراء ${share(ifYes)}، وبالرفض ${share(ifNo)}`,
};
