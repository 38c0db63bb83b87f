import {
  englishPanels,
  everyone,
  explanationMethods,
  explanationSentences,
  type Deal,
  type Member,
  type OutcomeWords,
  type PanelLanguage,
  type PanelWords,
  type PlanPanelWords,
  type RuleWords,
  type Speech,
  type Stakeholder,
} from "@buyinmap/core";
import { createCatalog, type Catalog, type LanguageProps, type Words } from "../../catalog.js";
import { formatsOf } from "../../formats.js";
import type { CoachingTexts } from "../coaching/coachingTexts.js";
import type { StepTexts } from "../steps/stepTexts.js";

/** Texts of a host's own for panels and editors; whatever is left out is said in the chosen language. */
export interface PanelTexts extends Words {
  readonly panels?: { readonly [Section in keyof PanelWords]?: Partial<PanelWords[Section]> };
  readonly outcome?: Partial<OutcomeWords>;
  readonly rule?: Partial<RuleWords>;
  readonly explanations?: Partial<typeof explanationSentences>;
  /** How the parts of a number make it. */
  readonly methods?: typeof explanationMethods;
  /** Next steps and messages. */
  readonly steps?: StepTexts;
  readonly plan?: Partial<PlanPanelWords>;
  readonly coaching?: CoachingTexts;
}

/** What a panel speaks. */
export interface PanelSpeaking extends LanguageProps {
  readonly language?: PanelLanguage | undefined;
  readonly words?: PanelTexts | undefined;
}

/** Every text, and every way to write a number, a share, a day or a name, that the panels need. */
export interface PanelCatalog extends Omit<Catalog, "say" | "speech"> {
  readonly say: PanelWords;
  readonly outcome: OutcomeWords;
  readonly rule: RuleWords;
  readonly explanations: typeof explanationSentences;
  readonly methods: typeof explanationMethods;
  /** The language of the explanations, as a BCP 47 tag: English, unless a host brings its own. */
  readonly explainedIn: string | undefined;
  /** A share 0..1 as a whole percentage. */
  readonly percent: (share: number) => string;
  /** A share 0..1 as a percentage with one decimal. */
  readonly finePercent: (share: number) => string;
  /** A difference with its sign, at most one decimal. */
  readonly signed: (points: number) => string;
  /** What to call someone: their name, else what else is known of them. */
  readonly nameOf: (stakeholder: Stakeholder) => string;
  /** What to call everyone on the map, by id, so that no two people are called the same. */
  readonly names: (deal: Deal) => ReadonlyMap<string, string>;
  /** How sentences of the core say people, roles and numbers. */
  readonly speech: (deal: Deal) => Speech;
}

/** Joins a host's texts with those of a language. */
export function createPanelCatalog(props: PanelSpeaking = {}): PanelCatalog {
  const { language = englishPanels, words = {}, locale = language.locale } = props;
  const catalog = createCatalog(props);
  const { role, speech } = catalog;
  const say = joinSections(language.panels, words.panels);
  const { percent, finePercent, change } = formatsOf(locale);
  const nameOf = ({ name, title, email, roles }: Stakeholder) =>
    name || title || email || catalog.say.inRow((roles ?? []).map(role)) || say.common.unnamed;
  const names = (deal: Deal) => distinctNames(deal, nameOf);
  return {
    ...catalog,
    say,
    outcome: { ...language.outcome, ...words.outcome },
    rule: { ...language.rule, ...words.rule },
    explanations: { ...explanationSentences, ...words.explanations },
    methods: { ...explanationMethods, ...words.methods },
    explainedIn: words.explanations ? undefined : "en",
    percent,
    finePercent,
    signed: change,
    nameOf,
    names,
    speech(deal) {
      const called = names(deal);
      const seller = (id: string) => deal.team?.[id]?.name;
      return speech((id) => called.get(id) ?? seller(id) ?? id);
    },
  };
}

function joinSections(panels: PanelWords, own: PanelTexts["panels"] = {}): PanelWords {
  const sections = Object.entries(panels).map(([section, texts]) => [
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
