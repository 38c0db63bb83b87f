import { parseSync } from "vite";

/** One import, re-export or `import()`. */
export interface Import {
  readonly specifier: string;
  /** Whether it is gone when the code runs. `import { type A }` is not gone: it still loads the file. */
  readonly isType: boolean;
  /** Whether it passes names on, and whether it does so without saying which. */
  readonly passesOn: "nothing" | "names" | "all";
  readonly line: number;
}

/** What the checks see of a source file. */
export interface Source {
  readonly imports: readonly Import[];
  /** Names that are used and not declared in the file, with the first line of each. */
  readonly globals: ReadonlyMap<string, number>;
  /** Names of members that are read or called, with the first line of each. */
  readonly members: ReadonlyMap<string, number>;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/**
 * Reads a source file with the parser of Rolldown, which comes with Vite: a real TypeScript parser that is here anyway.
 * No comment, string or odd line break can be taken for an import, or hide one.
 */
export function readSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new SyntaxError(`${path}: ${errors[0].message}`);
  const imports: Import[] = [];
  const declared = new Set<string>();
  const used = new Map<string, number>();
  const members = new Map<string, number>();
  const lineOf = (node: Node): number => text.slice(0, node.start).split("\n").length;

  visit(program as unknown as Node, (node, parent, key) => {
    const found = importAt(node);
    if (found) imports.push({ ...found, line: lineOf(node) });
    for (const name of namesDeclaredAt(node)) declared.add(name);
    if (node.type !== "Identifier") return;
    const names = isMemberName(parent, key) ? members : used;
    const name = String(node["name"]);
    if (!names.has(name)) names.set(name, lineOf(node));
  });
  return { imports, globals: new Map([...used].filter(([name]) => !declared.has(name))), members };
}

type See = (node: Node, parent: Node | undefined, key: string) => void;

/** Calls back for a node and for everything under it, with its parent and the key it stands under there. */
function visit(node: Node, see: See, parent?: Node, under = ""): void {
  see(node, parent, under);
  for (const [key, value] of Object.entries(node)) {
    for (const child of [value].flat()) if (isNode(child)) visit(child, see, node, key);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function importAt(node: Node): Omit<Import, "line"> | undefined {
  const source = node["source"];
  if (!isNode(source)) return undefined;
  const specifier = typeof source["value"] === "string" ? source["value"] : "(computed)";
  switch (node.type) {
    case "ImportDeclaration":
      return { specifier, isType: node["importKind"] === "type", passesOn: "nothing" };
    case "ExportNamedDeclaration":
      return { specifier, isType: node["exportKind"] === "type", passesOn: "names" };
    case "ExportAllDeclaration":
      return { specifier, isType: node["exportKind"] === "type", passesOn: "all" };
    case "ImportExpression":
      return { specifier, isType: false, passesOn: "nothing" };
    case "TSImportType":
      return { specifier, isType: true, passesOn: "nothing" };
    default:
      return undefined;
  }
}

/** Names that a node brings into its file. Scopes are left aside: a name that is declared somewhere is no global. */
function namesDeclaredAt(node: Node): string[] {
  const patterns = [node["params"], node["param"], node["local"]];
  if (/Declarat/.test(node.type)) patterns.push(node["id"]);
  return patterns.flat().flatMap((pattern) => (isNode(pattern) ? namesOf(pattern) : []));
}

function namesOf(pattern: Node): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [String(pattern["name"])];
    case "ObjectPattern":
    case "ArrayPattern":
      return [pattern["properties"] ?? pattern["elements"]]
        .flat()
        .flatMap((part) => (isNode(part) ? namesOf(part) : []));
    case "Property":
    case "AssignmentPattern":
    case "RestElement": {
      const inner = pattern.type === "AssignmentPattern" ? pattern["left"] : pattern["value"] ?? pattern["argument"];
      return isNode(inner) ? namesOf(inner) : [];
    }
    default:
      return [];
  }
}

function isMemberName(parent: Node | undefined, key: string): boolean {
  if (!parent || parent["computed"] === true) return false;
  return key === "property" || (key === "key" && parent["shorthand"] !== true);
}
