import { describe, expect, test } from "vitest";
import { describeWarning, type Outcome, type PanelLanguage, type Speech, type Warning } from "@buyinmap/core";
import { arabicPanels as arabic } from "@buyinmap/core/languages/arabic";
import { englishPanels as english } from "@buyinmap/core/languages/english";
import { frenchPanels as french } from "@buyinmap/core/languages/french";
import { germanPanels as german } from "@buyinmap/core/languages/german";
import { japanesePanels as japanese } from "@buyinmap/core/languages/japanese";
import { spanishPanels as spanish } from "@buyinmap/core/languages/spanish";
import { listTexts, type Text } from "./listTexts.js";
import { probesIn, withoutProbes } from "./probe.js";

const languages: readonly PanelLanguage[] = [german, french, spanish, japanese, arabic];

/** What is said as in English, because the word is the same. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: ["Blocker", "Budget", "Champion", "Coach", "Name", "Person", "Persona"],
  fr: ["Budget", "Champion", "Coach", "Consensus", "Influence", "Persona", "Zone", "influence", "perception", "points"],
  es: ["Champion", "Coach", "Roles"],
  ja: [],
  ar: [],
};

/** All texts but those that take more than text and numbers: the sentences of warnings, and some of the outcome. */
function textsOf({ matrix, roles, zones, panels, rule, outcome: { names, headlines, shares } }: PanelLanguage) {
  return listTexts({ matrix, roles, zones, panels, rule, outcome: { names, headlines, shares } });
}

const original = new Map(textsOf(english).map((one) => [one.path, one]));

/** Whether an English text has a form of its own for one, and says the count by its digits alone. */
function isCounting({ path }: Text): boolean {
  const { say } = original.get(path)!;
  return say?.length === 2 && say(1, "n") !== say(2, "n") && say(2, "n") === say(3, "n");
}

/** How many of 0, 1, 2, 3, 11 and 100 differ in grammar. */
const formCounts: Readonly<Record<string, number>> = { de: 2, fr: 2, es: 2, ja: 1, ar: 6 };

describe.each(languages)("$tag", (language) => {
  const texts = textsOf(language);

  test("says everything that English says, with the same arguments", () => {
    const shape = (one: PanelLanguage) => new Map(textsOf(one).map(({ path, text }) => [path, probesIn(text)]));
    expect(shape(language)).toEqual(shape(english));
  });

  test("leaves no text empty but the one that says nothing", () => {
    const empty = texts.filter(({ text }) => text.trim() !== text || text === "");
    expect(empty.map(({ path }) => path)).toEqual(["panels.power.stated"]);
  });

  test("leaves nothing in English but words that are the same", () => {
    const said = texts.map(({ path, text }) => ({ path, text: withoutProbes(text).trim() }));
    const same = said.filter(({ path, text }) => /\p{L}/u.test(text) && withoutProbes(original.get(path)!.text).trim() === text);
    expect([...new Set(same.map(({ text }) => text))].toSorted()).toEqual(sameAsEnglish[language.tag]);
  });

  test("tells apart as many numbers as its grammar does", () => {
    const counting = texts.filter(isCounting);
    expect(counting.length).toBeGreaterThan(3);
    for (const { path, say } of counting) {
      const said = new Set([0, 1, 2, 3, 11, 100].map((count) => say!(count, "n")));
      expect([path, said.size]).toEqual([path, formCounts[language.tag]]);
    }
  });

  test("says why there is no forecast, and what hangs on someone", () => {
    const speech = spell(language);
    const say = ({ outcome: { refused, leverage, pivot } }: PanelLanguage) => [
      ...reasons.map((outcome) => refused[outcome.why](outcome, speech)),
      leverage("cfo", 12, 0.034, speech),
      leverage("cfo", 12, 0, speech),
      pivot("cfo", { ifYes: 0.7, ifNo: 0.2 }, speech),
    ];
    const marks = (one: PanelLanguage) => say(one).map((text) => text.match(/⟦\w+⟧/g)?.toSorted());
    expect(marks(language)).toEqual(marks(english));
    expect(say(language).filter((text) => say(english).includes(text))).toEqual([]);
  });

  test("warns with the names and numbers that English warns with", () => {
    const speech = spell(language);
    for (const warning of warnings) {
      const own = describeWarning(warning, speech, language.warnings);
      const its = describeWarning(warning, spell(english), english.warnings);
      expect([warning.id, own.match(/undefined|NaN/)]).toEqual([warning.id, null]);
      expect([warning.id, own.match(/⟦\w+⟧/g)?.toSorted()]).toEqual([warning.id, its.match(/⟦\w+⟧/g)?.toSorted()]);
      expect(own).not.toBe(its);
    }
  });
});

