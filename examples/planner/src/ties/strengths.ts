/** Shares of someone's view, 0..1, for the four words that say how strong a tie is; each the middle of its grade. */
export const strengths = { little: 0.1, noticeably: 0.25, strongly: 0.45, mostly: 0.75 } as const;
export type Strength = keyof typeof strengths;

export const strengthNames: Readonly<Record<Strength, string>> = {
  little: "A little",
  noticeably: "Noticeably",
  strongly: "Strongly",
  mostly: "Mostly",
};
