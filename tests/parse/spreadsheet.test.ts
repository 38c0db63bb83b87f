import { describe, expect, it } from "vitest";
import { spreadsheet } from "../../packages/core/src/parse/formats/spreadsheet.js";
import { readWith, recognizedBy, samples } from "./readTables.js";

const file = "map.csv";
const place = (row?: number, column?: string) => ({ file, ...(row && { row }), ...(column && { column }) });
const read = (lines: readonly string[], options = {}) => readWith(spreadsheet, { [file]: lines.join("\n") }, options);

/** The people of a file that makes one deal, without its frame. */
function people(lines: readonly string[], options = {}) {
  const { deals, warnings, issues } = read(lines, options);
  expect([deals.length, issues]).toEqual([1, []]);
  return [deals[0]!.stakeholders, warnings];
}

describe("the samples", () => {
  it("a pasted table with its scales and a seat", () => {
    const draft = readWith(spreadsheet, samples("spreadsheet-paste.tsv"));
    const stated = (power: string, support?: string) => ({ "Macht (0-10)": power, ...(support && { "Support (-5..+5)": support }) });
    expect(draft).toEqual({
      deals: [
        {
          id: "spreadsheet-paste",
          name: "spreadsheet-paste",
          stakeholders: {
            "anke-vos": {
              name: "Anke Vos",
              title: "Inkoopdirecteur",
              influence: 90,
              buyIn: 30,
              notes: [{ text: "wants three quotes" }],
              extra: stated("9", "-2"),
            },
            "ruud-bakker": { name: "Ruud Bakker", title: "Hoofd IT", influence: 75, buyIn: 50, extra: stated("7,5", "0") },
            "sofie-maes": {
              name: "Sofie Maes",
              title: "Teamleider",
              influence: 40,
              buyIn: 90,
              notes: [{ text: "asked us to present; will introduce CFO" }],
              extra: stated("4", "+4"),
            },
            cfo: { title: "CFO", influence: 100, extra: stated("10") },
          },
        },
      ],
      issues: [],
      warnings: [],
      files: [
        {
          file: "spreadsheet-paste.tsv",
          format: "spreadsheet",
          encoding: "utf-8",
          columns: [
            { index: 0, header: "Name", meaning: "name", samples: ["Anke Vos", "Ruud Bakker", "Sofie Maes"] },
            { index: 1, header: "Position", meaning: "title", samples: ["Inkoopdirecteur", "Hoofd IT", "Teamleider"] },
            { index: 2, header: "Macht (0-10)", meaning: "influence", scale: "0..10", samples: ["9", "7,5", "4"] },
            { index: 3, header: "Support (-5..+5)", meaning: "buyIn", scale: "-5..5", samples: ["-2", "0", "+4"] },
            { index: 4, header: "Notes", meaning: "notes", samples: ["wants three quotes", "asked us to present; will introduce CFO"] },
          ],
          headerRow: 1,
          delimiter: "\t",
          records: 4,
          people: 4,
          merged: 0,
          skipped: 0,
        },
      ],
    });
  });

  it("names and titles only", () => {
    const { deals, warnings } = readWith(spreadsheet, samples("names-and-titles.csv"));
    expect(deals).toEqual([
      {
        id: "names-and-titles",
        name: "names-and-titles",
        stakeholders: {
          "rae-lindgren": { name: "Rae Lindgren", title: "Head of Claims" },
          "jo-abara": { name: "Jo Abara", title: "Claims Analyst" },
          "victor-paz": { name: "Victor Paz", title: "CFO" },
          "mina-sol": { name: "Mina Sol", title: "Security Architect" },
        },
      },
    ]);
    expect(warnings).toEqual([]);
  });
});

