/** A rule of the picture's style sheets: a selector of names, classes and descendants, and what it sets. */
export interface PictureRule {
  readonly on: string;
  readonly set: Readonly<Record<string, string>>;
}
