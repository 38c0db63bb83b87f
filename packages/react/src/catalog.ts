import {
  english,
  type Day,
  type Dimension,
  type Estimate,
  type KnownRole,
  type Language,
  type MatrixWords,
  type Placed,
  type Role,
  type Speech,
  type WarningSentence,
  type ZoneName,
} from "@buyinmap/core";
import { formatsOf } from "./formats.js";

/** Texts of a host's own; whatever is left out is said in the chosen language. */
export interface Words {
  readonly matrix?: Partial<MatrixWords>;
  readonly roles?: Readonly<Record<string, string>>;
  readonly zones?: Partial<Record<ZoneName, string>>;
  /** By rule; a host's own rules bring their own. */
  readonly warnings?: Readonly<Record<string, WarningSentence>>;
}

/** What a component speaks. */
export interface LanguageProps {
  /**
   * The language of all texts, with its digits and its direction: one of those of `@buyinmap/core/languages`, or a
   * host's own. English, when left out.
   */
  readonly language?: Language | undefined;
  /** Single texts of your own in place of those of the language. Pass the same object as long as nothing changes. */
  readonly words?: Words | undefined;
  /** Writes numbers and days otherwise than the language does, as a BCP 47 tag. */
  readonly locale?: string | undefined;
}

/** Every text and every way to write a number that the components need. */
export interface Catalog {
  /** The language of the texts as a BCP 47 tag, for those who read aloud; absent where a host brings its own and does not say. */
  readonly tag: string | undefined;
  readonly direction: "ltr" | "rtl";
  readonly say: MatrixWords;
  readonly role: (role: Role) => string;
  readonly zone: (zone: ZoneName) => string;
  /** A number with at most one decimal, in the digits of the locale. */
  readonly number: (value: number) => string;
  readonly day: (day: Day) => string;
  /** Things, joined as in a sentence. */
  readonly list: (things: readonly string[]) => string;
  readonly warnings: Readonly<Record<string, WarningSentence>>;
  /** How sentences of the core say people, roles and numbers. */
  readonly speech: (nameOf: (id: string) => string) => Speech;
}

/** Joins a host's texts with those of a language. */
export function createCatalog(props: LanguageProps = {}): Catalog {
  const { language = english, words = {}, locale = language.locale } = props;
  const roles: Readonly<Record<string, string>> = { ...language.roles, ...words.roles };
  const zones = { ...language.zones, ...words.zones };
  const role = (name: Role) => roles[name as KnownRole] ?? name;
  const { number, share, change, day, list } = formatsOf(locale);
  return {
    tag: props.words && !props.language ? undefined : language.tag,
    direction: language.direction,
    say: { ...language.matrix, ...words.matrix },
    role,
    zone: (zone) => zones[zone],
    number,
    day,
    list,
    warnings: { ...language.warnings, ...words.warnings },
    speech: (name) => ({ name, role, list, number, share, change }),
  };
}

/** A score in words: "buy-in 45 (claimed)", or that it is unknown. */
export function sayPlaced({ say, number }: Catalog, dimension: Dimension, placed: Placed): string {
  if (placed.type === "unknown") return say.scoreUnknown[dimension];
  return say.scoreWithBasis(say.score[dimension](number(placed.value)), say.scoreBases[placed.type]);
}

/** A score in words with the range that the evidence leaves open, where there is any. */
export function sayKnown(catalog: Catalog, dimension: Dimension, placed: Placed, estimate: Estimate): string {
  const { say, number } = catalog;
  if (placed.type === "unknown" || estimate.type === "unknown") return sayPlaced(catalog, dimension, placed);
  const [low, high] = [number(Math.round(estimate.low)), number(Math.round(estimate.high))];
  const basis = say.basisWithRange(say.scoreBases[placed.type], low, high);
  return say.scoreWithBasis(say.score[dimension](number(placed.value)), basis);
}

/** A score in words, without saying what it rests on. */
export function sayScore({ say, number }: Catalog, dimension: Dimension, score: number | undefined): string {
  return score === undefined ? say.scoreUnknown[dimension] : say.score[dimension](number(score));
}
