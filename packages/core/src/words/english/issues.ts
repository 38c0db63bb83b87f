import type { Issue, IssueCode, Place } from "../../parse/issue.js";

/** The words for what goes wrong while reading: one sentence for each code, and how to say where. */
export interface IssueSentences extends Readonly<Record<IssueCode, (issue: Issue) => string>> {
  /** Where it is, with what separates it from the sentence; empty when there is nothing to say. */
  readonly place: (place: Place) => string;
}

/** What went wrong or is worth knowing, in plain English. */
export const issueSentences: IssueSentences = {
  place: ({ file, row, column, path }) => {
    const spot = [file, row && `line ${row}`, column && `column ${quote(column)}`].filter(Boolean).join(", ");
    return [spot, path].map((part) => (part ? `${part}: ` : "")).join("");
  },

  noFiles: () => "there is no file to read",
  emptyFile: () => "the file is empty",
  binaryFile: () => "this is not a text file; expected CSV, tab-separated text or JSON",
  unsupportedFile: ({ params }) => `this is ${lookUp(fileKinds, params?.kind) ?? "a kind of file that we cannot read"}`,
  fileTooLarge: ({ params }) => `the file has ${megabytes(params?.bytes)}; expected at most ${megabytes(params?.maximum)}`,
  tooManyRows: ({ params }) => `the table has ${count(params?.rows)} lines; expected at most ${count(params?.maximum)}`,
  undecodableText: () => "most of the text cannot be read; save the file as UTF-8 and try again",
  replacedCharacters: ({ params }) =>
    `${many(params?.count, "character")} could not be read (shown as �); save the file as UTF-8 if that matters`,
  unrecognizedFile: () => "we do not know this kind of file; expected a CRM export, a table with a header, or our own JSON",
  missingPartnerFile: ({ expected }) => `this file can only be read together with ${expected === undefined ? "others" : `the export of ${quote(expected)}`}`,
  severalDeals: ({ found, params }) => `expected one deal, found ${params ? count(params.count) : "several"}${named(found)}`,
  noDeals: () => "there is no deal in it",
  furtherIssues: ({ params }) => `there are more problems than the ${count(params?.maximum)} listed; reading stopped here`,
  furtherWarnings: ({ found, params }) => `and ${count(params?.count)} more of the kind ${quote(found)}`,

  invalidJson: ({ expected, found, params }) =>
    `the text stops being JSON${params ? ` at character ${params.column} of this line` : ""}: ` +
    `expected ${lookUp(jsonParts, expected) ?? "something else"}, found ${found ?? "the end of the file"}`,
  tooDeep: ({ params }) => `lists and records stand in each other more than ${count(params?.maximum)} deep`,
  duplicateKey: ({ found }) => `${quote(found)} is there twice; expected each name once, since only one could be kept`,
  forbiddenKey: ({ found }) => `the name ${quote(found)} is not safe to use; what stood under it was left out`,
  newerVersion: ({ expected, found }) =>
    `the file was written by a newer Buy-in Map (version ${found ?? "unknown"}); this one reads up to version ${expected ?? "1"}`,
  unknownVersion: ({ expected, found }) => `expected version ${expected ?? "1"}, found ${found ?? "none"}`,
  notADocument: ({ found }) => `expected a Buy-in Map document or a deal, found ${found ?? "something else"}`,
  bareDeal: () => "the deals stand in the file without the envelope that says format and version; read as version 1",
  unknownKey: ({ found, params }) =>
    `we do not know the field ${quote(found)} of ${quote(params?.of)} (${many(params?.count, "place")}); kept under “extra”`,
  ignoredKey: ({ found }) => `${quote(found)} does not belong to a deal and was left out`,
  inexactNumber: ({ found, params }) =>
    `the number ${found ?? ""} is too long to be kept exactly (${many(params?.count, "such number")}); write ids as text in quotes`,
  wrongType: (issue) => `expected ${expectation(issue)}, found ${issue.found ?? "something else"}`,
  wrongValue: (issue) => `expected ${expectation(issue)}, found ${issue.found ?? "something else"}`,
  outOfRange: (issue) => `expected ${expectation(issue)}, found ${issue.found ?? "something else"}`,
  emptyText: () => "expected some text, found none",
  missing: (issue) => `expected ${expectation(issue)}, found nothing`,
  badDay: (issue) => `expected ${expectation(issue)}, found ${issue.found ?? "something else"}`,
  unknownStakeholder: ({ found }) => `expected someone on the map, found ${quote(found)}`,
  unknownSeller: ({ found }) => `expected someone on the team, found ${quote(found)}`,
  selfTie: ({ found }) => `expected a tie between two people, found ${quote(found)} on both ends`,
  secondTie: ({ found }) => `expected one tie of a kind between two people, found a second${named(found)}`,
  duplicateId: ({ found }) => `expected an id that no other deal has, found ${quote(found)} again`,

  noHeader: () => "there is no header line; columns were recognized by what is in them",
  unterminatedQuote: ({ found }) => `a quotation mark is never closed, or closed too early${named(found)}`,
  raggedRow: ({ params }) =>
    `expected ${many(params?.columns, "cell")} in a line, found ${count(params?.cells)} (${many(params?.count, "line")})`,
  duplicateHeader: ({ found }) => `the header ${quote(found)} is there more than once`,
  unknownColumn: ({ found }) => `we do not know what this column means; kept as it is (for example ${quote(found)})`,
  unknownMeaning: ({ expected, found }) => `expected a meaning such as ${expected ?? "name"}, found ${quote(found)}`,
  unreadableScore: ({ expected, found }) => `expected a score${on(expected)}, found ${quote(found)}; the score stays unknown`,
  unreadableDate: ({ found }) => `expected a date, found ${quote(found)}; kept under “extra”`,
  ambiguousDate: ({ found }) => `day and month of ${quote(found)} could be either way around; kept under “extra”`,
  unreadableAmount: ({ found }) => `expected an amount, found ${quote(found)}; kept under “extra”`,
  unknownRole: ({ found }) => `we do not know the role ${quote(found)}; kept as it is`,
  unknownScale: ({ expected, found }) => `expected a scale we know (${expected ?? "see the docs"}), found ${quote(found)}`,
  ambiguousScale: ({ found }) => `the values fit more than one scale; read as ${quote(found)}, please check`,
  skippedRow: ({ found }) => `nobody could be made out in this row${named(found)}; left out`,
  skippedLine: ({ found }) => `this line is not part of the table${named(found)}; left out`,
  mergedRows: ({ found, params }) => `${quote(found)} is the person of line ${params?.into ?? "?"}; the two were joined`,
  deletedRow: ({ found }) => `this row is marked as deleted${named(found)}; left out`,
  unmatchedContact: ({ found }) => `this contact is on no deal${named(found)}; left out`,
  unmatchedDeal: ({ found }) => `this deal has nobody on it${named(found)}; left out`,
  unknownContact: ({ found }) => `there is no contact with the id ${quote(found)} in the files; kept by the id alone`,
  unknownDeal: ({ found }) => `there is no deal with the id ${quote(found)} in the files; kept by the id alone`,
  undatedStance: ({ found }) => `${quote(found)} says where someone stands, but not since when; left out`,
  conflictingValues: ({ found, params }) => `${quote(found)} differs from ${quote(params?.kept)}, which was kept`,
  leftCompany: ({ found, params }) =>
    `${found === undefined ? "this person" : quote(found)} is no longer there` + (params?.leftOn ? `; marked as gone since ${params.leftOn}` : ""),
};

