import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "../../packages/core/src/parse/readTable.js";

function cells(text: string) {
  return readTable(text).rows.map((row) => row.cells);
}

describe("the delimiter", () => {
  it.each([
    ["commas", "name,title\nDana,CFO", ","],
    ["semicolons with decimal commas in every row", "Name;Macht;Steun\nAnke;7,5;2,5\nRuud;4,5;1,5", ";"],
    ["semicolons with a comma in every name", "Name;Title\nVos, Anke;CFO\nBakker, Ruud;CIO", ";"],
    ["tabs with commas and semicolons in the notes", "Name\tNotes\nDana\ta, b; c, d; e\nTom\tx, y; z", "\t"],
    ["pipes", "Name|Title|Power\nDana|CFO|9", "|"],
    ["commas with joined roles", "Name,Role\nDana,Influencer;Blocker\nTom,Champion;Coach", ","],
    ["commas inside quotes", 'Name;Title\n"Whitfield, Dana, MBA";CFO', ";"],
    ["a title line above", "Committee of Harbor, Freight, Lines, Inc\n\nName;Title\nDana;CFO\nTom;CIO", ";"],
    ["footers below", "Name;Title\nDana;CFO\nTom;CIO\n\nCopyright, all, rights, reserved", ";"],
    ["a line that names it", "sep=;\nName;A,B,C\nDana;1,2,3\n", ";"],
    ["one column", "Name\nDana", ","],
  ])("is found in %s", (_, text, delimiter) => {
    expect(readTable(text).delimiter).toBe(delimiter);
  });
});

describe("records", () => {
  it.each(["\n", "\r\n", "\r"])("are cut at %j, quoted line breaks kept", (end) => {
    const text = ["\uFEFFname,notes", `Dana,"one${end}two ""quoted"", three"`, "", "Tom,"].join(end);
    expect(readTable(text)).toEqual({
      delimiter: ",",
      rows: [
        { line: 1, cells: ["name", "notes"] },
        { line: 2, cells: ["Dana", 'one\ntwo "quoted", three'] },
        { line: 4, cells: [""] },
        { line: 5, cells: ["Tom", ""] },
      ],
      issues: [],
    });
  });

  it("are cut where line ends are mixed", () => {
    expect(cells("a,b\r\nc,d\ne,f\rg,h")).toEqual([["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]]);
  });

  it("come back as they were written, with their lines", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", "王", ",", ";", "\t", '"', "\n", " ", "0") });
    const record = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 8 }), (records) => {
        const body = records.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(";"));
        let line = 2;
        const rows = records.map((row, index) => {
          const at = line;
          line += body[index]!.split("\n").length;
          return { line: at, cells: row };
        });
        expect(readTable(`sep=;\n${body.join("\n")}`)).toEqual({ delimiter: ";", rows, issues: [] });
      }),
    );
  });
});

describe("quotes", () => {
  it("that never close are an issue with their line, and nothing behind them is lost", () => {
    expect(readTable('name,title\nDana,CFO\nTom,"CIO\nSam,CTO')).toEqual({
      delimiter: ",",
      rows: [
        { line: 1, cells: ["name", "title"] },
        { line: 2, cells: ["Dana", "CFO"] },
        { line: 3, cells: ["Tom", "CIO\nSam,CTO"] },
      ],
      issues: [{ code: "unterminatedQuote", place: { row: 3 }, found: '"CIO' }],
    });
  });

  it("that close in the middle of a cell are an issue, once for each line", () => {
    expect(readTable('name,title\n"Dana" the "Boss",CFO\nTom,CIO').issues).toEqual([
      { code: "unterminatedQuote", place: { row: 2 }, found: '"Dana" the "Boss",CFO' },
    ]);
  });

  it("inside a cell are text", () => {
    expect(cells('name,note\nTom,24" screen')).toEqual([["name", "note"], ["Tom", '24" screen']]);
  });
});

it("reads a million rows", { timeout: 60_000 }, () => {
  const { rows } = readTable("name,title\n" + "Dana,CFO\n".repeat(1_000_000));
  expect([rows.length, rows[1_000_000]]).toEqual([1_000_002, { line: 1_000_001, cells: ["Dana", "CFO"] }]);
});
