/** Characters that make a spreadsheet read a cell as a formula or a command. */
const dangerous = /^[=+\-@\t\r]/;
/** A plain number is harmless, sign and all, and must stay a number. */
const plainNumber = /^[+-]?\d+(\.\d+)?$/;

/**
 * One row of a CSV file (RFC 4180), without its line end. Cells that a spreadsheet would execute, because they begin
 * with `=`, `+`, `-`, `@` or a control character, get an apostrophe in front, as OWASP advises against CSV injection.
 * @example
 * csvRow(["a", "b,c", '=HYPERLINK("x")', "-2"]); // "a,\"b,c\",\"'=HYPERLINK(\"\"x\"\")\",-2"
 */
export function csvRow(cells: readonly string[]): string {
  return cells.map((cell) => quote(disarm(cell))).join(",");
}

function disarm(cell: string): string {
  if (plainNumber.test(cell)) return cell;
  return dangerous.test(cell) || startsWithControl(cell) ? `'${cell}` : cell;
}

function startsWithControl(cell: string): boolean {
  return cell !== "" && cell.charCodeAt(0) < 0x20;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
