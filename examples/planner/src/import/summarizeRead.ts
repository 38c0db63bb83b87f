import { isSeat, type Deal, type FileReport, type Issue, type ReadResult } from "@buyinmap/core";
import type { KnownDeal } from "../storage/shelf.js";
import { crmKey, crmKeys, nameKeys, plainly } from "../storage/summary.js";
import { nameOf } from "../panels/nameOf.js";
import type { DealMatch, DealPreview, IssueList, Preview } from "./preview.js";

/** How much of each the page is shown. */
const most = { deals: 20, names: 5, issues: 100, files: 50, columns: 200, sample: 80 };

/** The small picture of what was read, with a kept deal suggested wherever one is recognized. */
export function summarizeRead(read: ReadResult<readonly Deal[]>, known: readonly KnownDeal[]): Preview {
  if (!read.ok) return { type: "refused", issues: firstIssues(read.issues) };
  const match = matcher(known);
  let peopleCount = 0;
  for (const { stakeholders } of read.value) peopleCount += Object.keys(stakeholders).length;
  return {
    type: "read",
    files: read.report.files.slice(0, most.files).map(shortReport),
    warnings: firstIssues(read.warnings),
    deals: read.value.slice(0, most.deals).map((deal, index) => dealPreview(deal, index, match(deal))),
    dealCount: read.value.length,
    peopleCount,
  };
}

function firstIssues(issues: readonly Issue[]): IssueList {
  return { total: issues.length, shown: issues.slice(0, most.issues) };
}

function shortReport(file: FileReport): FileReport {
  const columns = file.columns.slice(0, most.columns).map((column) => ({
    ...column,
    header: column.header.slice(0, most.sample),
    samples: column.samples.map((sample) => sample.slice(0, most.sample)),
  }));
  return { ...file, columns };
}

function dealPreview(deal: Deal, index: number, match: DealMatch | undefined): DealPreview {
  const all = Object.values(deal.stakeholders);
  const seats = all.filter(isSeat).length;
  return {
    index,
    name: deal.name,
    ...(deal.account?.name ? { account: deal.account.name } : {}),
    people: all.length - seats,
    seats,
    names: all.slice(0, most.names).map(nameOf),
    ...(match ? { match } : {}),
  };
}

/**
 * Recognizes deals: by the CRM id of the deal, or where the file has none, by that of most of its people; else by id or
 * name, if they have anybody in common. Two deals of one account share people, so people alone decide only where
 * nothing else is known; and ids made from the names of files say as little as those names.
 */
export function matcher(known: readonly KnownDeal[]): (deal: Deal) => DealMatch | undefined {
  const byName = new Map(known.map((deal) => [plainly(deal.name), deal]));
  const byId = new Map(known.map((deal) => [deal.id, deal]));
  const byKey = new Map<string, KnownDeal[]>();
  for (const deal of known) for (const key of deal.crmKeys) byKey.set(key, [...(byKey.get(key) ?? []), deal]);
  return (deal) => {
    const sameId = byId.get(deal.id);
    if (sameId && sameId.name === deal.name && sharesPeople(deal, sameId)) return matched(sameId, "id");
    const sameCrm = mostShared(deal.crm?.length ? deal.crm.map(crmKey) : crmKeys(deal), byKey);
    if (sameCrm) return matched(sameCrm, "crm");
    if (sameId && sharesPeople(deal, sameId)) return matched(sameId, "id");
    const sameName = byName.get(plainly(deal.name));
    return sameName && sharesPeople(deal, sameName) ? matched(sameName, "name") : undefined;
  };
}

function matched({ id, name }: KnownDeal, by: DealMatch["by"]): DealMatch {
  return { id, name, by };
}

/** The deal that shares most CRM ids, if those are at least half of what either side has. */
function mostShared(keys: readonly string[], byKey: ReadonlyMap<string, readonly KnownDeal[]>): KnownDeal | undefined {
  const shared = new Map<KnownDeal, number>();
  for (const key of keys) for (const deal of byKey.get(key) ?? []) shared.set(deal, (shared.get(deal) ?? 0) + 1);
  const [best] = [...shared].toSorted((one, other) => other[1] - one[1]);
  return best && best[1] * 2 >= Math.min(keys.length, best[0].crmKeys.length) ? best[0] : undefined;
}

/** Whether anybody is on both; a deal without people contradicts nothing. */
function sharesPeople(deal: Deal, known: KnownDeal): boolean {
  const names = nameKeys(deal);
  if (names.length === 0 || known.nameKeys.length === 0) return true;
  return names.some((name) => known.nameKeys.includes(name));
}
