import type { RuleWords } from "../english/rule.js";

/** The decision rule in plain words. */
export const ruleWords: RuleWords = {
  presets: {
    singleDecider: {
      title: "1人が決める",
      text: "1人の賛成が必須で、影響力の半分を超える賛成が必要です。",
    },
    weightedMajority: { title: "加重多数決", text: "影響力の60%の賛成が必要です。" },
    consensus: {
      title: "合意",
      text: "影響力の80%の賛成が必要で、影響力の大きい人は誰も反対してはなりません。",
    },
    unanimous: { title: "全員一致", text: "全員の賛成が必要です。" },
  },
  own: { title: "独自のルール", text: "必要な影響力、欠かせない賛成、それだけで終わる反対を決めます。" },
  quota: (share) => `影響力の${share}の賛成が必要です。`,
  deciders: (names) => `${names}の賛成がなければ何も進みません。`,
  vetoes: (names) => `${names}が反対すれば、そこで終わりです。`,
};