describe("what is recognized", () => {
  it.each([
    ["a list of names", "Rae Lindgren\nJo Abara", true],
    ["a table without header", "Rae Lindgren\tHead of Claims\nJo Abara\tAnalyst", true],
    ["a header alone", "Name,Title", true],
    ["JSON", '[{"name": "Rae", "title": "CFO"}]', false],
    ["a letter", "Dear all, please find below what we discussed, and more.\nkind regards, rae", false],
    ["numbers", "1,2\n3,4", false],
    ["nothing", "", false],
  ])("%s", (_, text, known) => {
    expect(recognizedBy(spreadsheet, { [file]: text })).toEqual(known ? [[file]] : []);
  });
});

describe("form", () => {
  it("semicolons, decimal commas, title lines, total and footer lines", () => {
    const lines = [
      "Buying committee, status 2026",
      "",
      "Name;Einfluss (0-10);Haltung (0-10);Stand",
      "Anke Vos;7,5;2,5;20.11.2026",
      "Ruud Bakker;4;;",
      "Total;11,5;2,5;",
      "",
      "Exported from the wiki",
    ];
    expect(people(lines)).toEqual([
      {
        "anke-vos": {
          name: "Anke Vos",
          influence: 75,
          buyIn: 25,
          assessedAt: "2026-11-20",
          extra: { "Einfluss (0-10)": "7,5", "Haltung (0-10)": "2,5" },
        },
        "ruud-bakker": { name: "Ruud Bakker", influence: 40, extra: { "Einfluss (0-10)": "4" } },
      },
      [
        { code: "skippedLine", place: place(1), found: "Buying committee, status 2026" },
        { code: "skippedLine", place: place(8), found: "Exported from the wiki" },
        { code: "outOfRange", place: place(6, "Einfluss (0-10)"), expected: "0..10", found: "11,5" },
        { code: "skippedRow", place: place(6), found: "Total" },
      ],
    ]);
  });

  it("ragged rows are read as far as they go, and told of once for each length", () => {
    expect(people(["Name,Title,Email", "Dana,CFO", "Tom,CIO", "Sam,Buyer,s@x.example,more,still more"])).toEqual([
      {
        dana: { name: "Dana", title: "CFO" },
        tom: { name: "Tom", title: "CIO" },
        sam: { name: "Sam", title: "Buyer", email: "s@x.example" },
      },
      [
        { code: "raggedRow", place: place(2), params: { cells: 2, columns: 3, count: 2 } },
        { code: "raggedRow", place: place(4), params: { cells: 5, columns: 3, count: 1 } },
      ],
    ]);
  });

  it("duplicate headers complete each other, and what differs is kept", () => {
    expect(people(["Name,Email,Email,Color,Color", "Dana,,d@x.example,red,blue", "Tom,t@x.example,t@y.example,,"])).toEqual([
      {
        dana: { name: "Dana", email: "d@x.example", extra: { Color: "red", "Color (2)": "blue" } },
        tom: { name: "Tom", email: "t@x.example", extra: { "Email (2)": "t@y.example" } },
      },
      [
        { code: "duplicateHeader", place: place(undefined, "Email (2)"), found: "Email" },
        { code: "duplicateHeader", place: place(undefined, "Color (2)"), found: "Color" },
        { code: "unknownColumn", place: place(undefined, "Color"), found: "red" },
        { code: "unknownColumn", place: place(undefined, "Color (2)"), found: "blue" },
      ],
    ]);
  });

  it("without a header the columns go by their values", () => {
    expect(people(["Rae Lindgren\tHead of Claims\trae@x.example", "Jo Abara\tAnalyst\tjo@x.example"])).toEqual([
      {
        "rae-lindgren": { name: "Rae Lindgren", title: "Head of Claims", email: "rae@x.example" },
        "jo-abara": { name: "Jo Abara", title: "Analyst", email: "jo@x.example" },
      },
      [{ code: "noHeader", place: place() }],
    ]);
  });

  it("an open quote stops the import at its line", () => {
    const draft = read(["Name,Notes", "Dana,fine", 'Tom,"open', "Sam,lost?"]);
    expect([draft.deals, draft.issues]).toEqual([[], [{ code: "unterminatedQuote", place: place(3), found: '"open' }]]);
  });

  it("apostrophes that keep a spreadsheet from computing are taken off again", () => {
    expect(people(["Name,Phone,Notes", "Dana,'+1 555 0100,'quoted'"])[0]).toEqual({
      dana: { name: "Dana", phone: "+1 555 0100", notes: [{ text: "'quoted'" }] },
    });
  });
});

