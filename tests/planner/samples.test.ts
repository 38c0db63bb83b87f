import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { analyze, everyone, isSeat, parseDeal, type Deal } from "@buyinmap/core";

function sample(name: string): Deal {
  const path = new URL(`../../examples/planner/src/samples/${name}.json`, import.meta.url);
  const read = parseDeal(readFileSync(fileURLToPath(path), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(read.warnings).toEqual([]);
  return read.value;
}

const lastDay = "2026-11-22";

test.each(["kestrelFoods", "oaklineHospitals"])("%s says that it is invented and shows what a map can hold", (name) => {
  const deal = sample(name);
  const people = everyone(deal).map(({ stakeholder }) => stakeholder);
  expect(deal.extra).toEqual({ sample: "invented" });
  expect(deal.notes![0]!.text).toContain("invented");
  expect(people.length).toBeGreaterThanOrEqual(9);
  expect(people.length).toBeLessThanOrEqual(14);
  expect(people.filter(isSeat)).toHaveLength(1);
  const { estimates } = analyze(deal, { asOf: lastDay });
  expect(
    everyone(deal).some(({ id, stakeholder }) => !isSeat(stakeholder) && estimates[id]?.buyIn.type === "unknown"),
  ).toBe(true);
  const tiers = new Set(people.flatMap(({ readings = [] }) => readings.map(({ tier }) => tier)));
  expect(tiers.size).toBeGreaterThanOrEqual(4);
  for (const days of [
    people.flatMap(({ readings = [] }) => readings.map(({ at }) => at)),
    people.flatMap(({ assessedAt }) => assessedAt ?? []),
  ]) {
    expect(days.filter((day) => day > lastDay || day < "2026-07-01")).toEqual([]);
  }
});

test("the committee of 1994 is the published table, on our scales", () => {
  const deal = sample("emissionStandards1994");
  const table = readFileSync(fileURLToPath(new URL("../data/emission-standards-1994.csv", import.meta.url)), "utf8");
  const published = table
    .split("\n")
    .filter((line) => /^\w+,\d/.test(line))
    .map((line) => line.split(","))
    .map(([actor, capability, position, salience]) => ({
      id: actor!.toLowerCase(),
      influence: Math.round((Number(capability) / 0.16) * 1e4) / 100,
      buyIn: Math.round(((Number(position) - 4) / 6) * 1e4) / 100,
      salience: Number(salience),
    }));
  expect(published).toHaveLength(10);
  const ours = Object.entries(deal.stakeholders).map(([id, { influence, buyIn, salience }]) => ({
    id,
    influence,
    buyIn,
    salience,
  }));
  expect(ours).toEqual(published);
  expect(Object.values(deal.stakeholders).filter(({ assessedAt }) => assessedAt !== undefined)).toEqual([]);
  expect(deal.rule).toEqual({ quota: 0.71 });
  expect(deal.notes![0]!.text).toContain("80.6");
  expect(deal.notes![1]!.text).toContain("Scholz");
});
