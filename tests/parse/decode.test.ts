import { readFile } from "node:fs/promises";
import { describe, expect, it, test } from "vitest";
import { decodeText } from "../../packages/core/src/parse/decodeText.js";
import type { Issue } from "../../packages/core/src/parse/issue.js";
import { maximumBytes } from "../../packages/core/src/parse/limits.js";
import { encodeUtf16, encodeWindows1252, utf8 } from "./encode.js";

const text = 'name,title\r\nAnaïs Fabre,"Directrice – “Achats”, 50 €"\r\n';
const name = "people.csv";

describe("decoding", () => {
  test.each([
    ["utf-8", "no mark", utf8(text)],
    ["utf-8", "a mark", utf8(`\ufeff${text}`)],
    ["utf-16le", "no mark", encodeUtf16(text, "little")],
    ["utf-16le", "a mark", encodeUtf16(`\ufeff${text}`, "little")],
    ["utf-16be", "no mark", encodeUtf16(text, "big")],
    ["utf-16be", "a mark", encodeUtf16(`\ufeff${text}`, "big")],
    ["windows-1252", "no mark", encodeWindows1252(text)],
  ])("finds %s with %s", (encoding, _, bytes) => {
    expect(decodeText({ name, bytes })).toEqual({ ok: true, value: { text, encoding, warnings: [] } });
  });

  it("knows the 27 characters that Windows-1252 has above Latin 1, and the 5 that it has not", () => {
    const bytes = Uint8Array.from([...utf8("x".repeat(400)), ...Array.from({ length: 128 }, (_, index) => 0x80 + index)]);
    const reference = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";
    const latin1 = String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 0xa0 + index));
    expect(decodeText({ name, bytes })).toEqual({
      ok: true,
      value: {
        text: "x".repeat(400) + reference + latin1,
        encoding: "windows-1252",
        warnings: [{ code: "replacedCharacters", place: { file: name }, params: { count: 5 } }],
      },
    });
  });

  it("keeps UTF-8 where a few bytes of it are damaged, and says how many characters were lost", () => {
    const bytes = utf8(text);
    bytes[bytes.indexOf(0xc3) + 1] = 0x41;
    const warnings = [{ code: "replacedCharacters", place: { file: name }, params: { count: 1 } }];
    expect(decodeText({ name, bytes })).toEqual({
      ok: true,
      value: { text: text.replace("ï", "\ufffdA"), encoding: "utf-8", warnings },
    });
  });

  it("says so where characters had been lost before", () => {
    const warnings = [{ code: "replacedCharacters", place: { file: name }, params: { count: 2 } }];
    const lost = "M\ufffdller, Vertrieb; Gr\ufffdn, Einkauf";
    expect(decodeText({ name, bytes: utf8(lost) })).toEqual({ ok: true, value: { text: lost, encoding: "utf-8", warnings } });
  });

  it("is not led to UTF-16 by single zero bytes", () => {
    const bytes = utf8("name,ti\0tle\nVictor Paz,CFO\n");
    expect(decodeText({ name, bytes })).toMatchObject({ ok: true, value: { encoding: "utf-8" } });
  });
});

describe("refused are", () => {
  const zip = [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00];
  test.each<[string, string, readonly number[], Pick<Issue, "code" | "params">]>([
    ["an Excel workbook", "Deal.XLSX", zip, { code: "unsupportedFile", params: { kind: "xlsx" } }],
    ["another packed file", "deal.csv", zip, { code: "unsupportedFile", params: { kind: "zip" } }],
    ["an old workbook", "deal.xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], { code: "unsupportedFile", params: { kind: "xls" } }],
    ["a picture", "map.png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], { code: "unsupportedFile", params: { kind: "png" } }],
    ["a PDF", "deal.pdf", [...utf8("%PDF-1.7\n")], { code: "unsupportedFile", params: { kind: "pdf" } }],
    ["UTF-32", "deal.csv", [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], { code: "unsupportedFile", params: { kind: "utf-32" } }],
    ["a text that is mostly lost", "deal.csv", [0xff, 0xfe, 0x00, 0xd8, 0x00, 0xd8], { code: "undecodableText", params: { count: 2 } }],
  ])("%s", (_, file, bytes, issue) => {
    expect(decodeText({ name: file, bytes: Uint8Array.from(bytes) })).toEqual({
      ok: false,
      issues: [{ ...issue, place: { file } }],
    });
  });

  test("files above the limit, before anything is done with them", () => {
    const bytes = new Uint8Array(maximumBytes + 1);
    const params = { bytes: maximumBytes + 1, maximum: maximumBytes };
    expect(decodeText({ name, bytes })).toEqual({ ok: false, issues: [{ code: "fileTooLarge", place: { file: name }, params }] });
  });
});

test("every sample reads the same in each encoding that can hold it", async () => {
  const sample = await readFile(new URL("../data/crm/salesforce-Opportunity.csv", import.meta.url), "utf8");
  for (const bytes of [utf8(sample), encodeUtf16(sample, "little"), encodeUtf16(sample, "big"), encodeWindows1252(sample)]) {
    expect(decodeText({ name, bytes })).toMatchObject({ ok: true, value: { text: sample, warnings: [] } });
  }
});
