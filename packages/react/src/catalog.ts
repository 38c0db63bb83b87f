import {
  matrixWords,
  roleNames,
  zoneTitles,
  type Dimension,
  type KnownRole,
  type MatrixWords,
  type Placed,
  type Role,
  type ZoneName,
} from "@buyinmap/core";

/** Texts of a host's own; whatever is left out is said in English. */
export interface Words {
  readonly matrix?: Partial<MatrixWords>;
  readonly roles?: Readonly<Record<string, string>>;
  readonly zones?: Partial<Record<ZoneName, string>>;
}

/** Every text and every way to write a number that the components need. */
export interface Catalog {
  readonly say: MatrixWords;
  readonly role: (role: Role) => string;
  readonly zone: (zone: ZoneName) => string;
  /** A number with at most one decimal, in the digits of the locale. */
  readonly number: (value: number) => string;
}

/** Joins a host's texts with the English ones. The locale chooses digits and separators only. */
export function createCatalog(words: Words = {}, locale = "en"): Catalog {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const roles: Readonly<Record<string, string>> = { ...roleNames, ...words.roles };
  const zones = { ...zoneTitles, ...words.zones };
  return {
    say: { ...matrixWords, ...words.matrix },
    role: (role) => roles[role as KnownRole] ?? role,
    zone: (zone) => zones[zone],
    number: (value) => format.format(value),
  };
}

/** A score in words: "buy-in 45 (claimed)", or that it is unknown. */
export function sayPlaced({ say, number }: Catalog, dimension: Dimension, placed: Placed): string {
  if (placed.type === "unknown") return say.scoreUnknown[dimension];
  return say.scoreWithBasis(say.score[dimension](number(placed.value)), say.scoreBases[placed.type]);
}

/** A score in words, without saying what it rests on. */
export function sayScore({ say, number }: Catalog, dimension: Dimension, score: number | undefined): string {
  return score === undefined ? say.scoreUnknown[dimension] : say.score[dimension](number(score));
}
