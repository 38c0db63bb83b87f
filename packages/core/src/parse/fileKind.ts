/** Kinds of file that people drop although they are no text, by the bytes that they begin with. */
const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["gzip", [0x1f, 0x8b, 0x08]],
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["gif", [0x47, 0x49, 0x46, 0x38]],
  ["utf-32", [0xff, 0xfe, 0x00, 0x00]],
  ["utf-32", [0x00, 0x00, 0xfe, 0xff]],
];

/** Formats that are zip files inside; their first entries tell them apart, and where they do not, the name. */
const zipped = /\.(xlsx|xlsm|xlsb|ods|numbers|docx|odt|pptx|key)$/i;

/**
 * What a file is that cannot be read as text, such as `xlsx`, `pdf` or `png`; undefined when it may be text.
 * @example
 * fileKind("Deal.xlsx", Uint8Array.of(0x50, 0x4b, 0x03, 0x04)); // "xlsx"
 */
export function fileKind(name: string, bytes: Uint8Array): string | undefined {
  const kind = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
  return kind === "zip" ? (zipped.exec(name)?.[1]?.toLowerCase() ?? kind) : kind;
}
