import { acceptImport, apply, planImport, type Command, type Deal, type ImportChange } from "@buyinmap/core";
import { expect, it, test } from "vitest";
import { freeze } from "../deal.js";

const signature = { at: "2026-11-22", by: "rae" };

function changesOf(existing: Deal["stakeholders"], incoming: Deal["stakeholders"]): readonly ImportChange[] {
  return planImport(dealOf(existing), dealOf(incoming), signature).changes;
}

function dealOf(stakeholders: Deal["stakeholders"], rest: Partial<Deal> = {}): Deal {
  return freeze({ id: "d", name: "D", stakeholders, ...rest });
}

function accepted(existing: Deal, incoming: Deal, chosen?: (change: ImportChange) => boolean): Deal {
  const result = apply(existing, acceptImport(planImport(existing, incoming, signature), chosen));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.deal;
}

test.each<[string, Deal["stakeholders"], Deal["stakeholders"], string | undefined]>([
  ["a CRM id", { a: { name: "D. W.", crm: [{ system: "hubspot", id: "1" }] } }, { b: { name: "Dana", crm: [{ system: "hubspot", id: "1" }] } }, "crm"],
  [
    "a Salesforce id of either length",
    { a: { crm: [{ system: "salesforce", id: "0035g00000Con01" }] } },
    { b: { crm: [{ system: "salesforce", id: "0035g00000Con01AAA" }] } },
    "crm",
  ],
  ["an email, however it is written", { a: { email: "Dana@x.example" } }, { b: { email: "dana@X.example" } }, "email"],
  ["a name, however it is written", { a: { name: "Dana  Whitfield" } }, { b: { name: "dana whitfield" } }, "name"],
  ["nothing: another id in the same CRM", { a: { name: "Dana", crm: [{ system: "hubspot", id: "1" }] } }, { b: { name: "Dana", crm: [{ system: "hubspot", id: "2" }] } }, undefined],
  ["nothing: the same name with another email", { a: { name: "Dana", email: "d@x" } }, { b: { name: "Dana", email: "d@y" } }, undefined],
  ["nothing: a name that two people bear", { a: { name: "Dana" }, c: { name: "Dana" } }, { b: { name: "Dana" } }, undefined],
  ["nothing: two seats without a name", { a: { title: "CFO" } }, { b: { title: "CFO" } }, undefined],
])("matches people by %s", (_, existing, incoming, matchedBy) => {
  const changes = changesOf(existing, { ...incoming, b: { ...incoming["b"], department: "Finance" } });
  const found = changes.find(({ field, person }) => field === "department" && person === "a");
  expect(found?.matchedBy).toBe(matchedBy);
  expect(changes.some(({ type }) => type === "addPerson")).toBe(matchedBy === undefined);
});

it("prefers the CRM id over an email that has moved to someone else", () => {
  const changes = changesOf(
    { one: { name: "One", email: "shared@x", crm: [{ system: "hubspot", id: "1" }] }, two: { name: "Two", crm: [{ system: "hubspot", id: "2" }] } },
    { two: { name: "Two", email: "shared@x", crm: [{ system: "hubspot", id: "2" }] } },
  );
  expect(changes).toEqual([
    {
      type: "fill",
      key: "two/email",
      person: "two",
      matchedBy: "crm",
      field: "email",
      after: "shared@x",
      command: { type: "changeStakeholder", id: "two", change: { email: "shared@x" } },
    },
    { type: "absent", key: "one/absent", person: "one" },
  ]);
});

it("shows every change, fills what is empty, and never overwrites an assessment", () => {
  const existing = dealOf({
    dana: { name: "Dana", title: "Finance lead", roles: ["influencer"], influence: 90, buyIn: 45, assessedAt: "2026-11-01", assessedBy: "sam" },
  });
  const incoming = dealOf({
    x: { name: "Dana", title: "CFO", department: "Finance", roles: ["economicBuyer", "influencer"], influence: 50, buyIn: 45 },
    y: { name: "Priya", buyIn: 80 },
  });
  const person = { person: "dana", matchedBy: "name" } as const;
  const change = (field: string, after: unknown): Command => ({ type: "changeStakeholder", id: "dana", change: { [field]: after } });
  expect(planImport(existing, incoming, signature).changes).toEqual([
    { ...person, type: "replace", key: "dana/title", field: "title", before: "Finance lead", after: "CFO", command: change("title", "CFO") },
    { ...person, type: "fill", key: "dana/department", field: "department", after: "Finance", command: change("department", "Finance") },
    {
      ...person,
      type: "add",
      key: "dana/roles",
      field: "roles",
      before: ["influencer"],
      after: ["influencer", "economicBuyer"],
      command: change("roles", ["influencer", "economicBuyer"]),
    },
    { ...person, type: "keep", key: "dana/influence", field: "influence", before: 90, after: 50 },
    {
      type: "addPerson",
      key: "y",
      person: "y",
      after: { name: "Priya", buyIn: 80 },
      command: { type: "addStakeholder", id: "y", stakeholder: { name: "Priya", buyIn: 80 } },
    },
  ]);
  expect(accepted(existing, incoming).stakeholders).toEqual({
    dana: {
      name: "Dana",
      title: "CFO",
      department: "Finance",
      roles: ["influencer", "economicBuyer"],
      influence: 90,
      buyIn: 45,
      assessedAt: "2026-11-01",
      assessedBy: "sam",
    },
    y: { name: "Priya", buyIn: 80 },
  });
});

