/** What may stand at a place in a JSON text. */
export type JsonPart = keyof typeof grammar | "closingQuote" | "escape" | "plainCharacter";

/** The first place where a text stops being JSON, and what should have stood there. */
export interface SyntaxFault {
  readonly index: number;
  readonly expected: JsonPart;
}

const value = { string: "whole", word: "whole", "[": "valueOrEnd", "{": "keyOrEnd" };

/** What each place accepts, and which place comes next; after a `whole` value that depends on what it stands in. */
const grammar = {
  value,
  valueOrEnd: { ...value, "]": "whole" },
  key: { string: "colon" },
  keyOrEnd: { string: "colon", "}": "whole" },
  colon: { ":": "value" },
  commaOrListEnd: { ",": "value", "]": "whole" },
  commaOrRecordEnd: { ",": "key", "}": "whole" },
  nothing: {},
};

/**
 * Finds where a text stops being JSON (RFC 8259); undefined when it nowhere does. Engines word and place their syntax
 * errors differently, and one does not place them at all, so we look ourselves. Nesting takes memory, not stack.
 * @example
 * findSyntaxError('{"a": 1,}'); // { index: 8, expected: "key" }
 */
export function findSyntaxError(text: string): SyntaxFault | undefined {
  const after: (keyof typeof grammar)[] = ["nothing"];
  let expected: keyof typeof grammar = "value";
  let index = skipSpace(text, 0);
  while (index < text.length) {
    const token = readToken(text, index);
    if ("expected" in token) return token;
    const accepted: Readonly<Record<string, string>> = grammar[expected];
    const next = accepted[token.type];
    if (next === undefined) return { index, expected };
    if (token.type === "[") after.push("commaOrListEnd");
    if (token.type === "{") after.push("commaOrRecordEnd");
    if (token.type === "]" || token.type === "}") after.pop();
    expected = next === "whole" ? after.at(-1)! : (next as keyof typeof grammar);
    index = skipSpace(text, token.end);
  }
  return expected === "nothing" ? undefined : { index, expected };
}

interface Token {
  readonly type: string;
  readonly end: number;
}

function readToken(text: string, index: number): Token | SyntaxFault {
  const character = text[index]!;
  if (character === '"') return readString(text, index);
  if ("[]{}:,".includes(character)) return { type: character, end: index + 1 };
  const end = matchEnd(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y, text, index);
  return end > index ? { type: "word", end } : { type: "unknown", end };
}

function readString(text: string, start: number): Token | SyntaxFault {
  for (let index = start + 1; index < text.length; index++) {
    const character = text[index]!;
    if (character === '"') return { type: "string", end: index + 1 };
    if (character < " ") return { index, expected: "\n\r".includes(character) ? "closingQuote" : "plainCharacter" };
    if (character !== "\\") continue;
    const end = matchEnd(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y, text, index);
    if (end === index) return { index, expected: "escape" };
    index = end - 1;
  }
  return { index: start, expected: "closingQuote" };
}

function skipSpace(text: string, index: number): number {
  return matchEnd(/[ \t\n\r]*/y, text, index);
}

function matchEnd(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}
