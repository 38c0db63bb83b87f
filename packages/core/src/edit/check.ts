import type { Patch } from "immer";
import { dealSchema, type Deal } from "../model/deal.js";
import { forbiddenIds } from "../model/id.js";
import { pointer } from "../model/pointer.js";
import { brokenReferences } from "../model/references.js";
import { stakeholderSchema } from "../model/stakeholder.js";
import type { EditIssue } from "./issue.js";

/** What the patches have made of the deal that it must not be. Only the parts they touched are read again. */
export function check(deal: Deal, patches: readonly Patch[]): readonly EditIssue[] {
  const issues: EditIssue[] = [];
  const seen = new Set<string>();
  for (const { path } of patches) {
    const [field, id] = path.map(String);
    const part = field === "stakeholders" && id !== undefined ? pointer(field, id) : pointer(field ?? "");
    if (seen.has(part)) continue;
    seen.add(part);
    if (id !== undefined && forbiddenIds.includes(id)) issues.push({ code: "invalidValue", path: part });
    else if (field === "stakeholders" && id !== undefined) issues.push(...checkStakeholder(deal, id, part));
    else issues.push(...checkField(deal, field as keyof Deal));
  }
  return issues.length > 0 ? issues : brokenReferences(deal).map(toIssue);
}

function checkStakeholder(deal: Deal, id: string, path: string): readonly EditIssue[] {
  if (!Object.hasOwn(deal.stakeholders, id)) return [];
  return invalid(stakeholderSchema.safeParse(deal.stakeholders[id]), path);
}

function checkField(deal: Deal, field: keyof Deal): readonly EditIssue[] {
  const schema = dealSchema.shape[field];
  if (schema === undefined) return [{ code: "invalidValue", path: pointer(field) }];
  return Object.hasOwn(deal, field) ? invalid(schema.safeParse(deal[field]), pointer(field)) : [];
}

interface Parsed {
  readonly success: boolean;
  readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
}

function invalid({ error }: Parsed, base: string): readonly EditIssue[] {
  if (!error) return [];
  return error.issues.map(({ path }) => ({ code: "invalidValue", path: base + pointer(...path.map(String)) }));
}

function toIssue({ path, expected, found }: ReturnType<typeof brokenReferences>[number]): EditIssue {
  const codes = {
    stakeholderId: "unknownStakeholder",
    sellerId: "unknownSeller",
    twoPeople: "selfTie",
    oneTiePerPair: "secondTie",
  } as const;
  return { code: codes[expected], path, found };
}
