/** How a sentence says what is not a word: people, roles and numbers, in the reader's language. */
export interface Speech {
  /** Someone's name, by id. */
  readonly name: (id: string) => string;
  readonly role: (role: string) => string;
  /** A plain number, such as a score. */
  readonly number: (value: number) => string;
  /** A share, 0..1, as a percentage. */
  readonly share: (value: number) => string;
  /** A number with its sign. */
  readonly change: (value: number) => string;
  /** Several things one after the other. */
  readonly list: (things: readonly string[]) => string;
}
