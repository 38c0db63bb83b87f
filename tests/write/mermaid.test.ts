import { analyze, writeMermaid, zoneAt, type Deal } from "@buyinmap/core";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { quoteMermaid } from "../../packages/core/src/write/writers/quoteMermaid.js";
import { deal, freeze } from "../deal.js";
import { deal as anyDeal } from "../laws/arbitraries.js";

const asOf = "2026-11-22";

function chart(of: Deal, assumptions = {}): string {
  return writeMermaid(of, analyze(of, { asOf, assumptions }));
}

it("writes the map with its zones and everyone who has both scores", () => {
  const northwind = freeze<Deal>({
    id: "d",
    name: "Northwind: phase 2",
    stakeholders: {
      cfo: { name: "Dana Whitfield", influence: 90, buyIn: 45 },
      dup: { name: "Dana Whitfield", influence: 20, buyIn: 60 },
      end: { title: "Head of “all”", influence: 100, buyIn: 100 },
      low: { roles: ["champion", "hostRole"], influence: 0, buyIn: 0 },
      nobody: { influence: 50, buyIn: 59.9 },
      half: { name: "Half known", influence: 40 },
      gone: { name: "Left", influence: 40, buyIn: 50, leftOn: "2026-01-01" },
    },
  });
  expect(chart(northwind)).toBe(
    [
      "quadrantChart",
      "  title Northwind#58; phase 2",
      '  x-axis "Low influence" --> "High influence"',
      '  y-axis "Low buy-in" --> "High buy-in"',
      '  quadrant-1 "Lean on"',
      '  quadrant-2 "Strengthen"',
      '  quadrant-3 "Keep in view"',
      '  quadrant-4 "Win over"',
      "  %% 1 person is left out: a score is unknown.",
      '  "Dana Whitfield": [0.9, 0.38]',
      '  "Dana Whitfield (2)": [0.2, 0.5]',
      '  "Head of “all”": [1, 1]',
      '  "Champion, hostRole": [0, 0]',
      '  "Unnamed": [0.5, 0.49]',
      "",
    ].join("\n"),
  );
});

it("speaks the host's words and says nothing of nobody", () => {
  const words = {
    matrix: { axisEnds: { influence: { low: "wenig", high: "viel" }, buyIn: { low: "nein", high: "ja" } }, unnamed: "?" },
    roles: { champion: "Fürsprecher" },
    zones: { leanOn: "Bauen auf" },
  };
  const one: Deal = { id: "d", name: "D", stakeholders: { a: { roles: ["champion"], influence: 1, buyIn: 2 }, b: { influence: 3, buyIn: 4 } } };
  expect(writeMermaid(one, analyze(one, { asOf }), words).split("\n").slice(1, -1)).toEqual([
    "  title D",
    '  x-axis "wenig" --> "viel"',
    '  y-axis "nein" --> "ja"',
    '  quadrant-1 "Bauen auf"',
    '  quadrant-2 "Strengthen"',
    '  quadrant-3 "Keep in view"',
    '  quadrant-4 "Win over"',
    '  "Fürsprecher": [0.01, 0.02]',
    '  "?": [0.03, 0.03]',
  ]);
  expect(chart(deal())).not.toMatch(/%%|\[/);
  expect(chart(deal("a 1/?", "b ?/?"))).toContain("%% 2 people are left out");
});

test.each([
  ['Ann "The Hammer" Lee', '"Ann #34;The Hammer#34; Lee"'],
  ["`code`", '"#96;code#96;"'],
  ["]: [0.1, 0.2]", '"]#58; [0.1, 0.2]"'],
  ["%%{init: {}}%%", '"#37;#37;{init#58; {}}#37;#37;"'],
  ["#35; & <b>x</b>", '"#35;35; #38; #60;b#62;x#60;/b#62;"'],
  ["style:#1;", '"style#58;#35;1;"'],
  ["two\r\nlines\u0000\u2028end ", '"two lines end"'],
  ["王偉, Müller-Łoś 🚀", '"王偉, Müller-Łoś 🚀"'],
  ["broken \uD83D", '"broken \uFFFD"'],
  [" \n", '"–"'],
])("quotes %j", (text, quoted) => {
  expect(quoteMermaid(text)).toBe(quoted);
});

/** A line of the chart as Mermaid's grammar reads it: what it quotes holds no quote and is not empty. */
const statement =
  /^ {2}(?:title [^\n]+|[xy]-axis "[^"\n]+" --> "[^"\n]+"|quadrant-[1-4] "[^"\n]+"|%% [^\n]+|"(?!`)[^"\n]+": \[(?:1|0(?:\.\d{1,2})?), (?:1|0(?:\.\d{1,2})?)\])$/;

it("writes only lines that the grammar allows, whatever the names", () => {
  fc.assert(
    fc.property(anyDeal, (any) => {
      const [first, ...lines] = chart(any).split("\n");
      expect(first).toBe("quadrantChart");
      expect(lines.pop()).toBe("");
      expect(lines.filter((one) => !statement.test(one))).toEqual([]);
    }),
  );
});

it("puts everyone into the quarter of their zone, wherever the thresholds are", () => {
  const score = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }));
  fc.assert(
    fc.property(score, score, score, score, (influence, buyIn, line, highInfluence) => {
      const one: Deal = { id: "d", name: "D", stakeholders: { one: { name: "One", influence, buyIn } } };
      const point = /\[(.+), (.+)\]/.exec(chart(one, { line, highInfluence }))!;
      const quarter = zoneAt({ influence: Number(point[1]), buyIn: Number(point[2]) }, { line: 0.5, highInfluence: 0.5 });
      expect(quarter).toBe(zoneAt({ influence, buyIn }, { line, highInfluence }));
    }),
  );
});
