import { parseSync, transformWithOxc } from "vite";

/** One line of an example: what it says that an expression gives, and what it gives. */
export interface Claim {
  readonly code: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/**
 * Runs an example: statements in their order, with some names in scope. Each line `expression; // value` is a claim;
 * its value is read as JavaScript. Imports are left out, since the names are there.
 */
export async function runExample(example: string, names: Readonly<Record<string, unknown>>): Promise<Claim[]> {
  const { program, comments, errors } = parseSync("example.ts", example);
  if (errors[0]) throw new SyntaxError(errors[0].message);
  const statements = program.body.map(({ type, start, end }) => {
    const code = example.slice(start, end);
    if (type === "ImportDeclaration") return "";
    if (type !== "ExpressionStatement") return code;
    const value = comments.find(
      (comment) => comment.type === "Line" && /^[ \t]+$/.test(example.slice(end, comment.start)),
    );
    return value ? claim(code.replace(/;$/, ""), value.value.trim()) : code;
  });
  const claims: Claim[] = [];
  const { code } = await transformWithOxc(`async () => {\n${statements.join("\n")}\n}`, "example.ts", {
    sourcemap: false,
  });
  const scope = { ...names, claim: (said: Claim) => claims.push(said) };
  // oxlint-disable-next-line typescript/no-implied-eval -- running text is the point, and the text is our own
  const run = new Function(...Object.keys(scope), `return (${code.trim().replace(/;$/, "")})();`);
  await run(...Object.values(scope));
  return claims;
}

function claim(code: string, value: string): string {
  const { errors } = parseSync("value.ts", `(${value})`);
  if (errors.length > 0) throw new SyntaxError(`"${value}" is no value that ${code} could give`);
  return `claim({ code: ${JSON.stringify(code)}, found: (${code}), expected: (${value}) });`;
}