it("takes a score for an axis nobody has judged, signed and dated", () => {
  const next = accepted(dealOf({ dana: { name: "Dana" } }), dealOf({ x: { name: "Dana", influence: 50, buyIn: 40 } }));
  expect(next.stakeholders["dana"]).toEqual({ name: "Dana", influence: 50, buyIn: 40, assessedAt: "2026-11-22", assessedBy: "rae" });
});

it("does not repeat a stance that the CRM only repeats", () => {
  const stance = { of: "buyIn", value: 80, tier: "claim", source: { label: "Champion" } } as const;
  const known = { name: "P", readings: [{ ...stance, at: "2026-09-01" }] };
  expect(changesOf({ p: known }, { p: { name: "P", readings: [{ ...stance, at: "2026-11-20" }] } })).toEqual([]);
  expect(changesOf({ p: known }, { p: { name: "P", readings: [{ ...stance, value: 15, at: "2026-11-20" }] } })).toHaveLength(1);
});

it("brings sellers, coverage and ties along, and leaves out what was not chosen with all that needs it", () => {
  const existing = dealOf({ dana: { name: "Dana" } }, { team: { rae: { name: "Rae Costa" } } });
  const incoming = dealOf(
    {
      dana: { name: "Dana", coverage: [{ seller: "r" }], readings: [{ of: "buyIn", value: 80, tier: "claim", at: "2026-09-01", by: "r" }] },
      priya: { name: "Priya", coverage: [{ seller: "s" }] },
    },
    { team: { r: { name: "rae costa" }, s: { name: "Sam" } }, ties: { t: { from: "priya", to: "dana", type: "reportsTo" } } },
  );
  const dana = {
    name: "Dana",
    coverage: [{ seller: "rae" }],
    readings: [{ of: "buyIn", value: 80, tier: "claim", at: "2026-09-01", by: "rae" }],
  };
  expect(accepted(existing, incoming)).toEqual({
    ...existing,
    stakeholders: { dana, priya: { name: "Priya", coverage: [{ seller: "s" }] } },
    team: { rae: { name: "Rae Costa" }, s: { name: "Sam" } },
    ties: { t: { from: "priya", to: "dana", type: "reportsTo" } },
  });
  expect(accepted(existing, incoming, ({ key }) => key !== "team/s")).toEqual({
    ...existing,
    stakeholders: { dana },
  });
});

it("gives newcomers an id of their own", () => {
  const next = accepted(dealOf({ dana: { name: "Dana", email: "d@x" } }), dealOf({ dana: { name: "Dana", email: "d@y" } }));
  expect(Object.keys(next.stakeholders)).toEqual(["dana", "dana-2"]);
});

it("updates the deal itself, but not the name people know it by", () => {
  const existing = dealOf({}, { stage: "lead", account: { name: "Harbor", industry: "Freight" }, crm: [{ system: "hubspot", id: "1" }] });
  const incoming = freeze<Deal>({
    id: "x",
    name: "Another name",
    stakeholders: {},
    stage: "proposal",
    account: { name: "Harbor Lines" },
    closeOn: "2027-01-29",
    crm: [{ system: "hubspot", id: "1" }, { system: "salesforce", id: "2" }],
  });
  expect(accepted(existing, incoming)).toEqual({
    ...existing,
    stage: "proposal",
    account: { name: "Harbor Lines", industry: "Freight" },
    closeOn: "2027-01-29",
    crm: [{ system: "hubspot", id: "1" }, { system: "salesforce", id: "2" }],
  });
});

it("has nothing left to do once it is done", () => {
  const existing = dealOf({ dana: { name: "Dana" } }, { team: { rae: { name: "Rae" } } });
  const incoming = dealOf(
    { dana: { name: "Dana", title: "CFO", roles: ["champion"], coverage: [{ seller: "s", lastContactOn: "2026-11-01" }], readings: [{ of: "buyIn", value: 80, tier: "claim", at: "2026-09-01" }] } },
    { team: { s: { name: "Sam" } }, stage: "proposal" },
  );
  expect(planImport(accepted(existing, incoming), incoming, signature).changes).toEqual([]);
});
