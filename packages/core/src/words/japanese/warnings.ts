import type { WarningWords } from "../english/warnings.js";

/** What each warning says to a seller: what is the matter, and why it matters. */
export const warningSentences: WarningWords = {
  noDecider: () => "マップに決定権を持つ人がいません。まず、誰の「はい」が必要かを確かめてください。",
  goneButNamed: ({ people }, { name, list }) =>
    `${list(people.map(name))}はすでに離任していますが、案件はまだ当てにしています。別の人を指定してください。`,
  opponentsOutweigh: ({ people }, { name, list }) =>
    `反対する人の重みが、賛成する人と同じかそれ以上です：${list(people.map(name))}。`,
  silence: () => "マップに反対する人がいません。多くの場合、反対者がまだ見つかっていないだけです。",
  keyPlayersDoubt: ({ people, params }, { name, list, number }) => {
    const [doubting, keyPlayers] = [Number(params?.["doubting"]), Number(params?.["keyPlayers"])].map(number);
    return `決定権者は賛成ですが、ほかの有力者${keyPlayers}人のうち${doubting}人は賛成していません：${list(people.map(name))}。このままでは決定が覆るおそれがあります。`;
  },
  vetoUnknown: ({ people }, { name, list }) =>
    `${list(people.map(name))}は案件を止められる立場ですが、意向がまったくわかっていません。`,
  championWithoutPower: ({ people }, { name, list }) =>
    `${list(people.map(name))}は推してくれていますが、通すだけの影響力がありません。チャンピオンというよりコーチです。`,
  championSilent: ({ people, params }, { name, list, number }) =>
    `${list(people.map(name))}から${number(Number(params?.["days"]))}日間、連絡がありません。`,
  turnedDown: ({ people, params }, { name, list, number }) =>
    `${list(people.map(name))}は、負担のある依頼を${number(
      Number(params?.["inARow"]),
    )}回続けてかわすか断りました。言葉での好意は、まだ行動ではありません。`,
  singleThread: ({ people, params }, { name, list }) => {
    const sides = [params?.["sides"] ?? []].flat();
    const buyer = sides.includes("buyer") ? `窓口1人（${list(people.map(name))}）` : "";
    const seller = sides.includes("seller") ? `営業担当1人（${name(String(params?.["seller"]))}）` : "";
    return `案件全体が${[buyer, seller].filter(Boolean).join("と")}だけに頼っています。`;
  },
  expectedSeatEmpty: ({ params }, { role, list }) => {
    const roles = params?.["roles"];
    return `マップにまだ担当者がいない役割：${list(
      Array.isArray(roles) ? roles.map(role) : [],
    )}。終盤に登場して拒否権を使うことがよくあります。`;
  },
  stalePosition: ({ people, params }, { name, list, number }) =>
    `${list(people.map(name))}についての情報は古く、最長で${number(Number(params?.["days"]))}日前のものです。改めて確認してください。`,
  futureReading: ({ people, params }, { name, list }) =>
    `${list(people.map(name))}についての記録の一部は${String(params?.["asOf"])}より後の日付のため、まだ数えていません。`,
  tiesScaled: ({ people, params }, { name, list, share }) =>
    `${list(people.map(name))}の意見に対する他の人の影響が合計で100%を超えていたため、合わせて${share(
      Number(params?.["most"]),
    )}に抑えました。`,
  strengthAssumed: ({ params }, { number, share }) =>
    `${number(Number(params?.["ties"]))}件の関係に強さの記載がないため、${share(Number(params?.["strength"]))}と仮定しました。`,
};
