import type { Deal } from "../../model/deal.js";
import { pointer } from "../../model/pointer.js";
import type { Research } from "../../model/research.js";
import { researchTopics } from "../../model/researchTopics.js";
import type { Stakeholder } from "../../model/stakeholder.js";
import type { Fact } from "./fact.js";
import { personOf } from "./personOf.js";
import { contentWords, readWords } from "./readWords.js";
import { secretFinder } from "./secretFinder.js";
import { spokenBy } from "./spokenBy.js";

/** What is known of a budget was told in confidence more often than not. */
const tellable = researchTopics.filter((topic) => topic !== "budget");

/** Where a persona says what. */
const personaFields = [
  ["pressures", "pressure"],
  ["caresAbout", "priority"],
  ["movesNeedle", "moves"],
  ["holdsBack", "holdsBack"],
  ["measuredBy", "measure"],
] as const;

/**
 * What a message to someone may speak of: what they said themselves, then what was noted of them, then the sourced
 * findings on the deal. Left out are concerns that were only suspected or have been worked through, reasons that we
 * supplied, findings on budgets, notes of ours that quote an internal note or a suspected concern, and whatever has no
 * word by which it could be recognized.
 */
export function factsOf(
  deal: Deal,
  id: string,
  locale: string,
  findSecrets = secretFinder(deal, id, locale),
): readonly Fact[] {
  const person = personOf(deal, id);
  const noted = [
    ...persona(person, id),
    ...criteria(person, id),
    ...findings(person.research, pointer("stakeholders", id)),
    ...sourced(deal),
  ];
  const isFit = ({ text }: Fact) => {
    const words = readWords(text, locale);
    return contentWords(words).length > 0 && findSecrets(words).length === 0;
  };
  return [...spokenBy(person, id), ...noted].filter(isFit);
}

function persona({ persona: known = {} }: Stakeholder, id: string): readonly Fact[] {
  return personaFields.flatMap(([field, kind]) =>
    (known[field] ?? []).map((text, index) => ({
      kind,
      path: pointer("stakeholders", id, "persona", field, String(index)),
      text,
      of: "person" as const,
    })),
  );
}

function criteria({ criteria: known = [] }: Stakeholder, id: string): readonly Fact[] {
  return known.map(({ text }, index) => ({
    kind: "criterion",
    path: pointer("stakeholders", id, "criteria", String(index)),
    text,
    of: "person",
  }));
}

function findings(research: Research | undefined, base: string): readonly Fact[] {
  return tellable.flatMap((topic) =>
    (research?.[topic] ?? []).map(({ text, source, at }, index) => ({
      kind: "finding" as const,
      path: `${base}/research/${topic}/${index}`,
      text,
      of: "person" as const,
      topic,
      ...(at === undefined ? {} : { at }),
      ...(source ? { source } : {}),
    })),
  );
}

function sourced({ research }: Deal): readonly Fact[] {
  return findings(research, "")
    .filter(({ source }) => source !== undefined)
    .map((finding) => ({ ...finding, of: "deal" }));
}
