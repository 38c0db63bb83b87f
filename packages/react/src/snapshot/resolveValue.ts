import { roundPixels } from "../geometry.js";

/** Custom properties by name, resolved. */
export type Variables = Readonly<Record<string, string>>;

/**
 * What a value of our style sheets comes to: variables and sums are worked out, lengths are plain numbers of pixels.
 * Anything else that a style sheet could say is not known here, and stays as it is.
 */
export function resolveValue(value: string, variables: Variables): string {
  const plain = fillIn(value, variables);
  return /^(calc|max|min)\(/.test(plain) ? String(roundPixels(work(plain))) : plain.replaceAll(/(\d)px\b/g, "$1");
}

/** A variable within another's fallback comes first, so this goes from the inside out. */
function fillIn(value: string, variables: Variables): string {
  const variable = /var\((--[\w-]+)(?:,\s*([^()]*))?\)/;
  const next = value.replace(variable, (_, name: string, fallback: string = "") => variables[name] ?? fallback);
  return next === value ? value : fillIn(next, variables);
}

/** Sums, products, least and greatest of numbers and pixels. */
function work(sum: string): number {
  const tokens = sum.match(/[\d.]+|max|min|[-+*/(),]/g) ?? [];
  let at = 0;
  return add();

  function add(): number {
    let left = multiply();
    while (tokens[at] === "+" || tokens[at] === "-") {
      left = tokens[at++] === "+" ? left + multiply() : left - multiply();
    }
    return left;
  }

  function multiply(): number {
    let left = single();
    while (tokens[at] === "*" || tokens[at] === "/") left = tokens[at++] === "*" ? left * single() : left / single();
    return left;
  }

  function single(): number {
    const token = tokens[at++];
    if (token === "-") return -single();
    if (token === "max" || token === "min") return Math[token](...listed());
    return token === "(" ? inBrackets() : Number(token);
  }

  function inBrackets(): number {
    const inner = add();
    at += 1;
    return inner;
  }

  function listed(): readonly number[] {
    const values: number[] = [];
    do {
      at += 1;
      values.push(add());
    } while (tokens[at] === ",");
    at += 1;
    return values;
  }
}
