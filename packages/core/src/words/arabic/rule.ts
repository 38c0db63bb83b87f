import type { RuleWords } from "../english/rule.js";

/** The decision rule in plain words. */
export const ruleWords: RuleWords = {
  presets: {
    singleDecider: {
      title: "شخص واحد يقرر",
      text: "لا بد من موافقة شخص واحد، ومن تأييد أكثر من نصف النفوذ.",
    },
    weightedMajority: { title: "أغلبية مرجحة", text: "لا بد من تأييد ستين في المئة من النفوذ." },
    consensus: {
      title: "توافق",
      text: "لا بد من تأييد ثمانين في المئة من النفوذ، ومن دون رفض أي شخص من ذوي النفوذ القوي.",
    },
    unanimous: { title: "إجماع", text: "لا بد من تأييد الجميع." },
  },
  own: {
    title: "قاعدة خاصة بهم",
    text: "مقدار النفوذ المطلوب، ومن تلزم موافقته، ومن ينهي رفضه كل شيء.",
  },
  quota: (share) => `لا بد من تأييد ${share} من النفوذ.`,
  deciders: (names) => `بلا موافقة ${names} لا يحدث شيء.`,
  vetoes: (names) => `رفض ${names} ينهي كل شيء.`,
};
