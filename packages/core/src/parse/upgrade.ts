import type { Issue } from "./issue.js";
import { fail, succeed, type Result } from "../result.js";
import { documentVersion } from "../model/document.js";
import { showFound } from "./showFound.js";

/** A document as JSON gives it, not yet checked. */
export interface RawDocument {
  readonly [key: string]: unknown;
}

/** One step from a version to the next, in a file of its own under `upgrades/`. It must bear anything, never throw. */
export interface Upgrade {
  readonly from: number;
  readonly upgrade: (document: RawDocument) => RawDocument;
}

/**
 * Takes a document through every step from its version to the present one, and stamps each version reached. A newer
 * version is refused with `newerVersion`; one that no chain of steps starts from, or that is no whole number, with
 * `unknownVersion`.
 */
export function upgrade(document: RawDocument, steps: readonly Upgrade[]): Result<RawDocument, Issue> {
  const { version } = document;
  if (typeof version === "number" && Number.isSafeInteger(version)) {
    if (version > documentVersion) return refuse("newerVersion", version);
    const upgraded = climb(document, version, steps);
    if (upgraded) return succeed(upgraded);
  }
  return refuse("unknownVersion", version);
}

function climb(document: RawDocument, version: number, steps: readonly Upgrade[]): RawDocument | undefined {
  if (version === documentVersion) return document;
  const step = steps.find(({ from }) => from === version);
  return step && climb({ ...step.upgrade(document), version: version + 1 }, version + 1, steps);
}

function refuse(code: "newerVersion" | "unknownVersion", version: unknown) {
  const found = version === undefined ? {} : { found: showFound(version) };
  return fail([{ code, place: { path: "/version" }, expected: String(documentVersion), ...found }]);
}
