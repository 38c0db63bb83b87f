import {
  apply,
  brokenReferences,
  dealSchema,
  describeIssue,
  parseDeal,
  writeJson,
  type Command,
  type Deal,
} from "@buyinmap/core";
import { expect, it, test } from "vitest";
import type { Pitch } from "../../packages/core/src/model/pitch.js";
import { freeze } from "../deal.js";

const pitch: Pitch = {
  seller: "rae",
  at: "2026-11-22",
  minutes: 4.5,
  text: "You drive empty every fourth trip.",
  listeners: [{ name: "Sam", inspiration: 4, comment: "clear" }],
};
const start: Deal = freeze({
  id: "d",
  name: "D",
  stakeholders: {},
  team: { rae: { name: "Rae" }, sam: { name: "Sam" } },
  pitches: { first: pitch },
});

function applied(command: Command): Deal {
  const result = apply(start, command);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.deal;
}

it("keeps a pitch under its id, and takes it away again", () => {
  const second: Pitch = { seller: "sam", at: "2026-11-23", minutes: 5, text: "" };
  expect(applied({ type: "addPitch", id: "second", pitch: second }).pitches).toEqual({ first: pitch, second });
  expect(applied({ type: "removePitch", id: "first" }).pitches).toEqual({});
});

it("takes the pitches of a seller along, and nobody else's", () => {
  expect(applied({ type: "removeSeller", id: "rae" })).toEqual({
    ...start,
    team: { sam: { name: "Sam" } },
    pitches: {},
  });
  expect(applied({ type: "removeSeller", id: "sam" }).pitches).toEqual({ first: pitch });
});

test.each<[string, Command, object]>([
  [
    "an id that is taken",
    { type: "addPitch", id: "first", pitch },
    { code: "idTaken", path: "/pitches/first", found: "first" },
  ],
  [
    "a pitch that is not there",
    { type: "removePitch", id: "none" },
    { code: "unknownPitch", path: "/pitches/none", found: "none" },
  ],
  [
    "an inherited name",
    { type: "removePitch", id: "toString" },
    { code: "unknownPitch", path: "/pitches/toString", found: "toString" },
  ],
  [
    "a seller who is not on the team",
    { type: "addPitch", id: "second", pitch: { ...pitch, seller: "max" } },
    { code: "unknownSeller", path: "/pitches/second/seller", found: "max" },
  ],
  [
    "no time at all",
    { type: "addPitch", id: "second", pitch: { ...pitch, minutes: 0 } },
    { code: "invalidValue", path: "/pitches/second/minutes" },
  ],
  [
    "an inspiration that is not on the scale",
    { type: "addPitch", id: "second", pitch: { ...pitch, listeners: [{ name: "Sam", inspiration: 6 as 5 }] } },
    { code: "invalidValue", path: "/pitches/second/listeners/0/inspiration" },
  ],
])("refuses %s", (_, command, issue) => {
  expect(apply(start, command)).toEqual({ ok: false, issues: [issue] });
});

it("leaves pitches to their own commands", () => {
  const command = { type: "changeDeal", change: { pitches: null } } as unknown as Command;
  expect(apply(start, command)).toEqual({ ok: false, issues: [{ code: "invalidValue", path: "/pitches" }] });
});

it("is written and read back", () => {
  const read = parseDeal(writeJson([start]));
  expect(read.ok && read.value).toEqual(start);
});

it("names a seller who is not there when it is read", () => {
  const broken = { ...start, pitches: { first: { ...pitch, seller: "max" } } };
  expect(dealSchema.safeParse(broken).success).toBe(true);
  expect(brokenReferences(broken)).toEqual([{ path: "/pitches/first/seller", expected: "sellerId", found: "max" }]);
  const read = parseDeal(writeJson([broken]));
  expect(read.ok ? [] : read.issues.map((issue) => describeIssue(issue))).toEqual([expect.stringContaining("max")]);
});
