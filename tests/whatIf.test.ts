import { analyze, whatIf, type Command } from "@buyinmap/core";
import { expect, it } from "vitest";
import { deal, freeze } from "./deal.js";

const asOf = "2026-11-22";
const start = deal("cfo 90/45", "champion 60/85 → cfo .3", "users 30/70");

it("says only what would change, and leaves the deal as it is", () => {
  const commands: Command[] = [{ type: "assess", id: "users", buyIn: 20, at: asOf }];
  const before = analyze(start, { asOf });
  const tried = whatIf(start, freeze(commands), { asOf });
  if (!tried.ok) throw new Error("expected an answer");
  const { deal: then, after, difference } = tried.value;
  expect(JSON.stringify(after)).toBe(JSON.stringify(analyze(then, { asOf })));
  expect(JSON.stringify(tried.value.before)).toBe(JSON.stringify(before));
  expect(difference).toEqual({
    outcome: { before: before.outcome, after: after.outcome },
    people: {
      cfo: { leverage: { before: before.leverage["cfo"], after: after.leverage["cfo"] } },
      champion: { leverage: { before: before.leverage["champion"], after: after.leverage["champion"] } },
      users: {
        zone: {
          before: { type: "zoned", zone: "strengthen", inferred: false },
          after: { type: "zoned", zone: "keepInView", inferred: false },
        },
        settled: { before: { type: "settled", view: 60 }, after: { type: "settled", view: expect.any(Number) } },
        leverage: { before: before.leverage["users"], after: after.leverage["users"] },
      },
    },
  });
  expect(start).toEqual(deal("cfo 90/45", "champion 60/85 → cfo .3", "users 30/70"));
});

it("says who would come and who would go", () => {
  const tried = whatIf(
    start,
    [
      { type: "removeStakeholder", id: "users" },
      { type: "addStakeholder", id: "cto", stakeholder: {} },
    ],
    { asOf },
  );
  if (!tried.ok) throw new Error("expected an answer");
  const { people } = tried.value.difference;
  expect(people["users"]).toEqual({
    zone: { before: { type: "zoned", zone: "strengthen", inferred: false } },
    settled: { before: { type: "settled", view: 60 } },
    leverage: { before: expect.any(Number) },
  });
  expect(people["cto"]).toEqual({
    zone: { after: { type: "unknown", missing: ["influence", "buyIn"] } },
    settled: { after: { type: "unknown" } },
    leverage: { after: expect.any(Number) },
  });
});

it("finds nothing where nothing would change, and takes an analysis that is there already", () => {
  const before = analyze(start, { asOf });
  const tried = whatIf(start, [], { asOf, before });
  if (!tried.ok) throw new Error("expected an answer");
  expect(tried.value.before).toBe(before);
  expect(tried.value.difference).toEqual({ people: {} });
});

it("refuses what cannot be done", () => {
  expect(whatIf(start, [{ type: "removeStakeholder", id: "ceo" }], { asOf })).toEqual({
    ok: false,
    issues: [{ code: "unknownStakeholder", path: "/stakeholders/ceo", found: "ceo" }],
  });
});
