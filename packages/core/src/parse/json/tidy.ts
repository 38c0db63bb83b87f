import { forbiddenIds } from "../../model/id.js";
import { pointer } from "../../model/pointer.js";
import { freeName } from "../freeName.js";
import type { Issue, IssueCode } from "../issue.js";
import { maximumIssues } from "../limits.js";
import { replaceLoneSurrogates } from "../replaceLoneSurrogates.js";
import { shorten } from "../showFound.js";

/** A parsed JSON value, made safe to work with. */
export interface Tidied {
  readonly value: unknown;
  /** Keys that were seen in it; those inside something that was taken out are not. */
  readonly keys: number;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/**
 * Takes out of a freshly parsed value, in place, what must not go on: keys that reach into prototypes, halves of
 * surrogate pairs (replaced by U+FFFD) and −0. Numbers too large for a double are issues; whole numbers beyond 2^53
 * may have lost digits and get a warning. One warning per code and key, with the first place and a count.
 */
export function tidy(root: unknown): Tidied {
  const path: (string | number)[] = [];
  const issues: Issue[] = [];
  const tally = new Map<string, { issue: Issue; count: number }>();
  let keys = 0;

  function visit(value: unknown): unknown {
    if (typeof value === "string") return visitText(value);
    if (typeof value === "number") return visitNumber(value);
    if (Array.isArray(value)) visitList(value);
    else if (typeof value === "object" && value !== null) visitRecord(value as Record<string, unknown>);
    return value;
  }

  function visitText(text: string): string {
    const whole = replaceLoneSurrogates(text);
    if (whole !== text) warn("replacedCharacters", whole);
    return whole;
  }

  function visitNumber(number: number): number {
    if (Number.isSafeInteger(number)) return number === 0 ? 0 : number;
    if (Number.isInteger(number)) warn("inexactNumber", String(number));
    else if (!Number.isFinite(number) && issues.length < maximumIssues) {
      issues.push({ code: "outOfRange", place: { path: here() }, expected: "number", found: String(number) });
    }
    return number;
  }

  function visitList(list: unknown[]): void {
    for (let index = 0; index < list.length; index++) {
      path.push(index);
      const tidied = visit(list[index]);
      if (differs(tidied, list[index])) list[index] = tidied;
      path.pop();
    }
  }

  function visitRecord(record: Record<string, unknown>): void {
    const names = Object.keys(record);
    keys += names.length;
    let next = 2;
    for (const key of names) {
      path.push(key);
      const whole = visitText(key);
      if (forbiddenIds.includes(key)) {
        warn("forbiddenKey", key);
        delete record[key];
      } else if (whole !== key) {
        const free = freeName(record, whole, next);
        next = free.next;
        record[free.name] = visit(record[key]);
        delete record[key];
      } else {
        const tidied = visit(record[key]);
        if (differs(tidied, record[key])) record[key] = tidied;
      }
      path.pop();
    }
  }

  function warn(code: IssueCode, found: string): void {
    const kind = code === "forbiddenKey" ? `${code} ${found}` : code;
    const known = tally.get(kind);
    if (known) known.count++;
    else tally.set(kind, { issue: { code, place: { path: here() }, found: shorten(found) }, count: 1 });
  }

  function here(): string {
    return pointer(...path.map((part) => replaceLoneSurrogates(String(part))));
  }

  const value = visit(root);
  const warnings = [...tally.values()].map(({ issue, count }) => ({ ...issue, params: { count } }));
  return { value, keys, issues, warnings };
}

/** Whether there is something to write back: −0 and 0 are equal, so a zero always is. */
function differs(tidied: unknown, item: unknown): boolean {
  return tidied !== item || tidied === 0;
}
