/** The bounds by which a message is judged; replace any of them per call. */
export interface MessageBounds {
  /** Words below and above which a message is short or long. */
  readonly fewestWords: number;
  readonly mostWords: number;
  /** Greatest Flesch–Kincaid grade, in years of American school. */
  readonly mostGrade: number;
  /** Least number of words for the reader (you, your) per word for the writer (we, our, I, my). */
  readonly leastYouPerWe: number;
  /** Facts about the reader that are enough for one message; no brief and no remark names more. */
  readonly enoughFacts: number;
}

/**
 * The defaults. Words: messages of 50 to 125 words were answered most in a study of 40 million emails (Boomerang 2016,
 * “7 Tips for Getting More Responses to Your Emails”); 125 are about a screen and a half of a phone. Grade: the eighth,
 * to which guides to plain language commonly ask to keep, as most adults read that with ease. The others are ours.
 */
export const messageBounds: MessageBounds = {
  fewestWords: 50,
  mostWords: 125,
  mostGrade: 8,
  leastYouPerWe: 1,
  enoughFacts: 3,
};
