import type { Deal } from "./deal.js";
import { pointer } from "./pointer.js";
import { tieKey } from "./tie.js";

/** Something in a deal that points nowhere, or says the same thing twice. `path` is a JSON Pointer into the deal. */
export interface BrokenReference {
  readonly path: string;
  readonly expected: "stakeholderId" | "sellerId" | "twoPeople" | "oneTiePerPair";
  readonly found: string;
}

/** Everything in a deal that names someone who is not on the map or the team, and ties that cannot be. */
export function brokenReferences(deal: Deal): readonly BrokenReference[] {
  return [...brokenTies(deal), ...brokenRule(deal), ...brokenSellers(deal), ...brokenSteps(deal), ...brokenPitches(deal)];
}

function brokenTies(deal: Deal): readonly BrokenReference[] {
  const broken: BrokenReference[] = [];
  const seen = new Set<string>();
  for (const [id, tie] of Object.entries(deal.ties ?? {})) {
    const path = pointer("ties", id);
    for (const end of ["from", "to"] as const) {
      if (!has(deal.stakeholders, tie[end])) {
        broken.push({ path: `${path}/${end}`, expected: "stakeholderId", found: tie[end] });
      }
    }
    if (tie.from === tie.to) broken.push({ path, expected: "twoPeople", found: tie.from });
    const pair = tieKey(tie);
    if (seen.has(pair)) broken.push({ path, expected: "oneTiePerPair", found: `${tie.from} → ${tie.to}` });
    seen.add(pair);
  }
  return broken;
}

function brokenRule(deal: Deal): readonly BrokenReference[] {
  const broken: BrokenReference[] = [];
  for (const list of ["deciders", "vetoes"] as const) {
    deal.rule?.[list]?.forEach((id, index) => {
      if (has(deal.stakeholders, id)) return;
      broken.push({ path: pointer("rule", list, String(index)), expected: "stakeholderId", found: id });
    });
  }
  return broken;
}

function brokenSellers(deal: Deal): readonly BrokenReference[] {
  const broken: BrokenReference[] = [];
  const team = deal.team ?? {};
  for (const id of Object.keys(deal.stakeholders)) {
    deal.stakeholders[id]!.coverage?.forEach(({ seller }, index) => {
      if (has(team, seller)) return;
      const path = pointer("stakeholders", id, "coverage", String(index), "seller");
      broken.push({ path, expected: "sellerId", found: seller });
    });
  }
  return broken;
}

function brokenSteps({ steps = {}, stakeholders, team = {} }: Deal): readonly BrokenReference[] {
  const broken: BrokenReference[] = [];
  for (const [step, { owner, about, through = [], effects = [] }] of Object.entries(steps)) {
    const named = [
      ...about.map((id, index) => ({ id, path: ["about", String(index)] })),
      ...through.map((id, index) => ({ id, path: ["through", String(index)] })),
      ...effects.map(({ id }, index) => ({ id, path: ["effects", String(index), "id"] })),
    ];
    for (const { id, path } of named) {
      if (has(stakeholders, id)) continue;
      broken.push({ path: pointer("steps", step, ...path), expected: "stakeholderId", found: id });
    }
    if (owner === undefined || has(team, owner)) continue;
    broken.push({ path: pointer("steps", step, "owner"), expected: "sellerId", found: owner });
  }
  return broken;
}

function brokenPitches({ pitches = {}, team = {} }: Deal): readonly BrokenReference[] {
  return Object.entries(pitches)
    .filter(([, { seller }]) => !has(team, seller))
    .map(([id, { seller }]) => ({ path: pointer("pitches", id, "seller"), expected: "sellerId", found: seller }));
}

function has(record: object, key: string): boolean {
  return Object.hasOwn(record, key);
}
