/** A text for each plural category of a language. */
export type PluralForms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category | "other", string>>;

/**
 * Chooses among the plural forms of a language, by the rules of Unicode CLDR. A category for which a catalog has no
 * form, as French has one for millions, takes the form `other`.
 * @example
 * const plural = pluralsOf("de");
 * plural(1, { one: "1 Person", other: "mehrere Personen" }); // "1 Person"
 * plural(0, { one: "1 Person", other: "mehrere Personen" }); // "mehrere Personen"
 */
export function pluralsOf<Category extends Intl.LDMLPluralRule = "one">(
  tag: string,
): (count: number, forms: PluralForms<Category>) => string {
  const rules = new Intl.PluralRules(tag);
  return (count, forms) => {
    const found: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
    return found[rules.select(count)] ?? forms.other;
  };
}
