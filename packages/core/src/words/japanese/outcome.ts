import type { OutcomeWords } from "../english/outcome.js";

/** What to say of the outcome, and of what hangs on someone. */
export const outcomeSentences: OutcomeWords = {
  names: { buy: "購入", noDecision: "決定なし", reject: "却下" },
  headlines: {
    likely: {
      buy: "おそらく購入します。",
      noDecision: "おそらく何も決まりません。",
      reject: "おそらく却下されます。",
    },
    leaning: {
      buy: "どちらかといえば購入に傾いています。",
      noDecision: "どちらかといえば決まらない方に傾いています。",
      reject: "どちらかといえば却下に傾いています。",
    },
    open: {
      buy: "まだわかりません。3つのうちでは購入が最もありそうですが、可能性が高いとはいえません。",
      noDecision: "まだわかりません。3つのうちでは「決定なし」が最もありそうです。",
      reject: "まだわかりません。3つのうちでは却下が最もありそうです。",
    },
  },
  shares: ({ buy, noDecision, reject }) => `購入${buy}、決定なし${noDecision}、却下${reject}`,
  refused: {
    nobody: () => "マップに誰もいないため、決定する人がいません。",
    noWeight: () => "マップに重みのある声がないため、何も決められません。",
    unknownInRule: (outcome, { name, list }) =>
      `ルールにある${list(outcome.why === "unknownInRule" ? outcome.ids.map(name) : [])}がマップに見つかりません。`,
  },
  leverage: (id, step, gain, { name, number, change }) => {
    const rise = `${name(id)}の賛同度が${number(step)}ポイント`;
    if (Math.abs(gain) < 0.0005) return `${rise}上がっても、結果はほとんど変わりません`;
    return `${rise}上がると、購入確率は${change(100 * gain)}ポイントです`;
  },
  pivot: (id, { ifYes, ifNo }, { name, share }) =>
    `${name(id)}が賛成なら購入確率は${share(ifYes)}、反対なら${share(ifNo)}`,
};