describe("values", () => {
  it("scores that cannot be are absent, told of, and kept as they stood", () => {
    expect(people(["Name,Influence (0-100),Buy-in", "Dana,120,NaN", "Tom,-1,70", "Sam,,unknown"])).toEqual([
      {
        dana: { name: "Dana", extra: { "Influence (0-100)": "120", "Buy-in": "NaN" } },
        tom: { name: "Tom", buyIn: 70, extra: { "Influence (0-100)": "-1" } },
        sam: { name: "Sam", extra: { "Buy-in": "unknown" } },
      },
      [
        { code: "outOfRange", place: place(2, "Influence (0-100)"), expected: "0..100", found: "120" },
        { code: "unreadableScore", place: place(2, "Buy-in"), expected: "0..100", found: "NaN" },
        { code: "outOfRange", place: place(3, "Influence (0-100)"), expected: "0..100", found: "-1" },
      ],
    ]);
  });

  it("words are scores, with the word kept, and unaware is unknown", () => {
    expect(people(["Name,Power,Current engagement,Desired engagement", "Dana,High,Unaware,Leading", "Tom,Low,Resistant,Neutral"])).toEqual([
      {
        dana: {
          name: "Dana",
          influence: 85,
          target: { buyIn: 100 },
          extra: { Power: "High", "Current engagement": "Unaware", "Desired engagement": "Leading" },
        },
        tom: {
          name: "Tom",
          influence: 25,
          buyIn: 20,
          target: { buyIn: 50 },
          extra: { Power: "Low", "Current engagement": "Resistant", "Desired engagement": "Neutral" },
        },
      },
      [],
    ]);
  });

  it("a scale that might be another, or is none we know, is told of", () => {
    expect(people(["Name,Influence,Support", "Dana,1,great", "Tom,5,meh"])).toEqual([
      {
        dana: { name: "Dana", influence: 0, extra: { Influence: "1", Support: "great" } },
        tom: { name: "Tom", influence: 100, extra: { Influence: "5", Support: "meh" } },
      },
      [
        { code: "ambiguousScale", place: place(undefined, "Influence"), found: "1..5" },
        {
          code: "unknownScale",
          place: place(undefined, "Support"),
          expected: expect.stringContaining("enemyToMentor") as string,
          found: "great",
        },
      ],
    ]);
  });

  it("days are read by their column, or not at all", () => {
    const rows = (dates: readonly string[]) => ["Name,Buy-in (0-100),Assessed on", ...dates.map((day, at) => `P${at},50,${day}`)];
    expect(people(rows(["04/05/2026", "11/20/2026"]))).toEqual([
      { p0: { name: "P0", buyIn: 50, assessedAt: "2026-04-05" }, p1: { name: "P1", buyIn: 50, assessedAt: "2026-11-20" } },
      [],
    ]);
    expect(people(rows(["04/05/2026", "soon"]))).toEqual([
      {
        p0: { name: "P0", buyIn: 50, extra: { "Assessed on": "04/05/2026" } },
        p1: { name: "P1", buyIn: 50, extra: { "Assessed on": "soon" } },
      },
      [
        { code: "ambiguousDate", place: place(2, "Assessed on"), found: "04/05/2026" },
        { code: "unreadableDate", place: place(3, "Assessed on"), found: "soon" },
      ],
    ]);
  });

  it("a champion's role is one claim, unless the buy-in was stated or a blocker's stands beside it", () => {
    const lines = ["Name,Role,Buy-in (0-100),Assessed on", "Dana,Champion,,2026-10-01", "Tom,Champion,60,", "Sam,Champion;Blocker,,", "Eve,Blocker,,"];
    const claim = (value: number, at: string, label: string) => [
      { of: "buyIn", value, tier: "claim", at, by: "rae", source: { label } },
    ];
    expect(people(lines, { importedOn: "2026-11-22", by: "rae" })).toEqual([
      {
        dana: { name: "Dana", roles: ["champion"], readings: claim(80, "2026-10-01", "Champion") },
        tom: { name: "Tom", roles: ["champion"], buyIn: 60 },
        sam: { name: "Sam", roles: ["champion", "blocker"] },
        eve: { name: "Eve", roles: ["blocker"], readings: claim(15, "2026-11-22", "Blocker") },
      },
      [{ code: "conflictingValues", place: place(4), found: "Blocker", params: { kept: "Champion" } }],
    ]);
  });

  it("roles that we do not know stay as the host's own, told of once", () => {
    expect(people(["Name,Title,Role", "Dana,CFO,Gatekeeper", "Tom,CIO,Gatekeeper; Coach"])).toEqual([
      { dana: { name: "Dana", title: "CFO", roles: ["Gatekeeper"] }, tom: { name: "Tom", title: "CIO", roles: ["Gatekeeper", "coach"] } },
      [{ code: "unknownRole", place: place(2), found: "Gatekeeper" }],
    ]);
  });
});

