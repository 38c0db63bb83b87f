import { pointer } from "../../model/pointer.js";
import type { Issue } from "../issue.js";
import { maximumIssues } from "../limits.js";
import { endOfString } from "./endOfString.js";

interface Level {
  /** Keys seen so far; absent in a list. */
  readonly keys?: Set<string>;
  /** The key, or the position in a list, at which we stand. */
  at: string | number;
  expectsKey: boolean;
}

/**
 * Finds keys that a record of a JSON text has twice: parsers keep the last and drop the others without a word. The
 * text must be valid JSON.
 */
export function findDuplicateKeys(text: string): readonly Issue[] {
  const issues: Issue[] = [];
  const levels: Level[] = [{ at: 0, expectsKey: false }];
  let row = 1;
  for (let index = 0; index < text.length && issues.length < maximumIssues; index++) {
    const level = levels.at(-1)!;
    switch (text[index]) {
      case "{":
        levels.push({ keys: new Set(), at: "", expectsKey: true });
        break;
      case "[":
        levels.push({ at: 0, expectsKey: false });
        break;
      case "}":
      case "]":
        levels.pop();
        break;
      case ",":
        if (level.keys) level.expectsKey = true;
        else level.at = Number(level.at) + 1;
        break;
      case "\n":
        row++;
        break;
      case '"': {
        const end = endOfString(text, index);
        if (level.keys && level.expectsKey) {
          const key = String(JSON.parse(text.slice(index, end + 1)));
          level.at = key;
          level.expectsKey = false;
          if (level.keys.has(key)) {
            const path = pointer(...levels.slice(1).map(({ at }) => String(at)));
            issues.push({ code: "duplicateKey", place: { row, path }, found: key });
          }
          level.keys.add(key);
        }
        index = end;
      }
    }
  }
  return issues;
}
