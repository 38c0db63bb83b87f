import { fail, succeed, type Result } from "../result.js";
import type { Analysis } from "./analyze.js";
import type { Explainer, Explanation, Found, Params, Part } from "./explanation.js";
import { explainers } from "./explanations.js";

/** Why a number cannot be explained: there is no such number in this analysis. */
export interface ExplainIssue {
  readonly code: "unknownPath";
  readonly path: string;
}

export interface ExplainOptions {
  /** Levels of parts; 2 by default. A part's own `path` can be asked again to go further. */
  readonly depth?: number;
  readonly explainers?: readonly Explainer[];
}

/**
 * Why a number of an analysis is what it is: the parts that made it, as data. `path` names the number by the fields
 * that lead to it, joined by dots; what a person has only one of may be left out at the end (`"settled.cfo"`). Works on
 * an analysis that was printed and read back too.
 * @example
 * const deal = { id: "d", name: "D", stakeholders: { cfo: { influence: 90, buyIn: 69 } } };
 * const analysis = analyze(deal, { asOf: "2026-11-22" });
 * explain(analysis, "weights.cfo", { depth: 0 }).value; // { id: "weight", path: "weights.cfo.weight", value: 90, params: { person: "cfo", from: "stated" }, parts: [] }
 * explain(analysis, "weights.cto").issues; // [{ code: "unknownPath", path: "weights.cto" }]
 */
export function explain(
  analysis: Analysis,
  path: string,
  { depth = 2, explainers: known = explainers }: ExplainOptions = {},
): Result<Explanation, ExplainIssue> {
  const patterns = known.map((explainer) => ({ explainer, pattern: patternOf(explainer) }));
  const explanation = [path, withDefaultField(path)]
    .map((full) => explainNumber(full, depth))
    .find((found) => found !== undefined);
  return explanation ? succeed(explanation) : fail([{ code: "unknownPath", path }]);

  function explainNumber(full: string, levels: number): Explanation | undefined {
    for (const { explainer, pattern } of patterns) {
      const match = pattern.exec(full);
      if (!match) continue;
      const value = valueAt(analysis, keysOf(explainer, match));
      if (typeof value !== "number") continue;
      const found = foundIn(match);
      const parts = levels > 0 ? explainer.parts?.(analysis, found) ?? [] : [];
      return {
        id: explainer.id,
        path: full,
        value,
        params: {
          ...(match.groups?.["id"] === undefined ? {} : { person: found.id }),
          ...explainer.params?.(analysis, found),
        },
        parts: parts.flatMap((part) => explainPart(part, levels - 1) ?? []),
      };
    }
    return undefined;
  }

  function explainPart(part: Part, levels: number): Explanation | undefined {
    if ("of" in part) {
      const number = explainNumber(part.of, levels);
      return number && { ...number, params: merged(number.params, part.params) };
    }
    const { id, value, params, parts = [] } = part;
    return {
      id,
      value,
      params: merged({}, params),
      parts: levels > 0 ? parts.flatMap((one) => explainPart(one, levels - 1) ?? []) : [],
    };
  }
}

function merged(params: Params, more: Params = {}): Params {
  return { ...params, ...more };
}

/** Fields that may be left out, by the section they stand in. */
const defaultFields: Readonly<Record<string, string>> = {
  settled: "view",
  weights: "weight",
  paths: "strength",
  advocacy: "rung",
  chances: "yes",
  pivots: "ifYes",
  power: "shapleyShubik",
};

function withDefaultField(path: string): string {
  const [section = ""] = path.split(".", 1);
  return Object.hasOwn(defaultFields, section) ? `${path}.${defaultFields[section]}` : path;
}

const places: Readonly<Record<string, string>> = {
  id: "(?<id>.*)",
  axis: "(?<axis>influence|buyIn)",
  name: "(?<name>[A-Za-z]+)",
  index: "(?<index>[0-9]+)",
};

function patternOf({ path }: Explainer): RegExp {
  const pattern = path.replaceAll(".", "[.]").replaceAll(/\{(\w+)\}/g, (_, place: string) => places[place]!);
  return new RegExp(`^${pattern}$`, "s");
}

/** The fields that lead to the number; an id may have dots of its own. */
function keysOf({ path }: Explainer, match: RegExpExecArray): readonly string[] {
  return path.split(".").map((key) => (key.startsWith("{") ? match.groups![key.slice(1, -1)]! : key));
}

function foundIn({ groups = {} }: RegExpExecArray): Found {
  return {
    id: groups["id"] ?? "",
    axis: groups["axis"] === "influence" ? "influence" : "buyIn",
    name: groups["name"] ?? "",
    index: Number(groups["index"] ?? -1),
  };
}

function valueAt(analysis: Analysis, keys: readonly string[]): unknown {
  let value: unknown = analysis;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