it("a host's own table of role labels takes the place of ours", () => {
  const roleLabels = { gatekeeper: "gatekeeper|door", coach: "Coach" };
  expect(people(["Name,Title,Role", "Dana,CFO,Door;Coach;Champion"], { roleLabels })).toEqual([
    { dana: { name: "Dana", title: "CFO", roles: ["gatekeeper", "coach", "Champion"] } },
    [{ code: "unknownRole", place: place(2), found: "Champion" }],
  ]);
});

describe("people", () => {
  it("names in any script, and names that look like code, are text", () => {
    const names = ["<img src=x onerror=alert(1)>", "فاطمة الزهراء", "__proto__", "constructor", "=1+1", "O'Neill & Söhne"];
    const [stakeholders] = people(["Name,Title", ...names.map((name) => `${name},CFO`)]);
    expect(Object.entries(stakeholders as object)).toEqual([
      ["img-src-x-onerror-alert-1", { name: names[0], title: "CFO" }],
      ["فاطمة-الزهراء", { name: names[1], title: "CFO" }],
      ["proto", { name: names[2], title: "CFO" }],
      ["constructor-2", { name: names[3], title: "CFO" }],
      ["1-1", { name: names[4], title: "CFO" }],
      ["o-neill-söhne", { name: names[5], title: "CFO" }],
    ]);
  });

  it("headers that would reach into objects are kept out", () => {
    const [stakeholders, warnings] = people(["Name,__proto__,constructor,toString", "Dana,a,b,c"]);
    expect(stakeholders).toEqual({ dana: { name: "Dana", extra: { toString: "c" } } });
    expect(Object.getPrototypeOf((stakeholders as Record<string, { extra: object }>)["dana"]!.extra)).toBe(Object.prototype);
    expect(warnings).toEqual([
      { code: "forbiddenKey", place: place(undefined, "__proto__"), found: "__proto__" },
      { code: "forbiddenKey", place: place(undefined, "constructor"), found: "constructor" },
      { code: "unknownColumn", place: place(undefined, "toString"), found: "c" },
    ]);
  });

  it("seats are not people, and rows that say nobody are skipped", () => {
    expect(people(["Name,Title,Role,Notes", "CFO (not met),,,", "TBD,Head of Legal,,", ",,Procurement,", "Security [?],,,", ",,,who?"])).toEqual([
      {
        cfo: { title: "CFO" },
        "head-of-legal": { title: "Head of Legal" },
        procurement: { roles: ["procurement"] },
        security: { title: "Security" },
      },
      [{ code: "skippedRow", place: place(6) }],
    ]);
  });

  it("family names go first where they do", () => {
    expect(people(["姓,名,役職", "山田,太郎,部長", "Smith,Ann,CFO"])[0]).toEqual({
      "山田-太郎": { name: "山田 太郎", title: "部長" },
      "ann-smith": { name: "Ann Smith", title: "CFO" },
    });
  });

  it("report to whom they name, by name or email; who is not there stays as text", () => {
    const lines = ["Name,Email,Reports to", "Dana,d@x.example,The Board", "Tom,,Dana", "Sam,,D@x.example", "Eve,,Eve"];
    const { deals } = read(lines);
    expect([deals[0]!.stakeholders, deals[0]!.ties]).toEqual([
      {
        dana: { name: "Dana", email: "d@x.example", extra: { reportsTo: "The Board" } },
        tom: { name: "Tom" },
        sam: { name: "Sam" },
        eve: { name: "Eve" },
      },
      {
        "tom-reports": { from: "tom", to: "dana", type: "reportsTo" },
        "sam-reports": { from: "sam", to: "dana", type: "reportsTo" },
      },
    ]);
  });

  it("who is known by a seller is covered", () => {
    const { deals } = read(["Name,Owner,Last contact", "Dana,Rae Costa,2026-11-01", "Tom,,2026-11-02"]);
    expect([deals[0]!.stakeholders, deals[0]!.team]).toEqual([
      {
        dana: { name: "Dana", coverage: [{ seller: "rae-costa", lastContactOn: "2026-11-01" }] },
        tom: { name: "Tom", extra: { lastContactOn: "2026-11-02" } },
      },
      { "rae-costa": { name: "Rae Costa" } },
    ]);
  });
});

