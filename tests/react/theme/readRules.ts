import { readFileSync } from "node:fs";

/** A rule of a style sheet, with the media query around it, if there is one. */
export interface Rule {
  readonly media?: string;
  readonly selector: string;
  readonly declarations: Readonly<Record<string, string>>;
}

/** The rules of a style sheet of the package, in their order. Knows rules and media queries, which is all that ours use. */
export function readRules(path: string): readonly Rule[] {
  const text = readFileSync(new URL(`../../../packages/react/${path}`, import.meta.url), "utf8");
  return rulesIn(text.replaceAll(/\/\*[^]*?\*\/|@import [^;]+;/g, ""));
}

function rulesIn(text: string): readonly Rule[] {
  return [...text.matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g)].flatMap(([, head = "", body = ""]) => {
    const name = head.replaceAll(/\s+/g, " ").trim();
    if (!name.startsWith("@")) return [{ selector: name, declarations: declarationsIn(body) }];
    return rulesIn(body).map((rule) => ({ ...rule, media: name.replace("@media ", "") }));
  });
}

function declarationsIn(body: string): Readonly<Record<string, string>> {
  const parts = body.split(";").map((part) => part.trim()).filter(Boolean);
  return Object.fromEntries(parts.map((part) => part.split(/:\s*/, 2) as [string, string]));
}
