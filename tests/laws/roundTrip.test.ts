import { apply, parseDeal, parseDeals, writeCsv, writeJson, type Deal } from "@buyinmap/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { commandFor, deal } from "./arbitraries.js";

function bytesOf(text: string) {
  return new TextEncoder().encode(text);
}

it("reads back every deal that it writes as JSON", () => {
  fc.assert(
    fc.property(fc.uniqueArray(deal, { maxLength: 3, selector: ({ id }) => id }), (deals) => {
      fc.pre(deals.length > 0);
      const read = parseDeals([{ name: "deals.json", bytes: bytesOf(writeJson(deals)) }]);
      expect(read).toMatchObject({ ok: true, value: deals });
    }),
  );
});

it("reads back whatever edits have made of a deal", () => {
  const edited = deal.chain((start) =>
    fc.array(commandFor(start), { maxLength: 8 }).map((commands) => {
      let now: Deal = start;
      for (const command of commands) {
        const result = apply(now, command);
        if (result.ok) now = result.value.deal;
      }
      return now;
    }),
  );
  fc.assert(
    fc.property(edited, (now) => {
      expect(parseDeal(writeJson([now]))).toMatchObject({ ok: true, value: now });
    }),
  );
});

it("recognizes the people, roles and scores of the CSV that it writes", () => {
  const start: Deal = {
    id: "harbor",
    name: "Harbor: fleet",
    stakeholders: {
      dana: { name: "Dana Whitfield", title: "CFO", department: "Finance", email: "dana@harbor.example", roles: ["economicBuyer", "decisionMaker"], influence: 90, buyIn: 45.5, assessedAt: "2026-11-22" },
      priya: { name: "Priya Raman", roles: ["userBuyer", "legalAndCompliance"], buyIn: 85, assessedAt: "2026-11-20", target: { buyIn: 90, influence: 70 } },
      sam: { name: "Sam Ito", leftOn: "2026-10-01" },
    },
  };
  const read = parseDeals([{ name: "people.csv", bytes: bytesOf(writeCsv([start])) }]);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const people = Object.values(read.value[0]!.stakeholders);
  expect([read.value.length, read.value[0]!.name]).toEqual([1, "Harbor: fleet"]);
  expect(people).toEqual(Object.values(start.stakeholders));
});
