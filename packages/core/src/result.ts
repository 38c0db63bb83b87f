/** What may fail comes back as a value: either what was asked for, or every issue found on the way. */
export type Result<Value, Problem> = Success<Value> | Failure<Problem>;

/** The part of a {@link Result} that went well. */
export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
}

/** The part of a {@link Result} that did not: all problems at once, never only the first. */
export interface Failure<Problem> {
  readonly ok: false;
  readonly issues: readonly Problem[];
}

/** Wraps a value that was obtained without a problem. */
export function succeed<Value>(value: Value): Success<Value> {
  return { ok: true, value };
}

/** Wraps the problems that stood in the way. */
export function fail<Problem>(issues: readonly Problem[]): Failure<Problem> {
  return { ok: false, issues };
}
