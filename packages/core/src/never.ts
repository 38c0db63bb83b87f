/**
 * Ends a switch over a closed union: the compiler refuses the call while a case is missing.
 * @throws {Error} when a value outside the union gets here at run time, which is a bug.
 */
export function never(value: never): never {
  throw new Error(`never expected ${JSON.stringify(value)}`);
}
