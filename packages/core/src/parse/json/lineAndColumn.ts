/** A position as an editor shows it: line and column from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Finds the line and column of an index. Lines end in LF, CRLF or CR. */
export function lineAndColumn(text: string, index: number): Position {
  let row = 1;
  let start = 0;
  for (let at = 0; at < index; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) {
      row++;
      start = at + 1;
    }
  }
  return { row, column: index - start + 1 };
}
