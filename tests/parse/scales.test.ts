import { describe, expect, it } from "vitest";
import { readScore } from "../../packages/core/src/parse/readScore.js";
import { recognizeScale, scaleInHeader } from "../../packages/core/src/parse/recognizeScale.js";
import { findScale, scaleIds } from "../../packages/core/src/parse/scales.js";

it("lists every scale, and finds each and any range by id", () => {
  expect(scaleIds).toEqual([
    "0..100",
    "0..10",
    "1..5",
    "-5..5",
    "enemyToMentor",
    "resistantToLeading",
    "resistantToChampion",
    "hostileToConvinced",
    "letToMakeItHappen",
    "innerCircle",
    "minorToDecisive",
    "lowToHigh",
  ]);
  expect([...scaleIds, "1..7"].map((id) => findScale(id)?.id)).toEqual([...scaleIds, "1..7"]);
  expect(["", "5..1", "stars", "toString"].map(findScale)).toEqual([undefined, undefined, undefined, undefined]);
});

describe("a cell", () => {
  it.each([
    ["-5..5", ["-5", "-2", "0", "+4", "5"], [0, 30, 50, 90, 100]],
    ["1..5", ["1", "2", "3", "4", "5"], [0, 25, 50, 75, 100]],
    ["0..10", ["0", "7,5", "7.2", "10"], [0, 75, 72, 100]],
    ["0..100", ["0", "33,3", "80 %", "100"], [0, 33.3, 80, 100]],
    ["1..5", ["80%"], [80]],
    ["enemyToMentor", ["Enemy", "Non-Supporter", "neutral", "SUPPORTER", "Mentor"], [0, 25, 50, 75, 100]],
    ["hostileToConvinced", ["hostile", "skeptical", "neutral", "positive", "convinced"], [0, 25, 50, 75, 100]],
    ["resistantToLeading", ["Resistant", "Neutral", "Supportive", "Leading"], [20, 50, 80, 100]],
    ["resistantToChampion", ["Resistant", "Neutral", "Supporter", "Champion"], [20, 50, 80, 100]],
    ["letToMakeItHappen", ["no commitment", "let it happen", "help it happen", "make it happen"], [20, 50, 75, 95]],
    ["innerCircle", ["Outside political structure", "Political structure", "Inner circle"], [25, 60, 90]],
    ["minorToDecisive", ["Minor", "Significant", "Decisive"], [25, 55, 85]],
    ["lowToHigh", ["Low", "Medium", "High", "hoch", "élevé", "高"], [25, 55, 85, 85, 85, 85]],
  ])("on %s: %j is %j", (id, cells, scores) => {
    expect(cells.map((cell) => readScore(cell, findScale(id)!))).toEqual(scores.map((score) => ({ type: "known", score })));
  });

  it.each(["Unaware", "unknown", "n/a", "-", "?", "", "不明"])("%j is unknown on every scale, never low", (cell) => {
    expect(scaleIds.map((id) => readScore(cell, findScale(id)!).type)).toEqual(scaleIds.map(() => "unknown"));
  });

  it.each([
    ["0..10", "11", "outOfRange"],
    ["0..100", "-1", "outOfRange"],
    ["0..100", "101%", "outOfRange"],
    ["1..5", "0", "outOfRange"],
    ["0..100", "9".repeat(400), "outOfRange"],
    ["0..100", "NaN", "unreadable"],
    ["0..100", "Infinity", "unreadable"],
    ["0..100", "high", "unreadable"],
    ["lowToHigh", "7", "unreadable"],
    ["enemyToMentor", "constructor", "unreadable"],
  ])("on %s: %j is %s", (id, cell, type) => {
    expect(readScore(cell, findScale(id)!)).toEqual({ type });
  });
});

it.each([
  ["Macht (0-10)", "0..10"],
  ["Support (-5..+5)", "-5..5"],
  ["Buy-in -5 to +5", "-5..5"],
  ["Einfluss 1 bis 5", "1..5"],
  ["Power [1–7]", "1..7"],
  ["Support ±5", "-5..5"],
  ["Influence /10", "0..10"],
  ["Influence %", "0..100"],
  ["影響力（0〜10）", "0..10"],
  ["Influence", undefined],
  ["Support 2025-2026", undefined],
])("the header %j states %j", (header, id) => {
  expect(scaleInHeader(header)?.id).toBe(id);
});

it.each([
  ["buyIn", ["80", "5", "100"], "0..100", false],
  ["buyIn", ["7", "3", "9,5"], "0..10", false],
  ["buyIn", ["1", "5", "3"], "1..5", true],
  ["buyIn", ["0", "5", "3"], "0..10", true],
  ["buyIn", ["-2", "4", "0"], "-5..5", false],
  ["buyIn", ["+2", "4", "0"], "-5..5", false],
  ["buyIn", ["-8", "4"], "-10..10", true],
  ["buyIn", ["-80", "40"], "-100..100", true],
  ["buyIn", ["0.2", "0.9"], "0..1", true],
  ["buyIn", ["20%", "90 %"], "0..100", false],
  ["buyIn", ["80", "5", "999", "n/a", ""], "0..100", false],
  ["buyIn", ["Supporter", "Enemy", "?"], "enemyToMentor", false],
  ["buyIn", ["Supporter", "Champion"], "resistantToChampion", false],
  ["buyIn", ["Resistant", "Neutral"], "resistantToLeading", false],
  ["buyIn", ["Supporter", "Neutral"], "enemyToMentor", true],
  ["buyIn", ["Unaware", "Leading", "Neutral"], "resistantToLeading", false],
  ["influence", ["High", "low", "medium"], "lowToHigh", false],
  ["influence", ["Inner circle"], "innerCircle", false],
  ["buyIn", ["High", "Low"], undefined, undefined],
  ["buyIn", ["", "-"], undefined, undefined],
] as const)("%s values %j are on %s (ambiguous: %s)", (of, values, id, ambiguous) => {
  const recognized = recognizeScale(values, of);
  expect([recognized?.scale.id, recognized?.ambiguous]).toEqual([id, ambiguous]);
});
