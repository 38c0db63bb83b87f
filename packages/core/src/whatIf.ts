import { analyze, type Analysis } from "./analyze/analyze.js";
import type { AnalyzeOptions } from "./analyze/analyzer.js";
import { moved, onlyGiven, type Moved } from "./analyze/change.js";
import type { Outcome } from "./analyze/metrics/outcome.js";
import type { Settled } from "./analyze/metrics/settled.js";
import type { Zone } from "./analyze/metrics/zones.js";
import { apply } from "./edit/apply.js";
import type { Command } from "./edit/command.js";
import type { EditIssue } from "./edit/issue.js";
import type { Deal } from "./model/deal.js";
import { fail, succeed, type Result } from "./result.js";

/** What the commands would make of someone; what would stay is absent, and so is a side on which they do not count. */
export interface PersonDifference {
  readonly zone?: Moved<Zone>;
  readonly settled?: Moved<Settled>;
  readonly leverage?: Moved<number>;
}

/** Only what would change. */
export interface Difference {
  readonly outcome?: Moved<Outcome>;
  readonly people: Readonly<Record<string, PersonDifference>>;
}

/** Commands tried on a copy: the deal as it would be, and the two analyses with what is different between them. */
export interface WhatIf {
  readonly deal: Deal;
  readonly before: Analysis;
  readonly after: Analysis;
  /** Computed when first read, since leverage takes longer than all the rest. */
  readonly difference: Difference;
}

/**
 * Tries commands and judges what would come of them. The deal itself stays as it is; commands that cannot be carried
 * out are refused with the reason. To try again and again from one deal, hand in its analysis as `before`.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { influence: 90, buyIn: 45 } } };
 * const raise = { type: "assess", id: "cfo", buyIn: 90, at: "2026-11-22" };
 * const { before, after } = whatIf(deal, [raise], { asOf: "2026-11-22" }).value;
 * after.outcome.buy > before.outcome.buy; // true
 */
export function whatIf(
  deal: Deal,
  commands: readonly Command[],
  options: AnalyzeOptions & { readonly before?: Analysis },
): Result<WhatIf, EditIssue> {
  const tried = apply(deal, { type: "together", commands });
  if (!tried.ok) return fail(tried.issues);
  const before = options.before ?? analyze(deal, options);
  const after = analyze(tried.value.deal, options);
  let difference: Difference | undefined;
  return succeed({
    deal: tried.value.deal,
    before,
    after,
    get difference() {
      return (difference ??= compare(before, after));
    },
  });
}

function compare(before: Analysis, after: Analysis): Difference {
  const outcome = moved(before.outcome, after.outcome);
  const ids = [...new Set([...Object.keys(before.zones), ...Object.keys(after.zones)])].toSorted();
  const people: Record<string, PersonDifference> = {};
  for (const id of ids) {
    const person = onlyGiven({
      zone: moved(before.zones[id], after.zones[id]),
      settled: moved(before.settled[id], after.settled[id]),
      leverage: moved(before.leverage[id], after.leverage[id]),
    });
    if (Object.keys(person).length > 0) people[id] = person;
  }
  return { ...(outcome ? { outcome } : {}), people };
}