/** A speech by which what it says can be found again. */
function spell({ tag }: PanelLanguage): Speech {
  const mark = (value: unknown) => `⟦${String(value).replaceAll(/\W/g, "_")}⟧`;
  const list = new Intl.ListFormat(tag);
  return { name: mark, role: mark, number: mark, share: mark, change: mark, list: (things) => list.format(things) };
}

/** Every way in which there is no forecast. */
const reasons: readonly Extract<Outcome, { type: "refused" }>[] = [
  { type: "refused", why: "nobody" },
  { type: "refused", why: "noWeight" },
  { type: "refused", why: "unknownInRule", ids: ["ceo", "cto"] },
];

/** Every warning, of one person and of two. */
const warnings: readonly Warning[] = Object.keys(english.warnings).flatMap((id) =>
  [["cfo"], ["cfo", "cto"]].map((people): Warning => ({
    id,
    severity: "caution",
    people,
    evidence: [],
    params: {
      doubting: 3, keyPlayers: 12, days: 31, inARow: 4, sides: ["buyer", "seller"], seller: "rae", roles: ["champion", "coach"],
      asOf: "2026_11_22", most: 0.9, ties: people.length + 4, strength: 0.2,
    },
  })),
);

test.each([
  [german, ["1 Person auf der Map.", "1.234 Personen auf der Map."]],
  [french, ["1 personne sur la carte.", "1\u202f234 personnes sur la carte."]],
  [spanish, ["1 persona en el mapa.", "1234 personas en el mapa."]],
  [japanese, ["マップ上に1人。", "マップ上に1,234人。"]],
  [arabic, ["شخص واحد على الخريطة.", "١٬٢٣٤ شخصًا على الخريطة."]],
])("$tag counts people", ({ matrix, locale }, said) => {
  const digits = new Intl.NumberFormat(locale);
  expect([1, 1234].map((count) => matrix.people(count, digits.format(count)))).toEqual(said);
});

test("Arabic has six forms", () => {
  const digits = new Intl.NumberFormat(arabic.locale);
  const say = (count: number) => arabic.matrix.namesHidden(count, digits.format(count));
  expect([0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103].map(say)).toEqual([
    "لا أسماء مخفية",
    "اسم واحد مخفي",
    "اسمان مخفيان",
    "٣ أسماء مخفية",
    "١٠ أسماء مخفية",
    "١١ اسمًا مخفيًا",
    "٩٩ اسمًا مخفيًا",
    "١٠٠ اسم مخفي",
    "١٠١ اسم مخفي",
    "١٠٢ اسم مخفي",
    "١٠٣ أسماء مخفية",
  ]);
});

test("French counts nothing in the singular", () => {
  expect([0, 1, 2].map((count) => french.matrix.namesHidden(count, String(count)))).toEqual([
    "0 nom masqué",
    "1 nom masqué",
    "2 noms masqués",
  ]);
});

test("French runs de and a vowel together", () => {
  expect(["Priya", "Élodie", "Yves", "Yara", "Œdipe", "Hélène"].map(french.matrix.selected)).toEqual([
    "Scores de Priya",
    "Scores d’Élodie",
    "Scores d’Yves",
    "Scores de Yara",
    "Scores d’Œdipe",
    "Scores de Hélène",
  ]);
});

test.each([
  [german, /["']|\s[:;?!]|\.\.\./],
  [french, /["']|(?<!\u202f)[:;?!»]|«(?!\u202f)|\.\.\./],
  [spanish, /["']|\s[:;?!]|\.\.\./],
  [japanese, /["']|[,.:;?](?!\d)|[\u3000-\u30ff\u4e00-\u9fff] [\u3000-\u30ff\u4e00-\u9fff]/],
  [arabic, /["',;?]|\s[:؛؟!،]/],
])("$tag is set as its typography asks", (language, wrong) => {
  const found = textsOf(language).filter(({ text }) => wrong.test(withoutProbes(text, "a")));
  expect(found).toEqual([]);
});

test.each([
  [english, "a, b", "a. b."],
  [german, "a, b", "a. b."],
  [french, "a, b", "a. b."],
  [spanish, "a, b", "a. b."],
  [japanese, "a、b", "a。b。"],
  [arabic, "a، b", "a. b."],
])("$tag puts texts beside each other", ({ matrix: { inRow, paragraph, asSentence } }, row, sentences) => {
  expect([inRow(["a", "b"]), inRow(["a"]), inRow([])]).toEqual([row, "a", ""]);
  expect(paragraph(["a", "b"].map(asSentence))).toBe(sentences);
});
