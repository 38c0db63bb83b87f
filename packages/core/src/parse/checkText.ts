import type { SourceText } from "./format.js";
import { looksLikeJson } from "./json/looksLikeJson.js";
import type { Issue } from "./issue.js";
import { maximumBytes, maximumRows } from "./limits.js";

/**
 * What keeps a text from being read at all: nothing in it (`emptyFile`), characters that only binary files have
 * (`binaryFile`), a web page or XML, which some tools save under a spreadsheet's name (`unsupportedFile`), or too much
 * of it (`fileTooLarge`; `tooManyRows`, unless it is JSON, where lines mean nothing).
 */
export function checkText({ name, text }: SourceText): Issue | undefined {
  const place = { file: name };
  if (text.length > maximumBytes) {
    return { code: "fileTooLarge", place, params: { bytes: text.length, maximum: maximumBytes } };
  }
  if (isBinary(text)) return { code: "binaryFile", place };
  if (!/\S/.test(text)) return { code: "emptyFile", place };
  const [, tag] = /^\s*<(!doctype html|html|head|meta|table|\?xml)\b/i.exec(text) ?? [];
  if (tag !== undefined) return { code: "unsupportedFile", place, params: { kind: tag === "?xml" ? "xml" : "html" } };
  const rows = looksLikeJson({ name, text }) ? 0 : countLines(text);
  if (rows > maximumRows) return { code: "tooManyRows", place, params: { rows, maximum: maximumRows } };
  return undefined;
}

/** Any NUL, or more than one control character in a hundred. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 10_000);
  const controls = sample.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  return text.includes("\0") || controls > sample.length / 100;
}

function countLines(text: string): number {
  const end = text.includes("\n") ? "\n" : "\r";
  let lines = 0;
  for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1)) lines++;
  return text.endsWith(end) ? lines : lines + 1;
}
