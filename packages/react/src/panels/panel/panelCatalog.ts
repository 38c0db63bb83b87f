import {
  everyone,
  explanationMethods,
  explanationSentences,
  outcomeSentences,
  panelWords,
  ruleWords,
  warningSentences,
  type Day,
  type Deal,
  type Member,
  type PanelWords,
  type PlanPanelWords,
  type Speech,
  type Stakeholder,
  type WarningSentence,
} from "@buyinmap/core";
import { createCatalog, type Catalog, type Words } from "../../catalog.js";
import type { CoachingTexts } from "../coaching/coachingTexts.js";
import type { StepTexts } from "../steps/stepTexts.js";

/** Texts of a host's own for panels and editors; whatever is left out is said in English. */
export interface PanelTexts extends Words {
  readonly panels?: { readonly [Section in keyof PanelWords]?: Partial<PanelWords[Section]> };
  readonly outcome?: Partial<typeof outcomeSentences>;
  readonly rule?: Partial<typeof ruleWords>;
  readonly explanations?: Partial<typeof explanationSentences>;
  /** How the parts of a number make it. */
  readonly methods?: typeof explanationMethods;
  /** By rule; a host's own rules bring their own. */
  readonly warnings?: Readonly<Record<string, WarningSentence>>;
  /** Next steps and messages. */
  readonly steps?: StepTexts;
  readonly plan?: Partial<PlanPanelWords>;
  readonly coaching?: CoachingTexts;
}

/** Every text, and every way to write a number, a share, a day or a name, that the panels need. */
export interface PanelCatalog extends Omit<Catalog, "say"> {
  readonly say: PanelWords;
  readonly outcome: typeof outcomeSentences;
  readonly rule: typeof ruleWords;
  readonly explanations: typeof explanationSentences;
  readonly methods: typeof explanationMethods;
  readonly warnings: Readonly<Record<string, WarningSentence>>;
  /** A share 0..1 as a whole percentage. */
  readonly percent: (share: number) => string;
  /** A share 0..1 as a percentage with one decimal. */
  readonly finePercent: (share: number) => string;
  /** A difference with its sign, at most one decimal. */
  readonly signed: (points: number) => string;
  readonly day: (day: Day) => string;
  /** Names, joined as in a sentence. */
  readonly list: (names: readonly string[]) => string;
  /** What to call someone: their name, else what else is known of them. */
  readonly nameOf: (stakeholder: Stakeholder) => string;
  /** What to call everyone on the map, by id, so that no two people are called the same. */
  readonly names: (deal: Deal) => ReadonlyMap<string, string>;
  /** How sentences of the core say people, roles and numbers. */
  readonly speech: (deal: Deal) => Speech;
}

/** Joins a host's texts with the English ones. The locale chooses digits, separators, and the form of days and lists. */
export function createPanelCatalog(words: PanelTexts = {}, locale = "en"): PanelCatalog {
  const { role, zone, number } = createCatalog(words, locale);
  const say = joinSections(words.panels);
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const finePercent = new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const nameOf = ({ name, title, email, roles }: Stakeholder) =>
    name || title || email || (roles ?? []).map(role).join(", ") || say.common.unnamed;
  // Formatters write a hyphen for the minus of most languages.
  const withSign = (points: number) => signed.format(points).replace("-", "−");
  const names = (deal: Deal) => distinctNames(deal, nameOf);
  const share = (value: number) => (value > 0 && value < 0.0995 ? finePercent : percent).format(value);
  return {
    say,
    outcome: { ...outcomeSentences, ...words.outcome },
    rule: { ...ruleWords, ...words.rule },
    explanations: { ...explanationSentences, ...words.explanations },
    methods: { ...explanationMethods, ...words.methods },
    warnings: { ...warningSentences, ...words.warnings },
    role,
    zone,
    number,
    percent: (value) => percent.format(value),
    finePercent: (value) => finePercent.format(value),
    signed: withSign,
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    list: (things) => list.format(things),
    nameOf,
    names,
    speech(deal) {
      const called = names(deal);
      const seller = (id: string) => deal.team?.[id]?.name;
      return {
        name: (id) => called.get(id) ?? seller(id) ?? id,
        role,
        number,
        share,
        change: withSign,
        list: (things) => list.format(things),
      };
    },
  };
}

function joinSections(own: PanelTexts["panels"] = {}): PanelWords {
  const sections = Object.entries(panelWords).map(([section, texts]) => [
    section,
    { ...texts, ...own[section as keyof PanelWords] },
  ]);
  return Object.fromEntries(sections) as PanelWords;
}

/** A name that two people share is told apart by title, else by id. */
function distinctNames(deal: Deal, nameOf: PanelCatalog["nameOf"]): ReadonlyMap<string, string> {
  const people = everyone(deal);
  let names = people.map(({ stakeholder }) => nameOf(stakeholder));
  for (const detail of [({ stakeholder }: Member) => stakeholder.title, ({ id }: Member) => id]) {
    const holders = new Map<string, number>();
    for (const name of names) holders.set(name, (holders.get(name) ?? 0) + 1);
    names = names.map((name, index) => {
      const told = detail(people[index]!);
      return holders.get(name)! > 1 && told && told !== name ? `${name} (${told})` : name;
    });
  }
  return new Map(people.map(({ id }, index) => [id, names[index]!]));
}
