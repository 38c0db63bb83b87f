import type { MatrixWords } from "../english/matrix.js";

/** Every text of the matrix and of its table. Buy-in is 「賛同度」, the line is 「賛同ライン」. */
export const matrixWords: MatrixWords = {
  region: (deal) => `${deal}のステークホルダーマップ`,
  picture: "影響力と賛同度によるステークホルダーの配置",
  axisNames: { influence: "影響力", buyIn: "賛同度" },
  line: (score) => `賛同ライン ${score}`,
  unknownScores: { influence: "影響力が不明", buyIn: "賛同度が不明" },

  nobody: "このマップにはまだ誰もいません",
  nobodyPlaced: "まだ誰にもスコアがありません。下の一覧から配置してください。",
  unnamed: "名前なし",
  seat: "未接触",

  familyNames: {
    decides: "決定する",
    champions: "推進する",
    evaluates: "評価する",
    blocks: "阻止する",
    voices: "意見を言う",
  },
  legend: "凡例",
  advocated: "推薦してくれた",
  inferred: "推定のみ",
  mustAgree: "同意が必須",
  tether: "根拠が示す位置",
  aimed: "目指す位置",

  people: (_count, text) => `マップ上に${text}人。`,
  inZone: (zone, text) => `${zone}：${text}人。`,
  missing: {
    influence: (_count, text) => `影響力が不明：${text}人。`,
    buyIn: (_count, text) => `賛同度が不明：${text}人。`,
  },
  waiting: (_count, text) => `未配置：${text}人。`,
  namesHidden: (_count, text) => `${text}人の名前を省略`,

  score: {
    influence: (score) => `影響力 ${score}`,
    buyIn: (score) => `賛同度 ${score}`,
  },
  scoreBases: { claimed: "自社の見立て", evidenced: "根拠あり", inferred: "推定" },
  scoreWithBasis: (score, basis) => `${score}（${basis}）`,
  wayTo: (score) => score,
  wayFromTo: (score, to) => `${score}から${to}へ`,
  scoreUnknown: { influence: "影響力は不明", buyIn: "賛同度は不明" },
  markName: ({ name, title, roles, influence, buyIn, zone, seat, mustAgree, advocated, target, ties, warnings }) =>
    [
      name,
      seat && "未接触",
      title,
      ...roles,
      mustAgree && "同意が必須",
      advocated && "推薦してくれた",
      influence,
      buyIn,
      zone,
      target && `目標は${target}`,
      ties,
      warnings,
    ]
      .filter((part) => Boolean(part))
      .join("、"),

  help: "矢印キーで近くの人へ、文字キーで名前へ移動します。Enterで持ち上げ、矢印キーで動かし、Enterで置きます。Escapeで元に戻します。",
  helpReading: "矢印キーで近くの人へ、文字キーで名前へ移動します。",
  pickedUp: ({ name, influence, buyIn }) =>
    `${name}を持ち上げました。${influence}、${buyIn}。矢印キーで動かし、Enterで置き、Escapeで元に戻します。`,
  movedTo: ({ influence, buyIn, zone }) => [influence, buyIn, zone].filter(Boolean).join("、"),
  droppedAt: ({ name, influence, buyIn, zone }) =>
    `${name}を置きました。${[influence, buyIn, zone].filter(Boolean).join("、")}。`,
  restored: ({ name, influence, buyIn }) => `${name}を元に戻しました。${influence}、${buyIn}。`,
  noFurther: "これ以上は動かせません。",
  cannotMove: (name) => `${name}は動かせません。`,
  refused: (name) => `${name}は移動されませんでした。`,
  undone: "元に戻しました。",
  redone: "やり直しました。",
  nothingToUndo: "元に戻す操作はありません。",
  nothingToRedo: "やり直す操作はありません。",

  selected: (name) => `${name}のスコア`,
  selectSomeone: "人を選ぶとスコアを入力できます。マークのドラッグもできます。",
  placeHere: (name) => `${name}の位置をクリックするか、矢印キーで動かしてください。Escapeで元のままにします。`,
  move: "移動",
  cancelMove: "キャンセル",
  undo: "元に戻す",
  redo: "やり直す",
  unknownField: "不明",

  tray: "未配置",
  trayHelp: "マップにドラッグするか、選んで「移動」を押してください。",

  table: (deal) => `${deal}の購買関与者`,
  columns: {
    name: "名前",
    roles: "役割",
    influence: "影響力",
    buyIn: "賛同度",
    zone: "ゾーン",
  },
  scoreOf: {
    influence: (name) => `${name}の影響力`,
    buyIn: (name) => `${name}の賛同度`,
  },
  noZone: "–",

  tied: {
    swayedBy: (names) => `${names}の影響を受ける`,
    sways: (names) => `${names}に影響を与える`,
    reportsTo: (names) => `上司は${names}`,
    leads: (names) => `部下は${names}`,
    inConflictWith: (names) => `${names}と対立`,
  },
  othersTied: (_count, text) => `ほか${text}人`,
  tiesJoined: (ties) => ties.join("；"),
  basisWithRange: (basis, low, high) => `${basis}、${low}～${high}の可能性`,
  warned: (_count, text) => `警告${text}件`,
  badge: "警告あり",
  cardEvidence: (low, high) => `${low}～${high}の可能性`,
  cardTarget: (way) => `目標：${way}`,

  axisEnds: {
    influence: { low: "影響力が小さい", high: "影響力が大きい" },
    buyIn: { low: "賛同度が低い", high: "賛同度が高い" },
  },
  leftOutOfChart: (_count, text) => `${text}人は図に含まれません：スコアが不明です。`,

  trail: "過去のレビュー",
  player: "過去のレビュー",
  previousReview: "前のレビュー",
  nextReview: "次のレビュー",
  play: "再生",
  pause: "一時停止",
  today: "今日",
  time: "時点",
  betweenReviews: (from, to) => `${from}から${to}まで`,
  sinceReview: (from) => `${from}から今日まで`,
  momentOf: (day, review) => `${day}、${review}`,
  pictureOn: (day) => `${day}時点の、影響力と賛同度によるステークホルダーの配置`,
  inThePast: (moment) => `表示中の時点：${moment}。`,
  pastStays: "過去の位置は変えられません。人を動かすには今日に戻ってください。",

  tieSigns: {
    sways: "影響を与える",
    reportsTo: "上司への報告",
    conflict: "対立",
  },

  selectedCount: (count, text) => (count === 0 ? "選択なし" : `${text}人を選択中`),
  clearSelection: "選択を解除",
  moveAll: "まとめて移動",
  pickedUpTogether: (text, { name, influence, buyIn }) =>
    `${text}人を持ち上げました。先頭は${name}、${influence}、${buyIn}。矢印キーで動かし、Enterで置き、Escapeで元に戻します。`,
  droppedTogether: (text, { name, influence, buyIn, zone }) =>
    `${text}人を移動しました。${name}は${[influence, buyIn, zone].filter(Boolean).join("、")}。`,
  restoredTogether: (text) => `${text}人を元に戻しました。`,
  refusedTogether: "誰も移動されませんでした。",
  overtaken: "その間にマップが変わりました。誰も移動されませんでした。",
  placeTogether: (name) =>
    `${name}の位置をクリックするか、矢印キーで動かしてください。ほかの人も同じだけ動きます。Escapeで元のままにします。`,
  helpSelecting: "Shiftと矢印キーで複数選択、Ctrlとスペースで1人ずつ追加・解除、CtrlとAで全員を選択します。",
  helpZooming: "プラス、マイナス、0で拡大・縮小、Altと矢印キーで表示範囲を動かします。",
  zoom: "表示",
  zoomIn: "拡大",
  zoomOut: "縮小",
  zoomWhole: "全体を表示",
  zoomedTo: (percent) => `${percent}%に拡大`,
  seen: ({ influence, buyIn }) =>
    `影響力${influence.from}～${influence.to}、賛同度${buyIn.from}～${buyIn.to}を表示中`,
  outOfView: (_count, text) => `${text}人は表示範囲の外`,

  crowd: "拡大すると名前が表示されます",
  crowdHelp: "矢印キーでグループ間を移動します。Enterでグループを開いて人を表示します。",
  group: (people, influence, buyIn, zone) =>
    [people, influence, buyIn, zone].filter((part) => part !== "").join("、"),
  countPeople: (_count, text) => `${text}人`,
  between: {
    influence: (from, to) => `影響力 ${from}～${to}`,
    buyIn: (from, to) => `賛同度 ${from}～${to}`,
  },
  zoomToGroup: "グループを拡大",
  closeGroup: "閉じる",
  showAllOf: (_count, text) => `${text}人すべてを表示`,
  ofDeal: (title, deal) => (title === "" ? deal : `${title} · ${deal}`),
  portfolio: (_count, text) => `${text}件の案件`,
  filter: "人を検索",
  filterText: "名前、役職、案件",
  filterZone: "ゾーン",
  filterFamily: "決定での役割",
  anyone: "すべて",
  clearFilter: "クリア",
  found: (_count, text, all) => `${all}人中${text}人`,

  pictureIssues: {
    tooLarge: "画像がこのブラウザーには大きすぎます。サイズか倍率を小さくしてください。",
    notDrawn: "このブラウザーでは画像を描画できませんでした。",
    copyUnsupported: "このブラウザーではこのページから画像をコピーできません。代わりに画像を保存してください。",
    copyDenied: "ブラウザーがコピーを許可しませんでした。このページにクリップボードの使用を許可するか、画像を保存してください。",
  },

  tiesLeftOut: (_count, text) => `${text}件の関係は非表示：人を選ぶとその人の関係が表示されます`,

  inRow: (things) => things.join("、"),
  asSentence: (text) => `${text}。`,
  paragraph: (sentences) => sentences.join(""),
};