const save = "open it there, save it as CSV (UTF-8) and choose that file";

const fileKinds: Readonly<Record<string, string>> = {
  xlsx: `an Excel workbook; ${save}`,
  xlsm: `an Excel workbook; ${save}`,
  xlsb: `an Excel workbook; ${save}`,
  xls: `an old Office file; ${save}`,
  ods: `an OpenDocument spreadsheet; ${save}`,
  numbers: `a Numbers spreadsheet; ${save}`,
  zip: "a packed file; unpack it and choose the CSV files in it, or save the workbook as CSV",
  gzip: "a packed file; unpack it and choose what is in it",
  html: `a web page, whatever its name says; ${save}`,
  xml: `an XML file; ${save}`,
  pdf: "a PDF; export the table as CSV instead",
  png: "a picture; expected a table or our own JSON",
  jpeg: "a picture; expected a table or our own JSON",
  gif: "a picture; expected a table or our own JSON",
  rtf: "a formatted text; save it as plain text",
  "utf-32": "a text in UTF-32; save it as UTF-8",
};

const jsonParts: Readonly<Record<string, string>> = {
  value: "a value",
  valueOrEnd: "a value or ]",
  key: "a name in double quotes",
  keyOrEnd: "a name in double quotes or }",
  colon: "a colon",
  commaOrListEnd: "a comma or ]",
  commaOrRecordEnd: "a comma or }",
  nothing: "nothing more",
  closingQuote: "a closing quotation mark",
  escape: "a character that may follow a backslash",
  plainCharacter: "a character that is not a control character",
};

const types: Readonly<Record<string, string>> = {
  string: "text in quotes",
  number: "a number",
  boolean: "true or false",
  list: "a list in [ ]",
  record: "a record in { }",
  day: "a day of the calendar such as 2026-11-22",
};

function expectation({ expected = "", params = {} }: Issue): string {
  const { minimum, above, maximum } = params;
  const range = /^(-?\d+)\.\.(-?\d+)$/.exec(expected);
  if (range) return `a number from ${range[1]} to ${range[2]}`;
  if (above !== undefined) return `a number above ${above} and up to ${maximum}`;
  if (minimum !== undefined && maximum !== undefined) return `a number from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `a number of at least ${minimum}`;
  return lookUp(types, expected) ?? (expected.includes(", ") ? `one of ${expected}` : expected || "something else");
}

/** Kinds and parts come from files, so a table is asked only for what it has itself. */
function lookUp(table: Readonly<Record<string, string>>, key: string | number | undefined): string | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

function quote(text: string | number | undefined): string {
  return `“${text ?? ""}”`;
}

function named(found: string | undefined): string {
  return found === undefined ? "" : ` (${quote(found)})`;
}

function on(scale: string | undefined): string {
  return scale === undefined ? "" : ` on the scale ${scale}`;
}

function count(number: string | number | undefined): string {
  return Number(number ?? 0).toLocaleString("en-US");
}

function many(number: string | number | undefined, noun: string): string {
  return `${count(number ?? 1)} ${noun}${Number(number ?? 1) === 1 ? "" : "s"}`;
}

function megabytes(bytes: string | number | undefined): string {
  return `${count(Math.ceil(Number(bytes ?? 0) / 1_000_000))} MB`;
}