describe("the same person twice", () => {
  const merged = (row: number, found: string, into: number) => ({ code: "mergedRows", place: place(row), found, params: { into } });

  it("by email in any case; the first values are kept and differences told of", () => {
    expect(people(["Name,Email,Title,Role,Phone", "Sam Ito,s@x.example,Buyer,Coach,", "Samuel Ito,S@X.example,Buyer,Champion,1"])).toEqual([
      { "sam-ito": { name: "Sam Ito", title: "Buyer", email: "s@x.example", phone: "1", roles: ["coach", "champion"] } },
      [
        merged(3, "Sam Ito", 2),
        { code: "conflictingValues", place: place(3, "Name"), found: "Samuel Ito", params: { kept: "Sam Ito" } },
        { code: "undatedStance", place: place(3), found: "Champion" },
      ],
    ]);
  });

  it("not by a shared mailbox", () => {
    expect(people(["Name,Email", "Sam Ito,info@x.example", "Dana Marsh,info@x.example"])).toEqual([
      { "sam-ito": { name: "Sam Ito", email: "info@x.example" }, "dana-marsh": { name: "Dana Marsh", email: "info@x.example" } },
      [],
    ]);
  });

  it("by exact name, if neither email nor id speaks against it", () => {
    expect(people(["Id,Name,Email,Notes", ",Sam Ito,,a", ",Sam Ito,s@x.example,b", ",Sam Ito,t@x.example,c", "7,Dana,,", "8,Dana,,"])).toEqual([
      {
        "sam-ito": { name: "Sam Ito", email: "s@x.example", notes: [{ text: "a" }, { text: "b" }] },
        "sam-ito-2": { name: "Sam Ito", email: "t@x.example", notes: [{ text: "c" }] },
        "7": { name: "Dana" },
        "8": { name: "Dana" },
      },
      [merged(3, "Sam Ito", 2)],
    ]);
  });

  it("not by a name that two already share, and never for seats", () => {
    const lines = ["Name,Email", "Sam,a@x.example", "Sam,b@x.example", "Sam,", "CFO (not met),", "CFO (not met),"];
    const [stakeholders, warnings] = people(lines);
    expect([Object.keys(stakeholders as object), warnings]).toEqual([["sam", "sam-2", "sam-3", "cfo", "cfo-2"], []]);
  });
});

