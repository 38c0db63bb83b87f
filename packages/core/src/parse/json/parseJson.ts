import { fail, succeed, type Result } from "../../result.js";
import type { Issue } from "../issue.js";
import { maximumDepth } from "../limits.js";
import { shorten } from "../showFound.js";
import { findDuplicateKeys } from "./findDuplicateKeys.js";
import { findSyntaxError } from "./findSyntaxError.js";
import { lineAndColumn } from "./lineAndColumn.js";
import { measureJson } from "./measureJson.js";
import { tidy, type Tidied } from "./tidy.js";

/**
 * Parses a JSON text that nobody vouches for. Nesting deeper than `maximumDepth` is refused before anything recursive
 * sees it (`tooDeep`), a syntax error comes with its line and column (`invalidJson`), and keys that stand twice in one
 * record are issues (`duplicateKey`), since one of the two would be lost. The value is tidied, see {@link tidy}.
 */
export function parseJson(text: string): Result<Tidied, Issue> {
  const { tooDeepAt, keys } = measureJson(text);
  if (tooDeepAt !== undefined) return fail([tooDeep(text, tooDeepAt)]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail([invalidJson(text)]);
  }
  const tidied = tidy(value);
  if (keys === tidied.keys) return succeed(tidied);
  return succeed({ ...tidied, issues: [...findDuplicateKeys(text), ...tidied.issues] });
}

function tooDeep(text: string, index: number): Issue {
  const { row, column } = lineAndColumn(text, index);
  return { code: "tooDeep", place: { row }, params: { column, maximum: maximumDepth } };
}

function invalidJson(text: string): Issue {
  const { index, expected } = findSyntaxError(text) ?? { index: text.length, expected: "value" };
  const { row, column } = lineAndColumn(text, index);
  const found = wordAt(text, index);
  return { code: "invalidJson", place: { row }, expected, ...(found && { found }), params: { column } };
}

/** The word that begins at an index, or the character, escaped if it cannot be seen; empty at the end of the text. */
function wordAt(text: string, index: number): string {
  const [found = ""] = /^(?:[\w.+-]+|[^]?)/u.exec(text.slice(index, index + 100)) ?? [];
  return found < " " ? JSON.stringify(found).slice(1, -1) : shorten(found);
}
