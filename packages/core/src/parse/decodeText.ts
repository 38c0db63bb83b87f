import { fail, succeed, type Result } from "../result.js";
import { fileKind } from "./fileKind.js";
import type { Issue } from "./issue.js";
import { maximumBytes } from "./limits.js";
import type { Encoding } from "./report.js";
import { decodeWindows1252 } from "./windows1252.js";

/** The little that we need of the platform's decoder; core knows no DOM types. */
declare const TextDecoder: new (
  label: Encoding,
  options?: { readonly fatal: boolean },
) => { decode: (bytes: Uint8Array) => string };

/** A file as it comes from a drop, an upload or a disk. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A text, the encoding it was read in, and what was lost on the way. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly warnings: readonly Issue[];
}

/**
 * Decodes a file: UTF-8 or UTF-16 by its byte order mark; UTF-16 without one by where its zero bytes stand; else UTF-8
 * if the bytes bear it out, else Windows-1252. Characters that cannot be read become U+FFFD (`replacedCharacters`).
 * Refused are files above `maximumBytes` (`fileTooLarge`), of a known other kind (`unsupportedFile`, with
 * `params.kind`), and those of which more than a tenth is unreadable (`undecodableText`).
 */
export function decodeText({ name, bytes }: SourceFile): Result<DecodedText, Issue> {
  const place = { file: name };
  if (bytes.length > maximumBytes) {
    return fail([{ code: "fileTooLarge", place, params: { bytes: bytes.length, maximum: maximumBytes } }]);
  }
  const kind = fileKind(name, bytes);
  if (kind !== undefined) return fail([{ code: "unsupportedFile", place, params: { kind } }]);
  const encoding = detectEncoding(bytes);
  const text = encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  const count = countReplaced(text);
  if (count > text.length / 10) return fail([{ code: "undecodableText", place, params: { count } }]);
  const warnings = count > 0 ? [{ code: "replacedCharacters" as const, place, params: { count } }] : [];
  return succeed({ text, encoding, warnings });
}

function detectEncoding(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return detectUtf16(bytes.subarray(0, 4096)) ?? detectUtf8(bytes);
}

/** In UTF-16, the Latin letters that make up most of a table have a zero byte each, always on the same side. */
function detectUtf16(sample: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > sample.length / 8 && even === 0) return "utf-16le";
  if (even > sample.length / 8 && odd === 0) return "utf-16be";
  return undefined;
}

/** A few damaged bytes do not make a text Windows-1252: what counts is whether more characters can be read than not. */
function detectUtf8(bytes: Uint8Array): Encoding {
  if (isUtf8(bytes)) return "utf-8";
  const text = new TextDecoder("utf-8").decode(bytes);
  const replaced = countReplaced(text);
  const beyondAscii = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return beyondAscii - replaced > replaced ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
}