describe("several deals", () => {
  it("come from a column, with what it says of them", () => {
    const { deals, warnings } = read([
      "Deal,Account,Stage,Amount,Close date,Name",
      "Fleet,Harbor,Proposal,\"€ 184.000,00\",2027-01-29,Dana",
      "Fleet,Harbor,Won,,,Tom",
      "Platform,,,ask,,Dana",
      ",,,,,Sam",
    ]);
    expect(deals).toEqual([
      {
        id: "fleet",
        name: "Fleet",
        account: { name: "Harbor" },
        stage: "Proposal",
        amount: { value: 184000, currency: "EUR" },
        closeOn: "2027-01-29",
        stakeholders: { dana: { name: "Dana" }, tom: { name: "Tom" } },
      },
      { id: "platform", name: "Platform", stakeholders: { dana: { name: "Dana", extra: { Amount: "ask" } } } },
      { id: "map", name: "map", stakeholders: { sam: { name: "Sam" } } },
    ]);
    expect(warnings).toEqual([
      { code: "conflictingValues", place: place(3, "Stage"), found: "Won", params: { kept: "Proposal" } },
      { code: "unreadableAmount", place: place(4, "Amount"), found: "ask" },
    ]);
  });
});

describe("the person's own mapping", () => {
  it("goes before what was recognized", () => {
    const mapping = { [file]: { columns: { 0: "title", 1: "name", 2: "ignored", 3: "buyIn" }, scales: { 3: "1..7" } } };
    expect(people(["Name,Title,Email,Mood", "CFO,Dana,d@x.example,4"], { mapping })).toEqual([
      { dana: { name: "Dana", title: "CFO", buyIn: 50, extra: { Mood: "4" } } },
      [],
    ]);
  });

  it("takes a meaning from the column that was taken for it", () => {
    const mapping = { [file]: { columns: { 2: "influence" } } };
    expect(people(["Name,Influence (0-100),Clout at home", "Dana,90,40"], { mapping })[0]).toEqual({
      dana: { name: "Dana", influence: 40, extra: { "Influence (0-100)": "90" } },
    });
  });

  it("names that we do not know are told of", () => {
    const mapping = { [file]: { columns: { 1: "shoeSize" }, scales: { 2: "stars" } } };
    expect(people(["Name,Title,Buy-in", "Dana,CFO,80"], { mapping })).toEqual([
      { dana: { name: "Dana", title: "CFO", buyIn: 80 } },
      [
        { code: "unknownMeaning", place: place(undefined, "Title"), expected: expect.stringContaining("firstName") as string, found: "shoeSize" },
        { code: "unknownScale", place: place(undefined, "Buy-in"), expected: expect.stringContaining("0..10") as string, found: "stars" },
      ],
    ]);
  });
});

it.each([" ", "1", "(", "total ", "Director ", ";"])("a cell of a million times %j does not hold anybody up", (unit) => {
  const cell = `"1${unit.repeat(1_000_000 / unit.length)}x"`;
  const header = `Name,Title,Role,Influence,Amount,Assessed on,Deal,"Buy-in ${unit.repeat(1000)}"`;
  const { issues } = read([header, Array.from({ length: 8 }, () => cell).join(",")]);
  expect(issues).toEqual([]);
});

it("reads 100,000 rows in one go, with progress, and counts complaints beyond 200", { timeout: 60_000 }, () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => `Person ${at},p${at}@x.example,${at % 7 === 0 ? 200 : at % 101}`);
  const done: number[] = [];
  const { deals, warnings, files } = read(["Name,Email,Influence (0-100)", ...rows], {
    onProgress: (progress: { done: number }) => done.push(progress.done),
  });
  expect(Object.keys(deals[0]!.stakeholders)).toHaveLength(100_000);
  expect(deals[0]!.stakeholders["person-99999"]).toEqual({ name: "Person 99999", email: "p99999@x.example", influence: 9 });
  expect([warnings.length, warnings.at(-1)]).toEqual([
    201,
    { code: "furtherWarnings", place: {}, found: "outOfRange", params: { count: 14_286 - 200 } },
  ]);
  expect(files.map(({ records, people: made, merged, skipped }) => [records, made, merged, skipped])).toEqual([[100_000, 100_000, 0, 0]]);
  expect(done).toEqual(Array.from({ length: 50 }, (_, at) => (at + 1) / 50));
});
