/** English phrases, folded, by which a sentence asks someone to do something; ours. */
export const askPhrases: readonly string[] = [
  ...["can", "could", "will", "would", "might"].flatMap((verb) => [`${verb} you`, `${verb} someone`]),
  ...["can", "could", "may", "might", "shall"].flatMap((verb) => [`${verb} we`, `${verb} i`]),
  "please",
  "let me know",
  "let us know",
  ...["grateful", "glad", "happy", "great", "good", "nice", "helpful", "appreciate it"].map((word) => `${word} if you`),
  "are you free",
  "are you available",
  "are you able to",
  "are you open to",
  "are you willing to",
  "do you have time",
  "do you have a moment",
  "do you have a few minutes",
  "would it be possible",
  "is it possible",
  "does that work",
  "does this work",
  "send me",
  "send us",
  "give me a call",
  "reply to this",
  "sign up",
  "i'd like to ask you",
  "i would like to ask you",
];

/** Phrases that look like one and only wonder; the longest phrase at a place decides. */
export const wonderPhrases: readonly string[] = [
  ...["say", "rather", "prefer", "call", "describe", "expect", "recommend", "judge", "rank"].map(
    (verb) => `would you ${verb}`,
  ),
  "can you see",
  "could you imagine",
  "can you imagine",
  "would you be surprised",
  "please find",
  "please see",
  "please accept",
];

/** After one of these, up to four words on, a question wonders and does not ask for anything. */
export const wonderWords: ReadonlySet<string> = new Set([
  "how",
  "what",
  "what's",
  "which",
  "who",
  "whose",
  "whom",
  "where",
  "why",
]);
